import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town, type Town } from '../town.js';
import { accused } from './accused.js';

const led: Record<Language, string[]> = {
  ar: ['أنا مدير ووصلني بلاغ', 'أنا مش مدير'],
  zh: ['我是主管，有人跟我说了', '我不是主管'],
  en: ['a member of my team told me, i am their manager', 'no, im not a manager'],
  fr: ['je suis chef d’équipe et une collègue m’a parlé', 'je suis pas sa cheffe'],
  ru: ['я руководитель, мне рассказала сотрудница', 'я не руководитель'],
  es: ['soy jefe y una persona de mi equipo me lo contó', 'no soy jefe'],
};
const mine: Record<Language, string> = {
  ar: 'لا أنا الضحية',
  zh: '不是，我是受害者',
  en: 'no, i’m the victim',
  fr: 'non, c’est moi la victime',
  ru: 'нет, это я пострадавшая',
  es: 'no, la víctima soy yo',
};
/** Which of the roles somebody says they are in, beside what they are not. */
const instead: Record<Language, Record<'manager' | 'friend' | 'accused', string>> = {
  ar: { manager: 'انا مديرها مش المتهم', friend: 'أنا شاهد فقط، مش الضحية', accused: 'أنا المتهم، مش الضحية' },
  zh: { manager: '我是她的主管，不是被举报的人', friend: '我只是看到了，不是受害者', accused: '我是被举报的，不是受害者' },
  en: {
    manager: 'i am the manager, not the accused',
    friend: 'i just saw it, it did not happen to me',
    accused: 'i am the accused, not the victim',
  },
  fr: {
    manager: 'pardon je suis le manager pas l’accusé',
    friend: 'j’ai juste vu, je suis pas la victime',
    accused: 'c’est moi l’accusé, pas la victime',
  },
  ru: { manager: 'я начальник, а не обвиняемый', friend: 'я не жертва я видел просто', accused: 'я не потерпевший, это на меня заявили' },
  es: { manager: 'soy su jefe, no el acusado', friend: 'yo solo lo vi, no soy la víctima', accused: 'soy el acusado, no la víctima' },
};
const ledAccused: Record<Language, string> = {
  ar: 'أنا مدير الموظف المتهم',
  zh: '我是被举报的人的主管',
  en: 'i am the manager of the accused',
  fr: 'je suis le chef de l’accusé',
  ru: 'я руководитель обвиняемого',
  es: 'soy la jefa del acusado',
};
const defence: Record<Language, string> = {
  ar: 'أنا ما لمستها',
  zh: '我没骚扰她',
  en: 'i did not touch her',
  fr: 'je ne l’ai pas touchée',
  ru: 'я к ней не прикасался',
  es: 'yo no la toqué',
};
const assaulted: Record<Language, string[]> = {
  ar: ['اغتصبني زميلي مبارح', 'ما بدي احكي'],
  zh: ['昨晚同事强奸了我', '不想多说'],
  en: ['i was raped last night by a colleague', 'i don’t want to say more'],
  fr: ['un collègue m’a violée hier soir', 'je veux pas en parler'],
  ru: ['меня вчера изнасиловали', 'не хочу об этом говорить'],
  es: ['me violaron anoche', 'no quiero decir'],
};

describe('somebody who is not what they were taken for', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    const { care, followUp } = textIn(language);

    it(`says so, and is answered as such no longer (${language})`, async () => {
      const person = await place.person(language);
      const [told, denied] = led[language] as [string, string];
      await person.says(told);
      await person.says(denied);
      expect(person.reply).to.include(care.urgent.whatMeant);
      await person.says(told);
      expect(person.reply, 'welcomed anew').not.to.include(followUp.role.again);
    });

    it(`was harassed, and is answered as whoever first says so (${language})`, async () => {
      const person = await place.person(language);
      await person.says(accused[language]);
      await person.says(mine[language]);
      expect(person.reply).to.include(care.moments.disclosure);
      expect(person.choices).not.to.include(care.moments.accusedSteps);
    });

    it(`says what they are instead, and is answered as that from the first message on (${language}; care.md CV-42, CV-43)`, async () => {
      for (const [moment, words] of Object.entries(instead[language])) {
        const person = await place.person(language);
        await person.says(words);
        expect(person.reply, words).to.include(care.moments[moment as keyof (typeof instead)[Language]]);
      }
      const person = await place.person(language);
      await person.says(accused[language]);
      await person.says(ledAccused[language]);
      expect(person.reply).to.include(care.moments.manager);
    });

    it(`does not deny to be accused by denying the deed (${language})`, async () => {
      const person = await place.person(language);
      await person.says(accused[language]);
      await person.says(defence[language]);
      expect(person.reply).not.to.include(care.urgent.whatMeant).and.not.to.include(care.moments.disclosure);
    });
  }
});

describe('somebody assaulted who wants to say no more', () => {
  for (const language of languages)
    it(`need not, and is shown medical care first (${language})`, async () => {
      const person = await (await town()).person(language);
      for (const words of assaulted[language]) await person.says(words);
      expect(person.reply).to.include(textIn(language).care.urgent.afterUnsaid);
      expect(person.choices[0]).to.equal(await titleOf('medical-care', language));
    });
});
