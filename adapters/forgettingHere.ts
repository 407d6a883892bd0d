import type { Alone } from '../bots/alone.js';
import type { Acts } from '../bots/acts.js';
import { oldAnswersIn } from '../bots/duty.js';
import { byOne, Forgetting, heldIn, type Held } from '../bots/forgetting.js';
import { actsIn } from '../bots/forgettingActs.js';
import { referralsIn } from '../bots/forgettingReferrals.js';
import type { Vault } from '../bots/sealing.js';
import type { Store } from '../dialogs/records.js';
import type { AccountsHome } from './accounts/accountsHome.js';
import { accountsIn } from './accounts/forgettingAccounts.js';

/** All that holds something for a time only. */
export interface ForgettingParts {
  store: Store;
  vault: Vault;
  home: AccountsHome;
  /** The chains of acts in the records. */
  chains: readonly Acts[];
  /** What this instance holds in its memory. */
  memory: readonly { sweep(): void; overdue(): boolean }[];
  alone: Alone;
  now(): Date;
}

/** The forgetting job of this instance: its own memory, and what is kept for all instances, which one of them forgets at a time. */
export function forgettingHere({ store, vault, home, chains, memory, alone, now }: ForgettingParts): Forgetting {
  const swept = memory.map((one): Held => ({ forget: () => one.sweep(), overdue: () => one.overdue() }));
  const kept = [
    heldIn(store, now),
    referralsIn(store, vault, now),
    oldAnswersIn(store, now),
    actsIn(store, chains, now),
    accountsIn(home, now),
  ];
  return new Forgetting([...swept, ...kept.map((held) => byOne(held, alone))], now);
}
