import type { Told } from '../dialogs/teamsNotice.js';
import type { Referral } from '../dialogs/referral.js';
import type { Cases, CaseState, Receiver } from './cases.js';
import { mayStand, type Chooses } from './wholeCards.js';

const day = 86_400_000;
const daysSince = (on: string, today: string): number => Math.round((Date.parse(today) - Date.parse(on)) / day);

export interface DueParts {
  cases: Pick<Cases, 'sees' | 'stateFor'>;
  /** The calendar date. */
  today: string;
  /** Whether the person has waited too long, by the roster of the office. */
  slow: boolean;
  chooses: Chooses;
}

/**
 * What a receiver should have been told of a case: how it stands for them, and the first message that nobody at the office,
 * or they, have opened or answered, again on every day that it waits. Undefined for what they must not see (decisions.md D5).
 * Whoever has a case whose words may stand in Teams has them on the card (decisions.md D16). Colleagues are told of a case that
 * waits too long with the one who has it: they can offer to go on (features.md S31).
 */
export function dueTold(account: Receiver, referral: Referral, { cases, today, slow, chooses }: DueParts): Told | undefined {
  if (!cases.sees(account, referral)) return undefined;
  const state = cases.stateFor(account, referral);
  const { thread, shown } = referral;
  const shows = showing(state, referral, chooses);
  if (isWhole({ shows })) return { state, n: thread.findLast(({ by }) => by === 'person')?.n ?? 0, days: 0, shows };
  const answered = thread.findLast(({ by }) => by === 'receiver')?.n ?? 0;
  const seen = state === 'waiting' || shown.receiver === 0 ? answered : shown.receiver;
  const unread = thread.find(({ by, n }) => by === 'person' && n > seen);
  if (state === 'others' && slow && unread) return { state, n: unread.n, days: 0, shows: 'slow' };
  const isNew = unread && (state === 'waiting' || state === 'mine');
  return isNew ? { state, n: unread.n, days: daysSince(unread.on, today), shows } : { state, n: 0, days: 0, shows };
}

/** What a card shows beside how a case stands: where its words are, and for whoever has it, how much there is to be shown. */
function showing(state: CaseState, referral: Referral, chooses: Chooses): string {
  if (state !== 'waiting' && state !== 'mine') return '';
  const { service, thread, notes, codeWord, consent } = referral;
  const may = mayStand(referral, chooses);
  if (may && state === 'mine') return `whole ${thread.length} ${notes.length} ${codeWord?.slice(-22) ?? ''}`;
  const where = may ? ['here'] : chooses(service) ? ['older'] : [];
  return [...where, ...(consent.state === 'active' ? ['begun'] : [])].join(' ');
}

/** Whether what is told is told with words. */
export const isWhole = ({ shows }: Pick<Told, 'shows'>): boolean => shows.startsWith('whole');

/**
 * What a person in Teams should have been told: that the office wrote something, or that something is asked or said in the
 * chat, which they have not been shown. Its number grows with what they were shown.
 */
export function dueNews({ thread, shown, notices, told, expires }: Referral, today: string): Told | undefined {
  if (expires < today) return undefined;
  const isNew =
    notices.slice(told).some(({ kind }) => kind !== 'taken') || thread.some(({ by, n }) => by === 'receiver' && n > shown.person);
  return isNew ? { state: 'news', n: shown.person + told + 1, days: 0, shows: '' } : undefined;
}

/** Whether both tell the same. */
export const sameTold = (one: Told, other: Told | null): boolean =>
  other !== null && one.state === other.state && one.n === other.n && one.days === other.days && one.shows === other.shows;

/** Whether something tells of nothing new beyond what was told before: then a card changes without a sound. */
export const isQuiet = (told: Told, before: Told | null): boolean => told.n === 0 || (told.n === before?.n && told.days === before.days);
