import { leadsTo, moved } from '../dialogs/consent.js';
import type { Records, Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import type { Held } from './forgetting.js';
import type { Vault } from './sealing.js';

/**
 * What is kept of referrals, by the day (decisions.md D3, D15): those past their last day, and those whose key is gone,
 * are dropped, the key first; consents past their last day no longer hold; what is left of consents taken back goes after
 * its time; a key without a referral is destroyed. All is counted in dates, so that once a day is enough: what a failed
 * write left behind waits until then, and can be read by nobody.
 */
export function referralsIn(store: Store, vault: Pick<Vault, 'ids' | 'destroy'>, now: () => Date): Held {
  const today = (): string => now().toISOString().slice(0, 10);
  let done: string | undefined;

  const isDue = ({ id, expires }: Referral, keys: ReadonlySet<string>): boolean => expires < today() || !keys.has(id);
  const hasLapsed = ({ consent }: Referral): boolean => consent.until < today() && leadsTo(consent.state, 'expired');
  /** Many at once, so that they are written together. */
  const destroy = (ids: string[]): Promise<unknown> => Promise.all(ids.map((id) => vault.destroy(id)));

  async function forgetIn({ referrals, withdrawn }: Records): Promise<void> {
    const ids = (await referrals.find({})).map(({ id }) => id);
    const held = await inTurn(ids, (id) => referrals.get(id));
    const keys = new Set(vault.ids());
    const due = held.filter((referral) => isDue(referral, keys));
    await destroy(due.map(({ id }) => id));
    for (const { id } of due) await referrals.drop(id);
    for (const referral of held)
      if (!due.includes(referral) && hasLapsed(referral)) await referrals.put({ ...referral, consent: moved(referral.consent, 'expired') });
    for (const { id, expires } of await withdrawn.find({})) if (expires < today()) await withdrawn.drop(id);
    // Whoever opens a referral holds the file from before its key is made until it is there: what is not there now never comes.
    const there = new Set(held.map(({ id }) => id));
    const unknown = vault.ids().filter((id) => !there.has(id));
    const found = await inTurn(unknown, (id) => referrals.get(id));
    await destroy(unknown.filter((id) => !found.some((referral) => referral.id === id)));
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
      return store.transaction(async ({ referrals, withdrawn }) => {
        const keys = new Set(vault.ids());
        const [held, left] = [await referrals.find({}), await withdrawn.find({})];
        return held.some((one) => isDue(one, keys) || hasLapsed(one)) || left.some(({ expires }) => expires < today());
      });
    },
  };
}

async function inTurn<T>(ids: string[], get: (id: string) => Promise<T | undefined>): Promise<T[]> {
  const found: T[] = [];
  for (const id of ids) {
    const record = await get(id);
    if (record) found.push(record);
  }
  return found;
}
