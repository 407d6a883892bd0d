import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

/** What was done, and what is told next: no question, and no topic that an answer surely fits. */
const told: Record<Language, [first: string, next: string]> = {
  en: ['my supervisor keeps touching my back', 'and then he winks at me'],
  fr: ['ma cheffe me touche tout le temps', 'les collègues rient'],
  es: ['mi jefe me toca la pierna', 'y los demás se ríen'],
  ru: ['начальник меня лапает', 'а все вокруг смеются'],
  ar: ['مديري بيلمسني', 'ما حكيت لحدا'],
  zh: ['老板摸我屁股', '后来大家都不跟我说话了'],
};
/** How long it has gone on, and that everybody knows: neither a question how long a report takes, nor somebody who tells of others. */
const ofThis: Record<Language, [howLong: string, known: string]> = {
  en: ['it’s been going on for two years', 'everyone knows and nobody says anything'],
  fr: ['ça dure depuis deux ans', 'les collègues rient'],
  es: ['lleva dos años así', 'todos lo saben y nadie dice nada'],
  ru: ['это длится уже два года', 'все знают и молчат'],
  ar: ['مستمر منذ سنتين', 'ما حكيت لحدا'],
  zh: ['已经两年了', '大家都知道，没人说'],
};
const accused: Record<Language, [first: string, next: string]> = {
  en: ['someone complained about me', 'there are six of us in that office'],
  fr: ['on m’accuse de harcèlement', 'nous sommes six dans ce bureau'],
  es: ['me acusan de acoso', 'ella trabaja en otro piso'],
  ru: ['на меня написали жалобу о домогательствах', 'нас на работе шестеро'],
  ar: ['اتهموني بالتحرش', 'كنا نعمل معا بشكل جيد'],
  zh: ['有人举报我性骚扰', '我们以前合作得很好'],
};

/** What was done, a question in two or three words, and the topic that answers it. */
const shortly: Record<Language, [words: string, topic: string][]> = {
  en: [
    ['mediation whats that', 'mediation'],
    ['to who', 'somebody-to-talk-to'],
  ],
  fr: [
    ['en anonyme c possible', 'stay-anonymous'],
    ['avec qui', 'somebody-to-talk-to'],
  ],
  es: [
    ['la mediacion que es', 'mediation'],
    ['con quien', 'somebody-to-talk-to'],
  ],
  ru: [
    ['медиация это что', 'mediation'],
    ['с кем', 'somebody-to-talk-to'],
  ],
  ar: [
    ['بدون اسم يصير', 'stay-anonymous'],
    ['لمين', 'somebody-to-talk-to'],
  ],
  zh: [
    ['调解是啥', 'mediation'],
    ['跟谁', 'somebody-to-talk-to'],
  ],
};

describe('somebody goes on telling', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    const { care, answer, followUp } = textIn(language);

    it(`and asks in two or three words: that is answered (${language})`, async () => {
      for (const [words, topic] of shortly[language]) {
        const amina = await place.person(language);
        await amina.says(told[language][0]);
        await amina.says(words);
        expect(amina.reply, words).to.include(await titleOf(topic, language));
      }
    });

    it(`is heard, and not asked which topic they meant; what may fit is offered beside it (${language})`, async () => {
      const amina = await place.person(language);
      const [first, next] = told[language];
      await amina.says(first);
      await amina.says(next);
      expect(amina.reply).to.include(care.moments.again);
      expect(amina.reply).not.to.include(answer.didYouMean);
      expect(amina.choices).to.include.members([care.moments.today, care.moments.people]);
    });

    it(`of how long it has gone on and who knows of it, and stays the one to whom it was done (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(told[language][0]);
      for (const [at, words] of ofThis[language].entries()) {
        await amina.says(words);
        expect(amina.reply, words).to.include(at === 0 ? care.moments.again : care.moments.goOn);
      }
    });

    it(`as somebody accused: is not told that it is not their fault (${language})`, async () => {
      const boris = await place.person(language);
      const [first, next] = accused[language];
      await boris.says(first);
      await boris.says(next);
      expect(boris.reply).to.include(followUp.role.again);
      expect(boris.choices).to.include(care.moments.accusedSteps);
    });

    it(`gets an answer, where they ask (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(told[language][0]);
      const title = await titleOf('time-limit', language);
      await amina.says(title);
      expect(amina.reply).to.include(title);
      expect(amina.reply).not.to.include(care.moments.again);
    });

    it(`and has told nothing yet: is asked what they mean, as before (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(told[language][1]);
      expect(amina.reply).not.to.include(care.moments.again);
    });
  }
});
