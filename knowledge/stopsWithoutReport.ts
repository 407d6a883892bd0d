import { straight, word } from './wholeWord.js';

/** That it is to stop, in the order en, fr, es, ru, ar, zh. */
const stops = new RegExp(
  `${word(
    'stops?|leave me alone|end (?:it|this)',
    "arrêtes?|arretes?|s'arrête|s'arrete|cesse|stop|fiche la paix|laisse tranquille",
    'pare|paren|parar|paro|deje|dejen|termine|cese|detener(?:lo|la)?|acabe',
    'прекрати\\p{L}*|прекраща\\p{L}*|останов\\p{L}*|перестал\\p{L}*|отстал\\p{L}*|закончил\\p{L}*',
    '(?:ي|ت|أ|ا)?(?:وقف|توقف)\\p{L}*|[إا]يقاف\\p{L}*|يبطل|يخلص|يتركني|يبعد عني',
  )}|停|别再|別再|不要再|住手|收手|别来|別來|别烦|別煩`,
  'iu',
);

/** That no report is wanted for it. */
const noReport = new RegExp(
  `${word(
    "(?:without|no|not) (?:a |any |making a |filing a |an? )?(?:formal |official )?(?:reports?|reporting|complaints?|complaining)|(?:do not|don'?t|dont) want to (?:report|complain|file|make a (?:report|complaint))(?: (?:it|him|her|this|anything))?",
    '(?:pas de|sans) (?:faire |déposer |de )?(?:plainte|signalement|signaler|rapport officiel|porter plainte|plainte officielle)|(?:veux|voudrais|souhaite) (?:surtout )?pas (?:de plainte|porter plainte|signaler|déposer plainte|faire de signalement)',
    'sin (?:hacer |poner |presentar |una )*(?:denuncia|queja|denunciar)|no quiero (?:denunciar|poner|hacer|presentar)(?: (?:una )?(?:denuncia|queja))?',
    '(?:без|не хочу(?: подавать)?) (?:официальн\\p{L}+ )?(?:жалоб\\p{L}*|жаловаться|заявлени\\p{L}*)',
    '(?:بدون|دون|بلا|من غير) (?:شكوى|شكوي|بلاغ|تبليغ|شكاوى)|(?:ما|لا|مش|مو) ?(?:بدي|[أا]?بي|[أا]بغى|[أا]ريد|عايزة?|حابة?) (?:[أا]بلغ|[أا]شتكي|شكوى|بلاغ|[أا]قدم (?:شكوى|بلاغ))',
  )}|(?:不想|不要|不用|不|别|別|没想|沒想)(?:正式)?(?:举报|舉報|投诉|投訴|告他|告她)`,
  'iu',
);

/** What is asked of a report beside it: to take it back, or what has become of one. */
const ofReport = new RegExp(
  `${word('withdraw\\p{L}*|my (?:report|complaint)|retirer?|ma plainte|retirar|mi (?:denuncia|queja)|отозвать|мо(?:я|ю|ей) жалоб\\p{L}*|سحب|أسحب|شكواي')}|撤|我的(?:举报|投诉)`,
  'iu',
);

/** The longest such a message is, in UTF-16 units. */
const longest = 120;

/** Whether somebody only says that it is to stop, and that without a report: the report they refuse is not explained to them (features.md S15). */
export function stopsWithoutReport(words: string): boolean {
  const said = straight(words);
  return said.length <= longest && stops.test(said) && noReport.test(said) && !ofReport.test(said);
}
