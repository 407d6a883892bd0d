import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

/** Who answers for an event at which something was done, and then asks whether the other one can be sent away. */
const organizer: Record<Language, [first: string, then: string]> = {
  en: ['event organizer here, a guest just groped a hostess tonight, what do i do', 'can i throw him out'],
  fr: ['j’organise une conférence, un participant vient de peloter une hôtesse, je fais quoi', 'on peut lui retirer son badge ?'],
  es: ['trabajo en la unidad de eventos y un delegado acaba de manosear a una azafata, ¿qué hago?', '¿puedo echarlo de la recepción?'],
  ru: ['я организатор конференции, гость только что лапал волонтёра, что мне делать', 'можно вывести его'],
  ar: ['انا منظم المؤتمر واليوم ضيف تحرش بمتطوعة، شو نعمل الليلة', 'نقدر نسحب بطاقته؟'],
  zh: ['今晚活动上有嘉宾摸了志愿者 我是活动负责人', '能把他赶出去吗'],
};

/** A focal point who is to speak to a team; and somebody who speaks for the staff and was told something. */
const focalPoint: Record<Language, string> = {
  en: 'im focal point, team talk on thursday about harassment, how do i start',
  fr: 'je suis point focal, je dois parler au staff jeudi sur le harcèlement',
  es: 'soy punto focal, tengo una charla con el equipo sobre acoso',
  ru: 'я координатор по гендеру, в четверг тренинг о домогательствах',
  ar: 'أنا منسقة وعندي جلسة مع الفريق عن التحرش',
  zh: '我是单位的联络人，周四要给团队讲性骚扰',
};
const representative: Record<Language, string> = {
  en: 'i am a staff representative, a colleague told me something, do i have to report it',
  fr: 'je suis représentante du personnel, une collègue m’a raconté quelque chose, dois-je le signaler',
  es: 'soy representante del sindicato, una colega me contó algo, ¿tengo que reportarlo?',
  ru: 'я из профсоюза персонала, ко мне пришла коллега, должен ли я передавать то, что она рассказала',
  ar: 'أنا من نقابة الموظفين وزميلة حكت لي شيئا، هل علي أن أبلغ',
  zh: '我是员工代表，有同事跟我说了一件事，我必须上报吗',
};

describe('somebody says in which office they are', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  const partOf = async (topic: string, part: number, language: Language): Promise<string> =>
    (await shippedLibrary()).published(topic)!.in[language].full[part - 1]!;

  for (const language of languages) {
    it(`whoever organizes an event reads what to do there, and is not cared for as the one affected (${language})`, async () => {
      const [first, then] = organizer[language];
      const omar = await place.person(language);
      await omar.says(first);
      expect(omar.reply).to.include(await partOf('code-of-conduct-events', 4, language));
      expect(omar.reply).not.to.include(textIn(language).care.moments.disclosure);
      await omar.says(then);
      expect(omar.reply).to.include(await partOf('code-of-conduct-events', 3, language));
    });

    it(`a focal point gets the plan for a team meeting, and is told nothing of a manager's duties (${language})`, async () => {
      const lea = await place.person(language);
      await lea.says(focalPoint[language]);
      expect(lea.reply).to.include(place.directory.guide('meeting')!.steps['start']!.in[language].title);
    });

    it(`who speaks for the staff reads what they may have to pass on (${language})`, async () => {
      const ivan = await place.person(language);
      await ivan.says(representative[language]);
      expect(ivan.reply).to.include(await partOf('a-colleague-told-me', 3, language));
    });
  }

  it('something done by an organizer, or to a focal point, is told as by anybody', async () => {
    for (const words of ['the organizer of the event groped me', 'i am a focal point and my boss keeps touching me']) {
      const amina = await place.person('en');
      await amina.says(words);
      expect(amina.reply, words).to.include(textIn('en').care.moments.disclosure);
    }
  });

  it('who wants no police is not told that they can go there, and a mother is not told what contract she has', async () => {
    const wei = await place.person('zh');
    await wei.says('同事把我是同性恋的事说出去了');
    await wei.says('我不想让警察知道');
    expect(wei.choices).to.include(await titleOf('who-must-report', 'zh'));
    expect(wei.reply).not.to.include(await titleOf('police-report', 'zh'));
    const olga = await place.person('ru');
    await olga.says('дочка волонтер оон, начальник к ней пристает. чем я могу помочь');
    expect(olga.reply).not.to.include(await titleOf('covered-volunteers', 'ru'));
  });
});
