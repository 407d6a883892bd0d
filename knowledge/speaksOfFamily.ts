import { straight, word } from './wholeWord.js';

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
  'iu',
);

/** What such a member does to the writer or charges them with, and a report that was their own: then it is no accusation of family alone. */
const besideIt = new RegExp(
  [
    word(
      '(?<!(?:help|tell|advise|support|for|with|between|call|scares|worries|believe) )me(?! and)|my body|what (?:he|she|they) did to|(?:because|since|after) (?:i|he|she|they) (?:\\p{L}+ )?(?:reported|complained|spoke|refused|said no)|of refusing|i (?:\\p{L}+ )?(?:reported|accused|told on) (?:him|her|my)',
      "m'(?:a|ont|avoir|avait) (?!inquiét|appel|dit|parl|inform|expliqu)\\p{L}+|m'accus\\p{L}*|me (?:touch|accus|harc|frapp|forc|viol|agress)\\p{L}*|(?:sur|contre|à|de) moi|parce qu(?:e j|'(?:il|elle) (?:a |avait )?(?:signal|dénonc|refus))\\p{L}*",
      'me (?:han? )?(?:acus|acos|toc|forz|oblig|peg|golpe|viol|abus|agred|denunci)\\p{L}*|(?:toc|acos|forz|oblig|viol|agred|golpe|peg)\\p{L}{1,4}me|(?:a|de|contra) m[íi](?! \\p{L})|conmigo|porque (?:lo |la )?(?:denunci[ée]|denunció|report[ée]|reportó|se negó|me negué)',
      '(?<!(?:у|для|за|без|от) )меня|ко мне|со мной|мной|потому что (?:я|он|она) (?:\\p{L}+ ){0,2}(?:пожалова|сообщи|отказа)\\p{L}*',
    ),
    '(?<!\\p{L})(?!ابني|[إا]ن{1,2}ي|يعني|يمكنني|ساعدوني|تساعدوني|أخبروني|يقلقني)\\p{L}{2,}ني(?!\\p{L})|(?<!\\p{L})(?:بي|بيا|فيي|فيني)(?!\\p{L})|(?:لأنه|لأنها|لانه|لانها) (?:بلغ|أبلغ|اشتك|شك|رفض)\\p{L}*',
    '(?:强迫|強迫|逼|打|摸|碰|骚扰|騷擾|强奸|強姦|侵犯|指控|举报|舉報|冤枉|对|對)我(?!的?(?:老|丈|先|妻|太|爱|男|女|儿|兒|爸|父|哥|弟|们|說|说))|(?:我|是我)(?:举报|舉報|投诉|投訴|告)的?|因为(?:他|她|我)(?:举报|投诉|拒绝)',
  ].join('|'),
  'iu',
);

/** A charge that such a member makes against the writer, at home. */
const byFamily = new RegExp(
  [
    word(`my ${en} (?:\\p{L}+ )?(?:accus\\p{L}*|blam\\p{L}*) me`),
    word(`(?:mon|ma) ${fr} m'(?:a )?accus\\p{L}*`),
    word(`mi ${es} me (?:\\p{L}+ )?(?:acus|culp)\\p{L}*`),
    word('(?:муж|жена|мать|отец|брат|сестра) (?:\\p{L}+ )?обвин\\p{L}* меня|(?:муж|жена|мать|отец|брат|сестра) меня обвин\\p{L}*'),
    word(`${ar} (?:\\p{L}+ )?[يتب]{0,2}تهم(?:ني|تني)`),
    `${zh}(?:总|老)?(?:指控|指责|怪|冤枉)我`,
  ].join('|'),
  'iu',
);

/** Whether it is the writer's own family who charge them with something: that is no case at work. */
export const isAccusedByFamily = (words: string): boolean => byFamily.test(straight(words));

/** Whether a member of the writer's family is accused, whoever else is in it: the writer is not that person. */
export const namesAccusedFamily = (words: string): boolean => familyAccused.test(straight(words));

/** Whether no more is said than that a member of the writer's family is accused: the writer is not the one affected either, and accused nobody. */
export const speaksOfAccusedFamily = (words: string): boolean => namesAccusedFamily(words) && !besideIt.test(straight(words));
