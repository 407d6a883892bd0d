import { heardOnce } from './heardOnce.js';
import { ownWords } from './speaksForOthers.js';
import { straight, word } from './wholeWord.js';

/** That it is to stop, in the order en, fr, es, ru, ar, zh. */
const stops = new RegExp(
  `${word(
    '(?<!non[ -])stops?(?! (?:the|an?|my|complain\\p{L}*|report\\p{L}*|and not))|leave me alone|back off|cut it out|(?:this|it) (?:to end|over)|end (?:it|this)',
    "(?<!m')(?:arrêtes?|arretes?)(?! maladie)|arr[êe]ter(?! (?:l'enquête|la procédure|la plainte|de (?:me plaindre|signaler)))|arr[êe]tent|cess(?:e|er|ent)|mettre fin|finisse|(?:ça|ca|cela|qu'il|qu'elle) s'(?:arrête|arrete)|(?:fiche|foute) la paix|(?:laisse|laissent) tranquille|l[âa]che",
    'par(?:e|en|ar|arl[oae]s?)|(?:lo|la|los|esto) paro|paro (?:esto|eso)|dejen? de (?!trabajar|venir|quejar)\\p{L}+|me dejen? (?:en paz|tranquil[oa]s?|ya)|termin(?:e|en|ar)|cesen?|deten(?:er|erl[oae]s?|ga|gan)|acab(?:e|en|ar)|poner(?:le)? fin',
    'прекратить(?!ся)|остановить|(?:чтоб(?:ы)?|пусть|пускай|лишь бы|просто)(?: \\p{L}+){0,4},? (?:прекрат\\p{L}*|перестал\\p{L}*|перестан\\p{L}*|останов\\p{L}*|отстал\\p{L}*|отстан\\p{L}*|отвяз\\p{L}*|(?:за)?конч\\p{L}*|остав\\p{L}* (?:меня )?в покое|больше не \\p{L}+)',
    '(?<!(?<!\\p{L})(?:لم|لا|ما|مش|مو) )(?:[يتأانب]|بي|هي|حي|لي?)?(?:وقف|توقف)(?!و?ني)\\p{L}*|(?:ابيه|أبيه|بدي ياه|ابغاه|عايزه) (?:ي)?(?:وقف|توقف|بطل)|ل?[إا]يقاف(?!ي)\\p{L}*|[يت]كف عن\\p{L}*|[يت]بطل\\p{L}*|يخلص|[يت]تركني|[اإ]تركني|[يت]بعد عن\\p{L}*|[يت]بتعد عن\\p{L}*|[يت]حل عن\\p{L}*|[يت]سيبن[يى]|[يت]خلين[يى] (?:في |ب)حالي|يفك عني|يعوفني',
  )}|(?<![不调調])停(?![车車职職薪工])|[别別]再|不要再|不再(?=[骚騷找碰来來联聯烦煩缠纏约約])|(?:[别別]|不要)(?=[骚騷碰找缠纏惹约約]|打[扰擾]|[联聯]系)|住手|收手|[别別]来|[别別]來|[别別]烦|[别別]煩|放[过過]我|离我远|離我遠|收[敛斂]|制止|阻止`,
  'iu',
);

/** That no report is wanted for it. */
const noReport = new RegExp(
  `${word(
    "(?:without|w/o|no|not) (?:me )?(?:a |any |an |making an? |filing an? |lodging an? )?(?:formal |official )?(?:reports?|reporting|complaints?|complaining|process|procedure|investigation)|(?:do not|don'?t|(?:would|'d|i'?d) rather not) (?:(?:want|wish|wanna|like) )?(?:to )?(?:an? |any )?(?:formal |official )?(?:report|complain|complaints?|investigation|file|lodge|press charges|go to hr|get (?:him|her|them) in(?:to)? trouble|make (?:it official|an? (?:report|complaint)))(?: (?:it|him|her|this|anything))?|i(?:'?m| am)? (?:won'?t|will not|not (?:going to|gonna)) report|informally",
    "(?:pas d(?:e |')|sans )(?:(?:faire|déposer|deposer|porter|passer par|lancer) )?(?:de |d'|une |la |les |un )?(?:plainte|signalement|signaler|dénoncer|rapport officiel|enquête|enquete|procédure|procedure|rh)(?: officielle| formelle)?|sans (?:le|la|les) (?:dénoncer|signaler)|(?:veux|voudrais|souhaite|vais|compte|préfère|prefere)(?: surtout)? (?:ne )?pas (?:d(?:e |'))?(?:(?:porter|déposer|deposer|faire) )?(?:de |une )?(?:plainte|signalement|signaler|(?:le |la )?(?:dénoncer|signaler)|enquête|procédure)|pas envie de (?:porter plainte|signaler|déposer plainte)|à l'amiable",
    'sin (?:que tenga que |tener que |una? |hacer |poner |presentar |levantar |meter )*(?:denuncia|denunci(?:ar|arl[oae])|queja|quejarme|report(?:ar|arl[oae])|nada formal)|no (?:quiero|voy a|deseo|pienso) (?:(?:poner|hacer|presentar|levantar|meter) )?(?:una )?(?:denuncia|denunci(?:ar|arl[oae])|queja|quejarme|report(?:ar|arl[oae]))|prefiero no (?:denunciar|reportar|quejarme)|nada (?:de (?:denuncias?|quejas?)|formal)',
    '(?:без|не (?:хочу|буду|собираюсь|стану)(?: (?:по(?:да)?вать|подавать|писать|никак\\p{L}+|на него|на не[её]))*) (?:официальн\\p{L}+ )?(?:жалоб\\p{L}*|жаловаться|заявлени\\p{L}*|сообщать|докладывать|расследовани\\p{L}*|разбирательств\\p{L}*)|(?:жаловаться|жалоб\\p{L}+|заявлени\\p{L}+)(?: подавать| писать)? не (?:хочу|буду)|не хочу (?:никуда|официально) (?:сообщать|жаловаться)|без официальн\\p{L}+ \\p{L}+',
    '(?:بدون|دون|من دون|بلا|من غير) (?:ما |[أا]ن )?(?:(?:تقديم|رفع|عمل|أي|اي) )?(?:ال)?(?:شكوى|شكوي|شكاوى|بلاغ|تبليغ|[إا]بلاغ|[أا]?بلغ|[أا]?شتكي|[أا]?(?:قدم|رفع|عمل) (?:شكوى|شكوي|بلاغ))|(?:ما|لا|مش|مو|مب) ?(?:بدي|ودي|[أا]?بي|[أا]بغ[ىيا]|[أا]ريد|[أا]رغب(?: في)?|عا[يو]ز[ةه]?|حاب[ةه]?) (?:[أا]ن )?(?:(?:تقديم|رفع|عمل) )?(?:ال)?(?:شكوى|شكوي|بلاغ|[إا]بلاغ|[أا]?بلغ|[أا]?شتكي|[أا]?(?:قدم|رفع|عمل|سوي) (?:شكوى|شكوي|بلاغ))|(?:لن|ما را?ح) [أا]?(?:بلغ|شتكي)',
  )}|(?<![要想用]|(?:[让讓叫劝勸要求告胁脅逼]我)|[说說])(?:不想|不[愿願]意?|不打算|不准[备備]|[没沒]想|不必|不需要|[无無]需|不用|不要|不|[别別])(?:再|去|走|提|提交|提出|通[过過])?(?:正式的?)?(?:[举舉][报報]|投[诉訴]|程序|告他|告她)(?![他她]?(?:就|的[话話]))`,
  'iu',
);

/** What is asked of a report beside it, or of something else that ends: to take it back, what has become of one, a contract. */
const ofReport = new RegExp(
  `${word("withdraw\\p{L}*|my (?:report|complaint)|what if (?:he|she|it|they) (?:do|does)n'?t|if there is no|(?:investigation|procedure|process|time limit|contract) stops?|(?:told|tells|says?|said) (?:me |to |that |i |should )*(?:stop|not)|retirer?|ma plainte|contrat s'arr[êe]te|enquête s'arr[êe]te|retirar|mi (?:denuncia|queja)|отозвать|мо(?:я|ю|ей) жалоб\\p{L}*|расследовани\\p{L}* (?:прекра|останов|закр)\\p{L}*|прекрат\\p{L}* (?:дело|расслед\\p{L}*)|останов\\p{L}* расслед\\p{L}*|контракт\\p{L}*|стажировк\\p{L}*|[أا]?سحب\\p{L}*|شكواي|شكوتي|بلاغي")}|撤|我的(?:[举舉][报報]|投[诉訴])`,
  'iu',
);

/** The longest such a message is, in UTF-16 units. */
const longest = 120;

/** Whether somebody only says that it is to stop, and that without a report: the report they refuse is not explained to them (features.md S15). */
export const stopsWithoutReport = heardOnce((words: string): boolean => {
  const said = straight(words);
  return said.length <= longest && stops.test(said) && noReport.test(said) && !ofReport.test(said) && ownWords(words) === said;
});
