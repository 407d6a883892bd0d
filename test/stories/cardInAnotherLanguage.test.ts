import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, office } from './handing.js';
import { underway } from './underway.js';

/** How somebody tells of danger in each language, in a chat that they read in another one. */
const dying: Record<Language, string> = {
  ar: 'أريد أن أقتل نفسي الليلة',
  zh: '我今晚想自杀',
  en: 'I am going to kill myself tonight',
  fr: 'Je vais me suicider ce soir',
  ru: 'Я сегодня ночью покончу с собой',
  es: 'Voy a suicidarme esta noche',
};

describe('a card of danger in another language, in a chat with an office (care.md CR-20, CR-25, CV-28)', () => {
  for (const language of languages.filter((one) => one !== 'en'))
    it(`has buttons in its own language, and an offer to go on in it, after which its question still stands (${language})`, async () => {
      const { person, desk, id } = await underway();
      await person.says(dying[language]);
      const { urgent } = textIn(language).care;
      const { goOn } = textIn(language).language;
      expect(person.reply).to.include(urgent.lead.self);
      const labels = [urgent.yes, urgent.no, urgent.unsaid, urgent.misread, goOn];
      expect(person.choices).to.include.members(labels);
      expect(person.choices).not.to.include(textIn('en').care.urgent.yes);
      expect(person.last.choices.filter(({ label }) => labels.includes(label)).map((choice) => choice.language)).to.deep.equal(
        labels.map(() => language),
      );

      await person.presses(goOn);
      expect(person.last.text).to.include(urgent.safe);
      const before = (await desk.open(amina, id))!.messages.length;
      await person.says(urgent.yes);
      expect(person.last.text).to.include(urgent.afterYes);
      expect((await desk.open(amina, id))!.messages.length, 'the office does not read the answer').to.equal(before);
      await person.says('Later');
      expect((await desk.open(amina, id))!.messages.length, 'and reads what comes next').to.equal(before + 1);
    });

  for (const language of languages.filter((one) => one !== 'en'))
    it(`is answered in the language of the card, by button or typed, and the ways of the chat stay in that of the chat (${language})`, async () => {
      const { care, reader } = textIn(language);
      const answers = [
        [care.urgent.yes, care.urgent.afterYes],
        [care.urgent.unsaid, care.urgent.afterUnsaid],
        [care.urgent.misread, reader.care.corrected],
      ] as const;
      for (const [answer, said] of answers)
        for (const does of ['presses', 'says'] as const) {
          const { person, desk, id } = await underway();
          await person.says(dying[language]);
          const before = (await desk.open(amina, id))!.messages.length;
          await person[does](answer);
          expect(person.last.text, `${does} ${answer}`).to.equal([said, reader.care.notSent].join('\n\n'));
          expect(person.last.language).to.equal(language);
          expect((await desk.open(amina, id))!.messages.length, 'the office does not read it').to.equal(before);
          expect(person.last.choices.filter(({ id }) => id.startsWith('relay')).map((choice) => choice.language)).to.deep.equal(['en']);
        }
    });

  for (const language of languages.filter((one) => one !== 'en'))
    it(`is answered in its language where no chat is open, and leads on from there in it (${language})`, async () => {
      const { place } = await office();
      const { care, language: text, menu } = textIn(language);
      const answers = [
        [care.urgent.yes, care.urgent.afterYes],
        [care.urgent.unsaid, care.urgent.afterUnsaid],
        [care.urgent.misread, care.urgent.whatMeant],
      ] as const;
      for (const [answer, said] of answers) {
        const person = await place.person('en');
        await person.says(dying[language]);
        await person.presses(answer);
        expect(person.last.text).to.equal(said);
        expect(person.choices).to.include.members([care.urgent.goOn, care.urgent.showContacts, menu.stop, text.goOn]);
        await person.presses(care.urgent.showContacts);
        expect(person.reply).to.include(textIn(language).help.text[0]);
      }
    });

  it('is answered in the language that was chosen after it', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await person.says(dying.fr);
    await person.chooses('changeLanguage/es');
    await person.presses(textIn('es').care.urgent.yes);
    expect(person.last.text).to.equal(textIn('es').care.urgent.afterYes);
    expect(person.last.choices.filter(({ id }) => id.startsWith('changeLanguage'))).to.deep.equal([]);
  });

  it('leaves none of its buttons where another card comes, in the language of the chat', async () => {
    const { person } = await underway();
    await person.says(dying.fr);
    await person.says('he is outside my door with a knife');
    expect(person.choices).not.to.include(textIn('fr').care.urgent.yes).and.not.include(textIn('fr').care.urgent.no);
    expect(person.choices).to.include(textIn('en').care.urgent.misread);
  });

  it('offers no language where the card is in that of the chat', async () => {
    const { person } = await underway();
    await person.says(dying.en);
    expect(person.last.choices.filter(({ id }) => id.startsWith('changeLanguage'))).to.deep.equal([]);
  });
});
