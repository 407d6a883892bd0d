import { asksSomething } from '../knowledge/asksSomething.js';
import type { Found } from '../knowledge/library.js';
import { straight, word } from '../knowledge/wholeWord.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { saidMore } from './moments.js';

/** Questions without a mark that `asksSomething` does not know: it reads first messages, where such words tell as often as they ask. */
const alsoAsks = new RegExp(
  [
    `^[^\\p{L}]*(?:(?:and|but|so|ok) )?${word('(?:(?:will|can|could|would|should|do|does|did|is|are|was|were|has|have|may|might)(?:n.?t)?|won.?t|can.?t) (?:he|she|they|it|we|you|that|this|these|my|the|hr|there|anyone|anybody|someone|people)')}`,
    word(
      'إيه|ايه|إزاي|ازاي|فين|مين|ليه|إمتى|امتى|ايش|إيش|وش|شنو|شلون|وينه?|ايمتى|كيفاش|علاش|واش|فاش|ممكن|ينفع',
      'any (?:chance|way|idea|advice)|wondering|looking for|кому|кого|чем|когда|куда|разве|неужели|накажут|узна(?:ет|ют)|скаж(?:ет|ут)|y a|quoi|tiene plazo|van? a|à qui|avec qui|quand|est-ce|peut-on|a quién|con quién|cuándo',
    ),
    '^(?:[你您]?会|要|有|需要|能)|(?:呢|吧|沒有|没有|咩|點樣|点样|邊個|边个|咋|啥|几时)$',
  ].join('|'),
  'iu',
);

/** What search takes it for that everybody knows and nobody says a word: who has told what was done to them asks for no policy. */
const ofSilence = 'zero-tolerance';

/**
 * The reply to whoever goes on telling, after what was done to them or what they are in it is known: that it was heard, with ways on
 * and what it may be about, instead of a question which topic was meant. Whoever asks, or tells what an answer surely fits, gets that.
 * @param found what the message would be answered with
 */
export function moreTold(words: string, found: Found, kit: Kit): Promise<Reply> | Reply | undefined {
  // What nothing is near to may be anything: whoever wrote it is told so, and shown a person to talk to.
  if (found.decision !== 'suggest' && !(found.decision === 'answer' && found.top[0]?.id === ofSilence)) return undefined;
  return asksSomething(words) || alsoAsks.test(straight(words)) ? undefined : saidMore(found, kit);
}
