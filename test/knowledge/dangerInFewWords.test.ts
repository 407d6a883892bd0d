import { expect } from 'chai';
import { hearing } from '../../dialogs/hearing.js';
import { languages, type Language } from '../../knowledge/language.js';
import type { DangerGroup } from '../../knowledge/recognition/labels.js';
import { shippedLibrary, shippedRecognizer } from '../town.js';
import { exactly } from './dangerByGroups.js';

/** Messages that no phrase was made from, by the danger which they tell of in few or everyday words. */
const told: Record<'recent' | 'danger' | 'self', Record<Language, string[]>> = {
  recent: {
    ar: [
      'شربنا سوا ومش فاكرة شي بعدها',
      'فقت في بيته ولا أعرف كيف وصلت',
      'سكرت معه وما بتذكر شو صار',
      'عم انزف',
      'اغتصبوني أمس',
      'حملت من المدير غصبا عني',
    ],
    zh: ['早上醒来旁边躺着他', '被主管灌醉了，没有记忆', '我还在流血', '被他强暴了', '主管把我肚子搞大了'],
    en: [
      "he bought me drinks all evening and i don't remember how it ended",
      "drank with my supervisor, i can't remember most of the night",
      "woke up in his hotel, i don't know how i got there",
      'i am still bleeding',
      'i got raped',
      'my colleague got me pregnant',
    ],
    fr: [
      'on a bu des verres ensemble et je ne me rappelle de rien',
      'je me suis réveillée dans son appartement, je ne sais pas comment',
      'soirée alcool avec lui, je ne me souviens pas de tout',
      'je saigne encore',
      "ils m'ont violée",
      "le directeur m'a mise enceinte",
    ],
    ru: [
      'выпили с ним, и я ничего не помню',
      'очнулась в его номере, как туда попала не знаю',
      'он меня напоил, дальше не помню',
      'её изнасиловали',
      'я забеременела от начальника',
    ],
    es: [
      'me invitó tragos y no recuerdo cómo llegué',
      'amanecí en su hotel y no sé qué pasó',
      'bebí con mi jefe, no me acuerdo de casi nada',
      'sigo sangrando',
      'me violaron ayer',
      'me embarazó el supervisor',
    ],
  },
  danger: {
    ar: [
      'زميلي عنده نسخة من مفتاح شقتي',
      'تسلل إلى خيمتي في الليل',
      'قاعد بسيارته قدام بيتي',
      'المدير بيهددني',
      'هددني زميلي',
      'ما أقدر أتنفس',
    ],
    zh: ['前男友手里有我家的钥匙', '领导一直威胁我', '有人恐吓我', '喘不过气来'],
    en: [
      'my boss has a spare key to my flat',
      'someone came into my tent in the middle of the night',
      'he was sitting in his car outside my building again',
      'they keep threatening me',
      'cant breathe',
    ],
    fr: [
      'mon ex a un double de ma clé',
      "quelqu'un est entré dans ma tente en pleine nuit",
      "il m'a attendue devant mon immeuble",
      "mon supérieur m'a menacée",
      'on me menace',
      'je peux plus respirer',
    ],
    ru: [
      'у бывшего есть копия моих ключей',
      'посреди ночи кто-то зашёл в мою палатку',
      'он вчера ждал меня у моего подъезда',
      'директор мне угрожал',
      'мне угрожают',
      'трудно дышать',
    ],
    es: [
      'mi ex tiene copia de mis llaves',
      'estaba estacionado frente a mi edificio toda la noche',
      'mi supervisor me amenazó',
      'nos están amenazando',
      'no logro respirar',
    ],
  },
  self: {
    ar: ['تعبت من كل شي وما بقدر اكمل'],
    zh: ['我熬不下去了，永别了'],
    en: ["i can't go on with all this. goodbye", 'i am tired of everything, farewell'],
    fr: ["j'en peux plus, adieu"],
    ru: ['нет больше сил, прощайте'],
    es: ['no aguanto más esto, adiós a todos'],
  },
};

/** The same words about coffee, an appraisal, an animal or a joy. */
const harmless: Record<Language, string[]> = {
  ar: ['هددني بالفصل', 'شربت قهوة كثيرة وما أتذكر الموعد', 'أنا حامل وزوجي مبسوط'],
  zh: ['他威胁我要辞退我', '流鼻血了', '喝多了咖啡睡不着'],
  en: [
    "i drank too much coffee and don't remember the agenda",
    'he threatened me with a bad review',
    'he has a key to the meeting room',
    'my husband and i are pregnant and happy',
  ],
  fr: ['il menace de démissionner', "j'ai bu trop de café, je ne me souviens pas du code", "il m'a menacé d'un mauvais rapport"],
  ru: ['он угрожал уволиться', 'мне угрожают увольнением', 'после кофе ничего не помню про совещание', 'а это точно никто не увидит?'],
  es: ['me amenazó con una mala evaluación', 'bebí mucho café y no recuerdo la clave', 'estoy embarazada de mi esposo y feliz'],
};

/** Nobody who only sends or invites is taken for somebody who needs medicine within three days. */
const contacts: Record<Language, string> = {
  ar: 'يرسل لي رسائل كل ليلة',
  zh: '他昨晚给我发了四十条微信',
  en: 'a delegate keeps inviting me to his hotel',
  fr: "il m'a envoyé 40 messages hier soir",
  ru: 'он вчера ночью прислал мне сорок сообщений',
  es: 'anoche me mandó cuarenta mensajes',
};

describe('danger that is told in few or everyday words', () => {
  let groups: (words: string, language: Language) => DangerGroup[];
  before(async () => {
    const parts = { library: await shippedLibrary(), recognizer: await shippedRecognizer() };
    groups = (words, language) => hearing(parts, language, language).signs(words).danger;
  });

  for (const language of languages) {
    it(`is heard, by the group it is of (${language}; care.md CR-09)`, () => {
      for (const group of ['recent', 'danger', 'self'] as const)
        for (const words of told[group][language]) expect(groups(words, language), words).to.deep.equal([group]);
    });

    it(`is none where the same words are about something else (${language}; care.md CR-05)`, () => {
      for (const words of harmless[language]) expect(groups(words, language), words).to.deep.equal([]);
      expect(groups(contacts[language], language), contacts[language]).not.to.include('recent');
    });
  }

  it('is named with all of its groups, and hidden by none of them (care.md CR-05, CR-06)', () => {
    for (const [all, cases] of Object.entries(exactly))
      for (const [language, words] of cases) expect(groups(words, language).join('+'), words).to.equal(all);
  });

  it('is of this moment and no suicide where somebody cannot breathe, and says so where they want to die as well', () => {
    expect(groups('i cannot breathe', 'en')).to.deep.equal(['danger']);
    expect(groups('no puedo respirar', 'es')).to.deep.equal(['danger']);
    expect(groups("je n'arrive plus à respirer", 'fr')).to.deep.equal(['danger']);
    expect(groups('i cannot breathe, i want to die', 'en')).to.include('self');
    expect(groups('no quiero respirar más', 'es')).to.include('self');
  });
});
