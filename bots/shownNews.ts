import type { Unshown } from '../dialogs/care.js';
import type { Referral } from '../dialogs/referral.js';

/** Changes a referral, if it can still be read and there is something to change. */
type Change = (id: string, to: (referral: Referral) => Referral | undefined) => Promise<void>;

/** What of an office and of the programme counts as shown to a person, in the transaction of a turn. */
export class ShownNews {
  constructor(private readonly change: Change) {}

  shown(id: string, n: number, notices: number): Promise<void> {
    return this.change(id, (referral) => {
      const person = Math.max(referral.shown.person, Math.min(n, referral.thread.length));
      const told = Math.max(referral.told, Math.min(notices, referral.notices.length));
      if (person === referral.shown.person && told === referral.told) return undefined;
      return { ...referral, told, shown: { ...referral.shown, person } };
    });
  }

  async notShown(news: readonly Unshown[]): Promise<void> {
    for (const one of news) {
      await this.change(one.id, (referral) => {
        const { shown, told } = referral;
        if ('told' in one) return { ...referral, told: Math.min(told, one.told) };
        return { ...referral, shown: { ...shown, person: Math.min(shown.person, one.person) } };
      });
    }
  }
}
