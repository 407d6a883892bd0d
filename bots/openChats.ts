import { asOf, leadsTo, moved } from '../dialogs/consent.js';
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

  /** The office is no longer what they agreed to: each is told so, and nothing goes on before a fresh yes. */
  async askAgain(service: string): Promise<void> {
    const asked = await this.parts.store.transaction(async ({ referrals }) => {
      const open = (await referrals.find({ service })).filter((referral) => this.isOpen(referral));
      for (const referral of open) {
        const consent = asOf(referral.consent, this.today);
        await referrals.put({
          ...referral,
          consent: leadsTo(consent.state, 'needs_reconsent') ? moved(consent, 'needs_reconsent') : consent,
          notices: [...referral.notices, { kind: 'changed', on: this.today, after: referral.thread.length }],
        });
      }
      return open;
    });
    for (const { id } of asked) this.parts.changed(id);
  }

  private isOpen({ status, expires }: Referral): boolean {
    return status !== 'closed' && expires >= this.today;
  }
}
