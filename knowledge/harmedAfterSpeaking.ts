import { heardOnce } from './heardOnce.js';
import { supposes } from './asksSomething.js';
import { tellsOfReporting } from './tellsOfReporting.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

const gap = '[^.;!?؟。！？\\n]{0,80}';

/** By language: since or after the writer spoke up; and what was then done to them at work. */
const pairs: readonly (readonly [since: string, harm: string])[] = [
  [
    word(
      '(?:since|after|ever since|the (?:day|week|month) after) (?:i (?:had )?(?:filed|complained|reported|testified|spoke|said no|told (?:hr|on him|them|oios)|made (?:a|the|my) (?:report|complaint)|gave (?:my |a )?(?:statement|evidence|testimony)|raised|blew)|(?:my|the) (?:complaint|report|testimony|statement))',
    ),
    word(
      '(?:review|appraisal|rating|evaluation|e-?pas|epas|contract|post|position|renewal) (?:\\p{L}+ ){0,4}(?:went (?:down|from)|got worse|dropped|abolished|cut|not renewed|cancelled|downgraded|ended|was changed|worse)|(?:worse|bad|poor|negative|low(?:er)?) (?:performance )?(?:review|appraisal|rating|evaluation)|does not meet|abolish\\p{L}*|exclud\\p{L}*|(?:not|never|no longer|stopped being) (?:being )?(?:invited|included|copied)|left out|stopped (?:inviting|including|copying|talking to) me|(?:moved|transferred|reassigned|sent|put) (?:me )?(?:to|in|into) (?:the |a |another )?(?:basement|other|another|different|remote|field|archive|home|corner)\\p{L}*|sent (?:me )?home|moved me|(?:took|taken|removed) (?:me )?(?:my |all my |off |from )\\p{L}+|suspend\\p{L}*|demot\\p{L}*|fired|laid off|not renewed|lost my (?:job|post|projects?)|(?:call|called|calling) me (?:a )?(?:liar|traitor|troublemaker|snitch|rat|crazy)|(?:nobody|no one) (?:talks|speaks) to me|(?:punish|isolat|sidelin|ostraci)\\p{L}*',
    ),
  ],
  [
    word(
      "(?:depuis|après|suite à) (?:que |qu')?(?:j'(?:ai|avais|aie) (?:\\p{L}+ )?(?:parlé|signalé|porté plainte|témoigné|dénoncé|déposé|dit non)|(?:ma|mon|la|le) (?:plainte|signalement|témoignage|dénonciation|déposition)|avoir (?:\\p{L}+ )?(?:parlé|signalé|porté plainte|témoigné|dénoncé|déposé))",
    ),
    word(
      "(?:évaluation|note|notation|contrat|poste) (?:\\p{L}+ ){0,4}(?:baissé\\p{L}*|mauvaise?|supprimé\\p{L}*|pas renouvelé\\p{L}*|pire|chuté|négative?)|mauvaise (?:évaluation|note)|supprim\\p{L}* (?:mon|le) poste|(?:ne )?m'(?:invite|inclut|invitent|adresse|adressent|écoute) (?:plus|pas)|exclue?s?|mise? (?:au placard|à l'écart|de côté)|placard|(?:mutée?|déplacée?|transférée?|envoyée?|affectée?)|muté\\p{L}*|sous-sol|renvoyée? (?:chez moi|à la maison)|(?:retiré|enlevé|ôté)\\p{L}* (?:mes|mon|ma|tous)|(?:projets?|dossiers?) (?:\\p{L}+ )?(?:retiré|enlevé)\\p{L}*|suspendue?|licenciée?|virée?|viré|rétrogradée?|traite de (?:menteu|folle|fou|traît)\\p{L}*|(?:personne|plus personne) (?:ne )?me parle|me parle plus|sanctionnée?|isolée?",
    ),
  ],
  [
    word(
      '(?:desde|después de|despues de|luego de|tras|a raíz de) (?:que )?(?:(?:yo )?(?:denunci[eé]|me quej[eé]|report[eé]|declar[eé]|testifiqu[eé]|habl[eé]|present[eé])|(?:mi|la) (?:denuncia|queja|declaración|testimonio)|(?:haber )?(?:denunci|declar|testific|quej|report|habl)(?:ado|ar|arme))',
    ),
    word(
      '(?:evaluación|calificación|contrato|puesto|plaza) (?:\\p{L}+ ){0,4}(?:baj[oó]|peor|mala|suprimi\\p{L}*|elimin\\p{L}*|no (?:me )?(?:lo )?renov\\p{L}*|negativa)|(?:mala|peor) (?:evaluación|nota|calificación)|(?:me )?(?:bajaron|empeor\\p{L}*) (?:la|mi) (?:evaluación|nota|calificación)|(?:suprimi|elimin)\\p{L}* (?:mi|el) puesto|(?:ya )?no me (?:invitan|incluyen|llaman|hablan|copian|saludan)|me (?:excluy\\p{L}*|aisla\\p{L}*|dejaron fuera|sacaron|quitaron|trasladaron|mandaron|cambiaron|movieron|suspend\\p{L}*|despid\\p{L}*|echaron|degradaron|sancion\\p{L}*|castig\\p{L}*)|sótano|me (?:dicen|llaman|tratan de) (?:mentiros|traidor|loc)\\p{L}*|nadie me (?:habla|saluda)|no me renov\\p{L}*',
    ),
  ],
  [
    word(
      '(?:после|с тех пор,? как|с момента) (?:того,? как )?(?:(?:я )?(?:по)?жаловал(?:ся|ась)|(?:я )?(?:подал|сообщил|заявил|рассказал|выступил)а?|(?:я )?дал[аи]? показания|(?:мо(?:ей|его|их) )?(?:жалобы|заявления|показаний|обращения))',
    ),
    word(
      '(?:снизил|занизил|испортил|ухудшил)\\p{L}* (?:мне )?(?:оценк|рейтинг|аттестаци)\\p{L}*|(?:оценк|аттестаци)\\p{L}* (?:\\p{L}+ ){0,3}(?:снизил|ухудшил|упал|хуже|плох)\\p{L}*|(?:должност|ставк|позици|пост)\\p{L}* (?:\\p{L}+ ){0,2}(?:сократил|упраздн|убрал)\\p{L}*|(?:сократил|упраздн)\\p{L}* (?:мо|меня)\\p{L}*|не (?:зовут|приглашают|включают|здороваются|разговаривают)|исключ\\p{L}*|(?:перевел|перевёл|переве|пересадил|сослал|отправил)\\p{L}* (?:меня )?(?:в|на|домой)(?: \\p{L}+)?|подвал\\p{L}*|отстран\\p{L}*|уволил\\p{L}*|понизил\\p{L}*|забрал\\p{L}* (?:мои|все|у меня) \\p{L}+|снял\\p{L}* (?:меня )?с \\p{L}+|не продл\\p{L}*|называют (?:меня )?(?:лгун|врун|предател|сумасшедш)\\p{L}*|лишил\\p{L}*|травят|игнорируют',
    ),
  ],
  [
    '(?:自从|自從|从|從)?(?:我)?(?:举报|舉報|投诉|投訴|作证|作證|告发|上报|上報|反映|申诉)(?:了|过|過)?(?:他|她|这件事|這件事|性骚扰)?(?:之后|之後|以后|以後|后|後|以来|以來)',
    '绩效|績效|考核|评估.{0,6}(?:差|低|不)|(?:岗位|崗位|职位|職位).{0,4}(?:撤|取消|没了|裁)|不(?:叫|让|讓|请|請)我(?:开会|參加|参加|参会)|(?:开会|會議|会议)(?:都|也)?不(?:叫|通知|让)|排挤|排擠|孤立|(?:调|調)(?:到|去|走|离|岗)|地下室|停职|停職|(?:叫|让|讓)我回家|降[职职级級]|开除|開除|解雇|不续[约签]|不續[約簽]|(?:说|說|骂|罵|叫)我(?:是)?(?:骗子|騙子|撒谎|说谎|疯|叛徒)|穿小鞋|拿走.{0,4}项目|(?:没人|沒人|都不)(?:理我|跟我说话)',
  ],
  [
    '(?:من بعد|بعد|من بعد|منذ|من|من وقت|من يوم) ?(?:ما |أن |ان )?(?:(?:ا|أ)?شتكيت|شكيت|بلغت|بلّغت|أبلغت|ابلغت|قدمت (?:ال)?(?:شكوى|بلاغ)|شهدت|أدليت|حكيت|تكلمت|(?:ال)?شكو(?:ى|اي)|(?:ال)?بلاغ(?:ي)?|شهادتي)',
    'تقييم\\p{L}* (?:\\p{L}+ ){0,3}(?:نزل|سيئ|سي[ئء]|أسوأ|انخفض|خفض)\\p{L}*|(?:نزلوا|خفضوا|نزّلوا) (?:لي )?تقييمي|(?:ألغوا|الغوا|لغوا|ألغيت|حذفوا) (?:وظيفتي|منصبي|عقدي)|(?:ما عاد|لم يعد|ما|لم) (?:\\p{L}+ )?(?:يدع|يعزم|يكلم|يحك|يسلم|يجدد)\\p{L}*|(?:استبعد|استثن|عزل|همش)\\p{L}*ني|(?:نقل|حط|بعت|بعث|طرد|فصل|وقف|أوقف|عاقب|شال)و?ا?\\p{L}*ني|نقلوني|القبو|رجعوني عالبيت|سحبوا (?:مني )?\\p{L}+|(?:يقولون|بيقولوا|قالوا) (?:عني )?(?:إني |اني )?(?:كاذب|كذاب|خاين|مجنون)\\p{L}*|(?:ما حدا|محدش|لا أحد) (?:\\p{L}+ )?(?:بيحكي|يكلم|بيكلم)\\p{L}*',
  ],
];

const since = new RegExp(pairs.map(([after]) => after).join('|'), 'gu');

/** The writer, in what was done; somebody else, to whom it was done; and what was done as the writer had asked. */
const writer = new RegExp(
  [
    word("i|me|my|mine|i'[mv]e?|j'?\\p{L}*|je|me|moi|mon|ma|mes|m'\\p{L}+|yo|mi|mis|me|я|меня|мне|мной|мо[йеяиё]\\p{L}*"),
    '我|\\p{L}ني(?!\\p{L})|(?<!\\p{L})(?:أنا|مني|معي|لي|علي|تقييمي|وظيفتي|عقدي)(?!\\p{L})',
  ].join('|'),
  'u',
);
const another = new RegExp(
  [
    word("he|she|him|il|elle|l'(?:a|ont)|él|ella|lo|la (?:suspendieron|despidieron|echaron|trasladaron)|он|она|его|её|ее|ему"),
    '[他她](?![们們])|(?<!\\p{L})(?:هو|هي)(?!\\p{L})',
  ].join('|'),
  'u',
);
const wished = new RegExp(
  [
    word(
      "as i (?:had )?(?:asked|requested|wanted|wished)|at my (?:own )?request|comme (?:je l'(?:ai|avais) )?demandé|à ma demande|como (?:lo )?(?:ped[ií]|quer[ií]a)|a (?:mi )?(?:petición|solicitud)(?: mía)?|как я (?:и )?просил\\p{L}*|по моей просьбе",
    ),
    '(?:按|应|照)我的?(?:要求|请求|申请)|كما طلبت|بناء على طلبي|حسب طلبي',
  ].join('|'),
  'u',
);

/** Whether what was done was done to the writer, as far as the words show: nobody else is named to whom it was. */
function isWriters(said: string): boolean {
  const rest = said.replace(since, ' ');
  return !wished.test(said) && (writer.test(rest) || !another.test(rest));
}

const punished = new RegExp(
  pairs.flatMap(([after, harm]) => [`(?:${after})${gap}(?:${harm})`, `(?:${harm})${gap}(?:${after})`]).join('|'),
  'u',
);

/** Set apart from the others at work, or put at a disadvantage. */
const shunned = among('harmedAfterSpeaking', 'shunned');

/**
 * Whether somebody tells what was done to them at work since they complained, reported or testified, in all six languages: a worse
 * review, a post that is gone, meetings without them, another room, colleagues who turn away. Whoever only supposes it tells nothing
 * yet, and of somebody else who was suspended it is no retaliation.
 */
export const harmedAfterSpeaking = heardOnce((words: string): boolean => {
  const said = straight(words);
  return ((punished.test(said) && isWriters(said)) || (shunned.test(said) && tellsOfReporting(words))) && !supposes(words);
});

/** Whether what was done since then was done to somebody else, or as the writer had asked: it is what followed, and no retaliation. */
export function followedSpeaking(words: string): boolean {
  const said = straight(words);
  return punished.test(said) && !isWriters(said) && !supposes(words);
}
