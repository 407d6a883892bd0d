import type { Request } from './recognition/labels.js';
import { among, straight } from './wholeWord.js';

/** What another wrote or said to the writer. */
const reported = among(
  [
    '(?:he|she|they|my \\p{L}+) (?:\\p{L}+ ){0,2}(?:thank\\p{L}*|wrote|texted|messaged|sent|said|says|told)',
    "(?:il|elle|ils|elles|on|mon \\p{L}+|ma \\p{L}+) (?:m'a|m'ont|me|nous a|a|leur a) (?:\\p{L}+ )?(?:remerci|écrit|envoyé|dit)\\p{L}*",
    '(?:me|nos|les) (?:dio las|agradeci[óo]|escribi[óo]|mand[óo]|dijo)|se despidi[óo]',
    '(?:он|она|они) (?:\\p{L}+ ){0,2}(?:поблагодарил|попрощал)\\p{L}*|(?:он|она|они) (?:\\p{L}+ ){0,2}(?:написал|сказал|прислал)[аи]? (?:\\p{L}+ ){0,2}(?:спасибо|пока|до свидания|прощай\\p{L}*)|поблагодарил[аи]? (?:меня|всех)',
    '(?:بعت|كتب|قال|شكر|[أا]رسل)(?:ت)?(?:لي|ني| لي|لنا)(?: \\p{L}+)*|ودع(?:ت)?(?:نا|ني| الكل)?',
  ],
  '(?:他|她)[^，。,\\s]{0,4}(?:说|发|写|给我|跟)[^，。,\\s]{0,6}(?:谢|再见|告别|拜)|(?:他|她)谢',
);

/** What is like a request of this programme, and is about somebody else, about their phone or about what they do. */
const ofAnother: Partial<Record<Request, RegExp>> = {
  delete: among(
    [
      "(?:ask|make|making|made|get|force[ds]?|forcing|tell|told|have|want|need|asked|beg(?:ged)?|order(?:ed)?|can|could|will|would|does|did|has|if|that) (?:him|her|them|he|she|they) (?:to )?(?:\\p{L}+ )?(?:delet|eras|remov|tak)\\p{L}*|(?:he|she|they) (?:should|must|has to|have to|needs? to|refus\\p{L}* to|promis\\p{L}* to|won'?t|did ?n'?t|does ?n'?t) (?:delet|eras|remov)\\p{L}*|(?:told|asked|ordered|wants?|wanted|forc(?:ed|es)|mak(?:es|ing)|made) me (?:to )?(?:delet|eras|remov)\\p{L}*|(?:photos?|pictures?|pics?|videos?|nudes?|images?|screenshots?) (?:[\\p{L}']+ ){0,5}(?:deleted|removed|taken|down)|(?:delet|eras|remov|tak)\\p{L}* (?:\\p{L}+ ){0,2}(?:photos?|pictures?|pics?|videos?|nudes?|images?)|(?:from|off|on) (?:his|her|their) (?:phone|laptop|computer|cloud|cell)|(?:tak\\p{L}+|taken) (?:it|them|that|this) down|(?:messages?|texts?|chats?|emails?) (?:to|with|from) (?:him|her|them)|(?:his|her|their) (?:messages?|texts?|emails?|chats?)|(?:from|out of) my (?:memory|mind|head)",
      "(?<!je )(?<!voudrais )(?<!veux )(?:demand|oblig|forc|dire|exig)\\p{L}* (?:[\\p{L}']+ ){0,2}(?:d'|de |à |qu'il |qu'elle )?(?:les |l'|la |le )?(?:effac|supprim|enlev|retir)\\p{L}*|qu'(?:il|elle|ils|elles) (?:les |l'|la |le )?(?:effac|supprim|enlev|retir)\\p{L}*|(?:il|elle|ils|elles) (?:ne )?(?:doit|doivent|devrait|veut pas|refuse|a refusé) (?:d'|de |pas )?(?:les |l'|la |le )?(?:effac|supprim|enlev|retir)\\p{L}*|(?:m'a|m'ont|nous a) (?:dit|demandé|ordonné) (?:de |d')(?:les |l'|la |le |tout )?(?:effac|supprim|enlev|retir)\\p{L}*|veut que (?:je |j')(?:les |l'|la |le )?(?:effac|supprim)\\p{L}*|(?:photos?|vidéos?|videos?|images?|nudes?) (?:[\\p{L}']+ ){0,5}(?:effac|supprim|enlev|retir)\\p{L}*|(?:effac|supprim|enlev|retir)\\p{L}* (?:[\\p{L}']+ ){0,2}(?:photos?|vidéos?|videos?|images?)|(?:de|sur) son (?:téléphone|telephone|portable|tel|ordi)|faire (?:enlever|retirer|supprimer|effacer)(?! (?:mes (?!photos?|vid|images?)|nos |mon |tout|cette |ce que j))|(?:messages?|discussion) (?:à|avec|de) (?:lui|elle|eux)|ses (?:messages?|sms|mails?)|de ma (?:mémoire|tête)",
      '(?:que|para que) (?:l[ao]s? )?(?:borre|elimine|quite|saque)n?|(?:l[oae]s? )?oblig\\p{L}+ a (?:borrar|eliminar|quitar)\\p{L}*|(?:fotos?|v[íi]deos?|im[áa]genes) (?:\\p{L}+ ){0,5}(?:borr|elimin|quit|baj)\\p{L}*|(?:borr|elimin|quit|baj)\\p{L}* (?:\\p{L}+ ){0,2}(?:fotos?|v[íi]deos?|im[áa]genes)|de su (?:celular|cel|m[óo]vil|tel[ée]fono|compu\\p{L}*)|(?:mensajes|chat|conversaci[óo]n) (?:con|de|a) (?:[ée]l|ella|ellos)|de mi (?:memoria|cabeza|mente)',
      '(?:заставить|попросить|просить|потребовать|уговорить|скаж(?:и|ите)|велеть|требу\\p{L}+) (?:\\p{L}+ ){0,3}(?:удал|ст[её]р|снес|убра)\\p{L}*|(?:он|она|они) (?:(?!не )\\p{L}+ ){0,3}(?:(?:удал|убер|сотр)(?!ите(?!\\p{L})|и(?!\\p{L}))\\p{L}*|ст[её]р(?:ла?|ли)?|сн[её]с(?:ла|ли)?)|(?:фото|фотк|видео|скрин|снимк)\\p{L}* (?:\\p{L}+ ){0,5}(?:удал|убр|снять|ст[её]р)\\p{L}*|(?:удал|убр|убер|сотр|ст[её]р)\\p{L}* (?:\\p{L}+ ){0,2}(?:фото|фотк|видео|снимк)\\p{L}*|(?:с|из|в|на) (?:его|её|ее) (?:телефон|компьютер|ноут)\\p{L}*|(?:удал|убр|убер|ст[её]р)\\p{L}* (?:\\p{L}+ ){0,3}(?:из|в|с) (?:вотсап|ватсап|телеграм|вайбер)\\p{L}*|(?:переписк|чат|сообщени)\\p{L}* с (?:ним|ней|ними)|мо\\p{L}+ памят\\p{L}*|(?:хочу|хотел\\p{L}*|хочется|бы) (?:\\p{L}+ ){0,3}(?:из )?памят\\p{L}*|(?:друг|подруга|коллега|юрист) (?:говорит|советует|сказал[аи]?) (?:\\p{L}+ ){0,2}(?:удал|ст[её]р)\\p{L}*',
      '(?:[أا]?طلب|قل(?:ه|و|ها)|خلي(?:ه|ها)?|[أا]?جبر)\\p{L}* (?:\\p{L}+ ){0,3}(?:ي|ت)(?:مسح|حذف|شيل)\\p{L}*|(?:ال)?(?:صور|فيديو|مقطع)\\p{L}* (?:\\p{L}+ ){0,5}(?:[يتن]+)?(?:حذف|مسح|شيل|شال)\\p{L}*|(?:[أا]?حذف|[أا]?مسح|شيل|[إا]زالة)\\p{L}* (?:\\p{L}+ ){0,2}(?:ال)?(?:صور|فيديو|مقطع)\\p{L}*|من (?:جوال|موبايل|تلفون|هاتف)(?:ه|ها|و)|(?:رسايل|رسائل|محادثة|شات)\\p{L}* (?:معه|معها|معو|له|لها|لو|منه|منها)|قبل ما (?:يشوف|يفتش)\\p{L}*|من (?:ذاكرتي|راسي|رأسي)',
    ],
    '(?<![别不]|不想|不要|不能|免得|以免)(?:让|叫|要求|逼|求|请)(?:他|她|对方|他们)(?!看|知|发现|查|觉)[^，。,\\s]{0,6}(?:删|清)|(?:照片|视频|裸照|图片|录像|帖子|朋友圈|群里|微信).{0,10}(?:删|撤|下架)|(?:删|撤下|下架).{0,6}(?:照片|视频|裸照|图|帖子|朋友圈|微信)|(?:他|她|对方|他们)(?:不肯|不愿意?|会不会|肯不肯|拒绝|答应)(?:把)?[^，。,\\s]{0,4}删|(?:他|她)的?(?:手机|电脑).{0,6}删|[跟和](?:他|她)的(?:聊天|消息|记录)|(?:我|那段|这段|脑子里|脑海里|痛苦)的?记忆',
  ),
  'start-over': among(
    [
      "(?:he|she|they|it|this|that|everything) (?:\\p{L}+ )?(?:starts?|started|begins?|began|do(?:es)? it|did it|tries|comes?|happens?) (?:all )?(?:over|again)|(?:he|she|it|they|this)(?:'?s|'?re| is| are| keeps?) (?:\\p{L}+ )?(?:starting|doing (?:it|this)|at it|happening|trying)(?: (?:it|this))? (?:all )?(?:over|again)",
      "(?:s'?ils?|s'?elles?|ils?|elles?|ça|ca|cela) (?:\\p{L}+ )?recommence\\p{L}*|tout recommence(?![rz])|(?:a|ont|avait) recommencé|(?:il|elle) (?:remet ça|s'y remet)|ça arrive encore",
      '(?:[ée]l|ella|si|cuando|eso|todo) (?:\\p{L}+ )?(?:vuelve|vuelva|volvi[óo]|empieza|empiece|empez[óo]) (?:a (?:empezar|hacer\\p{L}*)|de nuevo|otra vez)',
      '(?:он|она|они|вс[её]|это|если) (?:\\p{L}+ ){0,2}(?:начн[её]т(?:ся)?|начина[ею]т(?:ся)?|(?<!с )начал(?:[аи]|ось|ся|ась|ись)?|повтор(?:ит(?:ся)?|ил\\p{L}*|яет\\p{L}*))|(?:опять|снова) (?:начал\\p{L}*|начинает\\p{L}*)',
      '(?:رجع|يرجع|عاد|يعيد|كرر|يكرر)\\p{L}* (?:\\p{L}+ )?(?:من جديد|مرة (?:تانية|ثانية|أخرى)|(?:ي|ت)عمل\\p{L}*|تاني)',
    ],
    '(?:他|她|他们|对方)[^，。]{0,4}(?:又|再|重新)[^，。]{0,2}(?:开始|来|犯|这样)|^(?:现在)?又(?:开始|来)了|骚扰[^，。]{0,4}(?:又|再|重新)',
  ),
  language: among(
    [
      "(?:she|he|they|who|my \\p{L}+|the \\p{L}+) (?:\\p{L}+ )?(?:do(?:es)?n'?t|does not|do not|can'?t|cannot|barely|hardly) (?:\\p{L}+ )?(?:speak|know|understand|read)|(?:she|he|they) (?:only )?speaks? (?:no|only|little)|(?:somebody|someone|anybody|anyone) (?:there (?:who )?|who )speaks?",
      "(?:elle|il|ils|elles|(?:ma|mon) \\p{L}+) (?:ne )?(?:parle|comprend|connaît|lit)\\p{L}* (?:pas|à peine|mal|rien|que |qu')|quelqu'un (?:là-bas (?:qui )?|qui )parle",
      'no (?:habla|entiende|sabe|lee)n? (?:\\p{L}+ )?(?:ingl|franc|espa|[áa]rab|rus|chin)\\p{L}*|alguien (?:all[íi] )?que (?:hable|habla)',
      '(?:она|он|они|котор(?:ая|ый|ые)|коллега|сотрудница|подруга|уборщица|водитель) (?:\\p{L}+ )?не (?:говор|зна|понима|чита)\\p{L}+|кто-?(?:то|нибудь) (?:там )?говорит',
      '(?:ما|مش|مو|لا) ?(?:بت|بي|ت|ي)(?:عرف|حكي|فهم|تكلم|قرا)\\p{L}* (?:\\p{L}+ )?(?:ال)?(?:[إا]نج?ك?ليزي|عربي|فرنسي|روسي|صيني)\\p{L}*|(?:حدا|حد|[أا]حد) (?:هناك )?(?:بي|ي)(?:حكي|تكلم)',
    ],
    '(?:他|她|他们|保洁|阿姨|同事|司机)[^，。]{0,4}(?:不会|不懂|听不懂|看不懂|不讲|不说|只会|只懂|不太会)[^，。]{0,4}(?:语|文|话)|(?:他|她)的?(?:英语|英文|法语|中文)[^，。]{0,3}(?:不好|不行|差)|有人会?(?:说|讲)',
  ),
  human: among(
    [
      "i(?: am|'m|m)? (?:live|living|alone|by myself)",
      "(?:je suis|j'habite|je me sens|je vis) (?:toute? )?seule?",
      'vivo sol[oa]',
      'живу (?:один|одна)',
      '(?:ساكن|عايش)\\p{L}* (?:لحالي|وحدي|لوحدي)',
    ],
    '(?<![跟和找与同有换来让是哪])一个人(?:住|扛|睡|在(?:家|房|宿舍|外)|过|回|去|没|面对|承受|撑|生活|吃|坐|值班|出差|不|熬)',
  ),
  thanks: reported,
  exit: among(
    [
      "(?:doors?|locks?|windows?) (?:[\\p{L}']+ ){0,3}(?:clos|lock|shut|open|broken|work)\\p{L}*|(?:clos|lock|shut|open|leav|left)\\p{L}* (?:the|my|his|her|that) doors?|(?:(?:has|with|is) )?no lock",
      "(?<!à (?:la|ma) )(?:portes?|fen[êe]tres?|serrures?|verrous?) (?:[\\p{L}']+ ){0,3}(?:ferm|verrouill|bloqu|cass)\\p{L}*|(?:ferm|verrouill|bloqu)\\p{L}* (?:la|ma|sa|les|cette) porte|pas de (?:serrure|verrou)",
      '(?:puertas?|ventanas?|cerraduras?|cerrojo) (?:\\p{L}+ ){0,3}(?:cierr|cerr|abr|rompi|rota|atranc)\\p{L}*|(?:cierr|cerr|abr)\\p{L}* (?:la|mi|su|esa) puerta|no me cierra(?:n)?(?! (?:la|esta) p[áa]gina)',
      '(?:закры(?:т|л|в)|запер|запир|откры)\\p{L}* (?:\\p{L}+ ){0,3}(?:двер|окн|зам(?:ок|к))\\p{L}*|(?:двер|окн|зам(?:ок|к))\\p{L}* (?:\\p{L}+ ){0,3}(?:закры(?:т|л|в)|запер|запир|слома|откры)\\p{L}*',
      '(?:ال)?(?:باب|شباك|قفل|نافذة) (?:\\p{L}+ ){0,3}(?:[بتي]*سكر|[بتي]*قفل|مفتوح|مكسور|خربان)\\p{L}*',
    ],
    '(?<![部专热])(?:门|窗|锁)',
  ),
};

/** Words with which somebody leaves or hides the page: beside them a door, or what another said, is why they do. */
const leaves = among(
  [
    "(?:ok |so )?(?:bye|hide|close it|exit|quit)|(?:have|got|need) to go|gotta go|must go|i(?:'m| am) leaving",
    "au revoir|quitt\\p{L}*|cach\\p{L}*|je dois (?:y aller|partir|quitter|fermer)|je (?:pars|file)|je m'en vais",
    'adi[óo]s|chau|chao|me (?:tengo que ir|voy)|tengo que (?:irme|salir|cerrar)|oculta\\p{L}*|esconde\\p{L}*',
    'пока(?=[^\\p{L}]*$)|выхожу|ухожу|до свидания|закрой(?:те)?|скрой(?:те)?|спрячь(?:те)?',
    'باي|مع السلامة|[أا]خرج|[أا]?سكر(?:ي|وا)? (?:الصفحة|الشات)|لازم (?:[أا]روح|[أا]مشي)|[أا]خفي\\p{L}*',
  ],
  '退出|关掉|关闭|快关|隐藏|下线|走了|再见|拜拜',
);

/** Words of a wish, beside which it does not matter whom somebody has talked to before, or how they live. */
const wish = among(
  [
    'want|can|could|would|like|need|may|let|please|how|get me|give me|put me|connect|find me|looking for|someone else|somebody else|another',
    "veu[xt]|voudrais|peu[xt]|pourrais|besoin|aimerais|comment|svp|stp|s'il (?:vous|te) pla[iî]t|il me faut|passez|mettez|trouvez|cherche|quelqu'un d'autre|un autre",
    'quiero|quisiera|puedo|podr[íi]a|necesito|c[óo]mo|por favor|porfa|p[áa]s[ae]me|otra persona|busco',
    'хочу|можно|могу|хотел\\p{L}*|как|нуж(?:но|ен|на|ны)|надо|дай(?:те)?|соедини\\p{L}*|позови\\p{L}*|переключи\\p{L}*|помоги\\p{L}*|прошу|пожалуйста|давай(?:те)?|хочется|хотим|можете|где|есть ли|поговорить|жив(?:ой|ого|ым)',
    'بدي|عايز\\p{L}*|[أا]ريد|ممكن|[أا]بغى|[أا]بي|فيني|كيف|محتاج\\p{L}*|نبغي|بغيت|لو سمحت\\p{L}*|من فضلك|حابب|حابة|ودي',
  ],
  '想|要|能|可以|怎|转|人工|真人|请|帮|给我|让我|接|找人|找个|需|希望|有没有|麻烦|吗|哪|谁',
);

/** That the writer talked to somebody before. */
const talked = among(
  [
    "(?:i|we)(?:'ve| have| had|'d)? (?:\\p{L}+ )?(?:talked|spoke|spoken|met|went|wrote|written|called|contacted|emailed|saw|seen|been to|visited|tried|had (?:a )?(?:call|meeting|session|appointment))|(?:talked|spoke|met|wrote) (?:to|with) .*(?:yesterday|last|ago|already)",
    "(?:j'ai|j'avais|ai|on a|nous avons|je l'ai|j'en ai) (?:\\p{L}+ )?(?:parlé|vue?|eu|rencontré|écrit|appelé|contacté|discuté|consulté|essayé)|je suis (?:allée?|passée?)|j'ai (?:rdv|rendez-vous)|je sors de chez",
    '(?:habl[ée]|fui|escrib[íi]|llam[ée]|contact[ée])|(?:he|hab[íi]a) (?:\\p{L}+ )?(?:hablado|visto|ido|escrito|llamado)',
    '(?:по)?говорил[аи]?|(?:на)?писал[аи]?|(?:по)?звонил[аи]?|ходил[аи]?|встречал\\p{L}*|(?:была|был) у',
    '(?:كلمت|حكيت|تكلمت|راسلت|رحت|[إا]تصلت|تواصلت|قابلت)\\p{L}*',
  ],
  '(?:谈|聊|说|讲|找|联系|问|见)过|(?:昨天|上周|之前|已经)[^，。？]{0,8}(?:谈|聊|找|联系|问)',
);

/** Thanks that are the writer's own. */
const thanksFirst = /^\s*(?:thank|thx|ty(?!\p{L})|merci|gracias|спасибо|شكرا|谢)/iu;

const people: readonly Request[] = ['human', 'ombuds', 'counsellor'];

/**
 * Whether words that are like a request ask nothing of this programme: another is to delete something, starts again, speaks no English or
 * said thanks and goodbye; a door does not close; somebody lives alone, or has talked to an office before.
 */
export function isOfAnother(request: Request, words: string): boolean {
  const said = straight(words);
  if (request === 'exit') return !leaves.test(said) && (ofAnother.exit!.test(said) || reported.test(said));
  if (request === 'thanks') return !thanksFirst.test(said) && reported.test(said);
  if (request !== 'human' && ofAnother[request]?.test(said)) return true;
  if (!people.includes(request) || wish.test(said) || /[?？؟]/.test(said)) return false;
  return talked.test(said) || (request === 'human' && ofAnother.human!.test(said));
}
