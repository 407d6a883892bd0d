import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { accused } from './accused.js';
import { dying } from './dying.js';

/** Which answer is read, and which part of it; 0 for the short answer. */
const answers = {
  saysWanted: ['unwelcome-and-consent', 0],
  leavesJob: ['covered-applicants-and-former-staff', 0],
  stopsPictures: ['online-harassment', 4],
  doctorInSecret: ['medical-care', 3],
  sharesRoof: ['safety-plan', 2],
  saysItAloud: ['formal-report-where', 2],
  whatOfThem: ['possible-sanctions', 0],
  asksSecrecy: ['who-sees-this', 0],
} as const;

const worries: Record<Language, Record<keyof typeof answers, string>> = {
  en: {
    saysWanted: 'ok and if he says i wanted it',
    leavesJob: 'should i just resign',
    stopsPictures: 'how do i stop him from posting my photos',
    doctorInSecret: 'i dont want my boss to know i went to the hospital',
    sharesRoof: 'we live in the same compound as him',
    saysItAloud: 'can i report orally',
    whatOfThem: 'what can happen to him',
    asksSecrecy: 'please dont tell anyone',
  },
  fr: {
    saysWanted: 'et s’il dit que je le voulais',
    leavesJob: 'mon mari dit que je dois demissioner',
    stopsPictures: 'comment empêcher qu’il publie mes photos',
    doctorInSecret: 'je veux pas que mon chef sache que je vais a l’hopital',
    sharesRoof: 'on loge dans la même maison',
    saysItAloud: 'je peux signaler à l’oral ?',
    whatOfThem: 'qu’est-ce qui peut lui arriver',
    asksSecrecy: 'ne le dites à personne svp',
  },
  es: {
    saysWanted: 'y si dice que yo quería',
    leavesJob: 'y si renuncio',
    stopsPictures: 'cómo puedo evitar que publique mis fotos',
    doctorInSecret: 'no quiero que mi jefe sepa que fui al médico',
    sharesRoof: 'vivo en la misma casa que él',
    saysItAloud: '¿puedo denunciar por teléfono?',
    whatOfThem: 'pero que les puede pasar a el',
    asksSecrecy: 'no se lo digan a nadie',
  },
  ru: {
    saysWanted: 'а если он скажет что я сама',
    leavesJob: 'может мне уволиться',
    stopsPictures: 'как не дать ему выложить фото',
    doctorInSecret: 'не хочу чтобы начальник узнал что я была у врача',
    sharesRoof: 'мы живём в одном доме с ним',
    saysItAloud: 'можно пожаловаться устно?',
    whatOfThem: 'что ему будет',
    asksSecrecy: 'никому не говорите пожалуйста',
  },
  ar: {
    saysWanted: 'لو قال اني كنت موافقة',
    leavesJob: 'هل لازم أستقيل',
    stopsPictures: 'كيف امنعه ينشرها',
    doctorInSecret: 'ما بدي مديري يعرف اني رحت عالمستشفى',
    sharesRoof: 'ساكنين بنفس البناية',
    saysItAloud: 'ممكن ابلغ بالتلفون',
    whatOfThem: 'شو رح يصير فيه',
    asksSecrecy: 'مشان الله لا تخبرو حدا',
  },
  zh: {
    saysWanted: '他说我自愿的怎么办',
    leavesJob: '要不要辞职',
    stopsPictures: '怎么阻止他发我的照片',
    doctorInSecret: '不想让领导知道我去医院',
    sharesRoof: '我和他住同一栋宿舍',
    saysItAloud: '可以口头举报吗',
    whatOfThem: '他会被开除吗',
    asksSecrecy: '请不要告诉别人',
  },
};
const noMore: Record<Language, string> = {
  ar: 'خلص ما بدي احكي',
  zh: '算了，不想说了',
  en: 'drop it i dont want to talk anymore',
  fr: 'en fait non laissez tomber j’ai plus envie de parler',
  ru: 'ладно, не хочу больше об этом говорить',
  es: 'déjelo, ya no quiero hablar',
};
/** Told, with the same words in it. */
const tells: Record<Language, string> = {
  ar: 'يقول لازم استقيل او انام معه',
  zh: '他说如果辞职就公开照片',
  en: 'i have to resign, he said, or sleep with him',
  fr: 'il m’a dit de démissionner ou coucher avec lui',
  ru: 'он сказал переспать или надо уволиться',
  es: 'si no me acuesto con él tengo que renunciar',
};

describe('somebody who says in few words what they are worried about', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    const { goodbye } = textIn(language);

    it(`reads what is known about it, and not a list of other topics (${language})`, async () => {
      const library = await shippedLibrary();
      for (const [worry, words] of Object.entries(worries[language])) {
        const [topic, part] = answers[worry as keyof typeof answers];
        const person = await place.person(language);
        await person.says(words);
        const { title, full } = library.published(topic)!.in[language];
        expect(person.reply, words).to.include(part === 0 ? `${title}\n` : full[part - 1]!);
      }
    });

    it(`is not led away by a word in what they tell (${language})`, async () => {
      const person = await place.person(language);
      await person.says(tells[language]);
      expect(person.reply).not.to.include(`${(await shippedLibrary()).published(answers.leavesJob[0])!.in[language].title}\n`);
    });

    it(`is let go where they want to say no more, and not in a crisis (${language}; care.md CR-25)`, async () => {
      const person = await place.person(language);
      await person.says(noMore[language]);
      expect(person.reply).to.include(goodbye.web);
      const other = await place.person(language);
      await other.says(dying[language]);
      await other.says(noMore[language]);
      expect(other.reply).not.to.include(goodbye.web);
    });

    it(`is not told of the other person's rights where they are accused themselves (${language})`, async () => {
      const person = await place.person(language);
      await person.says(accused[language]);
      await person.says(worries[language].saysWanted);
      expect(person.reply).not.to.include((await shippedLibrary()).published('unwelcome-and-consent')!.in[language].short);
    });
  }
});
