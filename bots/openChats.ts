import { asOf, leadsTo, moved, permits } from '../dialogs/consent.js';
import type { Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';

export interface OpenChatsParts {
  store: Store;
  now(): Date;
  /** Tells whoever shows this chat that something is new in it. */
  changed(referral: string): void;
}

/** The chats that rest on what an office says of itself: their people agreed to it (care.md CO-03, CO-10). */
export class OpenChats {
  constructor(private readonly parts: OpenChatsParts) {}

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** Whether there is any at an office. Nobody is told how many. */
  async any(service: string): Promise<boolean> {
    const all = await this.parts.store.transaction(({ referrals }) => referrals.find({ service }));
    return all.some((referral) => this.isOpen(referral));
  }

  /**
   * The office is no longer what they agreed to: each is told so, and nothing goes on before a fresh yes.
   * @param who `agreed` for those alone whose yes holds now
   */
  async askAgain(service: string, who: 'all' | 'agreed' = 'all'): Promise<void> {
    const asked = await this.parts.store.transaction(async ({ referrals }) => {
      const ids: string[] = [];
      for (const { id } of await referrals.find({ service })) {
        const now = await referrals.get(id);
        if (!now || !this.isOpen(now) || (who === 'agreed' && !permits(now.consent, this.today))) continue;
        const consent = asOf(now.consent, this.today);
        await referrals.put({
          ...now,
          consent: leadsTo(consent.state, 'needs_reconsent') ? moved(consent, 'needs_reconsent') : consent,
          notices: [...now.notices, { kind: 'changed', on: this.today, after: now.thread.length }],
        });
        ids.push(id);
      }
      return ids;
    });
    for (const id of asked) this.parts.changed(id);
  }

  private isOpen({ status, expires }: Referral): boolean {
    return status !== 'closed' && expires >= this.today;
  }
}
