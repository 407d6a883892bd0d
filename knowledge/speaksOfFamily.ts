import { straight, word } from './wholeWord.js';

/** Somebody of the writer's family whom others accuse, in all six languages. */
const familyAccused = new RegExp(
  [
    word(
      '(?:my|our) (?:ex[- ]?)?(?:husband|wife|partner|fianc\\p{L}*|boyfriend|girlfriend|spouse|son|daughter|father|mother|dad|mum|mom|brother|sister|uncle|cousin) (?:\\p{L}+ ){0,3}(?:(?:falsely |wrongly )?accused|under investigation|investigated|suspended|charged|(?:got|has) a complaint against)',
    ),
    word(
      '(?:accused|investigating|suspended|complaint against|charged|allegations? against) my (?:husband|wife|partner|fianc\\p{L}*|boyfriend|girlfriend|son|daughter|father|mother|dad|mum|mom|brother|sister)',
    ),
    word(
      "(?:mon|ma|notre) (?:\\p{L}+ )?(?:mari|femme|épouse?x?|conjointe?|compagn(?:e|on)|fils|fille|père|mère|frère|s[oœ]ur|fiancée?|copain|copine) (?:[\\p{L}']+ ){0,3}(?:accusée?|mise? en cause|suspendue?|visée?|sous enquête|dénoncée?)",
    ),
    word(
      '(?:accuse|accusent|accusé|suspendu|dénoncé|contre|vise) (?:mon|ma) (?:mari|femme|épouse?x?|conjointe?|compagn(?:e|on)|fils|fille|père|mère|frère|s[oœ]ur|fiancée?)',
    ),
    word(
      '(?:a )?mi (?:espos[oa]|marido|mujer|pareja|novi[oa]|hij[oa]|padre|madre|pap[áa]|mam[áa]|herman[oa]) (?:\\p{L}+ ){0,3}(?:acus(?:a|an|aron|ado|ada)|denunci(?:an|aron|ado|ada)|investig(?:an|ado|ada)|suspend\\p{L}*|imputad[oa])',
    ),
    word(
      '(?:acusan?|acusaron|denunciaron|investigan|suspendieron|en contra de|contra) (?:a )?mi (?:espos[oa]|marido|mujer|pareja|novi[oa]|hij[oa]|padre|madre|pap[áa]|mam[áa]|herman[oa])',
    ),
    word(
      '(?:мо(?:его|ю|й|я|ему|ей)|нашего|нашу|мужа|жену) ?(?:муж|жен|супруг|партн[её]р|парн|парень|девушк|сын|доч|отц|отец|пап|мам|мать|брат|сестр)?\\p{L}* (?:\\p{L}+ ){0,3}(?:обвин|отстран|подозрева|расслед|проверя)\\p{L}*',
    ),
    word(
      '(?:обвин|отстран|подозрева)\\p{L}* (?:мо(?:его|ю)|нашего) (?:муж|жен|супруг|парн|сын|доч|отц|пап|мам|брат|сестр)\\p{L}*|на (?:моего |мою )?(?:мужа|жену|сына|брата|отца|папу) (?:\\p{L}+ )?(?:жалоб|заявлен|написал|подал|донос)\\p{L}*|(?:жалоб\\p{L}*|заявлени\\p{L}*|написали|подали) (?:\\p{L}+ )?на (?:моего |мою )?(?:мужа|жену|сына|брата|отца|папу)',
    ),
    word(
      '(?:زوجي|زوجتي|جوزي|مراتي|مرتي|خطيبي|خطيبتي|ابني|بنتي|[أا]خوي|[أا]خي|[أا]ختي|[أا]بوي|[أا]بي|والدي)(?: \\p{L}+){0,2} (?:متهمة?|\\p{L}*[إا]?تهم\\p{L}*|موقوفة?|تحت التحقيق|ضده|ضدها)|(?:[إا]تهموا|يتهمون|بيتهموا|شكوى ضد|شكوى على|اشتكوا على) (?:زوجي|زوجتي|جوزي|مراتي|مرتي|خطيبي|ابني|بنتي|[أا]خوي|[أا]خي|[أا]بوي|[أا]بي)',
    ),
    '(?:我(?:的)?(?:老公|丈夫|先生|老婆|妻子|太太|爱人|男朋友|女朋友|儿子|兒子|女儿|爸|父亲|哥|弟))[^，。？?]{0,6}(?:被(?:人)?(?:指控|举报|舉報|投诉|投訴|告|调查|調查|停职|诬告|诬陷|冤枉))|(?:指控|举报|舉報|投诉|告|诬告|冤枉)(?:了)?我(?:的)?(?:老公|丈夫|先生|老婆|妻子|太太|爱人|儿子|爸)',
  ].join('|'),
  'iu',
);

/** Whether it is a member of the writer's family who is accused: the writer is neither that person nor the one affected. */
export const speaksOfAccusedFamily = (words: string): boolean => familyAccused.test(straight(words));
