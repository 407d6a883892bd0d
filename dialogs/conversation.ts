import { z } from 'zod';
import { Entity } from '../knowledge/entity.js';
import { Language } from '../knowledge/language.js';
import { Country, Station } from '../knowledge/place.js';
import { DangerGroup } from '../knowledge/recognition/labels.js';

/** What a card of danger was about. */
export const Carded = z.object({
  groups: z.array(DangerGroup),
  /** What the message was about as well, if it could be told: a topic, or several with a slash between, where none is sure. */
  topic: z.string().nullable(),
  /** Names of the rules that fired, to be silent about them once the person says that they were misread. */
  rules: z.array(z.string()),
  /** In which it stands, and in which what answers it is answered (care.md CV-28); a card of the version before did not say. */
  language: Language.optional(),
});
export type Carded = z.infer<typeof Carded>;

/** What somebody said that they are in what happened, beside the one it was done to. */
export const Role = z.enum(['accused', 'witness', 'manager']);
export type Role = z.infer<typeof Role>;

/** A chat with an office that a conversation began, or came back to. */
export const OwnChat = z.object({
  referral: z.string(),
  /** Whether its person has a return number of it: they typed it, or its last digits (decisions.md D4). */
  saved: z.boolean(),
  /** A return number that was shown and is not yet known to be saved, sealed. */
  number: z.string().nullable(),
  /** What was written while nothing may go to the office, until a yes or a no, sealed. */
  unsent: z.string().nullable(),
  /** The last message of the office of which the person was told while they were elsewhere. */
  told: z.number().int(),
  /** The hash under which its number finds booked times, where the person came with that number or saved it here. */
  times: z.string().nullable().default(null),
  /** When a text went to the office, until somebody there takes it over or the person was told that nobody has. */
  waitingSince: z.iso.datetime().nullable().default(null),
});
export type OwnChat = z.infer<typeof OwnChat>;

/** How often a return number was tried that nobody has, and until when no other one is looked up. */
const Tried = z.object({ times: z.number().int(), until: z.iso.datetime().nullable() });

/** A time with a host that was booked in a conversation, or that it came back to. */
export const OwnBooking = z.object({
  id: z.string(),
  /** As of a chat: whether its person has the number, and one that was shown and is not known to be saved, sealed. */
  saved: z.boolean(),
  number: z.string().nullable(),
  /** That its person has read that it will never take place: no way leads back to it then. */
  over: z.literal(true).optional(),
});
export type OwnBooking = z.infer<typeof OwnBooking>;

/**
 * Where one person's conversation stands; never what they said (decisions.md D3). It is a session record: it lives in
 * memory and is gone when it expires. `id` is a keyed hash, so that no id of a channel is ever a key.
 */
export const Conversation = z.object({
  id: z.string(),
  language: Language,
  /** What the person chose about their organization; null while nobody has asked. */
  entity: z.union([Entity, z.literal('unsaid')]).nullable(),
  /** Where the person is, as far as they chose to say; never detected. */
  country: Country.nullable(),
  station: Station.nullable(),
  /** By whose clock times are shown: a duty station or a distance from UTC, as the person chose it; never detected (care.md WH-02). */
  zone: z.string().nullable(),
  /**
   * Counts questions: the button of an earlier question cannot answer a new one. It begins at the second in which the conversation
   * began, so that a card of yesterday's, which still stands in Teams, never bears the number of a question of today (care.md CO-01).
   */
  asked: z.number().int(),
  active: z.object({ dialog: z.string(), at: z.unknown(), /** The next words are meant for somebody. */ listens: z.boolean() }).nullable(),
  /** What stands above the box: who reads the next words (care.md WH-07); empty where it is the programme, as usual. */
  box: z.string(),
  /** The choice that shows again what the person now reads, so that a change of language keeps the place (care.md CV-28). */
  place: z.string().nullable(),
  /** What was offered last, so that it can be chosen by its number or by its label. */
  offered: z.array(z.object({ id: z.string(), label: z.string() })),
  turns: z.number().int(),
  /** Groups of danger of which the card was shown (care.md CR-26), and rules that misread the person (CR-41). */
  warned: z.array(DangerGroup),
  misread: z.array(z.string()),
  /** Rules that told of somebody under 18: while there is one, nobody is handed over (care.md CO-07). What was only learned is none. */
  minor: z.array(z.string()).default([]),
  /** The card of danger that was shown just now beside something else that is open: what it asks can be answered (CR-25, CR-41). */
  carded: Carded.nullable(),
  /** True once a card was shown to a message about this very moment: the same danger later is then no escalation (CR-26). */
  imminent: z.boolean(),
  /** True once the person was told in one line where the contacts are, since their words might have been of danger (CR-40). */
  hinted: z.boolean().default(false),
  /** True once the person was told that it is not their fault, after saying that something happened (care.md CV-40). */
  disclosed: z.boolean(),
  /** The role that somebody said they have; null where they said none, or that it was done to them. Never guessed. */
  role: Role.nullable().default(null),
  /** What the first and the last two messages may have been about, as topics with their shares: by it a short question is understood. */
  topics: z.array(z.array(z.object({ id: z.string(), score: z.number() }))).default([]),
  /** True once the person was told that names are not needed (care.md CV-12). */
  named: z.boolean(),
  /** The referral that this conversation may read and write; null while it has none. */
  referral: z.string().nullable(),
  /** All of its chats with offices, oldest first, so that none is left behind where one more is begun. */
  chats: z.array(OwnChat).default([]),
  /** Its times with hosts, and the hash under which one more can be booked with the number that the person has (features.md S21). */
  bookings: z.array(OwnBooking).default([]),
  ownNumber: z.string().nullable().default(null),
  /** Kept here and not where a number is asked for, so that asking anew gives nobody new tries (decisions.md D4). */
  tried: Tried.default({ times: 0, until: null }),
  /** A text for an office that is not sent, as it stands: where the handoff goes on after anything else (features.md S10). */
  draft: z.object({ service: z.string(), at: z.unknown() }).nullable().default(null),
  /**
   * The last question that was answered or not, sealed, so that its person may send it to the editors; `open` while they have
   * begun to and have not said yes or no.
   */
  question: z.object({ words: z.string(), open: z.boolean() }).nullable().default(null),
  /** The same as in a chat, as the version before kept it, once for all chats: it counts for the one that is open. */
  waitingSince: z.iso.datetime().nullable(),
  /** Whether the questions about the experience were offered, and whether they were begun: each once. */
  survey: z.enum(['none', 'offered', 'begun']),
  /** Keyed hashes of activities that were answered already: channels deliver some of them twice. */
  seen: z.array(z.string()),
  started: z.iso.datetime(),
  expires: z.iso.datetime(),
});
export type Conversation = z.infer<typeof Conversation>;

/** What a reply may change of a conversation by itself: what the person chose to say of themselves, and what was said to them. */
export type Remembered = Pick<
  Conversation,
  | 'entity'
  | 'country'
  | 'station'
  | 'zone'
  | 'warned'
  | 'misread'
  | 'minor'
  | 'carded'
  | 'imminent'
  | 'hinted'
  | 'disclosed'
  | 'role'
  | 'topics'
  | 'named'
  | 'referral'
  | 'chats'
  | 'bookings'
  | 'ownNumber'
  | 'tried'
  | 'draft'
  | 'question'
  | 'waitingSince'
  | 'survey'
>;

/** Whether the next words are for nobody's eyes who looks on later: a return number, or a code word. */
export const isSecret = ({ active }: Conversation): boolean => active !== null && ['comeBack', 'codeWord'].includes(active.dialog);

type Active = Conversation['active'];

/** Whether what is written goes to an office at once: in a chat, and beside the questions about it. */
export const sendsOn = (active: Active): boolean => active !== null && active.listens && ['relay', 'survey'].includes(active.dialog);

/** Whether what is written goes to an office, now or after one more yes. */
export const readsOffice = (active: Active): boolean => sendsOn(active) || active?.dialog === 'renewal';

/** How long a conversation is kept: without a message, and in all (milliseconds). */
export interface Lifetime {
  idle: number;
  total: number;
}

/** decisions.md D3: 15 minutes idle and 60 in all on the web; 24 hours in Teams, where no word is kept. */
export const lifetimes: Record<'web' | 'teams', Lifetime> = {
  web: { idle: 15 * 60_000, total: 60 * 60_000 },
  teams: { idle: 24 * 3_600_000, total: 24 * 3_600_000 },
};

/** When a conversation that began at `started` and is used `now` will be forgotten. */
export const expiry = ({ idle, total }: Lifetime, started: string, now: Date): string =>
  new Date(Math.min(now.getTime() + idle, Date.parse(started) + total)).toISOString();

/** A conversation nobody has said anything in yet. */
export const fresh = (id: string, language: Language, lifetime: Lifetime, now: Date): Conversation => ({
  id,
  language,
  entity: null,
  country: null,
  station: null,
  zone: null,
  asked: Math.floor(now.getTime() / 1000),
  active: null,
  box: '',
  place: null,
  offered: [],
  turns: 0,
  warned: [],
  misread: [],
  minor: [],
  carded: null,
  imminent: false,
  hinted: false,
  disclosed: false,
  role: null,
  topics: [],
  named: false,
  referral: null,
  chats: [],
  bookings: [],
  ownNumber: null,
  tried: { times: 0, until: null },
  draft: null,
  question: null,
  waitingSince: null,
  survey: 'none',
  seen: [],
  started: now.toISOString(),
  expires: expiry(lifetime, now.toISOString(), now),
});
