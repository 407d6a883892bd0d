import { heardOnce } from './heardOnce.js';
import { straight } from './wholeWord.js';

const number =
  '\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?|several|many|une?|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|des|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|medio|varios|varias';
const unit = 'days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?|días?|semanas?|meses|mes|años?';

/** How long such a message is at most, in UTF-16 units: the pattern is read in many ways, and must not be given what takes long. */
const longest = 80;

/** Whole messages that only say how long it has gone on, in all six languages. */
const duration = new RegExp(
  `^[\\s¡¿]*(?:${[
    `(?:(?:it|this|that)(?:'?s| has)? |been |going on |gone on |happening |lasted |lasting |like this |for |since |about |already |now |almost |over |more than |ça fait |cela fait |(?:ça|cela) dure |(?:ça|cela) continue |c'est comme ça |il y a |depuis |déjà |presque |environ |plus de |hace |ya |llevo |lleva |esto |eso |dura |sigue |pasa |así |van |desde |casi |más de )*(?:been )?(?:${number}) (?:${unit})(?: (?:already|now|ago|like this|of this|déjà|maintenant|que ça dure|comme ça|así|ya|con esto))*`,
    '(?:это |так |уже |вот уже |всё это |все это |длится |продолжается |тянется |ид[её]т |происходит |терплю |почти |больше |примерно |около )*(?:\\d+|один|два|две|три|четыре|пять|шесть|семь|восемь|десять|пол|несколько)? ?(?:года?|лет|полгода|полтора года|месяц(?:а|ев)?|недел[яиюь]|дн(?:я|ей)|день)(?: (?:уже|так|подряд|это|продолжается|длится|терплю|прошло|прошёл|прошел))*',
    '(?:已[经經]|都|快|大概|差不多|有|持[续續]了?)*(?:\\d+|[一二两兩三四五六七八九十半几幾])+(?:多)?[个個]?(?:半)?(?:多)?(?:年|月|星期|[周週]|天|礼拜|禮拜)(?:多|半)?(?:了|啦)*(?:都[这這][样樣])?',
    '(?:صار ?ل[هيو]|صار|مستمرة?|الأمر|يحدث|يحصل|بيحصل|بيصير|من|منذ|لي|إلي|الي|بقاله|بقالي|تقريبا|أكثر من|حوالي|هاد|هذا| )*(?:سنة|سنتين|شهر|شهرين|أسبوع|أسبوعين|يومين|نص سنة|نصف سنة|سنين|شهور|أشهر|أسابيع|(?:\\d+|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|عشرة?) ?(?:سنوات|سنين|سنة|أشهر|شهور|شهر|أسابيع|أسبوع|أيام|يوم))(?: (?:هيك|كده|هكذا|الآن|وأنا هيك|على هالحال))?',
  ].join('|')})[\\s.!…。！,،]*$`,
  'u',
);

/** Whether a message only says for how long: it asks for no deadline, and names no former staff. */
export const onlyDuration = heardOnce((words: string): boolean => words.length <= longest && duration.test(straight(words)));
