import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

/** Told by whoever reported and waits. */
const waiting: Record<Language, string[]> = {
  en: [
    'I reported five months ago and heard nothing',
    'I filed a complaint and nobody answers me',
    'Reported my supervisor in january. Its now august and I have not heard one word.',
    'I sent my formal complaint 14 weeks ago and all I got is an automatic email',
    'my harassment report is going nowhere',
    'submitted a report on him 3 months back. crickets.',
    'half a year since I reported my director and the investigators havent contacted me once',
    'I raised a complaint againts my chief last year, no update whatsoever',
    'I complained about my team leader in March and I still have no reply from HR',
    'seven weeks since I filed my complaint, the investigators never called me',
    'i reported the harassment last year, they keep ignoring my emails',
  ],
  fr: [
    'j’ai signalé il y a cinq mois et toujours rien',
    'les RH ne répondent pas à mes mails sur ma plainte',
    'Signalement envoyé en janvier, c’est août, aucune réponse.',
    'l’ombudsman et les RH ont ma plainte depuis le printemps et personne ne revient vers moi',
    'j’ai adressé une plainte officielle il y a 14 semaines, juste un mail automatique',
    'mon signalement n’avance pas',
    'ma plainte dort au BSCI depuis deux ans',
    'J’ai porté plainte pour harcèlement. 10 semaines. Pas un coup de fil.',
    'je me suis plainte de mon chef d’équipe en mars et les RH ne m’ont toujours pas répondu',
    'sept semaines que j’ai déposé ma plainte, les enquêteurs ne m’ont jamais appelée',
    'j’ai signalé le harcèlement l’année dernière, ils ignorent mes mails',
  ],
  es: [
    'denuncié hace cinco meses y no sé nada',
    'presenté una queja y nadie me contesta',
    'Denuncié a mi supervisor en enero. Ya es agosto y ni una palabra.',
    'mandé mi denuncia formal hace 14 semanas y solo recibí un correo automático',
    'mi denuncia por acoso no avanza',
    'interpuse una queja contra mi jefe el año pasado y cero novedades',
    'mi denuncia lleva dos años parada en la OSSI',
    'medio año desde que denuncié a mi director y los investigadores no me han contactado ni una vez',
    'siete semanas desde que presenté mi queja, los investigadores nunca me llamaron',
    'denuncié el acoso el año pasado, ignoran mis correos',
  ],
  ru: [
    'я подала жалобу пять месяцев назад и тишина',
    'я написала жалобу, и мне никто не отвечает',
    'Пожаловался на начальника в январе. Уже август, ни слова.',
    'отправила официальную жалобу 14 недель назад, пришло только автоматическое письмо',
    'моя жалоба на домогательства никуда не движется',
    'в прошлом году написал заявление на шефа и никаких новостей',
    'моя жалоба лежит в УСВН два года',
    'Я подала жалобу на домогательства. 10 недель. Ни одного звонка.',
    'я пожаловалась на руководителя группы в марте, кадры до сих пор не ответили',
    'семь недель как я подала жалобу, следователи мне так и не позвонили',
    'я сообщила о домогательствах в прошлом году, мои письма игнорируют',
  ],
  ar: [
    'قدمت بلاغ قبل خمسة أشهر ولم أسمع شيئا',
    'قدمت شكوى ولا أحد يرد علي',
    'بلغت عن مشرفي في يناير والآن أغسطس ولا كلمة',
    'شكواي عند أمين المظالم والموارد البشرية من الربيع ولا أحد يعاود الاتصال بي',
    'أرسلت شكواي الرسمية قبل 14 أسبوعا ولم يصلني إلا بريد آلي',
    'شكوتي عن التحرش ما عم تتحرك',
    'شكواي نايمة عند مكتب الرقابة من سنتين',
    'رفعت شكوى على رئيسي السنة الماضية وما في أي جديد',
    'سبعة أسابيع منذ قدمت شكواي والمحققون لم يتصلوا بي أبدا',
    'شكواي لدى أمين المظالم لا تتحرك ولا أحد يشرح لي شيئا',
  ],
  zh: [
    '我五个月前举报了，一直没有消息',
    '我提交了投诉，没人理我',
    '一月举报了主管，现在八月了，一个字都没有',
    '十四周前交了正式投诉，只收到一封自动回复',
    '申诉专员和人事从春天就拿着我的投诉，没有人联系我',
    '去年实名举报了处长，到现在没有任何反馈',
    '我的投诉在监督厅压了两年',
    '我举报处长半年了，调查员一次都没联系过我',
    '我三月投诉了组长，人事到现在还没回复',
    '去年我举报了性骚扰，他们一直不理我的邮件',
  ],
};

/** Told by whoever reported and is set apart for it. */
const shunned: Record<Language, string> = {
  en: 'since I filed the report nobody in the team talks to me',
  fr: 'depuis que je me suis plainte je mange seule, les collègues m’évitent',
  es: 'lo denuncié y ahora toda la unidad me da la espalda',
  ru: 'после моей жалобы меня перестали звать на совещания',
  ar: 'بعد شكواي لم يعودوا يدعونني إلى الاجتماعات',
  zh: '我投诉之后开会都不叫我了',
};

/** Told by whoever was reported, leads or has a friend: they are answered as before, however long they wait. */
const others: [Language, 'accused' | 'manager' | 'friend', string][] = [
  ['en', 'accused', 'a complaint was filed against me five months ago and I heard nothing'],
  ['en', 'accused', 'she reported me in march and nobody tells me anything'],
  ['en', 'accused', 'I was reported for harassment and have heard nothing for months'],
  ['en', 'friend', 'my friend reported her boss five months ago and heard nothing'],
  ['fr', 'accused', 'elle m’a signalé en mars et personne ne me dit rien'],
  ['fr', 'accused', 'on m’a dénoncé pour harcèlement et depuis des mois plus rien'],
  ['fr', 'friend', 'mon amie a signalé son chef il y a cinq mois et n’a aucune nouvelle'],
  ['es', 'accused', 'presentaron una queja contra mí hace cinco meses y no sé nada'],
  ['es', 'accused', 'me denunciaron por acoso y llevo meses sin noticias'],
  ['es', 'manager', 'una empleada me denunció a mí un acoso y no le he contestado en dos semanas'],
  ['es', 'friend', 'mi amiga denunció a su jefe hace cinco meses y no sabe nada'],
  ['ru', 'accused', 'на меня подали жалобу пять месяцев назад и тишина'],
  ['ru', 'accused', 'она пожаловалась на меня в марте, никто ничего не говорит'],
  ['ar', 'accused', 'قدموا شكوى ضدي قبل خمسة أشهر ولم أسمع شيئا'],
  ['ar', 'accused', 'اشتكت علي في مارس ولا أحد يقول لي شيئا'],
  ['zh', 'accused', '我被举报性骚扰，几个月没有消息'],
  ['zh', 'manager', '有个下属来找我说被骚扰，我一直没回复她'],
];

/** About this programme, an office in a chat, or a report that was not made. */
const notReported: Record<Language, string[]> = {
  en: ['I sent you a message and you did not answer', 'I wrote to the counsellor here in the chat yesterday and nobody replied'],
  fr: ['je vous ai envoyé un message et vous n’avez pas répondu', 'et si je signale et que personne ne me répond'],
  es: ['te mandé un mensaje y no respondiste', '¿y si denuncio y nadie me contesta?'],
  ru: ['я отправила вам сообщение, а вы не ответили', 'а если я подам жалобу и никто не ответит'],
  ar: ['أرسلت لك رسالة ولم ترد', 'ماذا لو قدمت شكوى ولم يرد أحد'],
  zh: ['我给你发了消息你没回', '如果我举报了没人理怎么办'],
};

describe('somebody who reported and waits', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    const { accused, ownBehaviour, manager, friend, refused, otherPerson } = textIn(language).care.moments;
    const forSomebodyElse = [accused, ownBehaviour, manager, friend, refused, otherPerson];

    for (const words of waiting[language])
      it(`reads how long it takes and what to ask meanwhile: "${words}"`, async () => {
        const amina = await place.person(language);
        await amina.says(words);
        for (const text of forSomebodyElse) expect(amina.reply).not.to.include(text);
        expect(amina.reply).to.include(await titleOf('how-long-it-takes', language));
      });

    it(`and is shunned for it, reads what retaliation is (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(shunned[language]);
      for (const text of forSomebodyElse) expect(amina.reply).not.to.include(text);
      expect(amina.reply).to.include(await titleOf('retaliation-what', language));
    });

    it(`is nobody who wrote to this programme, or only thinks of reporting (${language})`, async () => {
      for (const words of notReported[language]) {
        const amina = await place.person(language);
        await amina.says(words);
        expect(amina.reply, words).not.to.include((await shippedLibrary()).published('how-long-it-takes')!.in[language].short);
      }
    });
  }

  for (const [language, role, words] of others)
    it(`is somebody else than who says "${words}"`, async () => {
      const amina = await place.person(language);
      await amina.says(words);
      expect(amina.reply).to.include(textIn(language).care.moments[role]);
    });

  it('and is in danger, sees the card first: waiting silences no sign of it', async () => {
    const amina = await place.person('en');
    await amina.says('I reported him five months ago, nobody answers, and I want to kill myself');
    expect(amina.reply).not.to.include((await shippedLibrary()).published('how-long-it-takes')!.in.en.short);
    expect(amina.reply).to.include(textIn('en').care.urgent.lead.self);
  });
});
