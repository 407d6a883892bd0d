import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town, type Town } from '../town.js';

/** A threat, and what its writer then says they will take along. */
const told: Record<Language, [threat: string, weapon: string]> = {
  ar: ['رح خليه يندم', 'رح جيب سكين معي'],
  zh: ['我要弄死他', '我明天带刀去'],
  en: ['i will kill him', 'ill bring a knife tomorrow'],
  fr: ['je vais le tuer', 'demain je prends un couteau'],
  ru: ['убью его', 'завтра возьму нож и пойду к нему'],
  es: ['lo voy a matar', 'mañana llevo un cuchillo'],
};

describe('somebody who threatened, and names a weapon', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    const { help, offices } = textIn(language);

    it(`reads the contacts themselves, and no topic (${language}, care.md CR-26)`, async () => {
      const person = await place.person(language);
      const [threat, weapon] = told[language];
      await person.says(threat);
      await person.says(weapon);
      expect(person.reply).to.include(help.text[0]);
      expect(person.choices).to.include(offices.where.choose);
    });

    it(`and is answered as everybody else where they only ask something (${language})`, async () => {
      const person = await place.person(language);
      await person.says(told[language][0]);
      await person.says(await titleOf('mediation', language));
      expect(person.reply).to.include(await titleOf('mediation', language));
    });
  }
});
