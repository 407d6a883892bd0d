import type { Thread } from '../dialogs/care.js';
import { moved, permits } from '../dialogs/consent.js';
import { cleaned } from '../dialogs/heardWords.js';
import type { Collection, Store } from '../dialogs/records.js';
import { Excluded, expiryOf, withMessage, type Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import type { Vault } from './sealing.js';

/** A person at one or more services who answers messages. */
export interface Receiver {
  name: string;
  services: readonly string[];
}

export interface DeskParts {
  store: Store;
  vault: Pick<Vault, 'seal' | 'open'>;
  now(): Date;
  /** The message with which every receiver begins (care.md RE-01). */
  firstMessage(service: string, language: Language): string;
  /** Tells open pages of the person that something is new. */
  changed(referral: string): void;
}

/** How a case stands for one account. `closed` is also what the person's consent no longer permits. */
export type CaseState = 'waiting' | 'mine' | 'others' | 'closed';

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
}

/** One case with its messages, which are there in the state `mine` only. */
export interface OpenCase extends Thread {
  state: CaseState;
}

const perPage = 20;

/**
 * Where receivers sit. Who is not meant to see a case, since it is another office's or the person excluded them, finds
 * what they would find if there were none (decisions.md D5). Words are opened only for the one who took the case over,
 * and only while the consent permits it (care.md CO-20).
 */
export class Desk {
  constructor(private readonly parts: DeskParts) {}

  /** The cases of this account's services, newest first. @param page counts from 1 */
  async list(account: Receiver, page = 1): Promise<{ cases: Case[]; more: boolean }> {
    const cases = await this.parts.store.transaction(async ({ referrals }) => {
      const found = await Promise.all(account.services.map((service) => referrals.find({ service })));
      return found.flat().filter((referral) => this.sees(account, referral));
    });
    const sorted = cases
      .map((referral) => this.caseOf(account, referral))
      .reverse()
      .sort(newestFirst);
    return { cases: sorted.slice((page - 1) * perPage, page * perPage), more: sorted.length > page * perPage };
  }

  /**
   * One case, with its messages for the one who took it over. The first look of a day is written down, for the person to
   * read.
   * @returns undefined for what is gone and for what this account must not see: the two look alike
   */
  open(account: Receiver, id: string): Promise<OpenCase | undefined> {
    return this.parts.store.transaction(async ({ referrals }) => {
      const referral = await this.find(referrals, account, id);
      if (!referral) return undefined;
      const state = this.stateOf(account, referral);
      if (state !== 'mine') return { state, referral, messages: [] };
      const opened = this.opened(referral, account);
      if (opened !== referral) await referrals.put(opened);
      const messages = opened.thread.map(({ n, by, sealed, on }) => ({ n, by, words: this.parts.vault.open(id, sealed) ?? '', on }));
      return { state, referral: opened, messages };
    });
  }

  /** Takes a case over: the first one wins. Taking what one has already taken changes nothing. */
  take(account: Receiver, id: string): Promise<'taken' | 'others' | 'gone'> {
    return this.change(account, id, async (referral, put) => {
      if (referral.receiver !== null) return referral.receiver === account.name ? 'taken' : 'others';
      if (!this.permitted(referral)) return 'gone';
      const consent = moved(referral.consent, 'acknowledged');
      await put({ ...referral, receiver: account.name, status: 'taken', consent });
      return 'taken';
    });
  }

  /**
   * Answers a person. The first answer carries the message about limits, whatever the receiver adds to it (care.md RE-01).
   * @param words what the receiver wrote; may be empty in the first answer only
   * @param after the last message of receivers that they saw: the same words once more are then taken for a second press of the button
   */
  reply(account: Receiver, id: string, words: string, after = Infinity): Promise<'sent' | 'empty' | 'others' | 'closed' | 'gone'> {
    return this.change(account, id, async (referral, put) => {
      if (referral.receiver !== account.name) return 'others';
      if (!this.permitted(referral)) return 'closed';
      const own = cleaned(words);
      const begun = [this.parts.firstMessage(referral.service, referral.language), own].filter(Boolean).join('\n\n');
      const last = referral.thread.findLast(({ by }) => by === 'receiver');
      if (last && last.n > after && [own, begun].includes(this.parts.vault.open(id, last.sealed) ?? '')) return 'sent';
      if (last && !own) return 'empty';
      const said = withMessage(referral, 'receiver', this.parts.vault.seal(id, last ? own : begun), this.today);
      await put(last ? said : { ...said, consent: moved(said.consent, 'active') });
      return 'sent';
    });
  }

  /** Ends a case, which can be done once the person has had a message (`first` before that). Nobody writes in it any more; the person can read it until it expires. */
  close(account: Receiver, id: string): Promise<'closed' | 'first' | 'others' | 'gone'> {
    return this.change(account, id, async (referral, put) => {
      if (referral.receiver !== account.name) return 'others';
      if (!this.permitted(referral)) return 'closed';
      if (referral.consent.state !== 'active') return 'first';
      await put({ ...referral, status: 'closed', consent: moved(referral.consent, 'ended') });
      return 'closed';
    });
  }

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  private async change<R>(
    account: Receiver,
    id: string,
    work: (referral: Referral, put: (changed: Referral) => Promise<void>) => Promise<R>,
  ): Promise<R | 'gone'> {
    let changed = false;
    const result = await this.parts.store.transaction(async ({ referrals }) => {
      changed = false;
      const referral = await this.find(referrals, account, id);
      if (!referral) return 'gone' as const;
      return work(referral, (after) => ((changed = true), referrals.put(after)));
    });
    if (changed) this.parts.changed(id);
    return result;
  }

  private async find(referrals: Collection<Referral>, account: Receiver, id: string): Promise<Referral | undefined> {
    const referral = await referrals.get(id);
    return referral && this.sees(account, referral) ? referral : undefined;
  }

  /** Not what another office has, not what excludes this account, and not what has expired or lost its key. */
  private sees(account: Receiver, { id, service, excluded, thread, expires }: Referral): boolean {
    if (!account.services.includes(service) || expires < this.today) return false;
    const opened = this.parts.vault.open(id, excluded ?? thread[0]!.sealed);
    if (opened === undefined) return false;
    return excluded === null || !Excluded.parse(JSON.parse(opened)).includes(account.name);
  }

  private permitted({ consent }: Referral): boolean {
    return permits(consent, this.today);
  }

  private stateOf(account: Receiver, referral: Referral): CaseState {
    if (!this.permitted(referral)) return 'closed';
    if (referral.receiver === null) return 'waiting';
    return referral.receiver === account.name ? 'mine' : 'others';
  }

  private caseOf(account: Receiver, referral: Referral): Case {
    const { id, name, service, language, thread, shown } = referral;
    const state = this.stateOf(account, referral);
    const unread = state === 'mine' && thread.some(({ by, n }) => by === 'person' && n > shown.receiver);
    return { id, name, service, language, state, on: thread.at(-1)!.on, unread };
  }

  /** The same referral where this account has already opened all of it today. */
  private opened(referral: Referral, { name }: Receiver): Referral {
    const { openings, shown, thread } = referral;
    const last = thread.findLast(({ by }) => by === 'person')?.n ?? 0;
    const known = openings.some(({ by, on }) => by === name && on === this.today);
    if (known && last <= shown.receiver) return referral;
    const opened = { ...referral, openings: known ? openings : [...openings, { by: name, on: this.today }] };
    return { ...opened, shown: { ...shown, receiver: Math.max(last, shown.receiver) }, expires: expiryOf(opened) };
  }
}

/** By day, since nothing finer is known; of one day, those that came last are given first and stay so. */
const newestFirst = (a: Case, b: Case): number => b.on.localeCompare(a.on);
