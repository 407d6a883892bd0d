import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina } from './handing.js';
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
