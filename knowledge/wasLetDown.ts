import { supposes } from './asksSomething.js';
import { straight, word } from './wholeWord.js';

const near = '[^.;!?؟。！？\\n]{0,60}';

/**
 * By language: somebody whose task it is to help, and what they did instead. Each language has its own order of the two, so that a
 * question about an office ("what does HR do") is none.
 */
const spaced: readonly (readonly [who: string, did: string])[] = [
  [
    'hr|h\\.r\\.|human resources|(?:my|the|our|his|her) (?:\\p{L}+ )?(?:boss|manager|supervisor|chief|director|head|team lead(?:er)?|focal point|union|unit|office)|ombuds(?:man|person|woman)?|ethics(?: office)?|oios|security|management|the investigators?',
    "(?<!(?:being|get|getting|be) )laughed|giggled|smirked|mocked|shrugged|yawned|did(?:n't| not) (?:do|say|lift) (?:anything|a thing|a finger|nothing)|did(?:n't| not) (?:believe|listen|care|react|take me serious\\p{L}*|take it serious\\p{L}*)|(?:did|has done|have done|said) nothing|(?:has|have)n't done anything|never (?:did|said) anything|never (?:believed|listened|reacted)|buried|brushed|swept|ignored (?:me|it|my)|dismissed (?:me|it|my)|rolled (?:his|her|their) eyes|made fun|(?:said|told me|says|thinks|called it)(?: that)?(?: it| this| that)?(?: is| was|'s)?(?: all)?(?: just| only)? a (?:misunderstanding|joke|compliment)|told me to (?:calm down|let it go|ignore it|forget (?:it|about it)|get over it|move on|be quiet|keep quiet|toughen up)|(?:is|was) on (?:his|her) side|took (?:his|her) side",
  ],
  [
    '(?:la |les |le |aux? |mon |ma |notre )?(?:d?rh|d\\.?r\\.?h\\.?|ressources humaines|chef(?:fe)?|patronn?e?|manageu?r|supérieure?|responsable|direct(?:eur|rice)|direction|hiérarchie|syndicat|point focal|ombudsman|médiat(?:eur|rice)|déontologie|sécurité)',
    "(?:a|ont|m'a|m'ont|s'est|se sont)(?: même| juste| bien)? (?:ri|rigol\\p{L}*|ricané|moqué\\p{L}*|ignoré\\p{L}*|enterré\\p{L}*|étouffé\\p{L}*|classé\\p{L}* sans|haussé les épaules|levé les yeux|minimisé\\p{L}*)|n'?[ 'a-z]{0,6}(?:a|ont)? ?rien (?:fait|dit)|(?:a|ont) rien (?:fait|dit)|(?:a|ont|m'a|m'ont) pas (?:cru\\p{L}*|écouté\\p{L}*|pris\\p{L}* au sérieux|réagi|bougé)|(?:a|ont|m'a|m'ont) dit que (?:c'est|c'était) (?:juste |qu')?(?:un malentendu|une blague|un compliment|rien|pas grave)|(?:m'a|m'ont) dit de (?:me calmer|laisser tomber|l'ignorer|oublier|me taire|passer à autre chose)|(?:a|ont) pris (?:sa défense|son parti)",
  ],
  [
    'rr ?\\.?hh\\.?|recursos humanos|(?:mi|la|el|al|nuestr[oa]) (?:jef[ea]|supervisora?|directora?|superior|gerente|sindicato|punto focal|encargad[oa])|jefatura|dirección|ombudsman|ética|seguridad|la oficina',
    'se (?:ri[oó]|rieron|burl[oó]|burlaron|encogi[oó])|no (?:hizo|hicieron|dijo|dijeron|han hecho|ha hecho) nada|no me (?:crey[oó]|creyeron|hizo caso|hicieron caso|escuch[oó]|escucharon|tom[oó] en serio|tomaron en serio)|(?:tap[oó]|taparon|enterr[oó]|enterraron|ignor[oó]|ignoraron|archiv[oó]|minimiz[oó])|me (?:dijo|dijeron) que (?:era|fue|es) (?:solo |sólo )?(?:un malentendido|una broma|un piropo|un cumplido)|me (?:dijo|dijeron) que (?:me calmara|lo olvidara|lo dejara|no exagerara|no era para tanto|no hiciera)',
  ],
  [
    '(?:отдел\\p{L}* )?кадр\\p{L}*|hr|эйчар\\p{L}*|начальни\\p{L}*|руковод\\p{L}*|шеф\\p{L}*|босс\\p{L}*|менеджер\\p{L}*|директор\\p{L}*|профсоюз\\p{L}*|омбудсмен\\p{L}*|служб\\p{L}* безопасности|координатор\\p{L}*',
    '(?:за|по|рас|от|вы)?сме(?:ял\\p{L}*)|посмея\\p{L}*|поржал\\p{L}*|хихик\\p{L}*|отмахну\\p{L}*|ничего не (?:с?делал\\p{L}*|сказал\\p{L}*|предпринял\\p{L}*)|не (?:поверил\\p{L}*|послушал\\p{L}*|отреагировал\\p{L}*|воспринял\\p{L}*)|(?:замял\\p{L}*|похоронил\\p{L}*|проигнорировал\\p{L}*|спустил\\p{L}* на тормозах|закрыл\\p{L}* глаза|пожал\\p{L}* плечами|промолчал\\p{L}*)|сказал\\p{L}*,? что (?:это )?(?:было |просто |всего лишь )*(?:недоразумени\\p{L}*|шутк\\p{L}*|комплимент\\p{L}*|ерунд\\p{L}*)|сказал\\p{L}* (?:мне )?(?:успокоиться|забыть|не обращать внимания|не выдумывать)|велел\\p{L}* (?:молчать|забыть|успокоиться)|на его стороне',
  ],
];

/** Chinese and Arabic stand without spaces, or with letters before a word. */
const joined: readonly (readonly [who: string, did: string])[] = [
  [
    '人事|人力资源|人力資源|hr|领导|領導|上司|主管|老板|老闆|经理|經理|主任|工会|工會|监察|監察|联络人',
    '[都就]?(?:笑了|在笑|大笑|嘲笑|取笑|笑话我|哈哈|不当回事|没当回事|不當回事|敷衍|不了了之|压下来|壓下來|压下去|压了下)|(?:什么|什麼|啥)(?:也|都)[没沒](?:做|管|说|說)|[没沒]有?(?:理我|管|相信我|信我|反应|当真|處理|处理)|不(?:信|相信)我|(?:说|說)(?:这|這|那|那只)?(?:只)?是(?:个|個)?(?:误会|誤會|玩笑|开玩笑)|(?:让|叫|讓)我(?:忍|算了|想开|冷静|(?:别|不要)(?:多?想|说|說|闹|鬧|声张|聲張|计较|計較|在意|当真|當真))',
  ],
  [
    '(?:ال|ل|لل|مع|عند)?(?:موارد(?: البشرية)?|مدير|رئيس|مسؤول|مشرف|إدارة|ادارة|نقابة|hr|أمين المظالم)|المدير|الموارد|الإدارة|الادارة',
    '(?:و|ف)?(?:ضحك\\p{L}*|سخر\\p{L}*|استهز\\p{L}*|تجاهل\\p{L}*|طنش\\p{L}*|سكت(?:وا)?(?: عن\\p{L}* )?|دفن\\p{L}*|لفلف\\p{L}*)|(?:لم|ما|م) ?(?:ي|ت)?(?:فعل\\p{L}*|عمل\\p{L}*|سوى|سوّى|عملوا|سووا) (?:أي |اي |ولا )?(?:شيئا?|شي|حاجة)|(?:لم (?:ي|ت)صدق\\p{L}*|ما صدق\\p{L}*|مصدقنيش|ما سمع\\p{L}*)|(?:قال\\p{L}*|يقول\\p{L}*) (?:لي |انه |إنه |إنها |انها |هذا |كان |مجرد |كانت |هاد )*(?:سوء (?:تفاهم|فهم)|مزحة|مزح|مزاح)|(?:قال\\p{L}*) (?:لي )?(?:انسي|انسى|اهدئي|اهدئ|طنشي|طنش|اسكتي|اسكت)',
  ],
];

const either = (who: string, did: string): string => `(?:${who})${near}(?:${did})`;

const letDown = new RegExp(
  [
    ...spaced.map(([who, did]) => either(word(who), word(did))),
    ...joined.map(([who, did]) => either(who, did)),
    // Arabic written in Latin letters.
    either(
      word('hr|el hr|mudir\\p{L}*|modir\\p{L}*|mdiri|el modeer|el mudeer'),
      word('(?:w ?)?(?:de7k\\p{L}*|d7k\\p{L}*|da7k\\p{L}*|dehk\\p{L}*|ma 3emlo\\p{L}*|ma 3amal\\p{L}*)'),
    ),
  ].join('|'),
  'u',
);

/** Somebody else who asks it, or what is only supposed. */
const notTold = new RegExp(
  [
    word(
      'what (?:does|do|can|will|should|would) (?:hr|human resources|my manager)|if (?:hr|my (?:boss|manager|supervisor|chief))|(?:will|would|can) (?:hr|my (?:boss|manager))',
      'si (?:la |les |mon |ma |mi |el )?(?:d?rh|chef|cheffe|jefe|jefa|recursos humanos|rrhh)',
      'если|вдруг',
    ),
    '如果|要是|万一|إذا|(?<!\\p{L})لو(?!\\p{L})',
    // Nothing that was wrong.
    word(
      '(?:anything|nothing) (?:\\p{L}+ )?(?:wrong|bad|improper|inappropriate|illegal)|rien (?:\\p{L}+ ){0,2}de (?:mal|grave|mauvais|déplacé|répréhensible)|nada (?:de )?(?:mal[oa]?|indebido|incorrecto|ilegal)|ничего (?:\\p{L}+ ){0,3}(?:плохого|дурного|такого|неправильного)|ничего (?:плохого|дурного|такого)',
    ),
    '[没沒]有?(?:做|说|說|犯|什么|什麼)?[错錯]|(?:شي|شيء|شيئا|حاجة)(?: \\p{L}+)? (?:غلط|خطأ|خطا|سيئا?|عيب)',
    // Whoever denies what they are accused of.
    word(
      "i (?:(?:did not|didn't|never) (?:even )?(?:touch|harass|do it|do that|mean)\\p{L}*|(?:am|was) (?:the one )?accused)|je (?:ne )?(?:l'|lui |les )?ai (?:pas|jamais|rien) (?:touché|harcelé|fait)\\p{L}*|je n'ai (?:rien fait|pas touché|jamais touché)|yo no (?:la |lo |le )?(?:toqu[eé]|hice|acos[eé])|no (?:la|lo) toqu[eé]|я (?:\\p{L}+ )?(?:не трогал|не прикасал|ничего не делал)\\p{L}*|меня обвин\\p{L}*",
    ),
    '我[没沒]有?(?:碰|摸|骚扰|騷擾|做过|做過)|(?:لم|ما) (?:ألمس|المس|لمست|أتحرش|اتحرش|تحرشت)\\p{L}*',
  ].join('|'),
  'u',
);

/** What shows that somebody was told: an office whose task it is, that the writer spoke, or that they were not believed. */
const wasTold = new RegExp(
  [
    word(
      'hr|h\\.r\\.|human resources|ombuds\\p{L}*|ethics|oios|investigators?|management|d?rh|d\\.?r\\.?h\\.?|ressources humaines|médiat(?:eur|rice)|déontologie|direction|rr ?\\.?hh\\.?|recursos humanos|dirección|jefatura|ética|la oficina|кадр\\p{L}*|эйчар\\p{L}*|омбудсмен\\p{L}*|union|syndicat|sindicato|профсоюз\\p{L}*',
      'told|said|say|complain\\p{L}*|report\\p{L}*|went to|asked|talked|spoke|dit|parlé|raconté|signalé|plain\\p{L}*|plainte|allée?|cont[eé]|dije|habl[eé]|denunci[eé]|quej[eé]|fui|(?:рас)?сказал\\p{L}*|(?:по)?жал(?:ов|об)\\p{L}+|сообщил\\p{L}*|пошл[аи]|подошл[аи]',
      'believ\\p{L}*|listen\\p{L}*|serious\\p{L}*|swept|brushed|dismissed (?:me|it)|shrugged|minimis[ée]\\p{L}*|minimiz[oó]|haussé|encogi[oó]|замял\\p{L}*|пожал\\p{L}* плечами|crue?s?|écouté\\p{L}*|au sérieux|me (?:crey|escuch)\\p{L}*|caso|en serio|me dij\\p{L}+|повер\\p{L}*|послушал\\p{L}*|отмахну\\p{L}*|велел\\p{L}*',
    ),
    '人事|人力|工会|工會|监察|監察|告诉|告訴|[说說]了|反映|投诉|投訴|举报|舉報|[不没沒]有?(?:相)?信我|[让讓叫]我|[压壓]下|敷衍|不了了之|موارد|hr|نقابة|أمين المظالم|[أا]شتكي|[أا]بلغ|حكيت|قلت|خبرت|أخبرت|اخبرت|بلغت|أبلغت|اشتكيت|شكيت|شكو[اىت]|صدق|سمع|قال\\p{L}* لي',
  ].join('|'),
  'u',
);

/**
 * Whether somebody tells that an office or a superior was told and laughed, did nothing or made it small, in all six languages: that
 * is no question about what this office does. Whoever says that nothing wrong was done, or denies a deed of theirs, tells no such thing.
 */
export const wasLetDown = (words: string): boolean => {
  const said = straight(words);
  return letDown.test(said) && wasTold.test(said) && !notTold.test(said) && !supposes(said);
};
