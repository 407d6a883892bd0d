import { z } from 'zod';
import { CalendarDate } from '../knowledge/language.js';

/** What a notice tells: how a case stands, and which message is new (0 for none) since how many days. Never words. */
export const Told = z.strictObject({
  state: z.string(),
  n: z.number().int(),
  days: z.number().int(),
  /** What else the card of whoever has the case shows, as a code with counts; that of a card with words begins with `whole`. */
  shows: z.string().default(''),
});
export type Told = z.infer<typeof Told>;

/** The id of a notice. @param to an account; null for the person */
export const noticeId = (referral: string, to: string | null): string => `${referral}/${to ?? ''}`;

/**
 * What one side of a referral was last told in Teams (decisions.md D16). It follows from the referral what they should have
 * been told; the difference is what is still to be carried. No content and no clock time.
 */
export const TeamsNotice = z.strictObject({
  /** The referral, and whom it is for. */
  id: z.string(),
  referral: z.string(),
  /** An account; null for the person. */
  to: z.string().nullable(),
  /** Null while nothing has been told. */
  shown: Told.nullable(),
  /** The id of the message in Teams. */
  card: z.string().nullable(),
  /** Further messages with words that stand beside it until they are taken away: somebody may be writing in them. */
  earlier: z.array(z.string()).default([]),
  /**
   * Where it stands, sealed with the key of the referral: words are taken away also where the account is no longer tied to this
   * chat. Of the person only where their chat has moved to the web door and the notice is still to be taken away.
   */
  address: z.string().optional(),
  /** Written before it is sent: true after a crash means that a notice may stand in Teams of which nothing more is known. */
  claimed: z.boolean(),
  /** The last day on which it is kept, set when its chat is gone and Teams has not let it be taken away. */
  expires: CalendarDate.optional(),
});
export type TeamsNotice = z.infer<typeof TeamsNotice>;

/** A code by which a chat moves from Teams to the web door, once, within minutes. */
export const Move = z.strictObject({
  /** SHA-256 of the code. */
  id: z.string(),
  referral: z.string(),
  expires: z.iso.datetime(),
});
export type Move = z.infer<typeof Move>;

/**
 * That a chat went from Teams to the web door: for as long as it is known where a conversation in Teams stands, whoever goes on
 * writing there is told where it is (decisions.md D3, care.md WH-07). The key that names conversations changes at midnight.
 */
export const MovedChat = z.strictObject({
  /** The referral. */
  id: z.string(),
  /** Where it was, sealed with the key of the referral, which goes with it. */
  address: z.string(),
  expires: z.iso.datetime(),
});
export type MovedChat = z.infer<typeof MovedChat>;

/** How many digits such a code has, and for how many minutes it works. */
export const moveDigits = 12;
export const moveMinutes = 10;

/** That a referral changed, and what follows from it for Teams is still to be carried: kept with the change, dropped when it is done. */
export const Errand = z.strictObject({
  /** Random: what comes of a later change is an errand of its own. */
  id: z.string(),
  referral: z.string(),
  /** A midnight, which tells nothing of when it was: on another day all referrals are looked at. */
  expires: z.iso.datetime(),
});
export type Errand = z.infer<typeof Errand>;

const day = 86_400_000;

/** How many days an errand lasts at most. */
export const errandDays = 2;

export const errandFor = (referral: string, now: Date): Errand => ({
  id: crypto.randomUUID(),
  referral,
  expires: new Date(Math.floor(now.getTime() / day + errandDays) * day).toISOString(),
});
