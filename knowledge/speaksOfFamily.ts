import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Members of a family, and friends, in each language. */
const en =
  '(?:husband|wife|partner|fianc\\p{L}*|boyfriend|girlfriend|spouse|son|daughter|father|mother|dad|mum|mom|brother|sister|uncle|cousin|(?:best |close |good )?friend|buddy)';
const fr =
  '(?:mari|femme|épouse?x?|conjointe?|compagn(?:e|on)|fils|fille|père|mère|frère|s[oœ]ur|fiancée?|copain|copine|(?:meilleure? )?amie?|pote)';
const es = '(?:espos[oa]|marido|mujer|pareja|novi[oa]|hij[oa]|padre|madre|pap[áa]|mam[áa]|herman[oa]|(?:mejor )?amig[oa])';
const ar = '(?:زوجي|زوجتي|جوزي|مراتي|مرتي|خطيبي|خطيبتي|ابني|بنتي|[أا]خوي|[أا]خي|[أا]ختي|[أا]بوي|[أا]بي|والدي|صاحبي|صاحبتي|صديقي|صديقتي)';
const zh = '我(?:的)?(?:老公|丈夫|先生|老婆|妻子|太太|爱人|男朋友|女朋友|儿子|兒子|女儿|爸|父亲|哥|弟|好?朋友|闺蜜|哥们)';

/** Somebody of the writer's family whom others accuse, in all six languages: it is done to them, or is against them. */
const familyAccused = new RegExp(
  [
    word(
      `(?:my|our) (?:ex[- ]?)?${en}(?:'s)? (?:\\p{L}+ ){0,2}(?:is|was|are|were|been|being|gets?|got) (?:(?:being|falsely|wrongly|now|also|just) ){0,2}(?:accused|under investigation|investigated|suspended|charged|reported)`,
    ),
    word(
      `(?:my|our) (?:ex[- ]?)?${en} (?:(?:falsely |wrongly )?accused of|suspended (?:for|over)|charged with|investigated (?:for|by)|under investigation|(?:got|has) (?:a )?complaints? against (?:him|her)(?! (?!for|at|by|and|now)\\p{L}))`,
    ),
    word(
      `(?<!i (?:have |just )?)(?:accused|accuses?|accusing|investigating|suspended|complaint against|charged|charges against|allegations? (?:against|of|about)) (?:my|our) ${en}`,
    ),
    word(
      `(?:mon|ma|notre) (?:\\p{L}+ )?${fr} (?:[\\p{L}']+ ){0,2}(?:est|été|était|serait|trouve|d'être|soit) (?:[\\p{L}]+ment )?(?:accusée?|mise? en cause|suspendue?|visée?|sous enquête|dénoncée?)(?! (?:son|sa|ses|un|une|leur|le|la) )`,
    ),
    word(
      `(?:accusent|on (?:a )?(?:accuse|accusé|suspendu|dénoncé)|(?:plainte|accusations?|enquête|signalement|procédure|allégations?)\\p{L}* (?:\\p{L}+ )?(?:contre|vise)) (?:mon|ma) ${fr}`,
    ),
    word(
      `mi ${es} (?:\\p{L}+ ){0,2}(?:est[áa]|estaba|es|fue|sido|siendo|anda) (?:injustamente |ahora )?(?:acusad|denunciad|investigad|suspendid|imputad)[oa]|mi ${es} (?:acusad|suspendid|imputad)[oa] (?:de|por)|a mi ${es} (?:l[aeo] )?(?:\\p{L}+ )?(?:acusan?|acusaron|denunciaron|investigan|suspendieron)`,
    ),
    word(
      `(?:acusan|acusaron|denunciaron|investigan|suspendieron|(?:queja|denuncia|acusaci[óo]n|investigaci[óo]n|expediente|cargos)\\p{L}* (?:\\p{L}+ )?(?:en )?contra (?:de )?) ?(?:a )?mi ${es}`,
    ),
    word(
      '(?:(?:моего|мою|нашего|нашу) (?:мужа|жену|супруг[ау]|партн[её]ра|парня|девушку|сына|дочь|дочку|отца|папу|маму|мать|брата|сестру|друга|подругу)|мужа|жену|сына) (?:\\p{L}+ ){0,3}(?:обвин|отстран|подозрева|расслед|проверя)\\p{L}*|(?:мой|моя|наш|наша) (?:муж|жена|супруга?|партн[её]р|парень|девушка|сын|дочь|дочка|отец|папа|мама|мать|брат|сестра) (?:\\p{L}+ ){0,2}(?:обвин[её]н|обвиняется|отстран[её]н|подозреваем|подозревается|под (?:следствием|подозрением|расследованием))\\p{L}*',
      '(?:обвин|отстран|подозрева)\\p{L}* (?:мо(?:его|ю)|нашего) (?:муж|жен|супруг|парн|сын|доч|отц|пап|мам|брат|сестр)\\p{L}*|на (?:моего |мою )?(?:мужа|жену|сына|брата|отца|папу) (?:\\p{L}+ )?(?:жалоб|заявлен|написал|подал|донос)\\p{L}*|(?:жалоб\\p{L}*|заявлени\\p{L}*|написали|подали) (?:\\p{L}+ )?на (?:моего |мою )?(?:мужа|жену|сына|брата|отца|папу)',
    ),
    word(
      `${ar}(?: \\p{L}+){0,2} (?:متهمة?|[إا]?(?:تهموه|تهموها|تهامه|تهامها)|[يب]{1,2}تهمون(?:ه|ها)|موقوفة?|[أا]?وقفو(?:ه|ها)|تحت التحقيق|ضده|ضدها)|(?:[إا]تهموا|يتهمون|بيتهموا|شكوى ضد|شكوى على|اشتكوا على) ${ar}`,
    ),
    `(?:${zh})[^，。？?]{0,6}被(?:人|她|他|同事)?[^，。？?]{0,2}(?:指控|举报|舉報|投诉|投訴|告(?!诉|知|訴)|调查|調查|停职|诬告|诬陷|冤枉)|(?<!我(?:要|想|去|已经)?)(?:指控|举报|舉報|投诉|诬告|冤枉)(?:了)?${zh}`,
  ].join('|'),
  'u',
);

/** What such a member does to the writer or charges them with, and a report that was their own: then it is no accusation of family alone. */
const besideIt = among('speaksOfFamily', 'besideIt');

/** A charge that such a member makes against the writer, at home. */
const byFamily = among('speaksOfFamily', 'byFamily');

/** Whether it is the writer's own family who charge them with something: that is no case at work. */
export const isAccusedByFamily = (words: string): boolean => byFamily.test(straight(words));

/** Whether a member of the writer's family is accused, whoever else is in it: the writer is not that person. */
export const namesAccusedFamily = (words: string): boolean => familyAccused.test(straight(words));

/** Whether no more is said than that a member of the writer's family is accused: the writer is not the one affected either, and accused nobody. */
export const speaksOfAccusedFamily = (words: string): boolean => namesAccusedFamily(words) && !besideIt.test(straight(words));
