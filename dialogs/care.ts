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
}

/** A person's side of referrals: verbs bound to the transaction of one turn. */
export interface Care {
  /** Opens a referral under a consent just given; the payload is its first message. Resolves to its id. */
  open(plan: Plan): Promise<string>;
  /** Whether so many chats wait at an office that it takes no other one (care.md PR-44). */
  isFull(service: string): Promise<boolean>;
  thread(id: string): Promise<Thread | undefined>;
  /** `enough` where so many texts wait for an answer that this one is not taken (care.md PR-44). */
  write(id: string, words: string): Promise<'written' | 'enough' | 'closed' | 'gone'>;
  /** Notes up to which message of the office the person was shown. */
  shown(id: string, n: number): Promise<void>;
  /** Destroys the key of the referral: nothing of it can be read again. */
  withdraw(id: string): Promise<void>;
  /** A fresh return number; only its hash is kept. It replaces an older one. */
  number(id: string): Promise<string>;
  find(number: string): Promise<string | undefined>;
}

const nowhere = (): never => {
  throw new Error('No office answers here.');
};

/** The verbs of a kit where no office answers. */
export const noOffices = {
  staff: (): readonly string[] => [],
  care: {
    open: nowhere,
    isFull: async () => false,
    thread: async () => undefined,
    write: async () => 'gone',
    shown: async () => undefined,
    withdraw: async () => undefined,
    number: nowhere,
    find: async () => undefined,
  } satisfies Care,
  seal: (text: string): string => text,
  unseal: (sealed: string): string | undefined => sealed,
};
