import { heardOnce } from './heardOnce.js';
import { clausesOf } from './recognition/clauses.js';
import { asksSomething } from './asksSomething.js';
import { speaksAsManager } from './leadsOthers.js';
import { withoutOtherMatters } from './otherMatters.js';
import { speaksForOthers } from './speaksForOthers.js';
import { besideReport, isAccusedBeside, tellsOfReporting } from './tellsOfReporting.js';
import { straight, word } from './wholeWord.js';

const any = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

/** A case, a file or evidence of the writer: they may be either side, and wait for the same. */
const takesPart = any(
  word(
    "my (?:case|file|statement|testimony|evidence)|i(?:'ve| have)? (?:testified|told the (?:\\p{L}+ )?(?:office|investigators?|panel) everything|(?:gave|made|signed) (?:a|my) statement)",
    "(?:mon|ma) (?:dossier|affaire|cas|témoignage|déposition)|j'ai témoigné|(?:fermé|classé|clos) le dossier",
    'mi (?:caso|expediente|testimonio|declaración|proceso)|declaré|(?:cerraron|archivaron) el (?:caso|expediente)',
    'мо(?:ё|е|его|ему|ём) дел\\p{L}*|мо(?:и|их) показани\\p{L}*|давала? показания|дал[аи]? показания|дело закрыли',
  ),
  word('قضيتي|ملفي|شهادتي|[أا]دليت بشهاد\\p{L}*') + '|[أا]غلقوا الملف',
  '我的(?:案子|案件|案卷|证词|卷宗)|作了?证|我作证',
);

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
const putOff = any(
  word(
    "(?:ha(?:s|ve)|had|did|do|does|is|are|was|were|wo|ca)(?:n't|nt| not| never)(?: \\p{L}+){0,2} (?:contact|call|phon|ring|rung|answer|repl|respond|writ|wrot|g[eo]t back|said|say|told|tell|ask|move|react)\\p{L}*|(?:not|never)(?: even)? (?:one|a|once|any|an)(?: single)?(?: \\p{L}+)? (?:calls?|e?-?mails?|messages?|visits?|letters?|questions?)|(?:contacted|called|asked) me once|get back to (?:me|you)|in the dark|so long|(?:sitting|lying|gathering dust|collecting dust)|no idea (?:what|where|how|whether|if)|(?:nothing|zero) (?:has |ever )?(?:happen|mov|chang|came)\\p{L}*|nothing (?:since|so far|at all|yet)|keeps? (?:telling|saying|putting) me|put(?:ting)? me off|(?:brush|fobb)ed (?:me )?off|(?:have|has) gone (?:quiet|cold|silent)|went (?:quiet|cold|silent)|forgotten|buried|zilch|nada|the last i heard|last i heard|(?:in|for|been) ages|(?:act|acts|acting|pretend|pretends) (?:like|as if|that)|does any(?:body|one) even|still no|not yet|never (?:even )?(?:call|phon|contact|answer|repl|respond|wrot|g[eo]t back)\\p{L}*",
    "(?:ne |n')?(?:m'|me |nous )?(?:a|ont|avait|avaient) (?:pas|jamais) (?:\\p{L}+ )?(?:contacté|appelé|répondu|écrit|rappelé|dit|convoqué|donné)\\p{L}*|(?:pas|ni) (?:un|le moindre|une?) (?:seul )?(?:coup de fil|appel|mail|courrier|message|signe)|on (?:vous|me|te) (?:recontact|rappel|tiendra|dira|répond)\\p{L}*|(?:dort|dorment|prend la poussière|croupit)|fait le mort|font les morts|si long|aussi long|tant de temps|autant de temps|aucune idée|rien ne (?:bouge|se passe|avance)|rien (?:depuis|du tout|n'a bougé)|on me (?:balade|promène|fait attendre|laisse)|oublié\\p{L}*|j'attend|comme si je n'exist\\p{L}*|(?:une )?éternité|zéro|toujours pas|toujours aucun\\p{L}*|quelqu'un (?:la|le|les) (?:lit|regarde)|ignor(?:e|ent) mes (?:mails|messages|courriels|lettres)",
    'no me (?:han?|habían?) (?:\\p{L}+ )?(?:contactado|llamado|contestado|escrito|respondido|dicho|citado|avisado)|ni (?:una|un|la|el)(?: sola)? (?:llamada|correo|mensaje|carta|noticia|vez)|ya (?:le|te|me) (?:avis|llam|contact|dir)\\p{L}*|parad[oa]|dormid[oa]|duerme|(?:tarda|tardan|demora|demoran)(?: \\p{L}+)?|no (?:se mueve|dice nada|dicen nada|pasa nada|hacen nada)|ni idea|nada (?:todavía|aún|desde)|me (?:dan largas|hacen esperar|tienen esperando)|y hasta hoy|hasta ahora|como si (?:yo )?no exist\\p{L}*|una eternidad|nada(?= *$)|(?:todavía|aún) no|alguien lee|nunca me (?:llam|contact|contest|respond|escrib)\\p{L}*|ignoran? mis (?:correos|mensajes|cartas)|olvidad[oa]|engavetad[oa]',
    '(?:ни разу|так и) (?:\\p{L}+ ){0,3}не \\p{L}+|не (?:связал|позвонил|написал|вызвал|ответил|перезвонил|сообщил)\\p{L}*|ни (?:одного|единого) (?:звонка|письма|слова|ответа|сообщения)|мы вам (?:сообщим|перезвоним|ответим)|(?:ле|виси|пыли)(?:жит|т|тся)|так долго|сколько можно|понятия не имею|ничего не (?:происходит|меняется|делают|слышно|знаю)|воды в рот|кормят завтраками|отписк\\p{L}*|отмахива\\p{L}*|пропали|делают вид|вечность|ноль|до сих пор|кто-нибудь (?:вообще )?читает|забыли|под сукно\\p{L}*|никакого (?:ответа|движения)',
    '[وف]?(?:ما|لم|مش|مو) (?:تواصل|يتواصل|حكوا|حكى|كلم|يكلم|عم يحكوا|تحرك|صار شي|عملوا شي)\\p{L}*|[وف]?(?:لا|ولا) (?:مكالمة|اتصال|إيميل|رسالة|مرة|شي|حرف|همسة)|سنعاود|(?:رح|راح|ح) (?:نتصل|نرد|نخبر)\\p{L}*|نايم[ةه]?|ساكت\\p{L}*|مركون[ةه]?|(?:كل )?هالوقت|كل هذا الوقت|كل ده|(?:ما|مش) (?:عندي فكرة|عارفة?|أعرف|اعرف|بعرف)|عم يماطل\\p{L}*|يماطل\\p{L}*|بيماطل\\p{L}*|[وف]?اختفوا|ما بيعرفوني|كأني (?:مو|غير|مش)? ?\\p{L}+|(?:مر )?دهر|صفر|(?:إلى|الى|لحد|لهلق) (?:الآن|الان|اليوم|هلأ)|لهلق|لسه? ما|هل يقرأ|نسيوني|نسوني|بالدرج|في الدرج|تأخر\\p{L}*|[أا]تأخر\\p{L}*',
  ),
  '(?:一次|从来?|根本|还|都|也)(?:都|也|就)?没有?(?:再)?(?:联系|找|打|问|回|理|通知)|(?:一个|半个)?(?:电话|邮件|声音|字|信|消息)都?没有|等通知|压了|压着|搁置|搁着|到哪一步|这么久|那么久|多久了|拖延|敷衍|没人管|杳无|没影|当我不存在|有没有人(?:看|管|理)|等到什么时候|催了|啥也没有|什么都?也?没有|还没|没动|没信|没声',
);

/** A time of weeks, months or years, and how long a message may be that tells no more than that it has lasted so long. */
const lasting = any(
  word(
    '(?:weeks|months|years?)|half a year',
    '(?:semaines|mois|ans?|années?)',
    '(?:semanas|meses|años?)',
    '(?:недел[ьи]|месяц\\p{L}*|год[а]?|лет|полгода|полтора)',
    '(?:أسابيع|اسابيع|أسبوعين|اسبوعين|شهور|أشهر|اشهر|شهرين|سنة|سنتين|سنين|سنوات|نص سنة)',
  ),
  '(?:星期|周|个月|個月|年|半年)',
);
const brief = 120;

const closed = any(
  word(
    '(?:closed|shut|dropped|dismissed|archived)(?: down)? (?:(?:my|the|our|down) )?(?:case|complaint|file|report)|(?:case|complaint|file|report|it) (?:(?:is|was|has been|had been|got|as|now) ){0,2}(?:closed|shut|dropped|dismissed|archived)',
    "(?:classé|fermé|clos|clôturé|archivé|rejeté)e? (?:ma|mon|le|la|l'affaire|sans suite|l'enquête)(?: \\p{L}+)?|(?:plainte|dossier|affaire|signalement) (?:est |a été |était |serait )?(?:classé|fermé|clos|close|clôturé|archivé|rejeté)e?",
    '(?:archivaron|cerraron|desestimaron|rechazaron) (?:mi|el|la)(?: \\p{L}+)?|(?:queja|denuncia|caso|expediente) (?:está|fue|quedó|se) (?:cerr|archiv|desestim)\\p{L}*',
    '(?:жалобу|дело|заявление|обращение|проверку) (?:\\p{L}+ )?закры\\p{L}*|закрыли (?:мою |моё |мое )?(?:жалобу|дело|заявление|обращение)|(?:жалоба|дело|заявление|проверка) (?:\\p{L}+ )?закрыт\\p{L}*',
    '[وف]?(?:[أا]غلقوا|قفلوا|سكروا|حفظوا) (?:شكواي|شكوتي|بلاغي|الملف|القضية|الشكوى|ملفي|قضيتي)|(?:الملف|القضية|الشكوى|شكواي|ملفي) (?:انقفل|اتقفل|تسكر|أغلقت?|اتحفظ|مغلق)\\p{L}*',
  ),
  '结了|已?结案|关了|撤案|不予立案|驳回|(?:已|被)关闭',
);

/** Witnesses of the writer whom nobody heard. */
const unheard = any(
  word(
    "(?:none|not one|no one|nobody|never|not|n't)(?: \\p{L}+){0,5} (?:interviewed|heard|called|questioned|contacted|asked|call|interview|contact)|never (?:call|interview|contact|ask|hear)\\p{L}*",
    "(?:aucun|jamais|pas)(?: [\\p{L}']+){0,4} (?:entendus?|interrogée?s?|appelée?s?|contactée?s?|convoquée?s?)",
    '(?:no|nunca|ningun[oa])(?: \\p{L}+){0,2} (?:entrevist|llam|escuch|interrog|citaron|oyeron)\\p{L}*',
    '(?:ни одного|никого|не|так и не)(?: \\p{L}+){0,2} (?:опро[сш]|вызва|выслуша|спро[сш])\\p{L}*',
    '[وف]?(?:لم|ما)(?: \\p{L}+)? (?:يسمع|يستدع|سمع|استدع|يسأل|سأل|يستمع)\\p{L}*',
  ),
  '一个都没|都没(?:有)?(?:被)?(?:问|找|听)|没有?(?:被)?(?:问|找|询问|传唤)过?',
);
const witnesses = any(
  word(
    'my witness\\p{L}*|i (?:gave|named|offered|listed)(?: [\\p{L}\\p{N}]+){0,4} witness\\p{L}*',
    "mes témoins|j'ai (?:donné|cité|proposé|nommé)(?: [\\p{L}\\p{N}]+){0,3} témoins",
    'mis testigos|(?:di|nombré|propuse|ofrecí)(?: [\\p{L}\\p{N}]+){0,4} testigos',
    'мо(?:их|и|им) свидетел\\p{L}*|я (?:назвал|привел|указал)[аи]?(?: [\\p{L}\\p{N}]+){0,2} свидетел\\p{L}*',
    'شهودي|(?:أعطيت|اعطيت|ذكرت|قدمت)\\p{L}*(?: [\\p{L}\\p{N}]+){0,3} شهود',
  ),
  '我(?:提供|给|列|说)[^，。]{0,6}证人|我的证人',
);

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
    const rest = clause.replace(why, ' ');
    return /\p{L}/u.test(rest) && asksSomething(rest) && !isSilent(straight(clause));
  });

/** Somebody who did something beside what is said of the report, or what became of the writer. */
const another = any(
  word(
    "(?:he|she|they|someone|somebody|everyone|everybody|people|the (?:team|office|others)) (?!who |that )\\p{L}+|i (?:am|'m|was|got|lost|feel|can|cannot|can't|have to) (?!waiting|still|here)\\p{L}+",
    "(?:ils?|elles?) (?!y a)(?:m'|l'|n'|s')?\\p{L}+",
    '(?:él|ella|ellos) \\p{L}+|(?:me|nos) \\p{L}+',
    '(?:он|она|они|все|меня) \\p{L}+',
    'هو|هي|هم',
  ),
  '[他她]们?(?:把|就|又|还|开始|在|拿|给|对|跟)|同事们?都?(?!没|不)',
);

/** What is done to somebody that is no silence. */
const deed = any(
  word(
    '(?:post|publish|shar|spread|leak|threaten|touch|grop|follow|shout|insult|hit|stalk|sent|filmed)\\p{L}* (?:me|at me|my|photos?|pictures|rumou?rs|lies|it online)',
    '(?:publié|partagé|répandu|diffusé|menacée?|touchée?|suivie?|insultée?|frappée?|filmée?)',
    '(?:public|compart|difund|amenaz|toc|insult|golpe|grab|persig)(?:ó|aron|ieron|uió|a|an)',
    '(?:выложил|опубликовал|разослал|распус|угрож|трога|трону|оскорб|ударил|преследу|снял)\\p{L}*',
    '[وف]?(?:نشر|هدد|لمس|تحرش|فضح|ضرب|شتم|صور|لاحق)(?:وا|ني|وني|ها|ت)?',
  ),
  '发到|威胁|骂我|摸我|打我|跟踪|散布|曝光|公开我|造谣',
);
const after = any(
  word('after|since|once|après|depuis|después|desde|tras|luego|после|с тех пор|بعد|منذ|من يوم'),
  '之后|以后|(?:举报|投诉)了?后',
);

/** Whether a message tells that something was done to its writer after they reported. */
export const wasHarmedAfter = (words: string): boolean => deed.test(besideReport(words)) && after.test(straight(words));

/** A time, a month or a season, and how many words are no telling by themselves. */
const time = any(
  word(
    '(?:days?|today|yesterday|now|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)',
    "(?:jours?|aujourd'hui|hier|maintenant|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver)",
    '(?:días?|hoy|ayer|ahora|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno)',
    '(?:дн(?:я|ей)|день|сегодня|вчера|сейчас|(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:[ьяйюе]|а)?|весн[аыоей]{1,2}|лет[оа]|осен[ьи]|зим[аы])',
  ),
  '(?<!\\p{L})(?:و?ال)?(?:يوم|اليوم|أمس|الآن|الان|هلأ|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)|月|(?<!聊|谈|談)天|春|夏|秋|冬|现在',
);
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
