import type { ShownBefore } from '../dialogs/care.js';
import type { Referral } from '../dialogs/referral.js';

/** Changes a referral, if it can still be read and there is something to change. */
type Change = (id: string, to: (referral: Referral) => Referral | undefined) => Promise<void>;

/** What of an office and of the programme counts as shown to a person, in the transaction of a turn. */
export class ShownNews {
  readonly before: ShownBefore[] = [];

  constructor(private readonly change: Change) {}

  shown(id: string, n: number, notices: number): Promise<void> {
    return this.change(id, (referral) => {
      const person = Math.max(referral.shown.person, Math.min(n, referral.thread.length));
      const told = Math.max(referral.told, Math.min(notices, referral.notices.length));
      if (person === referral.shown.person && told === referral.told) return undefined;
      this.before.push({ id, person: referral.shown.person, told: referral.told });
      return { ...referral, told, shown: { ...referral.shown, person } };
    });
  }

  async notShown(before: readonly ShownBefore[]): Promise<void> {
    for (const { id, person, told } of before) {
      await this.change(id, ({ shown, ...referral }) => ({
        ...referral,
        told: Math.min(referral.told, told),
        shown: { ...shown, person: Math.min(shown.person, person) },
      }));
    }
  }
}
