import type { Deed } from '../dialogs/act.js';
import { permits } from '../dialogs/consent.js';
import type { Collection, Records, Store } from '../dialogs/records.js';
import { Excluded, isLeftOut, isMeant, waitsForYes, type Referral } from '../dialogs/referral.js';
import type { Acts } from './acts.js';
import { countCase } from './figures.js';
import type { Vault } from './sealing.js';

/** A person at one or more services who answers messages. */
export interface Receiver {
  name: string;
  /** How people read who they are; whoever is left out by this name sees nothing either. */
  shown?: string | undefined;
  services: readonly string[];
}

/** What an account does to a case: the case as it is afterwards is kept only together with the act (decisions.md D6). */
export type Put = (did: Deed, changed: Referral) => Promise<void>;

/** What is done to a case, in one transaction with whatever else it changes. */
export type Work<R> = (referral: Referral, put: Put, records: Records) => Promise<R>;

/** How a case stands for one account. `asked` waits for the person's yes: nobody at the office reads it before. */
export type CaseState = 'waiting' | 'mine' | 'others' | 'asked' | 'closed';

export interface CasesParts {
  store: Store;
  vault: Pick<Vault, 'seal' | 'open' | 'has' | 'mark'>;
  acts: Acts;
  now(): Date;
  /** Tells whoever shows this case that something is new in it. */
  changed(referral: string): void;
}

/**
 * The cases as one account may see and change them. Who is not meant to see a case, since it is another office's or the
 * person excluded them, finds what they would find if there were none (decisions.md D5).
 */
export class Cases {
  /** Which accounts, as they are shown, a record excludes, as far as they asked: a seal is opened once for each of them while the record stays as it is. */
  private readonly excluding = new WeakMap<Referral, Map<string, boolean>>();

  constructor(private readonly parts: CasesParts) {}

  /** The calendar date (UTC). */
  get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** All that this account may see. */
  all(account: Receiver): Promise<Referral[]> {
    return this.parts.store.transaction(async ({ referrals }) => {
      const found = await Promise.all(account.services.map((service) => referrals.find({ service })));
      const { today } = this;
      return found.flat().filter((referral) => this.sees(account, referral, today));
    });
  }

  /**
   * Changes one case, and tells those who show it.
   * @param work may put the changed case; it may run again, and reaches nothing outside
   * @returns what `work` does; `gone` for what is gone and for what this account must not see
   */
  async change<R>(account: Receiver, id: string, work: Work<R>): Promise<R | 'gone'> {
    let changed = false;
    const result = await this.look(account, id, (referral, put, records) => {
      changed = false;
      return work(referral, (did, after) => ((changed = true), put(did, after)), records);
    });
    if (changed) this.parts.changed(id);
    return result;
  }

  /** The same for an act that nobody needs to be told of at once. */
  look<R>(account: Receiver, id: string, work: Work<R>): Promise<R | 'gone'> {
    return this.parts.store.transaction((records) => this.lookIn(records, account, id, work));
  }

  /** The same as a part of a transaction that is on its way. */
  async lookIn<R>(records: Records, account: Receiver, id: string, work: Work<R>): Promise<R | 'gone'> {
    const { acts, vault } = this.parts;
    const referral = await this.find(records.referrals, account, id);
    if (!referral) return 'gone';
    let before = referral;
    return work(
      referral,
      async (did, after) => {
        await records.referrals.put(after);
        await countCase(records, before, after, this.today);
        before = after;
        await acts.add(records, { by: account.name, did, to: vault.mark(id, 'acts'), on: this.today });
      },
      records,
    );
  }

  /** A case that is held for a change. @returns undefined for what is gone and for what this account must not see: the two look alike */
  async find(referrals: Collection<Referral>, account: Receiver, id: string): Promise<Referral | undefined> {
    return this.shownTo(account, await referrals.get(id));
  }

  /** The same for whoever only looks at it, and keeps nobody waiting. */
  async seen(referrals: Collection<Referral>, account: Receiver, id: string): Promise<Referral | undefined> {
    return this.shownTo(account, await referrals.look(id));
  }

  private shownTo(account: Receiver, referral: Referral | undefined): Referral | undefined {
    return referral && this.sees(account, referral, this.today) ? referral : undefined;
  }

  /** Whether something may be written or done in it today (care.md CO-20). */
  permitted({ status, consent }: Referral, today = this.today): boolean {
    return status !== 'closed' && permits(consent, today);
  }

  stateFor(account: Receiver, referral: Referral, today = this.today): CaseState {
    if (waitsForYes(referral, today)) return 'asked';
    if (!this.permitted(referral, today)) return 'closed';
    if (referral.receiver === null) return 'waiting';
    return referral.receiver === account.name ? 'mine' : 'others';
  }

  /** Not what another office has, not what excludes this account or was agreed to before it came, and not what has expired or lost its key. */
  sees(account: Receiver, referral: Referral, today = this.today): boolean {
    const { id, service, excluded, expires } = referral;
    if (!account.services.includes(service) || !isMeant(referral, account.name)) return false;
    if (expires < today || !this.parts.vault.has(id)) return false;
    return excluded === null || !this.excludes(referral, excluded, account);
  }

  private excludes(referral: Referral, excluded: string, { name, shown }: Receiver): boolean {
    const known = this.excluding.get(referral) ?? new Map<string, boolean>();
    this.excluding.set(referral, known);
    const key = JSON.stringify([name, shown]);
    const opened = known.get(key) ?? isLeftOut(Excluded.parse(JSON.parse(this.parts.vault.open(referral.id, excluded)!)), name, shown);
    known.set(key, opened);
    return opened;
  }
}
