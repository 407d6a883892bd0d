import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn, textInTeams } from '../../knowledge/text/index.js';
import { shippedLibrary, town } from '../town.js';

describe('somebody who fears to have crossed a line', () => {
  const otherPerson = {
    ar: 'لم يرغب فيه الشخص الآخر',
    zh: '对方不想要的',
    en: 'what the other person did not want',
    fr: 'ce que l’autre personne ne voulait pas',
    ru: 'чего другой человек не хотел',
    es: 'lo que la otra persona no quería',
  };
  for (const language of languages)
    it(`reads what the other person did not want, and is led to nothing that is said to the person affected (${language})`, async () => {
      const person = await (await town()).person(language);
      await person.chooses('guide/accused/line');
      expect(person.last.text).to.include(otherPerson[language]);
      const affected = (await shippedLibrary()).published('unwelcome-and-consent')!;
      expect(person.choices).not.to.include(affected.in[language].title);
    });
});

describe('somebody who is asked whether to write to an office', () => {
  it('is asked for a chat, in English as in the other languages: nobody has to know what a relay is', () => {
    for (const { handoff } of [textIn('en'), textInTeams('en')]) {
      const { ombuds, counsellor } = handoff.consent.ask;
      expect([ombuds, counsellor]).to.deep.equal(['Start a chat with the ombuds?', 'Start a chat with a counsellor?']);
      expect(handoff.menu.start).not.to.include('relay');
    }
  });
});
