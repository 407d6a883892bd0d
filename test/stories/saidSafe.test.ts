import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** What somebody tells first, and how they answer that they are not safe, do not know, or are. */
const told: Record<Language, { first: string; no: string[]; unsure: string[]; yes: string[] }> = {
  en: {
    first: 'my colleague keeps touching me',
    no: [
      'no',
      'not really',
      'no i dont think so',
      'no im not safe',
      'i don’t feel safe',
      'i dont think i’m safe',
      'unfortunately no',
      'no he can come in',
    ],
    unsure: ["i don't know"],
    yes: ['yes', 'yes im at home', 'i am safe', 'no i am safe', 'no danger'],
  },
  fr: {
    first: 'on m’a touché les seins au bureau',
    no: [
      'non',
      'pas vraiment',
      'je suis pas en securite',
      'malheureusement non',
      'je me sens en danger',
      'oui mais il revient ce soir',
      'non c’est mon coloc',
    ],
    unsure: ['je ne sais pas'],
    yes: ['oui', 'oui chez moi'],
  },
  es: {
    first: 'me acosa mi jefe',
    no: ['no', 'no la verdad no', 'no, sigue aquí', 'me siento insegura', 'si pero regresa esta noche'],
    unsure: ['no sé'],
    yes: ['sí', 'si estoy a salvo'],
  },
  ru: {
    first: 'коллега лапает меня',
    no: ['нет', 'не очень', 'да нет', 'вообще нет', 'да не чувствую', 'я с ним живу'],
    unsure: ['не знаю'],
    yes: ['да', 'да я дома', 'нет, я в безопасности', 'опасности нет'],
  },
  ar: { first: 'زميلي يلمسني في المكتب', no: ['لا', 'مو كثير', 'لا أبدا', 'لا أعتقد'], unsure: ['لا أعرف'], yes: ['نعم', 'انا بأمان'] },
  zh: { first: '领导老拍我屁股', no: ['不', '不太安全', '不太好', '我跟他住一起', '当然不'], unsure: ['不知道'], yes: ['是的', '我安全'] },
};

/** What begins with a no in the same place and answers something else, with the topic that answers it where there is one. */
const another: [Language, string, topic?: string][] = [
  ['en', 'no but does it count'],
  ['en', 'no he never touched me'],
  ['fr', 'non il est pas mon chef'],
  ['fr', 'non c’est juste des mots'],
  ['es', 'no tengo pruebas', 'no-proof'],
  ['es', 'no le he dicho nada a nadie'],
  ['ru', 'нет свидетелей', 'no-proof'],
  ['ru', 'нет я просто узнать'],
  ['ar', 'لا ما عندي شهود', 'no-proof'],
  ['zh', '没有 证据', 'no-proof'],
  ['en', 'no i work from home'],
  ['en', 'no he is in another country'],
  ['en', 'no, is there a deadline'],
  ['fr', 'non il est dans un autre pays'],
  ['es', 'no, él está en otro país'],
  ['fr', 'non je n’ai pas peur'],
  ['fr', 'non une seule fois'],
  ['es', 'no, espera'],
  ['ru', 'нет, один вопрос'],
  ['zh', '不是，他是别的部门的'],
];

/** What goes on after the no and says that somebody is near. */
const stillNear: [Language, string][] = [
  ['en', 'no he lives in my compound'],
  ['fr', 'non il est là'],
  ['es', 'no, está afuera'],
  ['ru', 'нет, он живёт рядом'],
  ['ar', 'لا هو برا'],
  ['zh', '不，他还在外面'],
];

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
        // Who says it in a whole sentence reads the card, which has the contacts as well.
        expect(
          [help.text[0]!, care.urgent.lead.danger].some((said) => person.reply.includes(said)),
          words,
        ).to.equal(true);
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

  for (const [language, words, topic] of another)
    it(`is not taken to be in danger by “${words}”, and can still say so at once (${language})`, async () => {
      const person = await at.person(language);
      await person.says(told[language].first);
      await person.says(words);
      expect(person.reply).not.to.include(textIn(language).help.text[0]);
      expect(person.choices[0]).to.equal(textIn(language).menu.unsafe);
      if (topic) expect(person.reply).to.include((await shippedLibrary()).entry(topic)!.in[language].title);
    });

  for (const [language, words] of stillNear)
    it(`reads the contacts where somebody is near: “${words}” (${language})`, async () => {
      const person = await at.person(language);
      await person.says(told[language].first);
      await person.says(words);
      const { care, help } = textIn(language);
      expect(person.reply, words).to.satisfy((said: string) => [help.text[0]!, care.urgent.lead.danger].some((one) => said.includes(one)));
    });

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
