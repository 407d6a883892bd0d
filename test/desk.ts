import { randomBytes } from 'node:crypto';
import { witnessOf } from '../adapters/sealing/witness.js';
import { Acts } from '../bots/acts.js';
import { Desk } from '../bots/desk.js';
import { firstMessage } from '../bots/firstMessage.js';
import type { Town } from './town.js';
import { shippedDirectory } from './shipped.js';

/** The desk of receivers in a town, which tells its open pages at once. */
export const deskIn = async ({ store, vault, clock, adapter }: Pick<Town, 'store' | 'vault' | 'clock' | 'adapter'>): Promise<Desk> =>
  new Desk({
    store,
    vault,
    acts: new Acts(witnessOf(randomBytes(32))),
    now: () => clock.now,
    firstMessage: firstMessage(await shippedDirectory()),
    changed: (referral) => void adapter.tell(referral),
  });
