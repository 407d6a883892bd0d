import { expect } from 'chai';
import { asksBesideSilence, sinceReporting, type SinceReporting } from '../../knowledge/afterReporting.js';
import { languages, type Language } from '../../knowledge/language.js';
import { tellsOfReporting } from '../../knowledge/tellsOfReporting.js';

const reported: Record<Language, string[]> = {
  en: [
    'I reported him in may',
    'since I filed a complaint',
    'my complaint about my boss',
    'I put in a formal grievance',
    'complained to HR twice',
  ],
  fr: [
    'j’ai signalé mon chef',
    'je me suis plainte',
    'ma plainte contre mon chef',
    'sans accusé de réception de ma plainte',
    'j’ai porté plainte',
  ],
  es: ['lo denuncié en mayo', 'presenté una queja', 'mi queja contra mi jefa', 'ni acuse de recibo de mi denuncia', 'me quejé en RRHH'],
  ru: ['я подала жалобу', 'Пожаловался на начальника', 'что с моей жалобой', 'неделю назад я сообщила о нём', 'моя жалоба на него'],
  ar: ['قدمت شكوى', 'من يوم ما بلغت', 'شكواي ضد مديري', 'بعد ما اشتكيت', 'أنا رفعت شكوى'],
  zh: ['我举报了', '我上个月向人事投诉了他', '我的投诉', '三月份实名举报了主管', '他们一直不调查我的投诉'],
};

const notTheirs: Record<Language, string[]> = {
  en: [
    'she reported me',
    'a complaint about me was filed',
    'I was reported',
    'there is a complaint against me and I filed a reply to her complaint',
    'how do I report it',
    'my friend filed a complaint',
    'if I report it',
    'since I reported sick',
    'my report on water supply was late',
    'she reported me and nobody tells me anything',
    'a complaint about me was filed, they closed the case',
    'my friend filed a complaint and hears nothing',
    'there is a complaint against me and my witnesses were never called',
    'I want to report. Will my complaint be ignored?',
    'my case: they did not hear my side',
    'I filed a complaint about my pay slip, no answer',
  ],
  fr: [
    'elle m’a signalé',
    'une plainte contre moi',
    'on m’a dénoncé',
    'comment signaler',
    'mon amie a porté plainte',
    'si je signale',
    'elle m’a signalé et personne ne me dit rien',
    'une plainte contre moi, dossier classé sans suite',
    'une plainte contre moi, mes témoins n’ont pas été entendus',
    'je veux porter plainte, ma plainte sera-t-elle ignorée ?',
    'mon dossier médical, aucune réponse',
  ],
  es: [
    'me denunció',
    'una queja contra mí',
    'me denunciaron',
    'cómo denuncio',
    'mi amiga denunció',
    'quiere que denuncie',
    'me denunciaron y nadie me dice nada',
    'una queja contra mí, archivaron el caso',
    'me denunciaron y no llamaron a mis testigos',
    'quiero denunciar, ¿van a ignorar mi denuncia?',
    'mi expediente de contratación sigue sin respuesta',
  ],
  ru: [
    'она на меня пожаловалась',
    'жалоба на меня',
    'на меня подали жалобу',
    'как подать жалобу',
    'подруга подала жалобу',
    'она сказала: «я на тебя донесла»',
    'на меня подали жалобу, и тишина',
    'на меня подали жалобу, моих свидетелей не вызвали',
    'жалоба на меня, дело закрыли',
    'хочу пожаловаться, мою жалобу проигнорируют?',
    'мое дело о пенсии, тишина',
  ],
  ar: [
    'قدموا شكوى ضدي',
    'اشتكت علي',
    'أبلغت سارة عني',
    'كيف أقدم شكوى',
    'صديقتي قدمت شكوى',
    'لو قدمت شكوى',
    'قدموا شكوى ضدي ولا أحد يرد',
    'شكوى ضدي وأغلقوا الملف',
    'قدموا شكوى ضدي ولم يسمعوا شهودي',
    'أريد أن أشتكي، هل سيتجاهلون شكواي؟',
    'ملفي الطبي بلا رد',
  ],
  zh: [
    '她举报了我',
    '我被投诉了',
    '有人举报我',
    '怎么举报',
    '我朋友举报了她上司',
    '如果我举报了',
    '下属向我投诉',
    '听说她把我举报了',
    '这是我的工作证',
    '有人举报我，没人回复',
    '我被举报了，我的证人都没问过',
    '我被投诉了，现在结案了',
    '我想举报，我的投诉会没人理吗',
    '我投诉了食堂的饭，没人回复',
  ],
};

const since: Record<Language, Record<SinceReporting, string>> = {
  en: {
    silent: 'I reported in march, no one tells me anything',
    closed: 'they closed my complaint',
    unheard: 'my witnesses were never called',
  },
  fr: {
    silent: 'j’ai signalé en mars, personne ne me répond',
    closed: 'ma plainte est classée',
    unheard: 'mes témoins n’ont pas été entendus',
  },
  es: {
    silent: 'denuncié en marzo, nadie me contesta',
    closed: 'archivaron mi denuncia',
    unheard: 'no entrevistaron a mis testigos',
  },
  ru: {
    silent: 'я пожаловалась в марте, мне никто не отвечает',
    closed: 'мою жалобу закрыли',
    unheard: 'моих свидетелей не вызвали',
  },
  ar: {
    silent: 'قدمت شكوى ولم يصلني رد',
    closed: 'أغلقوا شكواي',
    unheard: 'لم يسمعوا شهودي',
  },
  zh: {
    silent: '我举报了，没人回复',
    closed: '我的投诉结案了',
    unheard: '我的证人都没问过',
  },
};

describe('whether the writer tells that they reported', () => {
  for (const language of languages) {
    it(`is told from who was reported, asks how to, or speaks of another (${language})`, () => {
      expect(reported[language].filter((words) => !tellsOfReporting(words))).to.deep.equal([]);
      expect(notTheirs[language].filter(tellsOfReporting)).to.deep.equal([]);
    });

    it(`and how it went on: silence, an end without a reason, witnesses not heard (${language})`, () => {
      const found = Object.fromEntries(Object.entries(since[language]).map(([kind, words]) => [kind, sinceReporting(words)]));
      expect(found).to.deep.equal({ silent: 'silent', closed: 'closed', unheard: 'unheard' });
      expect(notTheirs[language].map((words) => sinceReporting(words)).filter(Boolean)).to.deep.equal([]);
    });
  }

  it('and a time that lasts is silence as well, unless the message is long or asks for something', () => {
    expect(sinceReporting('my complaint is two years old')).to.equal('silent');
    expect(sinceReporting('I reported it two years ago, can I take it back?')).to.equal(undefined);
    expect(sinceReporting(`I reported it two years ago. ${'He sits across from me and hums. '.repeat(5)}`)).to.equal(undefined);
  });

  it('and a case that drags on is told by either side: not by whoever is held responsible', () => {
    expect(sinceReporting('my case is dragging on for over a year')).to.equal('silent');
    for (const words of [
      'my case drags on, they suspended me over a joke',
      'estoy imputado, mi caso se alarga',
      '我被调查了，我的案子拖了一年',
    ])
      expect(sinceReporting(words), words).to.equal(undefined);
  });

  it('and asks something else than why nobody answers', () => {
    expect(asksBesideSilence('I reported it and nobody answers, why?')).to.equal(false);
    expect(asksBesideSilence('why does nobody answer my complaint')).to.equal(false);
    expect(asksBesideSilence('I reported it and nobody answers, where can I report again?')).to.equal(true);
  });
});
