import { permits } from '../dialogs/consent.js';
import type { Collection, Store } from '../dialogs/records.js';
import { Excluded, type Referral } from '../dialogs/referral.js';
import type { Vault } from './sealing.js';

/** A person at one or more services who answers messages. */
export interface Receiver {
  name: string;
  services: readonly string[];
}

/** How a case stands for one account. `closed` is also what the person's consent no longer permits. */
export type CaseState = 'waiting' | 'mine' | 'others' | 'closed';

export interface CasesParts {
  store: Store;
  vault: Pick<Vault, 'open'>;
  now(): Date;
  /** Tells whoever shows this case that something is new in it. */
  changed(referral: string): void;
}

/**
 * The cases as one account may see and change them. Who is not meant to see a case, since it is another office's or the
 * person excluded them, finds what they would find if there were none (decisions.md D5).
 */
export class Cases {
  constructor(private readonly parts: CasesParts) {}

  /** The calendar date (UTC). */
  get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** All that this account may see. */
  all(account: Receiver): Promise<Referral[]> {
    return this.parts.store.transaction(async ({ referrals }) => {
      const found = await Promise.all(account.services.map((service) => referrals.find({ service })));
      return found.flat().filter((referral) => this.sees(account, referral));
    });
  }

  /**
   * Changes one case, and tells those who show it.
   * @param work may put the changed case; it may run again, and reaches nothing outside
   * @returns what `work` does; `gone` for what is gone and for what this account must not see
   */
  async change<R>(
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

  /** @returns undefined for what is gone and for what this account must not see: the two look alike */
  async find(referrals: Collection<Referral>, account: Receiver, id: string): Promise<Referral | undefined> {
    const referral = await referrals.get(id);
    return referral && this.sees(account, referral) ? referral : undefined;
  }

  /** Whether something may be written or done in it today (care.md CO-20). */
  permitted({ consent }: Referral): boolean {
    return permits(consent, this.today);
  }

  stateFor(account: Receiver, referral: Referral): CaseState {
    if (!this.permitted(referral)) return 'closed';
    if (referral.receiver === null) return 'waiting';
    return referral.receiver === account.name ? 'mine' : 'others';
  }

  /** Not what another office has, not what excludes this account, and not what has expired or lost its key. */
  sees(account: Receiver, { id, service, excluded, thread, expires }: Referral): boolean {
    if (!account.services.includes(service) || expires < this.today) return false;
    const opened = this.parts.vault.open(id, excluded ?? thread[0]!.sealed);
    if (opened === undefined) return false;
    return excluded === null || !Excluded.parse(JSON.parse(opened)).includes(account.name);
  }
}
