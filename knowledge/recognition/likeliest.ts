import type { Language } from '../language.js';
import type { Heard } from '../library.js';
import { saysRequest } from '../saysRequest.js';
import { leastOfDanger } from './heardDanger.js';
import type { Kind, kinds, Request } from './labels.js';

/** What was learned hears a message in one language: only how much it is like each kind of example is asked. */
export type Hear = (language: Language) => Pick<Heard, 'shares'>;

/** From which share on a message belongs to a class of each kind. */
export const least: Record<Kind, number> = { danger: leastOfDanger, request: 0.6, moment: 0.4 };
/** The same of a request of which a word stands there. */
export const leastOfSpoken = 0.5;
/** The same of a request that ends the chat, and of which no word stands there. */
const leastOfEnding = 0.85;
/** From which share on who wants no more may mean more than the chat (care.md CV-50). */
const leastOfTired = 0.12;
/** The same of leaving: whoever names the door is not kept from it (care.md QE-01). */
const leastOfLeaving = 0.25;
/** From which share on whoever names the door tells something first: "he said goodbye with his hand on me" leaves nothing. */
const leastOfTelling = 0.75;
/** A request beside a moment must be clear: whoever tells that they are accused, or what a friend told them, asks for nothing yet. */
const leastBesideMoment = 0.9;

/**
 * What a message asks to be done, as far as it was learned: less is enough where a word of it stands there.
 * @param isBesideMoment whether the message is taken for that of somebody who tells who they are or what happened
 */
export function requestIn(words: string, heard: ReturnType<Hear>, isBesideMoment: boolean): Request | undefined {
  const tells = likeliest('moment', heard, leastOfTelling) === 'disclosure';
  if (!tells && saysRequest('exit', words) && likeliest('request', heard, leastOfLeaving) === 'exit') return 'exit';
  if (isBesideMoment) {
    const clear = likeliest('request', heard, leastBesideMoment);
    if (clear !== 'delete' && !(clear && ends(clear))) return clear;
    return !tells && names(clear, words) ? clear : undefined;
  }
  const found = likeliest('request', heard, leastOfSpoken);
  if (found && saysRequest(found, words)) return found;
  const like = likeliest('request', heard, least.request);
  if (like === undefined || !ends(like)) return like;
  return soundsTired(heard) ? undefined : likeliest('request', heard, leastOfEnding);
}

/** Whether a request ends the chat at once: whoever did not ask for that loses what they wrote. */
const ends = (request: Request): boolean => request === 'exit' || request === 'start-over';

/** Whether a message is even a little like those of people who want to die: "I don't want to go on" ends no chat. */
const soundsTired = (heard: ReturnType<Hear>): boolean =>
  heard.shares('danger').some(({ id, share }) => id === 'self' && share >= leastOfTired);

/** Whether a word of a request stands in the message; of starting over there is no list. */
const names = (request: Request, words: string): boolean => request === 'start-over' || saysRequest(request, words);

/** The class of a kind that a message is most like, if it is like it enough. */
export function likeliest<K extends 'request' | 'moment'>(
  kind: K,
  heard: ReturnType<Hear>,
  enough: number,
): (typeof kinds)[K][number] | undefined {
  const [first] = heard.shares(kind);
  return first && first.share >= enough ? (first.id as (typeof kinds)[K][number]) : undefined;
}
