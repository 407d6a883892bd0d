import { straight } from './wholeWord.js';

const whole = (words: string): string => `(?:${words})(?![\\p{L}\\p{M}])`;

/** What people begin with who ask, or who wish for a moment, in all six languages. */
const first = [
  whole("what|whats|what's|why|how|who|where|when|which|is (?:it|this|that)|(?:can|could|do|should|must|may) (?:i|you|we)|explain|huh"),
  whole("wait|hold on|one moment|one second|just a (?:moment|minute|second)|i (?:don'?t|do not) (?:understand|know|want|get)|not sure"),
  whole("qu'est|c'est quoi|quoi|quel(?:le)?s?|pourquoi|comment|est-ce|pour quoi|à quoi|a quoi|ça veut dire|je peux|je dois"),
  whole("attends|attendez|un instant|une minute|une seconde|je (?:ne )?(?:comprends|sais|veux) pas|j'ai pas compris|je n'ai pas compris"),
  whole('qué|que (?:es|significa|quiere|pongo|hago)|cómo|como (?:es|hago|se)|por qu[eé]|para qu[eé]|cuál|quién|dónde|puedo|tengo que'),
  whole('espera|espere|espérame|un momento|un segundo|un minuto|no (?:entiendo|entendí|sé|se|quiero)'),
  whole('что|чего|зачем|почему|как|какой|какое|какая|какие|кто|где|когда|можно|это что|а что|а зачем|для чего'),
  whole('подожди(?:те)?|погоди(?:те)?|стой(?:те)?|секунд(?:у|очку)|минут(?:у|очку)|(?:я )?не (?:понимаю|понял|поняла|знаю|хочу)|непонятно'),
  '什么|什麼|为什么|为啥|怎么|怎麼|怎样|如何|谁|哪(?:里|个|儿|些)|等等|等一下|等下|等会|稍等|慢着|请问|(?:我)?(?:不懂|不明白|不知道|不清楚|没懂|没明白|看不懂|不想)',
  whole('ما|ماذا|لماذا|لم|ليش|ليه|كيف|متى|أين|وين|هل|شو|ايش|إيش|إيه|ايه|يعني (?:ايش|إيش|شو|إيه|ايه)|هل يمكن'),
  whole('انتظر|انتظري|لحظة|دقيقة|ثانية|استنى|استني|لا (?:أفهم|افهم|أعرف|اعرف|أريد|اريد)|مش (?:فاهم|فاهمة|عارف|عارفة)|ما فهمت|مو فاهم'),
];

const asking = new RegExp(
  [
    '[?？؟][^\\p{L}\\p{N}]*$',
    `^[^\\p{L}]*(?:${first.join('|')})`,
    // Whoever speaks of code words does not choose one.
    'code ?word|mots? convenus?|palabras? clave|кодов\\p{L}+ слов|暗号|暗號|كلم(?:ة|ه) (?:ال)?سر',
    '(?:什么|什麼|啥|吗|嗎|呢|意思)[^\\p{L}]*$',
    '是(?:啥|什么|什麼)',
  ].join('|'),
  'u',
);

/** Whether words that were typed where a code word is asked for are a question or a request for a moment, and no code word. */
export const asksOfWord = (words: string): boolean => asking.test(straight(words).replace(/[`´]/g, "'"));
