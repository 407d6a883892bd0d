import { receiverGone } from '../dialogs/notices.js';
import type { Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import { isSlow, patienceOf } from '../dialogs/waiting.js';
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
}

/** A page of cases, and where it stands among all that are wanted and that this account may see. */
export interface CasePage {
  cases: Case[];
  /** The page, from 1; the last one for whoever asks for more than there are. */
  page: number;
  pages: number;
  /** How many come before it. */
  before: number;
  total: number;
}

const perPage = 20;

/** The list of cases of an account. */
export class CaseList {
  /** @param rosters of all services */
  constructor(
    private readonly cases: Cases,
    private readonly rosters: () => Promise<Roster[]>,
  ) {}

  /** Newest first, a page at a time. Whom the person excluded finds neither the case nor a number that counts it (decisions.md D5). */
  async page(account: Receiver, wanted: Wanted, page: number): Promise<CasePage> {
    const { today } = this.cases;
    const isWanted = this.filter(account, wanted, today);
    const found = (await this.cases.all(account)).filter(isWanted).reverse().sort(newestFirst);
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const at = Math.min(page, pages);
    const before = (at - 1) * perPage;
    const rosters = new Map((await this.rosters()).map((roster) => [roster.id, roster]));
    const cases = found.slice(before, before + perPage).map((referral) => {
      const one = this.caseOf(account, referral, today);
      const roster = rosters.get(referral.service);
      const slow = one.state !== 'closed' && isSlow(referral, roster, today) ? patienceOf(roster) : undefined;
      return { ...one, slow };
    });
    return { cases, page: at, pages, before, total: found.length };
  }

  /** What is cheap to tell is asked first: there may be ten thousand. */
  private filter(account: Receiver, { state, language, service, unread, due }: Wanted, today: string): (referral: Referral) => boolean {
    const asks = state !== undefined || unread || due;
    return (referral) => {
      if ((language && referral.language !== language) || (service && referral.service !== service)) return false;
      if (!asks) return true;
      const one = this.caseOf(account, referral, today);
      return (!state || one.state === state) && (!unread || one.unread) && (!due || one.due !== undefined);
    };
  }

  private caseOf(account: Receiver, referral: Referral, today: string): Omit<Case, 'slow'> {
    const { id, name, service, language, thread, shown, reminders } = referral;
    const state = this.cases.stateFor(account, referral, today);
    const mine = state === 'mine';
    const unread = mine && thread.some(({ by, n }) => by === 'person' && n > shown.receiver);
    const due = mine ? reminders.find(({ by, on }) => by === account.name && on <= today)?.on : undefined;
    const left = state === 'asked' && receiverGone(referral) !== undefined;
    return { id, name, service, language, state, on: lastDay(referral), unread, due, left };
  }
}

const lastDay = ({ thread }: Referral): string => thread.at(-1)!.on;

/** By day, since nothing finer is known; of one day, those that came last are given first and stay so. */
function newestFirst(a: Referral, b: Referral): number {
  const [one, other] = [lastDay(a), lastDay(b)];
  return one < other ? 1 : one > other ? -1 : 0;
}
