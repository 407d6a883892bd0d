import { oldestDay } from '../../bots/chain.js';
import type { Held } from '../../bots/forgetting.js';
import { isRunOut } from './account.js';
import type { AccountsHome, Read } from './accountsHome.js';

/** It runs again soon: no other job of the server waits for a change that goes on for long, or was interrupted (milliseconds). */
const patience = 1_000;

/**
 * Acts on accounts, for 24 months at most (decisions.md D15), and codes for a chat in Teams that nobody used in time. Every
 * change of accounts leaves both behind; this makes one where nobody changes any. A code that ran out is not overdue while the
 * accounts cannot be changed: it ties nothing any more.
 * @param now the time of the installation
 */
export function accountsIn(home: AccountsHome, now: () => Date): Held {
  let known: Read | undefined;
  const look = async (): Promise<Read> => (known = (await home.read(known?.stamp)) ?? known!);
  const hasOldActs = ({ acts }: Read): boolean => acts[0] !== undefined && acts[0].on < oldestDay(now().toISOString().slice(0, 10));
  return {
    async forget() {
      const read = await look();
      const isDue = hasOldActs(read) || read.accounts.some((account) => isRunOut(account, now()));
      if (isDue) await home.change((accounts) => accounts, { now: now(), patience });
    },
    overdue: async () => {
      const read = await look().catch((error: unknown) => {
        if (!known) throw error;
        return known;
      });
      return hasOldActs(read);
    },
  };
}
