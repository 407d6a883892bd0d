import { heardOnce } from './heardOnce.js';
import { asksSomething, supposes } from './asksSomething.js';
import { straight, word } from './wholeWord.js';

/** How a message of a few words ends that asks: "mediation whats that", "anonymously possible", "and to who". */
const inFewWords = [
  "wh?ats? (?:that|this|it)|what's (?:that|this|it)|(?<!as |not |n't |never )(?:possible|allowed)|(?:to|with|for|about) whom?|who else|or (?:not|no)",
  "(?<!que |vite |tôt |pas |plus )possibles?|(?<!pas )permis|c'est qui|c koi|ou (?:pas|non)|(?:a|à|avec) qui",
  '(?:qu[eé]|cu[aá]l|c[oó]mo) (?:es|son|ser[ií]a)(?: es[oa])?|(?<!(?:antes|pronto|no es) )posible|(?<!no )se puede|permitido|(?:a|con) qui[eé]n',
  '(?<=(?:это|анонимно|онлайн|письменно|устно|так) )возможно|(?:это|такое|так) реально|(?<!(?:ни за|кое|почти за)[ -]?)что(?: это)?(?: такое| значит| дальше| потом| теперь)?|допускается|разрешено|с (?:кем|кого)|кто(?: это| они)?',
  '(?<!(?:ما|مش|مو|غير|هيك|عم|لا) )(?:ممكن|بيصير|يصير|مسموح|جايز|بينفع)|شو ها[دذ]ا?|ايش هذا',
].join('|');

/** Questions without a mark that `asksSomething` does not know: it reads first messages, where such words tell as often as they ask. */
const alsoAsks = new RegExp(
  [
    `^[^\\p{L}]*(?:(?:and|but|so|ok) )?${word('who (?:reads?|sees?|knows?|gets?|decides?|pays?|told|will|would|has|does|investigates?|asks?)')}`,
    `^[^\\p{L}]*(?:(?:and|but|so|ok) )?${word('(?:(?:will|can|could|would|should|do|does|did|is|are|was|were|has|have|may|might)(?:n.?t)?|won.?t|can.?t) (?:he|she|they|it|we|you|that|this|these|my|the|hr|there|anyone|anybody|someone|people)')}`,
    word(
      'إيه|ايه|أي|إزاي|ازاي|فين|مين|ليه|إمتى|امتى|ايش|إيش|وش|شنو|شلون|وينه?|ايمتى|كيفاش|علاش|واش|فاش|ممكن|ينفع|لمين|لمنو|بمين|يعني شو',
      'any (?:chance|way|idea|advice)|wondering|looking for|кому|кого|чем|в (?:какую|каком|какой)|когда|куда|разве|неужели|накажут|узна(?:ет|ют)|скаж(?:ет|ут)|y a|quoi|à qui|avec qui|tiene plazo|van? a|quand|est-ce|peut-on|a quién|con quién|cuándo',
    ),
    '^(?:[你您]?会(?![议计上场后])|有(?!一?[次天个位些回]|同事|时|的|人[^吗能]|证据)|要(?![我他她死求是])|需要|能(?![力量够]))|要不要|会不会|會不會|该不该|該不該|敢不敢|用不用|(?:呢|吧|沒有|没有|咩|點樣|点样|邊個|边个|咋|啥|谁|几时|(?<!还|也|都|说|觉得)可以|可行|行不行|啥意思|行不|多长时间|几天|为啥|谁啊)$',
    `^[^\\p{L}]*(?:\\p{L}+[^\\p{L}]+){0,4}${word(inFewWords)}[^\\p{L}]*$`,
  ].join('|'),
  'u',
);

/** Whether a message in the middle of a talk asks something, or what if: "and if I don't want to". */
export const asksInTalk = heardOnce((words: string): boolean => asksSomething(words) || supposes(words) || alsoAsks.test(straight(words)));
