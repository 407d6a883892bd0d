import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** What somebody in a role says first, and what they ask then; which part of which answer, or which step of which guide, they read. */
type Asked = readonly (readonly [words: string, topic: string, part: number])[];

const accused: Record<Language, [first: string, asked: Asked]> = {
  en: [
    'someone accused me of harassment and it is a lie',
    [
      ['can i refuse to answer', 'i-am-accused', 3],
      ['who said it', 'rights-of-the-accused', 1],
      ['what if she is lying', 'false-report', 1],
      ['can i sue her', 'i-am-accused', 1],
    ],
  ],
  fr: [
    'on m’accuse de harcèlement et c’est faux',
    [
      ['je peux refuser de répondre ?', 'i-am-accused', 3],
      ['est-ce que je peux porter plainte contre elle', 'i-am-accused', 1],
    ],
  ],
  es: [
    'me han acusado de acoso y es mentira',
    [
      ['puedo ver la denuncia?', 'rights-of-the-accused', 1],
      ['puedo denunciarla por mentir', 'i-am-accused', 1],
    ],
  ],
  ru: [
    'меня обвиняют в домогательствах, это неправда',
    [
      ['что ей будет за ложь', 'false-report', 1],
      ['можно отказаться отвечать?', 'i-am-accused', 3],
    ],
  ],
  ar: ['اتهموني بالتحرش وهذا كذب', [['فيني أرفض جاوب؟', 'i-am-accused', 3]]],
  zh: [
    '有人举报我性骚扰，根本没有的事',
    [
      ['她诬告有后果吗', 'false-report', 1],
      ['那我能不能找她当面道个歉', 'i-am-accused', 1],
      ['能看到举报内容吗', 'rights-of-the-accused', 1],
    ],
  ],
};

const witness: Record<Language, [first: string, asked: Asked]> = {
  en: [
    'i saw it happen and i am called as a witness',
    [
      ['do i have to go', 'corroboration-and-witnesses', 5],
      ['will he read what i say', 'corroboration-and-witnesses', 3],
    ],
  ],
  fr: ['je suis convoqué comme témoin contre mon chef', [['il va lire ce que je dis ?', 'corroboration-and-witnesses', 3]]],
  es: ['vi a mi jefe tocar a una colega', [['¿tengo que declarar?', 'corroboration-and-witnesses', 5]]],
  ru: ['я видел, как начальник лапал коллегу', [['он узнает что я сказал?', 'corroboration-and-witnesses', 3]]],
  ar: ['شفت مديري يلمس زميلتي', [['هو رح يعرف شو قلت؟', 'corroboration-and-witnesses', 3]]],
  zh: ['我看到主管摸实习生的腰', [['必须去作证吗', 'corroboration-and-witnesses', 5]]],
};

const manager: Record<Language, [first: string, asked: string]> = {
  en: ['i am a manager and somebody told me that my deputy touches her', 'can i talk to him first?'],
  fr: ['je suis manager, une agente m’a dit que mon adjoint la touche', 'je peux lui parler d’abord ?'],
  es: ['soy jefe y una empleada me contó que mi adjunto la toca', '¿puedo hablar con él primero?'],
  ru: ['я руководитель, ко мне пришла сотрудница с жалобой на коллегу', 'можно я сначала сам с ним поговорю?'],
  ar: ['انا مدير وموظفة اشتكت لي من زميلها', 'اقدر احكي معه اول؟'],
  zh: ['我是主管，有个员工来跟我投诉同事摸她', '我先找那个人谈谈行不行'],
};

/** What becomes of them in it: a word on the accused's support, on a friend's own counsellor, and on what a manager must not do alone. */
const themselves: Record<Language, { accused: string; witness: string; looksInto: string; goesOn: string }> = {
  en: {
    accused: 'my wife does not know, i am so ashamed',
    witness: 'and what about me, i feel sick',
    looksInto: 'should i open an investigation myself',
    goesOn: 'what if he keeps doing it',
  },
  fr: {
    accused: 'ma femme ne sait rien, j’ai honte',
    witness: 'et moi dans tout ça, je dors plus',
    looksInto: 'je dois ouvrir une enquête moi-même',
    goesOn: 's’il continue ?',
  },
  es: {
    accused: 'mi esposa no sabe nada, me da vergüenza',
    witness: 'y yo qué, no puedo dormir',
    looksInto: '¿abro yo una investigación?',
    goesOn: 'y si él sigue',
  },
  ru: {
    accused: 'мне 40 лет, семью кормить, страшно что уволят',
    witness: 'а сама я как, меня трясёт',
    looksInto: 'мне самому провести расследование?',
    goesOn: 'а если он продолжает',
  },
  ar: { accused: 'زوجتي ما بتعرف', witness: 'ما بقدر نام', looksInto: 'هل أفتح تحقيق بنفسي', goesOn: 'لو استمر يضايقها' },
  zh: { accused: '老婆还不知道，我很羞愧', witness: '那我自己呢，我睡不着', looksInto: '我先自己调查吗', goesOn: '他继续这样怎么办' },
};
const told: Record<Language, string> = {
  en: 'my friend at work was groped by our boss',
  fr: 'une amie au travail a été touchée par notre chef',
  es: 'a mi amiga del trabajo la tocó nuestro jefe',
  ru: 'подругу на работе лапает начальник',
  ar: 'صديقتي بالشغل تحرش فيها مديرنا',
  zh: '我同事被主管骚扰了，她告诉我的',
};

describe('whoever has a role in it asks on in few words (care.md CV-41 to CV-43)', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  const read = async (language: Language, [first, asked]: [string, Asked]): Promise<void> => {
    for (const [words, topic, part] of asked) {
      const person = await place.person(language);
      await person.says(first);
      await person.says(words);
      const { full } = (await shippedLibrary()).published(topic)!.in[language];
      expect(person.reply, words).to.include(full[part - 1]);
    }
  };

  for (const language of languages) {
    it(`the accused read of their rights and of the other person, not of what was done to others (${language})`, () =>
      read(language, accused[language]));

    it(`a witness reads whether they must, and who learns what they say (${language})`, () => read(language, witness[language]));

    it(`a manager who would talk to the person named first reads what to leave out (${language})`, async () => {
      const [first, asked] = manager[language];
      const person = await place.person(language);
      await person.says(first);
      await person.says(asked);
      expect(person.reply).to.include(place.directory.guide('manager')!.steps['avoid']!.in[language].title);
    });

    it(`nobody's own distress is answered by what is said to others, and no manager is told to protect themselves (${language})`, async () => {
      const { accused: asAccused, witness: asWitness, looksInto, goesOn } = themselves[language];
      await read(language, [accused[language][0], [[asAccused, 'i-am-accused', 4]]]);
      await read(language, [told[language], [[asWitness, 'a-colleague-told-me', 4]]]);
      const asked: Asked = [
        [looksInto, 'manager-was-told', 3],
        [goesOn, 'manager-was-told', 2],
      ];
      await read(language, [manager[language][0], asked]);
    });

    it(`and who fears for their own conduct is led to what that means, not to a quiz (${language})`, async () => {
      const { lookAtIt } = textIn(language).care.moments;
      const person = await place.person(language);
      await person.chooses('moment/own-behaviour');
      await person.presses(lookAtIt);
      expect(person.reply).to.include(place.directory.guide('accused')!.steps['line']!.in[language].title);
    });
  }

  it('a witness who is told to keep quiet stays one; who tells what was done to them as well is heard', async () => {
    const { care, followUp } = textIn('fr');
    const paul = await place.person('fr');
    await paul.says('j’ai vu mon chef toucher une collègue');
    await paul.says('il m’a demandé de rien dire');
    expect(paul.reply).to.include(followUp.role.again);
    await paul.says('moi aussi il me fait des remarques sur mes seins');
    expect(paul.reply).to.include(care.moments.disclosure);
  });
});
