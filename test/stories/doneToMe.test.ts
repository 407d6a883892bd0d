import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, shippedRecognizer, town, type Town } from '../town.js';

/** First messages that say that something was done to whoever writes. */
const tells: Record<Language, string[]> = {
  en: [
    'someone touched me',
    'somebody harassed me',
    'I am a consultant and someone touched me',
    'I am an intern and somebody harassed me',
    'I am an intern and someone touched me',
    'I am a delegate and someone groped me',
    'I am a UN volunteer and someone touched me',
    'I am a volunteer, someone harasses me',
    'I was harassed by my supervisor',
    'someone touched me at the training',
    'I don’t know if it is harassment but my boss keeps touching me',
    'someone touched me, what can I do?',
  ],
  fr: [
    'quelqu’un m’a touchée',
    'je suis stagiaire et quelqu’un m’a touchée',
    'quelqu’un me harcèle',
    'mon chef m’a tripotée',
    'un collègue m’a touché les fesses',
    'je suis consultante et mon superviseur me harcèle',
    'je me suis fait tripoter',
    'j’ai été harcelée par mon supérieur',
  ],
  es: [
    'soy pasante y me tocaron',
    'soy voluntaria y alguien me acosa',
    'soy consultora y alguien me tocó',
    'soy invitada en un evento y me tocaron',
    'alguien me tocó',
    'mi jefe me manosea',
    'fui acosada por un colega',
    'me acosan',
  ],
  ru: [
    'меня кто-то трогал',
    'я стажёр, меня кто-то трогал',
    'кто-то трогал меня',
    'меня лапает начальник',
    'ко мне пристаёт коллега',
    'коллега домогается меня',
    'я консультант, и ко мне пристают',
  ],
  zh: [
    '我是活动来宾，有人骚扰我',
    '我是活动的客人，有人骚扰我',
    '我是代表团成员，有人骚扰我',
    '有人摸了我',
    '我是实习生，有人骚扰我',
    '我是志愿人员，有人骚扰我',
    '我是来宾，被人摸了',
    '我参加会议，有人骚扰我',
    '我被骚扰了',
    '领导对我动手动脚',
  ],
  ar: [
    'أنا متطوعة في الأمم المتحدة وهناك من يتحرش بي',
    'تحرش بي زميلي',
    'هناك من يلمسني',
    'أنا متدربة ولمسني المدير',
    'تعرضت للتحرش من رئيسي',
    'أحدهم تحرش بي',
  ],
};

/** Messages with the same words that do not say so: they suppose it, deny it, ask, or tell of somebody else or of their own conduct. */
const tellsNot: Record<Language, string[]> = {
  en: [
    'what if someone touched me',
    'someone touched my colleague',
    'I touched someone',
    'they say I harassed someone',
    'is it harassment if he touched me',
    'what happens when someone harasses me at work',
    'I am accused of having groped a colleague',
    'she says that I touched her',
    'nobody touched me',
    'he has never touched me',
    'my friend told me that someone touched her',
    'in the training there was an example where someone touched me',
  ],
  fr: [
    'que faire si quelqu’un me touche ?',
    'quelqu’un a touché ma collègue',
    'j’ai touché quelqu’un',
    'on dit que j’ai harcelé quelqu’un',
    'personne ne m’a touchée',
    'est-ce du harcèlement si mon chef me touche',
    'ma collègue dit que je l’ai touchée',
    'mon collègue a été harcelé',
    'je suis très touchée par votre aide',
    'on m’accuse d’avoir harcelé une collègue',
  ],
  es: [
    '¿qué hago si alguien me toca?',
    'alguien tocó a mi compañera',
    'toqué a alguien',
    'dicen que acosé a alguien',
    'nadie me ha tocado',
    'no me tocaron',
    'mi compañera fue acosada',
    'me acusan de acosar',
    '¿es acoso si mi jefe me toca?',
    'me toca trabajar el sábado',
  ],
  ru: [
    'что если кто-то трогал меня',
    'кто-то трогал мою коллегу',
    'я трогал коллегу',
    'говорят, что я домогался коллеги',
    'меня никто не трогал',
    'меня обвиняют, что я трогал коллегу',
    'это домогательство, если начальник меня трогает',
    'он не трогал меня',
    'меня тронула ваша забота',
    'коллегу лапает начальник',
  ],
  zh: [
    '如果有人摸我怎么办',
    '有人摸了我的同事',
    '我摸了别人',
    '他们说我骚扰了别人',
    '没有人摸我',
    '同事被人骚扰了',
    '我被指控骚扰同事',
    '有人骚扰我朋友',
    '有人骚扰我算性骚扰吗',
    '我骚扰了她',
  ],
  ar: [
    'ماذا لو لمسني أحد',
    'لمس أحدهم زميلتي',
    'لمست شخصا',
    'يقولون إنني تحرشت بزميلة',
    'لم يلمسني أحد',
    'زميلتي تعرضت للتحرش',
    'هل هو تحرش إذا لمسني المدير',
    'أنا متهم بالتحرش',
    'تحرش المدير بزميلتي',
    'اتهموني بأنني لمستها',
  ],
};

/** Somebody of whom only the rules say what they show. */
const deaf = () => ({ shares: () => [] });

/** Messages that were taken for those of the person accused, in which nobody speaks of an accusation. */
const notAccused: [Language, string][] = [
  ['en', 'nobody touched me'],
  ['ru', 'меня никто не трогал'],
  ['ru', 'он не трогал меня'],
  ['zh', '同事被人骚扰了'],
];

describe('somebody writes that something was done to them', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    const { care } = textIn(language);

    it(`and is believed first, whatever role they name: not taken for a child, a manager or the person accused (CV-40) (${language})`, async () => {
      for (const words of tells[language]) {
        const amina = await place.person(language);
        await amina.says(words);
        expect(amina.reply, words).to.include(care.moments.disclosure);
        expect(amina.reply, words).not.to.include(care.moments.manager);
        expect(amina.reply, words).not.to.include(await titleOf('i-am-accused', language));
        expect(amina.choices, words).not.to.include(await titleOf('i-am-accused', language));
      }
    });

    it(`but whoever supposes, denies or asks it, or tells of somebody else, is not heard so by rule (${language})`, async () => {
      const recognizer = await shippedRecognizer();
      const heard = (words: string) => recognizer.signsIn(words, [language], deaf).moment;
      expect(tells[language].filter((words) => heard(words) !== 'disclosure')).to.deep.equal([]);
      expect(tellsNot[language].filter((words) => heard(words) === 'disclosure')).to.deep.equal([]);
    });
  }

  it('or of their own conduct, or that they are accused, and is answered as before', async () => {
    const said = {
      'I touched someone': 'ownBehaviour',
      'someone touched my colleague': 'friend',
      'she says that I touched her': 'accused',
    } as const;
    const { moments } = textIn('en').care;
    for (const [words, moment] of Object.entries(said)) {
      const boris = await place.person('en');
      await boris.says(words);
      expect(boris.reply, words).to.include(moments[moment]).and.not.to.include(moments.disclosure);
    }
  });

  it('and nobody who speaks of no accusation is offered what the person accused reads (CV-43)', async () => {
    for (const [language, words] of notAccused) {
      const amina = await place.person(language);
      await amina.says(words);
      const title = await titleOf('i-am-accused', language);
      expect(amina.reply, words).not.to.include(title);
      expect(amina.choices, words).not.to.include(title);
    }
  });

  it('is led to it all the same who types its title, or says that they are accused', async () => {
    const title = await titleOf('i-am-accused', 'en');
    for (const words of [title, 'there is a complaint against me, what should I do?']) {
      const boris = await place.person('en');
      await boris.says(words);
      expect([boris.reply, ...boris.choices].join(), words).to.match(
        new RegExp(`${title}|${textIn('en').care.moments.accused.slice(0, 20)}`),
      );
    }
  });

  it('as a child who says how old they are, and gets the card for children first (CV-45)', async () => {
    for (const words of ['I am 15 and someone touched me', 'my teacher touched me']) {
      const amina = await place.person('en');
      await amina.says(words);
      expect(amina.reply, words).not.to.include(textIn('en').care.moments.disclosure);
    }
  });
});
