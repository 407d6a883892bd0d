import type { Directory } from '../knowledge/directory.js';
import type { Language } from '../knowledge/language.js';
import type { About } from '../knowledge/talkSoFar.js';
import type { Found, Library } from '../knowledge/library.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { textIn, textInTeams, type Text } from '../knowledge/text/index.js';
import type { Care } from './care.js';
import type { Conversation } from './conversation.js';
import type { Counter } from './records.js';
import type { Duty } from './roster.js';

/** The door through which somebody came: the anonymous web page (or Web Chat), or Microsoft Teams. */
export type Door = 'web' | 'teams';

/** What a person may start that costs others something: a chat with an office, words for the editors, a booked time, or the work for a return number. */
export type Begun = 'chat' | 'letter' | 'meeting' | 'number';

/** What is said at a door in a language. @param whole of an office that reads and writes whole messages in its own Teams */
export const textAt = (door: Door, language: Language, whole = false): Text =>
  door === 'teams' ? textInTeams(language, whole) : textIn(language, whole);

/**
 * The verbs that a step may use during one turn, and nothing else: same step, same kit, same result. It reaches
 * nothing outside, so that a turn can run twice.
 */
export interface Kit {
  door: Door;
  /** The language that the person chose, in which the bot answers. */
  language: Language;
  /** The language in which the words of this turn seem to be written; the same when that is not sure. */
  written: Language;
  text: Text;
  /** Where the conversation stands as the turn begins. */
  conversation: Conversation;
  library: Library;
  /** What words of this turn are about by themselves. */
  find(words: string): Found;
  /** What they are about in the middle of the talk, once it is known that they are a question or a part of a story. */
  findInTalk(words: string): Found;
  /** What is remembered that they may be about; nothing of what was not understood. */
  near(words: string): About;
  /** What they show of danger, requests and moments. */
  signs(words: string): Signs;
  /** Offices, walks by buttons, events. */
  directory: Directory;
  /** The names under which people of an office answer through the relay; none where nobody does. */
  staff(service: string): readonly string[];
  /** How people read who an account is, or was: what stands in records is never shown itself (care.md CO-05). */
  nameOf(account: string): string;
  /** When people of an office are there, and how long their answers took. */
  duty(service: string): Promise<Duty>;
  /** A person's side of referrals, in the transaction of this turn. */
  care: Care;
  /** Whether this person may start something now, by what came from their network lately (care.md PR-40); to be asked right before. */
  mayBegin(what?: Begun): boolean;
  /** Words without what tells of whom they are, as they would go to the editors. It may ask outside, and changes nothing (decisions.md D11). */
  mask(words: string): string | Promise<string>;
  /** Leaves words for the editors, exactly as they are, in the transaction of this turn; false where too many wait. */
  sendToEditors(words: string): Promise<boolean>;
  /** Where this person can be told of an answer, as it is kept sealed; undefined at the web door. */
  address?: string | undefined;
  /** Seals what a person wrote for later, while it waits in the record of the conversation (decisions.md D3). */
  seal(text: string): string;
  /** What was sealed; undefined where the process that did is gone. */
  unseal(sealed: string): string | undefined;
  /** The moment of this turn, ISO 8601. It may go into session records only (decisions.md D15). */
  now: string;
  /** The calendar date (UTC), YYYY-MM-DD. */
  today: string;
  /** How many choices of a list fit on one page here (decisions.md D14, care.md AX-16). */
  page: number;
  /** The address of the web page, as plain text (care.md CV-04). */
  webAddress: string;
  /** Whether an outside language service may see words (decisions.md D11): then it is said where what is kept is told. */
  outside?: boolean;
  /** Whether people come through Teams as well: only then it is named at the web door. */
  teamsOpen?: boolean;
  /** How many messages of this conversation the server still holds in memory, to show them. */
  shown: number;
  /** How many of the bot's own messages can still be deleted where they stay; 0 where none stays. */
  sent: number;
  /** Counts an event once the turn is kept; numbers only. */
  count(event: Counter['event'], topic?: string): void;
}
