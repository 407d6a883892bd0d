import { heardOnce } from './heardOnce.js';
const latin = (words: string): string => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`;

/** Words and marks with which people ask, in all six languages. */
const asking = new RegExp(
  [
    '[?？؟]',
    latin(
      'what|how|where|which (?!is|was|are|were|i|he|she|they|it)|why|whether|who (?:can|could|do|should|to|is|are)|when (?:can|do|should|is)',
    ),
    latin(
      '(?:can|could|should|do|may|must|am|will) i|is it|is there|are there|does (?:it|the|a|an)|i (?:want|need|would like) to know|tell me',
    ),
    latin(
      "comment|où|quell?e?s?|combien|pourquoi|que faire|qui (?:peut|peux)|puis-je|peut-on|ai-je|dois-je|faut-il|est-ce|(?<!['’])est ce qu\\p{L}*|je (?:veux|voudrais) savoir",
    ),
    latin(
      'cómo|dónde|qué|cuál|cuáles|cuánto|quién|por qué|como (?:puedo|hago)|(?<!no )puedo|(?<!no )debo|(?:quiero|quisiera|necesito) saber',
    ),
    latin(
      '(?<!тех пор,? )как|где|куда|кто (?:может|мне)|какой|какая|какие|каков\\p{L}*|сколько|почему|зачем|можно|могу ли|ли|что (?:делать|мне|такое|если|будет)|хочу (?:у)?знать',
    ),
    '吗|怎么|怎样|如何|什么(?![都也])|哪|谁(?:能|可以|来)|能不能|可不可以|可否|是否|是不是|多久|多少|为什么|想知道|想问|请问|嗎|怎麼|什麼(?![都也])|誰',
    latin('كيف|ماذا|ما (?:هو|هي|الذي)|متى|أين|وين|هل|كم|لماذا|ليش|شو|من (?:يمكن|يستطيع|الذي)|إلى من|لمن|(?:أريد|بدي|أود) (?:أن )?أعرف'),
  ].join('|'),
  'iu',
);

/** Whether a message asks anything, as far as its words show. */
export const asksSomething = heardOnce((words: string): boolean => asking.test(words));

const supposing = new RegExp(
  `^[^\\p{L}]*(?:${latin('and|but|so|what|et|mais|y|pero|qué (?:hago|pasa)|que faire|а|и|но|ну|что|как быть|ماذا')}[^\\p{L}]+)*(?:${latin("if|suppose|si|s'il|imaginons|supongamos|если|вдруг|допустим|إذا|اذا|لو|ماذا لو")}|(?:那)?(?:如果|要是|假如|万一))`,
  'iu',
);

/** Whether a message begins by supposing something, in all six languages: "what if someone did". */
export const supposes = (words: string): boolean => supposing.test(words);
