import { expect } from 'chai';
import { ofWho } from '../../knowledge/hintsAtWho.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town, type Town } from '../town.js';

/** Nobody in these says who they are. */
const unsaid: Partial<Record<Language, string[]>> = {
  fr: ['j’ai peur, personne ici', 'il dit que je suis frigide parce que je ris pas à ses blagues'],
  zh: ['女同事拿这事勒索我'],
  ru: ['братья его ищут меня по всему городу'],
};
/** Told that this is how people are here: it may be offered, never answered. */
const custom: Partial<Record<Language, string>> = {
  fr: 'mon chef me dit que c’est la culture ici',
  ar: 'كلهم بيضحكوا وبيقولوا هو هيك مع البنات',
};
/** These do say it. */
const said: Record<Language, [string, (typeof ofWho)[number]]> = {
  en: ['blind colleague wants to read the form with a screen reader, can she ask for another version', 'disability-and-access'],
  fr: ['Nous les nationaux, on a les mêmes droits que les expatriés dans ce genre de problème ?', 'national-staff-and-local-law'],
  es: ['no veo bien, me pueden dar los papeles en letra grande', 'disability-and-access'],
  ru: ['Говорят, у него иммунитет. То есть с нами, местными, ему всё можно?', 'national-staff-and-local-law'],
  zh: ['我听力不好，面谈的时候能不能给我安排字幕', 'disability-and-access'],
  ar: ['أنا ضعيف السمع وأحتاج من يترجم لي بالإشارة لما أقابلهم', 'disability-and-access'],
};
/** Others of whom no list can hold all. */
const alsoSaid: Record<Language, [string, (typeof ofWho)[number]][]> = {
  en: [
    ['i have epilepsy and they mock me', 'disability-and-access'],
    ['they insult my tribe', 'race-religion-culture'],
    ['I was hired in my own country and his clan rules here', 'national-staff-and-local-law'],
  ],
  fr: [['ils insultent mon ethnie', 'race-religion-culture']],
  es: [],
  ru: [],
  zh: [['我有癫痫', 'disability-and-access']],
  ar: [],
};
const howLong: Record<Language, string[]> = {
  en: ['it’s been two years', 'six months already'],
  fr: ['ça fait six mois', 'depuis trois ans'],
  es: ['ya van tres meses', 'hace dos años'],
  ru: ['уже полгода так', 'два года'],
  zh: ['已經一年了', '三个月了'],
  ar: ['صار لي سنة', 'من سنتين'],
};
const tells: Record<Language, string> = {
  en: 'Who can I tell?',
  fr: 'à qui en parler ?',
  es: '¿a quién le cuento?',
  ru: 'кому сказать',
  zh: '我该跟谁说？',
  ar: 'احكي لمين',
};

describe('a topic tells nobody who they are, and a time alone is no question', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  const said1 = async (language: Language, words: string): Promise<string> => {
    const person = await place.person(language);
    await person.says(words);
    return [person.reply, ...person.choices].join('\n');
  };

  it('a time alone under a card of danger leads to what helps, and to the contacts', async () => {
    const { urgent } = textIn('en').care;
    for (const words of languages.flatMap((language) => howLong[language])) {
      const person = await place.person('en');
      await person.says('he said he will kill me if i talk');
      await person.says(words);
      expect(person.last.text, words).to.include(urgent.goesOn.danger);
      expect(person.choices, words).to.include(urgent.showContacts);
    }
  });

  for (const language of languages) {
    const { answer } = textIn(language);

    it(`what was not said is neither answered nor offered (${language})`, async () => {
      const titles = await Promise.all(ofWho.map((id) => titleOf(id, language)));
      for (const words of unsaid[language] ?? []) {
        const all = await said1(language, words);
        expect(
          titles.filter((title) => all.includes(title)),
          words,
        ).to.deep.equal([]);
      }
      const words = custom[language];
      if (words) expect(await said1(language, words)).to.match(new RegExp(answer.didYouMean.slice(0, 12)));
      const [spoken, topic] = said[language];
      for (const [told, of] of [[spoken, topic] as const, ...alsoSaid[language]])
        expect(await said1(language, told), told).to.include(await titleOf(of, language));
    });

    it(`a time alone leads to what can be done, how long there is, and people (${language})`, async () => {
      const options = await titleOf('my-options', language);
      for (const words of howLong[language]) {
        const person = await place.person(language);
        await person.says(words);
        const isHeard = person.choices.includes(options) || person.reply.includes(textIn(language).care.moments.disclosure);
        expect(isHeard, words).to.equal(true);
      }
    });

    it(`"who can I tell" is about people who listen (${language})`, async () => {
      expect(await said1(language, tells[language])).to.include(await titleOf('somebody-to-talk-to', language));
    });
  }
});
