import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import type { Moment } from '../../knowledge/recognition/labels.js';
import { shippedLibrary, shippedRecognizer } from '../town.js';

/** Messages in which somebody else says that it was done to them, and whom they are heard as. */
const retold: [Language, Moment | undefined, string][] = [
  ['en', 'manager', 'A staff member wrote to me, "my supervisor touched me". I am her manager, what do I do?'],
  ['en', 'manager', 'She wrote, “he touched me”. What must I do as her supervisor?'],
  ['en', 'accused', 'The allegation against me reads: "He groped me." I did not do it.'],
  ['en', 'accused', 'I am accused of harassment, but she touched me first'],
  ['en', 'friend', 'my friend says, he touched me, and she cries all day'],
  ['fr', 'manager', 'Une employée m’a écrit : «mon chef m’a touchée». Je suis sa responsable, que faire ?'],
  ['fr', 'friend', 'Mon amie m’a dit : il m’a touchée, que puis-je faire pour elle ?'],
  ['ru', 'accused', 'На меня пожаловались. Она пишет, он трогал меня. Что мне делать?'],
  ['zh', 'manager', '下属给我发消息：“主管摸了我”'],
  ['zh', 'accused', '投诉我的人写道，“他摸了我”。我被指控了'],
];

/** Everyday words of touching and bothering, which no rule takes for a disclosure. */
const everyday: Record<Language, string[]> = {
  en: ['they harass me about my expense report', 'my colleague kissed me on the cheek to say goodbye'],
  fr: ['elle m’a touchée par son discours', 'ma collègue m’a embrassée pour me dire bonjour'],
  es: ['me hostigan con llamadas', 'mi jefe me besa la mano'],
  ru: ['меня обнял коллега', 'коллега поцеловала меня в щёку'],
  zh: ['我被人骚扰电话烦死了', '老板侵犯我版权', '同事抱了我'],
  ar: ['قبلني المدير في الوظيفة', 'حضنني زميلي'],
};

/** Questions about somebody else who harasses, and what is done to the writer over a word that others say of accusations. */
const ofHarasser: Record<Language, string[]> = {
  en: ['what can I do about a harasser', 'they harass me about my expense report'],
  fr: ['que faire contre un harceleur ?', 'on me harcèle à cause de mon rapport'],
  es: ['¿qué puedo hacer contra un acosador?', 'me acosan por mi informe de gastos'],
  ru: ['что делать с харассером', 'меня травят из-за моего отчёта'],
  zh: ['怎么对付骚扰者', '他们因为我举报了就欺负我'],
  ar: ['ماذا أفعل مع المتحرش', 'يضايقني زميلي بسبب تقريري'],
};

/** Somebody of whom only the rules say what they show. */
const deaf = () => ({ shares: () => [] });

describe('somebody writes words that are like a disclosure', () => {
  it('which another person wrote or said, and is heard as whoever they are: a manager, a friend, the person accused (CV-41 to CV-43)', async () => {
    const [library, recognizer] = [await shippedLibrary(), await shippedRecognizer()];
    for (const [language, moment, words] of retold) {
      const heard = recognizer.signsIn(words, [language], (written) => library.hear(words, written));
      expect(heard.moment, words).to.equal(moment);
    }
  });

  it('and says first what they told somebody, and is believed all the same (CV-40)', async () => {
    const recognizer = await shippedRecognizer();
    for (const words of ['I told him, stop. He touched me again', 'my supervisor touched me. He said: "come on"'])
      expect(recognizer.signsIn(words, ['en'], deaf).moment, words).to.equal('disclosure');
  });

  it('but of what they did themselves, in words that are like those for being harassed (CV-43)', async () => {
    const [library, recognizer] = [await shippedLibrary(), await shippedRecognizer()];
    for (const words of [
      'me acosté con una colega y ahora dice que fue acoso, qué hago',
      'me acosa la culpa por lo que le hice a mi compañera',
    ])
      expect(recognizer.signsIn(words, ['es'], (written) => library.hear(words, written)).moment, words).to.equal('own-behaviour');
  });

  for (const language of languages) {
    it(`in an everyday sense, and no rule takes them for one (${language})`, async () => {
      const recognizer = await shippedRecognizer();
      for (const words of everyday[language]) expect(recognizer.signsIn(words, [language], deaf).moment, words).to.equal(undefined);
    });

    it(`but asks about a harasser, or is harassed, and is not taken for the person accused (${language}; CV-43)`, async () => {
      const [library, recognizer] = [await shippedLibrary(), await shippedRecognizer()];
      for (const words of ofHarasser[language]) {
        const { moment } = recognizer.signsIn(words, [language], (written) => library.hear(words, written));
        expect(moment, words).not.to.be.oneOf(['accused', 'own-behaviour']);
      }
    });
  }
});
