import { z } from 'zod';
import { CalendarDate } from '../knowledge/language.js';

const placed = {
  on: CalendarDate,
  /** The message after which it stands. */
  after: z.number().int(),
};

/** What the person answered to something that the office suggests; null while they have not. */
const answer = z.enum(['yes', 'no']).nullable();

/** What the programme says in a thread, for both sides to read: codes and dates, so that each reads it in their own language. */
export const Notice = z.discriminatedUnion('kind', [
  /** It will be deleted after `expires`: the first or the second warning (decisions.md D3). */
  z.strictObject({ kind: z.literal('deletion'), ...placed, expires: CalendarDate, nth: z.union([z.literal(1), z.literal(2)]) }),
  /** Somebody at the office has taken it over (care.md WH-01). */
  z.strictObject({ kind: z.literal('taken'), ...placed, by: z.string().optional() }),
  /** A colleague is to go on (care.md RE-06). */
  z.strictObject({ kind: z.literal('colleague'), ...placed, by: z.string(), to: z.string(), answer }),
  /** Another office is suggested (care.md CO-11); which one is sealed, so that nothing joins the two (CO-31). */
  z.strictObject({ kind: z.literal('office'), ...placed, by: z.string(), sealed: z.string(), answer }),
  /** The one who had it, or, where nobody had, all who might have taken it over (null) no longer answer there: somebody else may, if the person agrees (care.md CO-10). */
  z.strictObject({ kind: z.literal('gone'), ...placed, by: z.string().nullable(), answer }),
  /** Nobody who may read it answered at the office on that day (care.md WH-04). */
  z.strictObject({ kind: z.literal('nobody'), ...placed }),
  /** What the office says of itself is no longer what the person agreed to: nothing goes on before a fresh yes (care.md CO-10). */
  z.strictObject({ kind: z.literal('changed'), ...placed }),
]);
export type Notice = z.infer<typeof Notice>;
type Of<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

/** The same with what was sealed in it opened. */
export type OpenNotice = Exclude<Notice, { kind: 'office' }> | (Omit<Of<'office'>, 'sealed'> & { service: string });

interface Noticed<N> {
  notices: readonly N[];
}

const latest = <N extends { kind: string }, K extends N['kind']>(notices: readonly N[], kind: K): Extract<N, { kind: K }> | undefined =>
  notices.findLast((notice): notice is Extract<N, { kind: K }> => notice.kind === kind);

/** The colleague of whom the person has not yet said yes or no. */
export const colleagueAsked = ({ notices }: Noticed<Notice | OpenNotice>): Of<'colleague'> | undefined => {
  const last = latest(notices, 'colleague');
  return last?.answer === null ? last : undefined;
};

/** The one who had it, or all who might, and no longer answer there, as long as the person has not said whether somebody else may go on. */
export const receiverGone = ({ notices }: Noticed<Notice | OpenNotice>): Of<'gone'> | undefined => {
  const last = latest(notices, 'gone');
  return last?.answer === null ? last : undefined;
};

/** Whether the office became another than the person agreed to, and they have not agreed since. A fresh yes sends a message. */
export const officeChanged = ({ notices, thread }: Noticed<Notice | OpenNotice> & { thread: readonly unknown[] }): boolean =>
  latest(notices, 'changed')?.after === thread.length;

/** Whether something is asked of the person that they have not answered: who is to go on. */
export const asksWho = (noticed: Noticed<Notice | OpenNotice>): boolean =>
  colleagueAsked(noticed) !== undefined || receiverGone(noticed) !== undefined;

/** The office that is suggested and of which the person has said nothing yet. */
export const officeSuggested = ({ notices }: Noticed<OpenNotice>): Extract<OpenNotice, { kind: 'office' }> | undefined => {
  const last = latest(notices, 'office');
  return last?.answer === null ? last : undefined;
};

/** Whether the person said yes to the office that was suggested last: then they ended the chat themselves (care.md CO-11). */
export const leftFor = ({ notices }: Noticed<Notice | OpenNotice>): boolean => latest(notices, 'office')?.answer === 'yes';

/** After which message the one who has the case began: before it, others wrote. */
export const begunAfter = ({ notices }: Noticed<Notice>): number =>
  notices.findLast((notice) => (notice.kind === 'colleague' || notice.kind === 'gone') && notice.answer === 'yes')?.after ?? 0;

/** What waits for an answer of this kind, answered. */
export const answered = (notices: readonly Notice[], kind: 'colleague' | 'office' | 'gone', given: 'yes' | 'no'): Notice[] =>
  notices.map((notice) => (notice.kind === kind && notice.answer === null ? { ...notice, answer: given } : notice));
