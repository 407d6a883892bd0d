import type { Language } from '../knowledge/language.js';
import type { PayloadField, Purpose } from './consent.js';
import type { Referral } from './referral.js';

/** A referral with its words opened, for one of its two sides. */
export interface Thread {
  referral: Referral;
  messages: { n: number; by: 'person' | 'receiver'; words: string; on: string }[];
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
  /** Names of receivers who must not see it. */
  excluded: readonly string[];
  /** Where the person can be told of an answer in Teams; left out at the web door. */
  address?: string | undefined;
}

/** A person's side of referrals: verbs bound to the transaction of one turn. */
export interface Care {
  /** Opens a referral under a consent just given; the payload is its first message. Resolves to its id. */
  open(plan: Plan): Promise<string>;
  thread(id: string): Promise<Thread | undefined>;
  write(id: string, words: string): Promise<'written' | 'closed' | 'gone'>;
  /** Notes up to which message of the office the person was shown. */
  shown(id: string, n: number): Promise<void>;
  /** Destroys the key of the referral: nothing of it can be read again. */
  withdraw(id: string): Promise<void>;
  /** A fresh return number; only its hash is kept. It replaces an older one. */
  number(id: string): Promise<string>;
  find(number: string): Promise<string | undefined>;
  /** The referrals that go on in this chat in Teams, found by opening their sealed addresses; the oldest first. */
  own(address: string): Promise<string[]>;
  /** Whether a referral goes on in this chat. */
  isOwn(id: string, address: string): Promise<boolean>;
  /** A code that brings a referral from Teams to the web door: twelve digits, once, within minutes. */
  moveCode(id: string): Promise<string>;
  /** Brings it here: from now on it has no address in Teams. Undefined for a code that is none, was used or has run out. */
  move(code: string): Promise<string | undefined>;
}

const nowhere = (): never => {
  throw new Error('No office answers here.');
};

/** The verbs of a kit where no office answers. */
export const noOffices = {
  staff: (): readonly string[] => [],
  care: {
    open: nowhere,
    thread: async () => undefined,
    write: async () => 'gone',
    shown: async () => undefined,
    withdraw: async () => undefined,
    number: nowhere,
    find: async () => undefined,
    own: async () => [],
    isOwn: async () => false,
    moveCode: nowhere,
    move: async () => undefined,
  } satisfies Care,
  seal: (text: string): string => text,
  unseal: (sealed: string): string | undefined => sealed,
};
