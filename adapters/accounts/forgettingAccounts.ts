import { oldestDay } from '../../bots/chain.js';
import type { Held } from '../../bots/forgetting.js';
import { isRunOut } from './account.js';
import type { AccountsHome, Read } from './accountsHome.js';

/**
 * Acts on accounts, for 24 months at most (decisions.md D15), and codes for a chat in Teams that nobody used in time. Every
 * change of accounts leaves both behind; this makes one where nobody changes any.
 * @param now the time of the installation
 */
export function accountsIn(home: AccountsHome, now: () => Date): Held {
  let known: Read | undefined;
  const overdue = async (): Promise<boolean> => {
    known = (await home.read(known?.stamp)) ?? known!;
    const oldest = known.acts[0]?.on;
    const isOld = oldest !== undefined && oldest < oldestDay(now().toISOString().slice(0, 10));
    return isOld || known.accounts.some((account) => isRunOut(account, now()));
  };
  return {
    async forget() {
      if (await overdue()) await home.change((accounts) => accounts, { now: now() });
    },
    overdue,
  };
}
