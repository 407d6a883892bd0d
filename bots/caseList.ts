import { receiverGone } from '../dialogs/notices.js';
import type { Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import { isSlow, patienceOf, waitsSince } from '../dialogs/waiting.js';
import type { Roster } from '../dialogs/roster.js';
import type { Cases, CaseState, Receiver } from './cases.js';

/** One case in the list: nothing of what was written. */
export interface Case {
  id: string;
  name: string;
  service: string;
  language: Language;
  state: CaseState;
  /** The date of its last message. */
  on: string;
  unread: boolean;
  /** The day of which this account wanted to be reminded, from that day on. */
  due: string | undefined;
  /** Whether the one who had it is gone, and the person has not said yet who may go on. */
  left: boolean;
  /** Working days after which the office calls a wait too long, where the person has waited for as many (features.md S31). */
  slow: number | undefined;
}

/** Which cases are wanted: those to which all that is given applies. */
export interface Wanted {
  state?: CaseState | undefined;
  language?: Language | undefined;
  service?: string | undefined;
  unread?: boolean | undefined;
  due?: boolean | undefined;
  late?: boolean | undefined;
}

/** How many cases there are of which something is to be done, of all that this account may see. */
export type Counts = Record<'unread' | 'waiting' | 'late' | 'due', number>;

/** A page of cases, and where it stands among all that are wanted and that this account may see. */
export interface CasePage {
  cases: Case[];
  /** The page, from 1; the last one for whoever asks for more than there are. */
  page: number;
  pages: number;
  /** How many come before it. */
  before: number;
  total: number;
  counts: Counts;
}

const perPage = 20;

/** The list of cases of an account. */
export class CaseList {
  /** @param rosters of all services */
  constructor(
    private readonly cases: Cases,
    private readonly rosters: () => Promise<Roster[]>,
  ) {}

  /**
   * What waits too long and reminders that are due first, the oldest of them before the others; then the newest first
   * (features.md S31). A page at a time. Whom the person excluded finds neither the case nor a number that counts it
   * (decisions.md D5).
   */
  async page(account: Receiver, wanted: Wanted, page: number): Promise<CasePage> {
    const { today } = this.cases;
    const slow = slowIn(await this.rosters(), today);
    const all = (await this.cases.all(account)).map((referral) => this.caseOf(account, referral, today, slow));
    const found = all.filter((one) => isWanted(one, wanted));
    const ordered = [
      ...found.filter(isPressing).sort(oldestFirst),
      ...found
        .filter((one) => !isPressing(one))
        .reverse()
        .sort(newestFirst),
    ];
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const at = Math.min(page, pages);
    const before = (at - 1) * perPage;
    return { cases: ordered.slice(before, before + perPage), page: at, pages, before, total: found.length, counts: countsOf(all) };
  }

  private caseOf(account: Receiver, referral: Referral, today: string, slow: (referral: Referral) => number | undefined): Case {
    const { id, name, service, language, thread, shown, reminders } = referral;
    const state = this.cases.stateFor(account, referral, today);
    const mine = state === 'mine';
    const unread = mine && thread.some(({ by, n }) => by === 'person' && n > shown.receiver);
    const due = mine ? reminders.find(({ by, on }) => by === account.name && on <= today)?.on : undefined;
    const left = state === 'asked' && receiverGone(referral) !== undefined;
    return {
      id,
      name,
      service,
      language,
      state,
      on: lastDay(referral),
      unread,
      due,
      left,
      slow: waits[state] ? slow(referral) : undefined,
    };
  }
}

/** In which states it is for the office to write. */
const waits: Record<CaseState, boolean> = { waiting: true, mine: true, others: true, asked: false, closed: false };

/**
 * Tells for each case how many working days of waiting are too many for its office, where it has waited for as many. What
 * is worked out from opening hours is the same for all cases of an office that wait since one day: there may be ten thousand.
 */
function slowIn(rosters: Roster[], today: string): (referral: Referral) => number | undefined {
  const offices = new Map(rosters.map((roster) => [roster.id, roster]));
  const known = new Map<string, number | undefined>();
  return (referral) => {
    const roster = offices.get(referral.service);
    const key = `${referral.service} ${waitsSince(referral)}`;
    if (!known.has(key)) known.set(key, isSlow(referral, roster, today) ? patienceOf(roster) : undefined);
    return known.get(key);
  };
}

const isWanted = (one: Case, { state, language, service, unread, due, late }: Wanted): boolean =>
  (!state || one.state === state) &&
  (!language || one.language === language) &&
  (!service || one.service === service) &&
  (!unread || one.unread) &&
  (!due || one.due !== undefined) &&
  (!late || one.slow !== undefined);

const isPressing = ({ due, slow }: Case): boolean => due !== undefined || slow !== undefined;

function countsOf(all: Case[]): Counts {
  const count = (which: (one: Case) => boolean): number => all.filter(which).length;
  return {
    unread: count(({ unread }) => unread),
    waiting: count(({ state }) => state === 'waiting'),
    late: count(({ slow }) => slow !== undefined),
    due: count(({ due }) => due !== undefined),
  };
}

const lastDay = ({ thread }: Referral): string => thread.at(-1)!.on;

const oldestFirst = (one: Case, other: Case): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);

/** By day, since nothing finer is known; of one day, those that came last are given first and stay so. */
const newestFirst = (one: Case, other: Case): number => oldestFirst(other, one);
