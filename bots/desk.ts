import type { Thread } from '../dialogs/care.js';
import { moved } from '../dialogs/consent.js';
import { cleaned } from '../dialogs/heardWords.js';
import { expiryOf, withMessage, type Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import type { Vault } from './sealing.js';
import { Cases, type CasesParts, type CaseState, type Receiver } from './cases.js';

export interface DeskParts extends CasesParts {
  vault: Pick<Vault, 'seal' | 'open'>;
  /** The message with which every receiver begins (care.md RE-01). */
  firstMessage(service: string, language: Language): string;
}

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
 * Where receivers sit. Words are opened only for the one who took the case over, and only while the consent permits it
 * (care.md CO-20).
 */
export class Desk {
  private readonly cases: Cases;

  constructor(private readonly parts: DeskParts) {
    this.cases = new Cases(parts);
  }

  /** The cases of this account's services, newest first. @param page counts from 1 */
  async list(account: Receiver, page = 1): Promise<{ cases: Case[]; more: boolean }> {
    const sorted = (await this.cases.all(account))
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
      const referral = await this.cases.find(referrals, account, id);
      if (!referral) return undefined;
      const state = this.cases.stateFor(account, referral);
      if (state !== 'mine') return { state, referral, messages: [] };
      const opened = this.opened(referral, account);
      if (opened !== referral) await referrals.put(opened);
      const messages = opened.thread.map(({ n, by, sealed, on }) => ({ n, by, words: this.parts.vault.open(id, sealed) ?? '', on }));
      return { state, referral: opened, messages };
    });
  }

  /** Takes a case over: the first one wins. Taking what one has already taken changes nothing. */
  take(account: Receiver, id: string): Promise<'taken' | 'others' | 'gone'> {
    return this.cases.change(account, id, async (referral, put) => {
      if (referral.receiver !== null) return referral.receiver === account.name ? 'taken' : 'others';
      if (!this.cases.permitted(referral)) return 'gone';
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
    return this.cases.change(account, id, async (referral, put) => {
      if (referral.receiver !== account.name) return 'others';
      if (!this.cases.permitted(referral)) return 'closed';
      const own = cleaned(words);
      const begun = [this.parts.firstMessage(referral.service, referral.language), own].filter(Boolean).join('\n\n');
      const last = referral.thread.findLast(({ by }) => by === 'receiver');
      if (last && last.n > after && [own, begun].includes(this.parts.vault.open(id, last.sealed) ?? '')) return 'sent';
      if (last && !own) return 'empty';
      const said = withMessage(referral, 'receiver', this.parts.vault.seal(id, last ? own : begun), this.cases.today);
      await put(last ? said : { ...said, consent: moved(said.consent, 'active') });
      return 'sent';
    });
  }

  /** Ends a case, which can be done once the person has had a message (`first` before that). Nobody writes in it any more; the person can read it until it expires. */
  close(account: Receiver, id: string): Promise<'closed' | 'first' | 'others' | 'gone'> {
    return this.cases.change(account, id, async (referral, put) => {
      if (referral.receiver !== account.name) return 'others';
      if (!this.cases.permitted(referral)) return 'closed';
      if (referral.consent.state !== 'active') return 'first';
      await put({ ...referral, status: 'closed', consent: moved(referral.consent, 'ended') });
      return 'closed';
    });
  }

  private caseOf(account: Receiver, referral: Referral): Case {
    const { id, name, service, language, thread, shown } = referral;
    const state = this.cases.stateFor(account, referral);
    const unread = state === 'mine' && thread.some(({ by, n }) => by === 'person' && n > shown.receiver);
    return { id, name, service, language, state, on: thread.at(-1)!.on, unread };
  }

  /** The same referral where this account has already opened all of it today. */
  private opened(referral: Referral, { name }: Receiver): Referral {
    const { openings, shown, thread } = referral;
    const last = thread.findLast(({ by }) => by === 'person')?.n ?? 0;
    const known = openings.some(({ by, on }) => by === name && on === this.cases.today);
    if (known && last <= shown.receiver) return referral;
    const opened = { ...referral, openings: known ? openings : [...openings, { by: name, on: this.cases.today }] };
    return { ...opened, shown: { ...shown, receiver: Math.max(last, shown.receiver) }, expires: expiryOf(opened) };
  }
}

/** By day, since nothing finer is known; of one day, those that came last are given first and stay so. */
const newestFirst = (a: Case, b: Case): number => b.on.localeCompare(a.on);
