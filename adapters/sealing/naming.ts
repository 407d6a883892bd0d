import { hash, randomBytes } from 'node:crypto';
import type { Naming } from '../../bots/meet.js';
import type { Store } from '../../dialogs/records.js';
import { derived } from '../keys.js';
import { sealsUnder } from './seals.js';

/**
 * Names for conversations that cannot be traced back: SHA-256 of what the channel calls them. The web door's own names are
 * 192 random bits that only the client has. A name in Teams can be guessed, so a key is put before it that is random and
 * thrown away daily (decisions.md D15): not even this server can tell tomorrow whose conversation it was. The key lies with
 * the session records, sealed under the key of the installation, so that every instance gives the same names. The hash is
 * taken in one call: an HMAC object for every turn cost a fortieth of it, and nobody outside ever sees such a name.
 * @param instance the key of this installation
 * @param ownDoor the id of the channel whose names nobody can guess
 */
export function namingIn(store: Store, instance: Buffer, ownDoor: string, now: () => Date): Naming {
  const seals = sealsUnder(derived(instance, 'names of conversations'));
  let today: { id: string; key: string } | undefined;

  const opened = (record: { sealed: string } | undefined): string | undefined => record && seals.unseal(record.sealed);

  /** A crash of the database loses the key of the day (decisions.md D15): whoever still has it puts it back, so that a chat keeps its name. */
  async function keyOf(day: string): Promise<string> {
    const key = await store.transaction(async ({ nameKeys }) => {
      const known = opened(await nameKeys.look(day)) ?? opened(await nameKeys.get(day));
      if (known !== undefined) return known;
      const fresh = today?.id === day ? today.key : randomBytes(32).toString('base64url');
      await nameKeys.put({ id: day, sealed: seals.seal(fresh), expires: `${day}T23:59:59.999Z` });
      return fresh;
    });
    today = { id: day, key };
    return key;
  }

  return {
    async conversation(channelId, id) {
      const named = channelId === ownDoor ? id : `${await keyOf(now().toISOString().slice(0, 10))}\n${channelId}\n${id}`;
      return { name: hash('sha256', `name\n${named}`, 'base64url'), seals: sealsUnder(hash('sha256', `words\n${named}`, 'buffer')) };
    },
    activity: (id) => hash('sha256', `activity\n${id}`, 'base64url').slice(0, 12),
  };
}
