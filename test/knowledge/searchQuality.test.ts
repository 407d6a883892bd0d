import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { Entry } from '../../knowledge/entry.js';
import { type Language, languages } from '../../knowledge/language.js';
import { openModel, train } from '../../knowledge/search/index.js';

const root = new URL('../../knowledge/', import.meta.url);

/** Questions that are not among the phrasings, by topic, and messages that no topic answers. */
const questions: Record<Language, { inScope: [topic: string, question: string][]; outOfScope: string[] }> = {
  ar: {
    inScope: [
      ['is-this-sexual-harassment', 'زميلي يضع يده على كتفي كل مرة وأنا مش مرتاحة، هل هذا تحرش؟'],
      ['is-this-sexual-harassment', 'ما بعرف إذا اللي صار معي تحرش ولا أنا ببالغ'],
      ['online-harassment', 'يرسل لي صور عارية على الواتساب'],
      ['immediate-danger', 'أنا في خطر الآن'],
      ['medical-care', 'هل أذهب إلى المستشفى بعد الاعتداء'],
      ['keep-evidence', 'هل أحتفظ بالرسائل كدليل'],
      ['feelings-after', 'لا أستطيع النوم وأشعر بالذنب'],
      ['somebody-to-talk-to', 'بدي أحكي مع حدا'],
      ['informal-or-formal', 'ما الفرق بين الطريق الرسمي وغير الرسمي'],
      ['speak-to-the-person', 'كيف أقول له أن يتوقف'],
      ['mediation', 'ما هي الوساطة وهل هي إجبارية'],
      ['police-report', 'هل أستطيع الذهاب إلى الشرطة'],
      ['stay-anonymous', 'لا أريد أن يعرف أحد اسمي'],
      ['legal-help', 'أحتاج محامي'],
      ['i-am-accused', 'اتهموني بالتحرش ماذا أفعل'],
    ],
    outOfScope: [
      'كم يوم إجازة باقي لي',
      'كيف الطقس اليوم',
      'أريد سلفة على الراتب',
      'متى تفتح الكافتيريا',
      'الطابعة معطلة',
      'ما هي عاصمة البيرو',
      'اكتب لي رسالة تغطية',
      'ما هي التطعيمات المطلوبة للسودان',
    ],
  },
  zh: {
    inScope: [
      ['is-this-sexual-harassment', '同事老是摸我的头发，这算性骚扰吗'],
      ['is-this-sexual-harassment', '我不知道是不是我太敏感了'],
      ['online-harassment', '他半夜给我发露骨的微信'],
      ['online-harassment', '有人用AI做了我的裸照'],
      ['immediate-danger', '他现在就在门外，我很害怕'],
      ['medical-care', '被侵犯之后要去医院检查吗'],
      ['keep-evidence', '聊天记录要不要保存'],
      ['feelings-after', '我一直睡不着，觉得都是我的错'],
      ['somebody-to-talk-to', '我想找个人聊聊'],
      ['informal-or-formal', '正式和非正式有什么区别'],
      ['speak-to-the-person', '怎么让他别再这样'],
      ['mediation', '调解是怎么回事'],
      ['police-report', '可以报警吗'],
      ['stay-anonymous', '我不想透露姓名'],
      ['legal-help', '有免费律师吗'],
      ['outside-help', '联合国以外有求助热线吗'],
      ['i-am-accused', '有人说我性骚扰她，我冤枉'],
    ],
    outOfScope: [
      '我还有几天年假',
      '今天天气怎么样',
      '可以预支工资吗',
      '食堂几点开门',
      '打印机坏了',
      '秘鲁的首都是哪里',
      '帮我写求职信',
      '去南苏丹要打什么疫苗',
    ],
  },
  en: {
    inScope: [
      ['is-this-sexual-harassment', 'he keeps commenting on my legs when i walk past, am i overreacting or is that something'],
      ['is-this-sexual-harassment', 'a coworker hugged me too long at the farewell party and i felt sick. does that count??'],
      ['online-harassment', 'a guy from finance keeps sending me messages at midnight on teams with kisses'],
      ['online-harassment', 'someone made a fake nude of me and its going around the office'],
      ['immediate-danger', 'he is outside my door right now im scared'],
      ['medical-care', 'should i see a doctor after what happened and how fast'],
      ['keep-evidence', 'i have screenshots, shoud i keep them and where'],
      ['feelings-after', "i can't sleep since it happened and keep crying. is this normal"],
      ['somebody-to-talk-to', 'i just need someone to listen'],
      ['police-report', 'can i go to the police or is that forbidden for un staff'],
      ['stay-anonymous', "i don't want to give my name"],
      ['i-am-accused', 'HR told me someone complained about me. what now'],
    ],
    outOfScope: [
      'how many sick days do i get per year',
      "what's the weather in geneva",
      'can i get an advance on my salary',
      'is the cafeteria open on friday',
      'the printer on 3rd floor is broken',
      'what is the capital of peru',
      'can you write my cover letter',
      'what vaccinations do i need for Juba',
    ],
  },
  fr: {
    inScope: [
      ['is-this-sexual-harassment', "il me fixe tout le temps la poitrine en réunion, c'est du harcèlement ou pas ?"],
      ['is-this-sexual-harassment', "je sais pas si ce qu'il fait c'est grave ou si j'exagere"],
      ['online-harassment', "il m'envoie des photos de lui nu sur whatsapp"],
      ['online-harassment', "un collègue m'écrit la nuit sur teams et insiste"],
      ['immediate-danger', "il est devant ma porte, j'ai peur"],
      ['medical-care', "faut-il aller à l'hopital après une agression"],
      ['keep-evidence', 'est ce que je dois garder les messages'],
      ['feelings-after', "je n'arrive plus à dormir et j'ai honte"],
      ['somebody-to-talk-to', "j'ai juste besoin de parler à quelqu'un"],
      ['informal-or-formal', 'quelle différence entre la voie informelle et une plainte'],
      ['speak-to-the-person', "comment lui dire d'arrêter"],
      ['mediation', 'ça se passe comment une médiation'],
      ['police-report', 'puis-je porter plainte à la police'],
      ['language-and-interpretation', "je parle mal anglais, l'enquête peut se faire en francais ?"],
    ],
    outOfScope: [
      'combien de jours de congé me reste-t-il',
      "il fait quel temps aujourd'hui",
      "demande d'avance sur salaire",
      'la cantine ferme à quelle heure',
      'la clim est en panne dans mon bureau',
      'quelle est la capitale du pérou',
      'écris-moi une lettre de motivation',
      'quels vaccins pour kinshasa',
    ],
  },
  ru: {
    inScope: [
      ['is-this-sexual-harassment', 'коллега постоянно трогает меня за плечо, это уже домогательство?'],
      ['is-this-sexual-harassment', 'может я просто накручиваю себя, но мне неприятно'],
      ['online-harassment', 'шлет мне интимные фото в мессенджере'],
      ['online-harassment', 'пишет мне ночами и не отстает'],
      ['immediate-danger', 'он ломится ко мне в номер, помогите'],
      ['medical-care', 'надо ли идти к врачу после изнасилования'],
      ['keep-evidence', 'сохранять ли переписку'],
      ['feelings-after', 'не могу спать, все время плачу'],
      ['somebody-to-talk-to', 'хочу просто с кем-то поговорить'],
      ['informal-or-formal', 'чем отличается официальная жалоба от неофициальной'],
      ['speak-to-the-person', 'как сказать ему чтобы он прекратил'],
      ['mediation', 'что такое медиация'],
      ['police-report', 'можно пойти в полицию'],
      ['legal-help', 'нужен юрист'],
      ['i-am-accused', 'на меня написали жалобу, я не виноват'],
    ],
    outOfScope: [
      'сколько дней отпуска у меня осталось',
      'какая сегодня погода',
      'можно получить аванс',
      'во сколько открывается столовая',
      'сломался принтер',
      'столица перу',
      'напиши мне сопроводительное письмо',
      'какие прививки нужны для чада',
    ],
  },
  es: {
    inScope: [
      ['is-this-sexual-harassment', 'mi compañero me manda besos cada vez que paso, ¿eso es acoso?'],
      ['is-this-sexual-harassment', 'no se si estoy exagerando, me siento incomoda con lo que hace'],
      ['online-harassment', 'publicaron fotos íntimas mías en un grupo de whatsapp'],
      ['immediate-danger', 'estoy en peligro ayuda'],
      ['medical-care', 'necesito la pastilla del día después'],
      ['keep-evidence', 'borré los mensajes, qué hago con las pruebas'],
      ['feelings-after', 'me siento culpable y sucia'],
      ['somebody-to-talk-to', 'quiero hablar con alguien'],
      ['mediation', 'no quiero sentarme con él en una mediación, es obligatoria?'],
      ['police-report', 'puedo denunciarlo ante la policía de aquí'],
      ['stay-anonymous', 'no quiero que sepan mi nombre'],
      ['legal-help', 'necesito un abogado'],
      ['outside-help', 'hay alguna línea de ayuda fuera de la ONU'],
      ['i-am-accused', 'me han acusado de acoso y no hice nada'],
    ],
    outOfScope: [
      'cuántos días de vacaciones tengo',
      'qué tiempo hace hoy',
      'quiero un anticipo de sueldo',
      'a qué hora abre la cafetería',
      'se dañó la impresora',
      'cuál es la capital de francia',
      'hazme una carta de presentación',
      'vacunas para haití',
    ],
  },
};

const topics = [...new Set(languages.flatMap((language) => questions[language].inScope.map(([topic]) => topic)))];
const entries = topics.map((id) => Entry.parse(JSON.parse(readFileSync(new URL(`entries/${id}.json`, root), 'utf8'))));

describe('quality of search, on sixteen real topics', () => {
  for (const language of languages) {
    it(`finds the topic and refuses what is out of scope (${language})`, () => {
      const examples = entries.flatMap(({ id, in: wordings }) => wordings[language].phrasings.map((text) => ({ topic: id, text })));
      const outOfScope = readFileSync(new URL(`out-of-scope/${language}.txt`, root), 'utf8')
        .split('\n')
        .filter(Boolean);
      const model = openModel(train({ language, examples, outOfScope }));
      const { inScope, outOfScope: strange } = questions[language];
      const ranked = inScope.map(([topic, question]) => ({ topic, ...model.rank(question) }));
      const share = (count: number, of: number): number => count / of;
      expect(share(ranked.filter(({ topic, top }) => top[0]?.id === topic).length, ranked.length), 'right first').to.be.at.least(0.85);
      expect(
        share(ranked.filter(({ topic, top }) => top.slice(0, 3).some(({ id }) => id === topic)).length, ranked.length),
        'among three',
      ).to.be.at.least(0.9);
      expect(
        share(ranked.filter(({ decision, topic, top }) => decision === 'answer' && top[0]?.id !== topic).length, ranked.length),
        'answered wrong',
      ).to.be.at.most(0.07);
      expect(
        share(strange.filter((message) => model.rank(message).decision === 'answer').length, strange.length),
        'out of scope answered',
      ).to.be.at.most(0.125);
    });
  }
});
