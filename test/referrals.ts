import { randomBytes } from 'node:crypto';
import { chance } from '../adapters/sealing/codes.js';
import { returnNumbers } from '../adapters/sealing/returnNumbers.js';
import { careWith } from '../bots/personsCare.js';
import type { Vault } from '../bots/sealing.js';
import type { Care } from '../dialogs/care.js';
import type { Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import { quickly } from './quickly.js';

export interface Sent {
  words: string;
  service?: string;
  language?: Language;
  excluded?: string[];
  /** Who answers at the office when they agree. */
  people?: string[];
  /** Whether the consent covers whole messages in the Teams of the office. */
  wholeInTeams?: boolean;
  on: string;
}

const everybody = ['amina', 'boris', 'carla', 'pat'];

const numbers = returnNumbers(randomBytes(32), quickly);

const caring = <R>(store: Store, vault: Vault, on: string, act: (care: Care) => Promise<R>): Promise<R> =>
  store.transaction((records) =>
    act(careWith({ vault, numbers, chance, givesHours: () => true, now: () => new Date(`${on}T09:00:00Z`) })(records)),
  );

/** Somebody agrees and sends a first message to an office. */
export const sendsTo = (
  store: Store,
  vault: Vault,
  { words, service = 'un-unoms', language = 'en', excluded = [], people = everybody, wholeInTeams = false, on }: Sent,
): Promise<string> =>
  caring(store, vault, on, (care) =>
    care.open({
      service,
      language,
      purpose: 'talk_ombuds',
      fields: ['words', 'language'],
      payload: words,
      notice: 'The consent screen.',
      controller: service,
      recipient: service,
      excluded,
      people,
      wholeInTeams,
    }),
  );

/** The person writes once more. */
export const writesAgain = (store: Store, vault: Vault, id: string, words: string, on: string): Promise<unknown> =>
  caring(store, vault, on, (care) => care.write(id, words));

/** All who have a chat with an office write until it takes no more before it has answered. */
export async function fillsUp(store: Store, vault: Vault, on: string): Promise<void> {
  for (const { id } of await store.transaction(({ referrals }) => referrals.find({})))
    while ((await writesAgain(store, vault, id, 'and another line', on)) === 'written');
}

/** The person says yes again, to somebody at the office or to whoever takes it up (null). */
export const agreesAgain = (
  store: Store,
  vault: Vault,
  id: string,
  on: string,
  { words, receiver, wholeInTeams }: { words: string; receiver: string | null; wholeInTeams: boolean },
): Promise<unknown> =>
  caring(store, vault, on, (care) =>
    care.renew(id, {
      language: 'en',
      fields: ['words'],
      payload: words,
      notice: 'The consent screen.',
      controller: 'office',
      recipient: 'office',
      people: everybody,
      excluded: [],
      receiver,
      wholeInTeams,
    }),
  );

/** The person takes everything back. */
export const takesBack = (store: Store, vault: Vault, id: string, on: string): Promise<void> =>
  caring(store, vault, on, (care) => care.withdraw(id));

/** What the person can read. */
export const readsBack = async (store: Store, vault: Vault, id: string, on: string): Promise<string[]> =>
  (await caring(store, vault, on, (care) => care.thread(id)))?.messages.map(({ words }) => words) ?? [];

export const kept = (store: Store, id: string): Promise<Referral | undefined> => store.transaction(({ referrals }) => referrals.get(id));
