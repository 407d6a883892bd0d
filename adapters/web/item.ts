import type { Say } from '../../dialogs/dialog.js';
import { compact, expanded } from '../storage/compactText.js';

/** One thing on the screen of a conversation: the person's words, or what the bot said. */
export interface Item {
  /** Counts from 1 and is never used again, so that a client can say what it has seen. */
  n: number;
  /** Milliseconds since 1970. */
  at: number;
  by: 'person' | 'bot';
  /** The person's words, or the label of the button they pressed. */
  words?: string;
  /** What a Direct Line client calls its message; sent back to it so that it knows its own. */
  client?: string;
  said?: Say;
  /** The number of the question that the choices of `said` belong to. */
  asked?: number;
  /** True for the first thing said after every word before it was dropped: a client that shows any takes it off the screen. */
  clears?: true;
}

/** Whether an item says who reads the next words: the last thing that is said in a turn does. */
export const saysReader = ({ said }: Item): boolean => said !== undefined && (said.choices.length > 0 || said.box !== undefined);

/** What an item sets above the box (care.md WH-07). */
export const boxOf = (item: Item | undefined): string => item?.said?.box ?? '';

/** An item as it is held: a text leaves fewer objects behind than what it tells of. */
export const textOf = (item: Item): string => compact(JSON.stringify(item));
export const itemOf = (text: string): Item => JSON.parse(expanded(text)) as Item;
