import { heardOnce } from '../heardOnce.js';
import { word } from '../wholeWord.js';

const sentenceEnd = /(?<=[.!?。！？؟\n])/u;

/** Where a clause ends within a sentence, in all six languages: at a comma, or before "and" or "but". Arabic writes "and" with the next word. */
const clauseEnd = new RegExp(
  [
    '[,;،؛，；、]|\\s[-–—]\\s',
    `(?=${word('and|but|et|mais|y|pero|и|а|но|لكن|ولكن|بس')})`,
    '(?<=[\\s])(?=و\\p{L}{3})',
    '(?=但是|但|可是|不过|而)',
  ].join('|'),
  'iu',
);

const withWords = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));

/** The sentences of a message, without what holds no words. */
export const sentencesOf = (message: string): string[] => withWords(message.split(sentenceEnd));

/** The clauses of a message, in their order. */
export const clausesOf = heardOnce((message: string): string[] =>
  sentencesOf(message).flatMap((sentence) => withWords(sentence.split(clauseEnd))),
);
