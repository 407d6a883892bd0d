import { straight, word } from './wholeWord.js';

const said = (patterns: readonly string[], han: string): RegExp => new RegExp(`${word(...patterns)}|${han}`, 'iu');

/** That somebody answers for an event: en, fr, es, ru, ar, zh. */
const organizer = said(
  [
    "(?:i'?m|i am|im|as) (?:the |an? |one of the )?(?:event |conference |meeting |main )?organi[sz]ers?|i(?:'?m| am|m)? (?:organi[sz](?:e|ing)|hosting|running|in charge of) (?:the |an? |this |our )?(?:\\p{L}+ )?(?:event|conference|meeting|reception|workshop|summit|retreat)|(?:event|conference) organi[sz]er here|i work (?:in|for) the events? (?:unit|team)",
    "j'organise (?:l'|la |le |une? |cette |cet )?(?:\\p{L}+ )?(?:événement|evenement|conférence|conference|réunion|réception|atelier|sommet|séminaire)|(?:je suis|en tant qu'|j'suis) ?(?:l'|un |une )?organisat(?:eur|rice)|organisat(?:eur|rice) (?:ici|d'une conf\\p{L}+)",
    '(?:yo )?(?:organizo|estoy organizando) (?:el |la |un |una |este |esta )?(?:\\p{L}+ )?(?:evento|conferencia|reuni[óo]n|recepci[óo]n|taller|cumbre)|soy (?:el |la |un |una )?(?:organizadora?|responsable del evento)|como organizadora?|trabajo en (?:la unidad de )?eventos',
    'я (?:\\p{L}+ )?организатор\\p{L}*|я организу(?:ю|ем)\\p{L}*|(?:я )?(?:провожу|отвечаю за) (?:\\p{L}+ )?(?:мероприяти|конференци|встреч|семинар)\\p{L}*|как организатор\\p{L}*',
    '(?:[أا]نا|بصفتي|كوني) (?:من )?(?:ال)?منظم(?:ة|ين)? ?(?:ال|ل)?(?:مؤتمر|فعالية|حفل|اجتماع|ورشة|حدث)?|(?:[أا]نا )?مسؤولة? (?:عن )?(?:ال)?(?:مؤتمر|فعالية|حفل|حدث)|بنظم (?:مؤتمر|فعالية)',
  ],
  '我(?:就)?是(?:这次|这个|今晚)?(?:的)?(?:活动|会议|大会|现场)?(?:的)?(?:负责人|主办方?|组织者|组织方|筹办人)|我(?:在|们)?(?:负责|组织|主办|筹办)(?:这个|这次|今晚的|一个)?(?:活动|会议|大会|论坛|招待会|研讨会)',
);

/** That somebody is a focal point. */
const focalPoint = said(
  [
    "(?:i'?m|i am|im|as|being) (?:the |an? |our )?(?:\\p{L}+ )?focal ?point",
    '(?:je suis|en tant que|comme|chuis) (?:le |la |un |une )?(?:point focal|personne référente|référente?)',
    '(?:soy|como) (?:el |la |un |una )?punto focal',
    '(?:я|как) (?:\\p{L}+ )?(?:координатор|контактное лицо|фокал.?пойнт)\\p{L}*(?: по \\p{L}+)?',
    '(?:[أا]نا|بصفتي|كوني) (?:منسقة?|نقطة (?:ال)?اتصال|جهة (?:ال)?تنسيق)',
  ],
  '我是(?:单位的?|部门的?|性别)?(?:联络人|联络员|协调人|聯絡人)',
);

/** That somebody is to speak to a team or to teach. */
const session = said(
  [
    'team talks?|sessions?|training|workshop|presentation|briefing|(?:talk|speak|present) to (?:the |my |our )?(?:team|staff|colleagues)|(?:team|staff) meeting',
    "(?:parler|présenter|intervenir) (?:au|à l'|aux|devant le|devant les|à mon) ?(?:personnel|staff|équipe|collègues)|session|formation|atelier|réunion d'équipe|sensibilis\\p{L}*",
    '(?:hablar|charla|presentar|presentaci[óo]n) (?:al|a la|a mi|con el|para el) (?:equipo|personal|oficina)|charla|sesi[óo]n|taller|capacitaci[óo]n|reuni[óo]n de equipo',
    'беседа с командой|поговорить с командой|выступ\\p{L}*|тренинг\\p{L}*|семинар\\p{L}*|презентаци\\p{L}*|собрани\\p{L}*|провести (?:беседу|занятие)',
    '(?:ال)?(?:جلسة|تدريب|ورشة|محاضرة|عرض|اجتماع الفريق)|[أا]حكي (?:مع|ل) ?(?:ال)?فريق',
  ],
  '培训|讲座|座谈|(?:给|跟|对)(?:团队|同事|员工|大家)(?:讲|说|谈)|团队会|分享会',
);

/** That somebody speaks for the staff. */
const staffRepresentative = said(
  [
    "(?:i'?m|i am|im|as) (?:the |an? )?(?:staff|union|shop) (?:association |union )?(?:rep(?:resentative)?|steward|counsell?or|president)|(?:i'?m|i am|im) (?:from|in|with) the (?:staff (?:union|association|council)|union)",
    '(?:je suis|en tant que) (?:le |la |une? )?(?:représentante? (?:du personnel|syndicale?)|délégué[e]? (?:du personnel|syndicale?))|(?:je suis )?(?:du|au) (?:syndicat|conseil du personnel)',
    'soy (?:el |la |un |una )?(?:representante (?:del personal|sindical|del sindicato)|delegad[oa] sindical)|soy del sindicato',
    'я (?:из|в) (?:профсоюз|совет)\\p{L}*(?: персонала| сотрудников)?|я (?:представител\\p{L}+|председател\\p{L}+) (?:персонала|профсоюза|сотрудников)',
    '[أا]نا (?:من (?:ال)?(?:نقابة|اتحاد الموظفين|رابطة الموظفين)|ممثلة? (?:ال)?(?:موظفين|نقابة))',
  ],
  '我是(?:工会|员工协会|职工代表|员工代表)(?:的|代表|干部)?|我在工会',
);

/** What somebody says that they are: they answer for an event, are a focal point who is to speak to a team or not, or speak for the staff. */
export type Office = 'organizer' | 'speaker' | 'focalPoint' | 'staffRepresentative';

/** In which office somebody says that they are; undefined where they say none. */
export function speaksInOffice(words: string): Office | undefined {
  const text = straight(words);
  if (organizer.test(text)) return 'organizer';
  if (focalPoint.test(text)) return session.test(text) ? 'speaker' : 'focalPoint';
  return staffRepresentative.test(text) ? 'staffRepresentative' : undefined;
}
