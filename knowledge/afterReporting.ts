import { heardOnce } from './heardOnce.js';
import { clausesOf } from './recognition/clauses.js';
import { asksSomething } from './asksSomething.js';
import { speaksAsManager } from './leadsOthers.js';
import { withoutOtherMatters } from './otherMatters.js';
import { speaksForOthers } from './speaksForOthers.js';
import { besideReport, isAccusedBeside, tellsOfReporting } from './tellsOfReporting.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

const any = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'), 'u');

/** A case, a file or evidence of the writer: they may be either side, and wait for the same. */
const takesPart = among('afterReporting', 'takesPart');

/** Words of whoever is held responsible, which a case or a file alone do not tell. */
const heldResponsible = any(
  word(
    '(?:suspended|dismissed|fired|charged|disciplin\\p{L}*)|on (?:administrative )?leave|my (?:side|version|account|career|reputation)',
    '(?:suspendue?|mise? à pied|licenciée?|sanctionnée?)|(?:me suspend|imputad|sancionad|despedid)\\p{L}*',
    '(?:отстран|уволил|подозрева)\\p{L}*|[أا]وقفوني|فصلوني',
    '(?:ma|mes) (?:version|carrière|réputation|explications)|mi (?:versión|carrera|reputación|lado de)|мо[юяей]{1,2} (?:верси|сторон|карьер|репутац|объяснени)\\p{L}*|(?:روايتي|سمعتي|مسيرتي|وجهة نظري)',
  ),
  '停职|我被(?:调查|处分|开除)|我(?:的|这边的?)(?:说法|解释|一面之词|前途|名声|职业生涯)',
);

const silent = any(
  word(
    "heard (?:absolutely |exactly )?(?:nothing|no\\p{L}* (?:more|back))|(?:not|never|n't|havent|didnt) (?:hear|heard)(?: \\p{L}+){0,2}|no(?:body|[ -]?one)(?: (?!talks?|speaks?)\\p{L}+){0,2} (?:answer\\p{L}*|repl\\p{L}+|respon\\p{L}+|tells? me|told me|gets? back|got back|contact\\p{L}*|call\\p{L}*|updat\\p{L}*|inform\\p{L}*|cares)|no(?: \\p{L}+)? (?:answer|reply|response|news|updates?|feedback|word|acknowledg\\p{L}+|progress|decision|follow[- ]?up|reaction)",
    "(?:not|nor)(?: even)? (?:a|one|an)(?: single)? (?:word|reply|answer|update|acknowledg\\p{L}+)|silence|crickets|ignor(?:es?|ed|ing)(?: me| my)?|drag(?:s|ged|ging)?|still waiting|i(?:'ve been| have been|'m|m| am)?(?: still)? wait(?:ing)?|(?:takes?|taking|took) (?:forever|so long|too long|ages|months|years)|(?:leave|leaves|left|leaving|keep|kept) me (?:hanging|waiting|in the dark)|in limbo|going nowhere|(?:stuck|stalled)|(?:an? )?automat\\p{L}+ (?:e?-?mail|reply)|(?:months|weeks|years?)[.,:]? (?:and )?(?:still )?nothing",
    "(?:what|whats|what's) (?:happen\\p{L}*|is happening|going on|became) (?:to|of|with) my|where (?:is|does|are) my|(?:why|when) (?:do|does|is|will) (?:nobody|no one|they|it|anybody|anyone)(?: \\p{L}+)*",
    "(?:aucune?|pas de|sans|ni|zéro) (?:nouvelles?|réponse|retour|suite|accusé|réaction)|(?:toujours|plus|depuis) rien|personne (?:\\p{L}+ )?(?:ne |n')?(?:m'|me )?(?:répond|repond|dit|tient|rappelle|recontacte|contacte|revient|donne|informe)\\p{L}*|ne (?:me )?répond\\p{L}*(?: pas)?|m'ignorent?|silence|(?:traîne|traine|trainent|dure|s'éternise)|pas (?:un|même un|meme un|une) (?:mot|accusé|réponse|nouvelle)|même pas|meme pas|j'attends|d'attendre|plus attendre|(?:mail|message|réponse) automatique|n'avance (?:pas|plus)|au point mort|où en est|qu'est devenue|sans suite",
    'no sé nada|nunca más supe|no supe (?:más|nada)|nadie (?:me )?(?:\\p{L}+ )?(?:contest|respond|dice|dijo|llam|inform|devuelv|avis|escrib|atiend)\\p{L}*|no (?:me )?(?:contesta|responde|dicen|informa|han (?:dicho|contestado|respondido))\\p{L}*|(?:sin|ninguna|cero|ni) (?:respuesta|noticias?|novedad\\p{L}*|acuse|avances?)|silencio|me ignoran?|ni (?:una|un|siquiera una?) (?:palabra|respuesta|acuse|correo)|se alarga|(?:sigo|llevo|estoy)(?: \\p{L}+){0,2} esperando|la espera|esperar más|correo automático|respuesta automática|no avanza|(?:estancad|parad)[oa]|en qué quedó|qué pasó con mi|qué pasa con mi|y nada(?= *(?:$|[.,!?]))',
    'тишин\\p{L}*|молч\\p{L}*|ни слова|ни слуху|никто(?: \\p{L}+)? (?:не |ничего )?(?:не )?(?:отвеча|отвеч|отвечт|говор|сообща|перезван|звон|связыва|пиш|объясн|реагир)\\p{L}*|(?:никаких|нет|без) (?:новост|ответ|вест|реакци|результат)\\p{L}*|игнор\\p{L}*|тянется|тянут|затягива\\p{L}*|жду|не могу (?:больше )?ждать|ждём|(?:даже|так и) не (?:подтверд|ответ|сообщ|отреагир)\\p{L}*|не отвеча\\p{L}*|автоматическ\\p{L}+ (?:письм|ответ)\\p{L}*|никуда не (?:движ|двиг|ид)\\p{L}*|не (?:движется|двигается|рассматрив\\p{L}*)|с тех пор(?: \\p{L}+)? ничего|и ничего(?= *(?:$|[.,!?]))|что с моей|что с моим|как там моя|футбол\\p{L}* меня',
    '[وف]?(?:لم|ما) (?:أسمع|اسمع|سمعت|يصلني|وصلني|يرد|رد|يردوا|ردوا|تصلني|يتصل|اتصل|جاني|إجاني|اجاني)\\p{L}*|(?:لا|ما|ولا) (?:أحد|احد|حدا|حد)(?: \\p{L}+)? (?:يرد|رد|بيرد|عم يرد|يعاود|يتصل|يخبر|قال|يقول|يجيب|يجاوب|كيجاوب|يتواصل)\\p{L}*|(?:محدش|ماحدش|محد|ماحد) (?:\\p{L}+ )?(?:رد|يرد|بيرد|قال|قالي|يقول|كلمني عن|يجاوب|بلغني)\\p{L}*|[وف]?(?:الصمت|صمت|سكوت)|(?:ولا|بلا|بدون|لا|دون|من غير) (?:أي |اي )?(?:خبر|أخبار|رد|جواب|كلمة|جديد|نتيجة|استجابة)|[وف]?ما في (?:أي |اي )?(?:جديد|خبر|رد)|[وتيب]?(?:تتجاهل|يتجاهل|بيتجاهل|تجاهل)\\p{L}*|[وف]?طنش\\p{L}*|مطولة|طالت|طولت|[أا]ستنى\\p{L}*|[أا]نتظر\\p{L}*|مستن\\p{L}*|ناطر\\p{L}*|(?:بريد|رد) (?:آلي|تلقائي)|(?:لا|ما|ما عم|لم) (?:تتحرك|يتحرك|تتقدم|يتقدم)|[وف]?(?:منذ|من) (?:ذلك|هداك|ساعتها|وقتها)(?: \\p{L}+)? (?:لا شيء|ما في شي|ولا شي)|ماذا حدث ل\\p{L}+|(?:شو|ايش|إيش|وش) صار (?:ب|مع|في)\\p{L}*|وين وصل\\p{L}*|[إا]لى [أا]ين وصل\\p{L}*',
  ),
  '没有?(?:任何|一点|半点)?(?:消息|回音|回复|回信|回应|答复|反馈|下文|动静|进展|结果|音讯)|(?:没有?人|谁也没|谁都没|无人)(?:来)?(?:理|回|答|告诉|联系|通知|管|找)|石沉大海|不了了之|(?:不|没)回(?:复|应|信)?我|一直不回|不理我|装没看见|拖了|拖着|一个字都没有|杳无音信|(?:进展|消息|回音|动静|下文)(?:都|也)没有?|毫无(?:进展|消息|回音)|连个?(?:回执|回音|回复)都没|自动回复|等了|一直等|等得|还在等|怎么样了|再没|晾着|没下文|沉默',
);

/** Others who do not get in touch, or put the writer off; the same, where it lies about. */
const putOff = among('afterReporting', 'putOff');

/** A time of weeks, months or years, and how long a message may be that tells no more than that it has lasted so long. */
const lasting = among('afterReporting', 'lasting');
const brief = 120;

const closed = among('afterReporting', 'closed');

/** Witnesses of the writer whom nobody heard. */
const unheard = among('afterReporting', 'unheard');
const witnesses = among('afterReporting', 'witnesses');

/** What somebody tells of the time since they reported: that they hear nothing, that it was closed, or that their witnesses were not heard. */
export type SinceReporting = 'silent' | 'closed' | 'unheard';

const isSilent = (said: string): boolean => silent.test(said) || putOff.test(said);
const isUnheard = (said: string): boolean => witnesses.test(said) && unheard.test(said);

/** Whether words name a case, a file or evidence of their writer, of nothing else than this, and do not tell that they are held responsible. */
const hasPart = (said: string): boolean => takesPart.test(withoutOtherMatters(said)) && !heldResponsible.test(said);

/** What the writer tells of the time since they reported or gave evidence, in all six languages; undefined for whoever is accused, and for what may be. */
export const sinceReporting = heardOnce((words: string): SinceReporting | undefined => {
  const said = straight(words);
  const reported = tellsOfReporting(words);
  const isTheirs = reported || (hasPart(said) && !isAccusedBeside(words));
  if (isTheirs && closed.test(said)) return 'closed';
  if (isUnheard(said) && !isAccusedBeside(words)) return 'unheard';
  if (isTheirs && isSilent(said)) return 'silent';
  const lasts = reported && said.length <= brief && lasting.test(said) && !asksBesideSilence(words);
  return lasts ? 'silent' : undefined;
});

/** Whether words that tell of a case or of witnesses may be of whoever is held responsible. */
export const mayBeHeldResponsible = (words: string): boolean => heldResponsible.test(straight(words)) && !tellsOfReporting(words);

/** "They will not say why" asks nothing else, nor does a time since which it is so. */
const why = any(
  word('why|pourquoi|por ?qué|por que|почему|(?:недел|месяц|год)\\p{L}*,? как|(?:лет|дней|пор|того),? как|لماذا|ليش|ليه|السبب'),
  '为什么|为啥|原因',
);

/** Whether a message asks anything but why nobody answers, or how it stands. */
export const asksBesideSilence = (words: string): boolean =>
  clausesOf(words).some((clause) => {
    const said = straight(clause);
    const rest = said.replace(why, ' ');
    return /\p{L}/u.test(rest) && asksSomething(rest) && !isSilent(said);
  });

/** Somebody who did something beside what is said of the report, or what became of the writer. */
const another = among('afterReporting', 'another');

/** What is done to somebody that is no silence. */
const deed = among('afterReporting', 'deed');
const after = any(
  word('after|since|once|après|depuis|después|desde|tras|luego|после|с тех пор|بعد|منذ|من يوم'),
  '之后|以后|(?:举报|投诉)了?后',
);

/** Whether a message tells that something was done to its writer after they reported. */
export const wasHarmedAfter = (words: string): boolean => deed.test(besideReport(words)) && after.test(straight(words));

/** A time, a month or a season, and how many words are no telling by themselves. */
const time = among('afterReporting', 'time');
const tellsTime = (said: string): boolean => lasting.test(said) || time.test(said);
const isClosed = (said: string): boolean => closed.test(said);
const few = { words: 3, han: 4 };
const isBare = (clause: string): boolean =>
  /\p{Script=Han}/u.test(clause) ? [...clause].length <= few.han : clause.trim().split(/\s+/u).length <= few.words;

/**
 * Whether a message tells that its writer reported and how it went on, and nothing else: each of its clauses is of the report, of the
 * silence, of a time, or holds next to no words.
 */
export const tellsOnlyThat = (words: string): boolean =>
  tellsOfReporting(words) && !deed.test(besideReport(words)) && clausesOf(words).every(isOfThat);

function isOfThat(clause: string): boolean {
  const said = straight(clause);
  if (isSilent(said) || (speaksForOthers(clause) && speaksAsManager(clause))) return true;
  const isOfIt = isClosed(said) || isUnheard(said) || isBare(said) || tellsOfReporting(clause) || hasPart(said) || tellsTime(said);
  return isOfIt && !another.test(besideReport(clause));
}

/** What a message goes on with after the last that it tells of a report and of silence; nothing where it tells of neither. */
export function restAfterReport(words: string): string[] {
  if (sinceReporting(words) === undefined) return [];
  const clauses = clausesOf(words);
  const isOfIt = (clause: string): boolean => {
    const said = straight(clause);
    return isSilent(said) || isClosed(said) || isUnheard(said) || hasPart(said) || tellsOfReporting(clause) || tellsTime(said);
  };
  return clauses.slice(clauses.findLastIndex(isOfIt) + 1);
}
