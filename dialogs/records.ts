import { z } from 'zod';
import { Change, changeOf } from '../knowledge/editing/change.js';
import { Revision, revisionOf } from '../knowledge/editing/revision.js';
import { ServiceContent } from '../knowledge/editing/serviceParts.js';
import { Entry, Group } from '../knowledge/entry.js';
import { Host } from '../knowledge/host.js';
import { CalendarDate, Language } from '../knowledge/language.js';
import { KeptService } from '../knowledge/service.js';
import { DocumentVersion } from '../knowledge/documents/version.js';
import { SourceDocument } from '../knowledge/sourceDocument.js';
import { Act, Anchor } from './act.js';
import { Booking, Slot } from './booking.js';
import { Withdrawn } from './consent.js';
import { Conversation } from './conversation.js';
import { Figure, Survey } from './figures.js';
import { Letter } from './letter.js';
import { Errand, Move, MovedChat, TeamsNotice } from './teamsNotice.js';
import { Referral } from './referral.js';
import { Sitting, SpentCode } from './sitting.js';
import { AnswerTimes, Roster } from './roster.js';

/** How many times something happened in one week, in one language, on one topic: numbers, never a person's. */
export const Counter = z.strictObject({
  /** `2026-W48/en/topic/event` */
  id: z.string(),
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  language: Language,
  /** An entry; for what was looked at of an office, its kind. */
  topic: z.string(),
  /** Where the entry stood when it was counted: a number that was shown never moves to another group (care.md PR-60). */
  group: Group.nullable().default(null),
  event: z.enum(['answered', 'helped', 'not-helped', 'suggested', 'none', 'urgent', 'looked']),
  count: z.number().int().nonnegative(),
});
export type Counter = z.infer<typeof Counter>;

/**
 * What the bot itself said where its messages stay with somebody else (Teams): their ids only, so that they can be
 * deleted when the person wants to be forgotten. `id` names the conversation as its own record does.
 */
export const Sent = z.strictObject({ id: z.string(), ids: z.array(z.string()), expires: z.iso.datetime() });
export type Sent = z.infer<typeof Sent>;

/**
 * That a message in Teams had everything forgotten: Teams delivers one again that it takes for lost, and nothing else tells any
 * more that it was done.
 */
export const Forgotten = z.strictObject({
  /** A keyed hash of the activity. */
  id: z.string(),
  expires: z.iso.datetime(),
});
export type Forgotten = z.infer<typeof Forgotten>;

/**
 * Something of a person's own while their conversation lives, sealed under a key that is not kept here: it comes from what
 * their channel calls the conversation, or from what only their client has (decisions.md D3).
 */
export const Sealed = z.strictObject({ id: z.string(), sealed: z.string(), expires: z.iso.datetime() });
export type Sealed = z.infer<typeof Sealed>;

/** The words of an open conversation that several instances share. */
export const Screen = z.strictObject({ ...Sealed.shape, /** Another one after every turn. */ version: z.string() });
export type Screen = z.infer<typeof Screen>;

/** What opens the stream of a Direct Line conversation, each once: a hash of the ticket, and whom it lets in, sealed under the ticket. */
export const Tickets = z.strictObject({
  /** A hash of the conversation's name. */
  id: z.string(),
  tickets: z.array(z.strictObject({ ticket: z.string(), to: z.string(), until: z.iso.datetime() })),
  expires: z.iso.datetime(),
});
export type Tickets = z.infer<typeof Tickets>;

/**
 * Grows by one with every publication, so that every instance knows when to read the entries, or the services, again. `bundle/KEY` is the edition
 * of another installation, by its public key, of which a bundle was applied last.
 */
export const Edition = z.strictObject({
  id: z.union([z.enum(['entries', 'services']), z.templateLiteral(['bundle/', z.string()])]),
  number: z.number().int(),
});

export type Edition = z.infer<typeof Edition>;

/** Somebody of the staff has a part of an entry open to write in it, now. */
export const Writing = z.strictObject({
  /** `ENTRY/PART/ACCOUNT` */
  id: z.string(),
  entry: z.string(),
  part: z.string(),
  by: z.string(),
  expires: z.iso.datetime(),
});
export type Writing = z.infer<typeof Writing>;

/** That somebody who keeps the answers was reminded in Teams: once a week at most. */
export const Reminder = z.strictObject({
  /** The account. */
  id: z.string(),
  /** The day on which it was sent, or is being sent. */
  on: CalendarDate,
  /** Not yet while it is being sent: what stays so after a crash is sent once more. */
  sent: z.boolean(),
});
export type Reminder = z.infer<typeof Reminder>;

/** Every kind of record, with its schema: an engine applies it on reading, so that nothing unchecked gets in. */
export const kept = {
  conversations: Conversation,
  sent: Sent,
  forgotten: Forgotten,
  lastWords: Sealed,
  screens: Screen,
  forms: Sealed,
  begun: Sealed,
  tickets: Tickets,
  nameKeys: Sealed,
  entries: Entry,
  services: KeptService,
  editions: Edition,
  counters: Counter,
  changes: Change,
  revisions: Revision,
  serviceChanges: changeOf(ServiceContent),
  serviceRevisions: revisionOf(ServiceContent),
  edits: Act,
  editAnchors: Anchor,
  documents: SourceDocument,
  documentVersions: DocumentVersion,
  reminders: Reminder,
  writings: Writing,
  sittings: Sitting,
  spentCodes: SpentCode,
  referrals: Referral,
  withdrawn: Withdrawn,
  rosters: Roster,
  answerTimes: AnswerTimes,
  acts: Act,
  anchors: Anchor,
  figures: Figure,
  surveys: Survey,
  letters: Letter,
  teamsNotices: TeamsNotice,
  moves: Move,
  movedChats: MovedChat,
  errands: Errand,
  hosts: Host,
  slots: Slot,
  bookings: Booking,
};
export type Kind = keyof typeof kept;

/** The files in which durable kinds live, each with a queue of its own. */
export const durableFiles = ['knowledge', 'referrals'] as const;
export type DurableFile = (typeof durableFiles)[number];

/**
 * How long a kind lives, and in which file (decisions.md D3, D9). A session kind lives in memory and is never written to
 * a file; a transaction may touch the durable kinds of one file only.
 */
export const lives = {
  conversations: 'session',
  sent: 'session',
  forgotten: 'session',
  lastWords: 'session',
  screens: 'session',
  forms: 'session',
  begun: 'session',
  tickets: 'session',
  nameKeys: 'session',
  entries: 'knowledge',
  services: 'knowledge',
  editions: 'knowledge',
  counters: 'knowledge',
  changes: 'knowledge',
  revisions: 'knowledge',
  serviceChanges: 'knowledge',
  serviceRevisions: 'knowledge',
  edits: 'knowledge',
  editAnchors: 'knowledge',
  documents: 'knowledge',
  documentVersions: 'knowledge',
  reminders: 'knowledge',
  writings: 'session',
  sittings: 'session',
  spentCodes: 'session',
  referrals: 'referrals',
  withdrawn: 'referrals',
  rosters: 'referrals',
  answerTimes: 'referrals',
  acts: 'referrals',
  anchors: 'referrals',
  figures: 'referrals',
  surveys: 'referrals',
  letters: 'referrals',
  teamsNotices: 'referrals',
  moves: 'session',
  movedChats: 'session',
  errands: 'session',
  hosts: 'referrals',
  slots: 'referrals',
  bookings: 'referrals',
} as const satisfies Record<Kind, 'session' | DurableFile>;

type SessionKind = { [K in Kind]: (typeof lives)[K] extends 'session' ? K : never }[Kind];

/** The kinds whose records expire by themselves. */
export const sessionKinds = (Object.keys(lives) as Kind[]).filter((kind): kind is SessionKind => lives[kind] === 'session');

export interface Collection<T> {
  /** The record, held: until the transaction ends, nobody else gets it. */
  get(id: string): Promise<T | undefined>;
  /**
   * The record as it is now, not held, so that nobody waits for it; `get` what you mean to change. A durable one may be shared, and is
   * frozen. A transaction that looks again may be given the same, until it changes or holds something.
   */
  look(id: string): Promise<T | undefined>;
  /** Only looks, too, for records whose named fields equal those given; durable ones in the order in which they were first put. */
  find(match: Partial<T>): Promise<T[]>;
  put(record: T): Promise<void>;
  /** Drops one record for good; nothing happens when there is none. */
  drop(id: string): Promise<void>;
  /** Drops session records that have expired by `now`, for good; answers how many. Who forgets a durable record must know what else goes with it. */
  forget(now: string): Promise<number>;
  /** Whether a session record is held that expired before `by`. */
  expired(by: string): Promise<boolean>;
}

export type Records = { [K in Kind]: Collection<z.infer<(typeof kept)[K]>> };

export interface Store {
  /**
   * Keeps all changes of `work`, or none when it throws. It may run `work` again, so `work` must reach nothing outside.
   * What it resolves to is durable before it resolves, for durable kinds. It throws when it touches two durable files.
   */
  transaction<R>(work: (records: Records) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}
