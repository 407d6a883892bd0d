import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';
import { dying } from './dying.js';

const country: Record<Language, string> = {
  ar: 'لبنان',
  zh: '肯尼亚',
  en: 'kenya',
  fr: 'belgique',
  ru: 'казахстан',
  es: 'estoy en colombia',
};

/** What asks nothing, and what no topic is about. */
const nobody: Record<Language, string> = {
  ar: 'ما في أمل',
  zh: '没人懂我 你也不懂',
  en: 'nobody gets me, not even you',
  fr: 'personne ne me comprend, même pas toi',
  ru: 'никто ничего не понимает',
  es: 'nadie me entiende ni tu',
};

/** Two words that say it all. */
const inTwoWords: Partial<Record<Language, string>> = { ar: 'بلعت حبوب', zh: '吞药了', en: 'swallowed pills' };

describe('somebody who goes on speaking of dying', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    const { urgent } = textIn(language).care;
    const { text: contacts } = textIn(language).help;

    it(`says that they are not safe, and reads what helps against that, not where to flee (${language}; care.md CR-24)`, async () => {
      const person = await place.person(language);
      await person.says(dying[language]);
      await person.presses(urgent.no);
      expect(person.reply).to.include(urgent.thinks).and.not.include(contacts[0]!);
      await person.says(country[language]);
      expect(person.reply, 'with the numbers of the country').to.include(urgent.thinks).and.match(/\d{3}/u);
    });

    it(`says it again and again, and is never answered with one line or a list of topics (${language}; care.md CR-25, CR-26)`, async () => {
      const person = await place.person(language);
      await person.says(dying[language]);
      await person.presses(urgent.no);
      const replies = new Set<string>();
      for (let time = 0; time < 4; time += 1) {
        const before = person.reply;
        await person.says(dying[language]);
        expect(person.reply).to.not.equal(before);
        expect([urgent.thinks, urgent.heavy].some((said) => person.reply.includes(said))).to.equal(true);
        replies.add(person.reply);
      }
      expect(replies.size).to.equal(2);
    });

    it(`is heard where they say that nobody understands: no topic is guessed from that (${language})`, async () => {
      const person = await place.person(language);
      await person.says(dying[language]);
      await person.presses(urgent.no);
      await person.says(nobody[language]);
      expect(
        [urgent.heavy, urgent.lead.self, urgent.onlyLike.self.lead, urgent.thinks].some((said) => person.reply.includes(said)),
      ).to.equal(true, person.reply);
      expect(person.choices).not.to.include(textIn(language).answer.none);
    });

    const words = inTwoWords[language];
    if (words)
      it(`says in two words that something was taken, and is sent to a hospital (${language})`, async () => {
        const person = await place.person(language);
        await person.says(words);
        expect(person.reply).to.include(urgent.taken.lead);
      });
  }

  it('reads the emergency numbers once, and not also that there are some', async () => {
    const person = await place.person('en');
    await person.says('i am in danger, he is at my door with a knife');
    await person.says('kenya');
    await person.says('HELP');
    expect(person.reply).to.match(/Emergency numbers in .*Kenya/u);
    expect(person.reply).not.to.include('Call the emergency number of the country you are in');
  });
});
