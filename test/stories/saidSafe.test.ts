import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** What somebody tells first, and how they answer that they are not safe, do not know, or are. */
const told: Record<Language, { first: string; no: string[]; unsure: string[]; yes: string[] }> = {
  en: {
    first: 'my colleague keeps touching me',
    no: ['no', 'not really', 'no i dont think so', 'no im not safe'],
    unsure: ["i don't know"],
    yes: ['yes', 'yes im at home', 'i am safe'],
  },
  fr: { first: 'on m’a touché les seins au bureau', no: ['non', 'pas vraiment'], unsure: ['je ne sais pas'], yes: ['oui', 'oui chez moi'] },
  es: { first: 'me acosa mi jefe', no: ['no', 'no la verdad no'], unsure: ['no sé'], yes: ['sí', 'si estoy a salvo'] },
  ru: { first: 'коллега лапает меня', no: ['нет', 'не очень'], unsure: ['не знаю'], yes: ['да', 'да я дома'] },
  ar: { first: 'زميلي يلمسني في المكتب', no: ['لا', 'مو كثير'], unsure: ['لا أعرف'], yes: ['نعم', 'انا بأمان'] },
  zh: { first: '领导老拍我屁股', no: ['不', '不太安全'], unsure: ['不知道'], yes: ['是的', '我安全'] },
};

describe('somebody who is asked, with the first words to them, whether they are safe', () => {
  let at: Town;
  before(async () => (at = await town()));

  for (const [name, { first, no, unsure, yes }] of Object.entries(told)) {
    const language = name as Language;
    const { care, help } = textIn(language);

    it(`reads the contacts where they say that they are not (${language}, care.md CR-25)`, async () => {
      for (const words of no) {
        const person = await at.person(language);
        await person.says(first);
        await person.says(words);
        expect(person.reply, words).to.include(help.text[0]);
        expect(person.choices, words).to.include(textIn(language).offices.where.choose);
      }
    });

    it(`is hurried to nothing where they do not know, and thanked where they are (${language})`, async () => {
      for (const [words, text] of [
        ...unsure.map((one) => [one, care.urgent.afterUnsaid] as const),
        ...yes.map((one) => [one, care.urgent.afterYes] as const),
      ]) {
        const person = await at.person(language);
        await person.says(first);
        const offered = person.choices;
        await person.says(words);
        expect(person.reply, words).to.equal(text);
        expect(person.choices, words).to.include.members(offered);
      }
    });
  }

  it('is not asked again under a card that has asked it, nor where a no answers something else', async () => {
    const person = await at.person('en');
    await person.says('he raped me last night');
    await person.presses('Yes');
    await person.says('my boss keeps touching me');
    expect(person.last.table?.rows.flat()).not.to.include(textIn('en').care.urgent.safe);
    const other = await at.person('en');
    await other.says('my colleague keeps touching me');
    await other.says('he also touches my friend');
    await other.says('no');
    expect(other.reply).not.to.include(textIn('en').help.text[0]);
  });
});
