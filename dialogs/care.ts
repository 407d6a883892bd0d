import type { Language } from '../knowledge/language.js';
import { noMeetings, type Meetings } from './booking.js';
import type { PayloadField, Purpose } from './consent.js';
import type { OpenNotice } from './notices.js';
import type { Answer, Question } from './figures.js';
import type { Referral } from './referral.js';
import type { Duty } from './roster.js';

/** A referral with its words opened, for one of its two sides. */
export interface Thread {
  referral: Referral;
  messages: { n: number; by: 'person' | 'receiver'; words: string; on: string }[];
  /** What the programme says between them. */
  notices: OpenNotice[];
}

/** What a person agreed to send, to whom, after reading what. */
export interface Plan {
  service: string;
  language: Language;
  purpose: Purpose;
  fields: PayloadField[];
  /** The exact text that the preview showed (care.md CO-04). */
  payload: string;
  /** The exact text of the consent screen. */
  notice: string;
  controller: string;
  recipient: string;
  /** Whether the text said that the office reads and writes whole messages in its own Teams; no word goes there otherwise. */
  wholeInTeams?: boolean;
  /** Names of receivers who must not see it. */
  excluded: readonly string[];
  /** The accounts that answer at the office at this yes, those left out among them. */
  people: readonly string[];
  /** By which day an answer is to be expected, as the person read it; absent where nothing was said. */
  due?: string;
  /** Where the person can be told of an answer in Teams; left out at the web door. */
  address?: string | undefined;
}

/** What a person agrees to when they are asked again (care.md CO-09, CO-10): a text to the same office, and who reads from then on. */
export interface Renewal extends Pick<
  Plan,
  'language' | 'fields' | 'payload' | 'notice' | 'controller' | 'recipient' | 'wholeInTeams' | 'people' | 'excluded'
> {
  /** The one at the office who has it from now on; null where anybody there may take it over. */
  receiver: string | null;
  /** As in a first consent. */
  due?: string;
}

/** What a person agrees to when a chat comes from Teams to the web door. No text goes to the office with it. */
export type Moving = Pick<Plan, 'language' | 'notice' | 'controller' | 'recipient' | 'people'>;

/** Something new in a chat: up to where its person had been shown the messages, or the notices, before it. */
export type Unshown = Pick<Referral, 'id'> & (Pick<Referral['shown'], 'person'> | Pick<Referral, 'told'>);

/** What a return number finds, with what was typed beside it. */
export interface Found {
  /** The chat that it opens. */
  chat: string | undefined;
  /** Whether the code word of a chat under it is missing or wrong: then it opens nothing, no booked time either (care.md RE-07). */
  locked: boolean;
}

/** A person's side of referrals: verbs bound to the transaction of one turn. */
export interface Care {
  /** Office hours, which have no link to any referral. */
  meetings: Meetings;
  /** Opens a referral under a consent just given; the payload is its first message. Resolves to its id. */
  open(plan: Plan): Promise<string>;
  /** Whether so many chats wait at an office that it takes no other one (care.md PR-44). */
  isFull(service: string): Promise<boolean>;
  thread(id: string): Promise<Thread | undefined>;
  /** Names of people of the office whom the person left out: they see nothing of it (care.md CO-05). */
  leftOut(id: string): Promise<readonly string[]>;
  /** `enough` where so many texts wait for an answer that this one is not taken (care.md PR-44). `language`: the one that the person reads by now. */
  write(id: string, words: string, language?: Language): Promise<'written' | 'enough' | 'closed' | 'gone'>;
  /** Notes up to which message of the office, and how many notices, the person was shown. */
  shown(id: string, n: number, notices?: number): Promise<void>;
  /** What was new did not reach the person: from it on, all is shown again. */
  notShown(news: readonly Unshown[]): Promise<void>;
  /** Goes on under a fresh consent. `closed` where there is nothing to ask again for: nothing changes then. */
  renew(id: string, renewal: Renewal): Promise<'renewed' | 'closed' | 'gone'>;
  /** "No" to somebody else of the office, or to another office: nothing is passed on. */
  decline(id: string, what: 'reader' | 'office'): Promise<void>;
  /** Ends a chat for both sides; its number still shows it until it expires. */
  close(id: string): Promise<void>;
  /** Keeps it until the last day that is allowed. */
  keep(id: string): Promise<void>;
  /** Sets the code word, changes it, or removes it (null). */
  chooseWord(id: string, word: string | null): Promise<void>;
  /** Notes that the person was told that an answer is overdue. */
  toldLate(id: string): Promise<void>;
  /** Destroys the key of the referral: nothing of it can be read again. */
  withdraw(id: string): Promise<void>;
  /** What was withdrawn since this turn began. */
  withdrawn(): readonly string[];
  /** A fresh return number; only its hash is kept. It works at once where there is none, else once it is saved: until then the older one does. */
  number(id: string): Promise<string>;
  /**
   * From now on this number works, and an older one no longer does. Nothing happens where the chat is gone.
   * @returns the hash under which this number finds booked times
   */
  saved(id: string, number: string): Promise<string>;
  /**
   * Does the long work for a number that somebody typed, once in a turn; it is the same whether or not anything is found.
   * @returns false where so many wait for it that this one must try later (decisions.md D4: "and in all")
   */
  lookUp(number: string): Promise<boolean>;
  /** @param typed all that was typed: where a code word is set, it must be that (care.md RE-07) */
  find(number: string, typed?: string): Promise<Found>;
  /** Notes that its person was offered the questions about the experience. */
  surveyed(id: string): Promise<void>;
  /** Counts an answer about the experience: by its quarter, with nothing of the referral (decisions.md D15). */
  answered(question: Question, answer: Answer): Promise<void>;
  /** The referrals that go on in this chat in Teams, found by opening their sealed addresses; the oldest first. */
  own(address: string): Promise<string[]>;
  /** Whether a referral goes on in this chat. */
  isOwn(id: string, address: string): Promise<boolean>;
  /** Notes that this chat in Teams, in which it goes on, is reached at another address of the service. Nothing is written where it is the same. */
  reachedAt(id: string, address: string): Promise<void>;
  /** A code that brings a referral from Teams to the web door: twelve digits, once, within minutes. */
  moveCode(id: string): Promise<string>;
  /** The referral that such a code would bring here; undefined for a code that is none, was used or has run out. Nothing changes. */
  movable(code: string): Promise<string | undefined>;
  /**
   * Brings it here, under what the person agreed to: from now on it has no address in Teams (care.md CO-10).
   * @param agreed absent where no consent holds that the move would change
   * @returns its id; undefined as above
   */
  move(code: string, agreed?: Moving): Promise<string | undefined>;
  /** The referrals that went from this chat in Teams to the web door in the last 24 hours and are still there. */
  movedFrom(address: string): Promise<string[]>;
  /** Nothing is known any more of referrals that went from this chat. */
  forgetMoved(address: string): Promise<void>;
}

const nowhere = (): never => {
  throw new Error('No office answers here.');
};

/** The verbs of a kit where no office answers. */
export const noOffices = {
  staff: (): readonly string[] => [],
  nameOf: (account: string): string => account,
  mayBegin: (): boolean => true,
  mask: (words: string): string => words,
  sendToEditors: async (): Promise<boolean> => false,
  duty: async (): Promise<Duty> => ({ roster: undefined, quarters: [] }),
  care: {
    meetings: noMeetings,
    open: nowhere,
    isFull: async () => false,
    thread: async () => undefined,
    leftOut: async () => [],
    write: async () => 'gone',
    shown: async () => undefined,
    renew: async () => 'gone',
    decline: async () => undefined,
    close: async () => undefined,
    keep: async () => undefined,
    chooseWord: nowhere,
    toldLate: async () => undefined,
    withdraw: async () => undefined,
    withdrawn: () => [],
    notShown: async () => undefined,
    number: nowhere,
    saved: async () => '',
    lookUp: async () => true,
    find: async () => ({ chat: undefined, locked: false }),
    surveyed: async () => undefined,
    answered: nowhere,
    own: async () => [],
    isOwn: async () => false,
    reachedAt: async () => undefined,
    moveCode: nowhere,
    movable: async () => undefined,
    move: async () => undefined,
    movedFrom: async () => [],
    forgetMoved: async () => undefined,
  } satisfies Care,
  seal: (text: string): string => text,
  unseal: (sealed: string): string | undefined => sealed,
};
