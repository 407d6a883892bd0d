import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { dying } from './dying.js';

const asksForOmbuds: Record<Language, string> = {
  ar: 'بدي احكي مع أمين المظالم',
  zh: '能不能帮我联系监察员',
  en: 'can you connect me to the ombudsman',
  fr: 'je veux parler à l’ombudsman',
  ru: 'можно поговорить с омбудсменом',
  es: 'me conectas con la oficina del ombudsman',
};

/** As whole messages: what was begun is left. */
const leaves: Record<Language, readonly string[]> = {
  ar: ['لا شكرا ما بدي', 'انسى الموضوع', 'خليني فكر فيها'],
  zh: ['算了 太麻烦了', '不发了 我再想想', '还是改天吧'],
  en: ['never mind', 'hmm no, i’ll think about it', 'leave it'],
  fr: ['bon je laisse tomber', 'non laissez tomber', 'je vais réfléchir'],
  ru: ['ладно не надо, я подумаю', 'забудьте', 'я передумала'],
  es: ['no mejor no, dejalo asi', 'lo voy a pensar', 'olvidelo'],
};

const noDanger: Record<Language, string> = {
  ar: 'ما في خطر',
  zh: '没危险',
  en: 'i am not in danger',
  fr: 'non pas de danger',
  ru: 'опасности нет',
  es: 'no hay peligro',
};

const atTheDoor: Record<Language, string> = {
  ar: 'هو على الباب ومعه سكين',
  zh: '他拿着刀在门口',
  en: 'he is at my door with a knife',
  fr: 'il est devant ma porte avec un couteau',
  ru: 'он стоит у двери с ножом',
  es: 'está en mi puerta con un cuchillo',
};

describe('somebody who leaves what they began, or says that there is no danger', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    const { care, goodbye } = textIn(language);

    it(`is told that nothing is sent, and finds no article on withdrawing a report (${language}; care.md CO-12)`, async () => {
      for (const words of leaves[language]) {
        const person = await place.person(language);
        await person.says(asksForOmbuds[language]);
        await person.says(words);
        expect(person.reply, words).to.equal(care.moments.letsBe);
      }
    });

    it(`has nothing to leave where nothing was begun, and is not let go in a crisis (${language}; care.md CR-25)`, async () => {
      const words = leaves[language][0]!;
      const fresh = await place.person(language);
      await fresh.says(words);
      expect(fresh.reply).not.to.include(care.moments.letsBe);
      const other = await place.person(language);
      await other.says(dying[language]);
      await other.says(words);
      expect(other.reply).not.to.include(care.moments.letsBe).and.not.include(goodbye.web);
    });

    it(`is thanked for saying that there is no danger, and after a card as whoever is calmer (${language})`, async () => {
      const person = await place.person(language);
      await person.says(noDanger[language]);
      expect(person.reply).to.equal(care.urgent.afterYes);
      const { title } = (await shippedLibrary()).published('immediate-danger')!.in[language];
      expect(person.reply).not.to.include(title);
      const other = await place.person(language);
      await other.says(atTheDoor[language]);
      expect(other.reply).to.include(care.urgent.lead.danger);
      await other.says(noDanger[language]);
      expect(other.reply).to.include(care.urgent.relieved);
    });
  }
});
