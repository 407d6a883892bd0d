import { asOf } from '../dialogs/consent.js';
import { isOver, warned } from '../dialogs/keeping.js';
import type { Records, Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import type { Held } from './forgetting.js';
import { heldAll } from './heldAll.js';
import { forgetLetters, hasOldLetters } from './letters.js';
import { forgetNotices, hasOldNotices } from './forgettingNotices.js';
import { forgetMeetings, hasOldMeetings } from './forgettingMeetings.js';
import type { Vault } from './sealing.js';

/**
 * What is kept of referrals, by the day (decisions.md D3, D15): those past their last day, and those whose key is gone,
 * are dropped, the key first, but nothing that one side has not read without two warnings in the thread; consents past their
 * last day no longer hold; what is left of consents taken back goes after
 * its time; what is known of notices in Teams goes after its, once their chat is gone; words for the editors and booked times go after theirs; a key of none of them is destroyed. All is counted in dates, so that once a day is enough: what a failed
 * write left behind waits until then, and can be read by nobody.
 */
export function referralsIn(store: Store, vault: Pick<Vault, 'ids' | 'destroy'>, now: () => Date): Held {
  const today = (): string => now().toISOString().slice(0, 10);
  let done: string | undefined;

  const isDue = (referral: Referral, keys: ReadonlySet<string>): boolean => !keys.has(referral.id) || isOver(referral, today());
  /** Lapsed and warned as the day asks for; the same record where nothing is to be done. */
  const brought = (referral: Referral): Referral => {
    const consent = asOf(referral.consent, today());
    return warned(consent === referral.consent ? referral : { ...referral, consent }, today());
  };

  async function forgetIn(records: Records): Promise<void> {
    const { referrals, withdrawn } = records;
    await forgetLetters(records, vault, today());
    await forgetMeetings(records, vault, today());
    const held = await heldAll(referrals);
    const keys = new Set(await vault.ids());
    const due = held.filter((referral) => isDue(referral, keys));
    await vault.destroy(...due.map(({ id }) => id));
    for (const { id } of due) await referrals.drop(id);
    for (const referral of held) {
      const after = due.includes(referral) ? referral : brought(referral);
      if (after !== referral) await referrals.put(after);
    }
    for (const { id, expires } of await withdrawn.find({})) if (expires < today()) await withdrawn.drop(id);
    await forgetNotices(records, today());
    // Whoever opens a referral holds the file from before its key is made until it is there: what is not there now never comes.
    const there = new Set(held.map(({ id }) => id));
    const unknown = (await vault.ids()).filter((id) => !there.has(id));
    const owners = [
      ...(await heldAll(referrals, unknown)),
      ...(await heldAll(records.letters, unknown)),
      ...(await heldAll(records.bookings, unknown)),
    ];
    const owned = new Set(owners.map(({ id }) => id));
    await vault.destroy(...unknown.filter((id) => !owned.has(id)));
  }

  return {
    async forget() {
      const day = today();
      if (done === day) return;
      await store.transaction(forgetIn);
      done = day;
    },
    overdue: async () => {
      if (done === today()) return false;
      return store.transaction(async (records) => {
        const { referrals, withdrawn } = records;
        const [held, left] = [await referrals.find({}), await withdrawn.find({})];
        const keys = new Set(await vault.ids());
        return (
          held.some((one) => isDue(one, keys) || brought(one) !== one) ||
          left.some(({ expires }) => expires < today()) ||
          (await hasOldNotices(records, today())) ||
          (await hasOldLetters(records, vault, today())) ||
          hasOldMeetings(records, vault, today())
        );
      });
    },
  };
}
