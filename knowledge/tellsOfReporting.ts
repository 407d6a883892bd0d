import { heardOnce } from './heardOnce.js';
import { unquoted } from './speaksForOthers.js';
import { withoutOtherMatters } from './otherMatters.js';
import { speaksOfAccusation } from './speaksOfAccusation.js';
import { straight, word } from './wholeWord.js';
import { alternatives, among } from './wordings.js';

/** What begins a sentence, where languages that leave "I" away leave it away. */
const first = '(?<=^[\\s\\p{P}]{0,8}|[.!?;:\\n…؟。！？][\\s\\p{P}]{0,8})';

/** In Chinese: nobody tells it to the writer, has them reported or supposes it; and what may stand before the verb. */
const notToThem = '(?<![向对跟给找让叫劝]|把(?=我(?!的))|如果|要是|假如|万一|骚扰)';
const between =
  '(?:(?!被|遭|想|要|能|该|会|敢|不|没|如果|她|他|朋友|同事|下属|员工|手下|有人|觉得|听说|收到|负责|名字|决定|谁|算|可以|可不可以|怎么|如何|多长|多久)[^，。,.!?！？、；\\s]){0,14}?';

/** How somebody says that they themselves reported, complained or gave evidence, with whom it was about. */
const did = [
  word(
    "i(?:'ve| have)? (?:(?!(?:was|am|were|been|being|got|get|never|not|if|would|will|should|could|can|want|may|might|heard|think|saw|know|and)(?!\\p{L}))\\p{L}+ ){0,2}(?:reported|complained|testified|spoke up|spoken up|came forward|blew the whistle)(?! (?:by|me|to me|sick|ill|late|for duty|to work)(?!\\p{L}))(?: (?:on|about|against) (?:my \\p{L}+|him|her|them))?",
    "i(?:'ve| have)? (?:\\p{L}+ )?(?:filed|lodged|submitted|raised|made|sent|put in|handed in|wrote|gave) (?:(?!(?:reply|response|answer|appeal|her|his|their|to|for|in|about)(?!\\p{L}))\\p{L}+ ){1,3}(?:complaints?|report|grievance|allegations?)",
  ),
  `${first}${word('(?:reported (?:my|him|her|them|it|this|to|a|the)|complained (?:to|about|against)(?! me)|(?:complaint|report|grievance) (?:filed|sent|submitted|lodged|made)(?! (?:against|about) me)|(?:filed|lodged|submitted|raised|sent) (?:a|my|the|an) (?:\\p{L}+ )?(?:complaint|report|grievance))')}`,
  word(
    "i(?:'ve| have)? (?:\\p{L}+ )?accused (?:him|her|them|my (?!(?:friend|sister|colleague)(?!\\p{L}))\\p{L}+)|(?:since|after) (?:reporting|complaining|speaking up|testifying)(?! me)|reported by me|i(?:'m| am) the (?:complainant|one who (?:reported|complained))",
    "j(?:e l)?' ?ai (?:(?!pas|jamais|été|ete)\\p{L}+ )?(?:signalé|signale|dénoncé|denoncé|dénonce|témoigné|temoigné|porté plainte|porte plainte|parlé au bsci)",
    "(?:j' ?ai|g|jai|j' ?avais) (?:\\p{L}+ )?(?:déposé|depose|déposée|fait|envoyé|adressé|porté|dénoncé|introduit|remis|écrit|signalé) (?:(?!réponse|contre)\\p{L}+ ){0,2}(?:plainte|signalement|dénonciation|mon chef|mon supérieur|mon collègue)|jai (?:signalé|dénoncé|témoigné)",
    "je me suis plainte?|je m'étais plainte?",
  ),
  `${first}${word('(?:signalement|plainte) (?:envoyée?|déposée?|faite?|adressée?)|(?:signalé|dénoncé|déposé plainte|porté plainte)')}`,
  word(
    "(?:depuis|après) (?:avoir (?:signalé|dénoncé|témoigné|parlé)|m'être plainte?)|je suis l(?:a |e )plaignante?",
    '(?<!(?:no|que si) )(?:denuncié|reporté|testifiqué|me quejé|me queje|me había quejado|he denunciado|he reportado|me he quejado)(?: (?:contra|sobre|a) mis? \\p{L}+)?',
  ),
  `(?:${first}|(?<=(?<!\\p{L})yo ))${word('denuncie|reporte|testifique|(?:queja|denuncia) (?:presentada|enviada|puesta)')}`,
  word(
    '(?<!no )(?:presenté|presente|puse|hice|mandé|envié|interpuse|metí|elevé|he (?:presentado|puesto|hecho|mandado|enviado|interpuesto)) (?:(?!respuesta|contra)\\p{L}+ ){1,2}(?:denuncia|queja|reclamo|reclamación|reporte)(?: (?:contra|sobre|a) mis? \\p{L}+)?',
    '(?:tras|desde|después de) (?:denunciar|quejarme)|soy la? denunciante',
    '(?:я|как|когда|после того как) (?:(?!(?:не|бы|если|хочу)(?!\\p{L}))\\p{L}+ ){0,2}(?:подал|написал|отправил|накатал|настрочил)а? (?:(?!ответ|на)\\p{L}+ ){0,2}(?:жалоб|заявлени|обращени|телег)\\p{L}*(?: на (?!меня|мо[ийеё])\\p{L}+)?',
    '(?:я|как|когда) (?:(?!(?:не|бы|если|хочу|меня|мне)(?!\\p{L}))\\p{L}+ ){0,3}(?:пожаловал(?:ась|ся)|заявила?|сообщила?|донесла?|свидетельствовала?)(?: на (?!меня|мо[ийеё])\\p{L}+)?',
  ),
  `${first}${word('жалоба (?:подана|отправлена)|(?:в \\p{L}+(?: году)? |вчера |давно |уже )?(?:пожаловал(?:ась|ся)|заявила?|сообщила? о|(?:подал|написал|отправил)а? (?:\\p{L}+ )?(?:жалоб|заявлени|обращени)\\p{L}*)(?: на (?!меня|мо[ийеё])\\p{L}+)?')}`,
  word('я заявитель(?:ница)?'),
  `(?:${first}|(?<=(?<!\\p{L})(?:أنا|انا|لقد|ما|لما|أن|اني|إني|وقت|يوم|منذ|قد|أنني) ))${word('(?:قدمت|قدّمت|رفعت|أرسلت|ارسلت|كتبت|عملت|حطيت|سويت) (?:\\p{L}+ )?(?:ال)?(?:شكوى|شكاية|شكوة|بلاغ\\p{L}*)|(?:الشكوى|الشكاية|البلاغ) (?:قدمته|رفعته|أرسلته)ا?')}(?! ?ضدي)(?: (?:على|ضد|عن) (?!ي)\\p{L}+)?`,
  `(?:${first}|(?<=(?<!\\p{L})(?:أنا|انا|لقد|ما|لما|أن|اني|إني|وقت|يوم|منذ|قد|أنني) ))${word('(?:بلغت|بلّغت|أبلغت|ابلغت|شكوت|شهدت)(?! \\p{L}+ عني)(?! عني)')}(?: (?:على|ضد|عن) (?!ي)\\p{L}+)?`,
  word(
    '[وف]?(?:اشتكيت|إشتكيت|شكيت|تشكيت)(?: (?:على|ضد|من|عن) \\p{L}+)?',
    '(?:قدمت|رفعت|كتبت) (?:شكوى|بلاغا?) (?:من أجل|لأجل|نيابة عن|بالنيابة عن|بدلا عن|بدلا من)\\p{L}*',
  ),
  '我(?:已经|已)?(?:替|帮|代|为)(?:[她他]们?|同事|下属|朋友)[^，。]{0,6}(?:举报|投诉)[了过]',
  `${notToThem}(?:我|本人)${between}(?:(?:举报|投诉|舉報|投訴|申诉|报案|告发|作证)[了过]|(?<!报)告了(?!诉)|作了证)(?!我)`,
  `${notToThem}(?:我|本人)${between}(?:交|递|写|发|寄|提|告)[交出上了]{0,2}(?:[^，。,.!?！？、；\\s收到]{0,6})(?:投诉|举报|舉報|投訴|申诉)(?![箱人我])信?`,
  `(?<=^|[，。！？；,\\s]|自从)(?:(?!我)${between})(?:(?:举报|投诉|舉報|投訴|告发|报案)[了过](?!我)|(?:交|递|写|发)[了的](?:正式|书面|一封)?(?:投诉|举报|舉報|投訴)信?|去作了?证(?=[，。了]))`,
  `我(?:说出来|站出来|讲出来)了|我[^，。被]{0,4}关于(?:举报|投诉)的(?:邮件|信)`,
].join('|');

/** A complaint that is called theirs: whoever only thinks of one may call it so as well. */
const called = alternatives('tellsOfReporting', 'called');

/** What is only thought of: that they will report, how it is done, and what would become of it. */
const thoughtOf = among('tellsOfReporting', 'thoughtOf');

const own = new RegExp(`${did}|${called}`, 'gu');
const hasDone = new RegExp(did, 'u');

/** A receipt, which in two languages is called as an accusation is; and a complaint that nobody looks into. */
const receipt = new RegExp(
  [word('accusés? (?:de )?r[ée]ception|acuses? de recibo|acusan? recibo'), '(?:调查|調查|受理)我的(?:投诉|举报|案)'].join('|'),
  'gu',
);

const besideTheirs = (words: string): string => words.replace(own, ' — ').replace(receipt, ' — ');

/** Whether words speak of an accusation of their writer, beside what they themselves reported. */
export const isAccusedBeside = (words: string): boolean => speaksOfAccusation(besideTheirs(straight(words)));

/** A message without what tells of the report itself: what else it tells. */
export const besideReport = (words: string): string => besideTheirs(straight(words));

/**
 * Whether the writer says that they made a report or a complaint, or gave evidence: then they are not taken for the person accused,
 * or for whoever led or was told, by what their words are only like (care.md CV-43). Who was reported, or complained about, is not
 * meant, even where they answered it; nor is whoever only thinks of a complaint, or made one about their pay.
 */
export const tellsOfReporting = heardOnce((words: string): boolean => {
  const said = withoutOtherMatters(straight(unquoted(words)));
  if (said.search(own) === -1 || (!hasDone.test(said) && thoughtOf.test(said))) return false;
  return !isAccusedBeside(words);
});
