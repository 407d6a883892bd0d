import type { Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
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
  constructor(private readonly cases: Cases) {}

  /** Newest first, a page at a time. Whom the person excluded finds neither the case nor a number that counts it (decisions.md D5). */
  async page(account: Receiver, wanted: Wanted, page: number): Promise<CasePage> {
    const found = (await this.cases.all(account))
      .map((referral) => this.caseOf(account, referral))
      .filter((one) => isWanted(one, wanted))
      .reverse()
      .sort(newestFirst);
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const at = Math.min(page, pages);
    const before = (at - 1) * perPage;
    return { cases: found.slice(before, before + perPage), page: at, pages, before, total: found.length };
  }

  private caseOf(account: Receiver, referral: Referral): Case {
    const { id, name, service, language, thread, shown, reminders } = referral;
    const state = this.cases.stateFor(account, referral);
    const mine = state === 'mine';
    const unread = mine && thread.some(({ by, n }) => by === 'person' && n > shown.receiver);
    const due = mine ? reminders.find(({ by, on }) => by === account.name && on <= this.cases.today)?.on : undefined;
    return { id, name, service, language, state, on: thread.at(-1)!.on, unread, due };
  }
}

const isWanted = (one: Case, { state, language, service, unread, due }: Wanted): boolean =>
  (!state || one.state === state) &&
  (!language || one.language === language) &&
  (!service || one.service === service) &&
  (!unread || one.unread) &&
  (!due || one.due !== undefined);

/** By day, since nothing finer is known; of one day, those that came last are given first and stay so. */
const newestFirst = (a: Case, b: Case): number => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0);
