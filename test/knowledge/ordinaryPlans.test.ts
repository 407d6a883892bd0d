import { expect } from 'chai';
import { isFigure, isOrdinaryPlan } from '../../knowledge/ordinaryPlans.js';
import { languages, type Language } from '../../knowledge/language.js';
import { shippedLibrary, shippedRecognizer } from '../town.js';

/** What people ask and plan every day, which messages of danger are like. */
const ordinary: [Language, string][] = [
  ['en', 'im gonna tell my boss'],
  ['en', 'I’m going to tell my supervisor tomorrow'],
  ['en', 'is she gonna tell my boss'],
  ['en', 'are they gonna tell him'],
  ['en', 'gonna complain to hr'],
  ['en', 'he said hes gonna tell everyone i made it up'],
  ['en', 'im gonna tell my boss about what he said to me'],
  ['en', 'i will go to his office and ask him to stop'],
  ['fr', 'je vais aller dans son bureau demain et lui dire d’arreter'],
  ['es', 'voy a ir a su oficina a decirle que pare'],
  ['en', 'can i throw him out'],
  ['en', 'can he be kicked out'],
  ['fr', 'je vais le dire à mon chef'],
  ['fr', 'il va le dire a mon chef?'],
  ['es', 'voy a decirle a mi jefe'],
  ['es', 'le va a decir a mi jefe?'],
  ['es', 'me va a contestar alguien?'],
];

/** Figures of speech, fair measures and questions that sound like danger. */
const figures: [Language, string][] = [
  ['en', 'he is going to be fired because of me'],
  ['en', 'my boss will kill me if im late again'],
  ['fr', 'il veut pas que ses collegues le sachent'],
  ['es', 'se va a enterar que fui yo, solo yo manejo'],
  ['ru', 'уйду на пенсию и все'],
  ['ru', 'шеф меня убьет если опоздаю'],
  ['zh', '如果我不去作证呢'],
  ['zh', '怎么把他放进去'],
  ['zh', '迟到的话老板会杀了我'],
];

/** What is like it and is none. */
const others: [Language, string][] = [
  ['en', 'im gonna kill my boss'],
  ['en', 'im gonna let him die'],
  ['en', 'im gonna talk to him tonight with a knife'],
  ['en', 'im gonna tell them goodbye forever'],
  ['fr', 'je vais le tuer'],
  ['es', 'voy a hablar con mi pistola'],
  ['en', 'he’s going to tell my husband'],
  ['en', 'they will tell the militia'],
  ['fr', 'il va le dire à mon mari'],
  ['es', 'le va a contar a mi marido'],
  ['en', 'my boss will kill me if i tell'],
  ['es', 'se va a enterar que fui yo y me va a matar'],
  ['ru', 'шеф меня убьет если расскажу'],
  ['zh', '如果我不去他就杀了我'],
];

describe('an ordinary plan', () => {
  for (const [language, words] of ordinary)
    it(`shows nobody a card: “${words}” (${language})`, async () => {
      const [library, recognizer] = [await shippedLibrary(), await shippedRecognizer()];
      expect(isOrdinaryPlan(words)).to.equal(true);
      const { rules } = recognizer.signsIn(words, [language], () => library.hear(words, language), [], false);
      expect(rules).to.deep.equal([]);
    });

  for (const [language, words] of figures)
    it(`nor does a figure of speech: “${words}” (${language})`, async () => {
      const [library, recognizer] = [await shippedLibrary(), await shippedRecognizer()];
      expect(isFigure(words)).to.equal(true);
      const { rules } = recognizer.signsIn(words, languages, () => library.hear(words, language), [], false);
      expect(rules).to.deep.equal([]);
    });

  it('is none where somebody is to be hurt, or something else is told', async () => {
    const [library, recognizer] = [await shippedLibrary(), await shippedRecognizer()];
    for (const [language, words] of others) {
      const { rules } = recognizer.signsIn(words, languages, () => library.hear(words, language), [], false);
      expect([words, (isOrdinaryPlan(words) || isFigure(words)) && rules.length === 0]).to.deep.equal([words, false]);
    }
  });
});
