import { createHash, randomBytes } from 'node:crypto';
import type { Vault } from '../bots/sealing.js';
import type { Store } from '../dialogs/records.js';
import { consentDays, daysAfter, expiryOf, withMessage, type Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';

export interface Sent {
  words: string;
  service?: string;
  language?: Language;
  excluded?: string[];
  on: string;
  name?: string;
}

const random = (): string => randomBytes(16).toString('base64url');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Somebody agrees and sends a first message to an office: the referral as it is kept afterwards. */
export async function sendsTo(store: Store, vault: Vault, sent: Sent): Promise<string> {
  const { words, service = 'un-unoms', language = 'en', excluded, on, name = 'Blue lamp 7' } = sent;
  const id = random();
  await vault.begin(id);
  const bare: Referral = {
    id,
    service,
    name,
    lookup: null,
    language,
    consent: {
      schema: 'waypoint-consent/1',
      record: random(),
      principal: random(),
      notice: sha256('notice'),
      language,
      purpose: 'talk_ombuds',
      basis: 'consent',
      fields: ['words', 'language'],
      payload: vault.seal(id, sha256(words)),
      sensitive: true,
      controller: 'un-unoms',
      recipient: service,
      collected: 'typed by the person; relayed sealed',
      stored: 'this server',
      retention: '14 days unopened; 30 days after the last message',
      withdrawal: 'button or return number',
      given: on,
      until: daysAfter(on, consentDays),
      state: 'sent',
    },
    excluded: excluded ? vault.seal(id, JSON.stringify(excluded)) : null,
    receiver: null,
    thread: [],
    shown: { person: 0, receiver: 0 },
    openings: [],
    status: 'waiting',
    expires: on,
  };
  const referral = withMessage(bare, 'person', vault.seal(id, words), on);
  await store.transaction(({ referrals }) => referrals.put({ ...referral, expires: expiryOf(referral) }));
  return id;
}

/** The person writes once more. */
export const writesAgain = (store: Store, vault: Vault, id: string, words: string, on: string): Promise<void> =>
  store.transaction(async ({ referrals }) => {
    await referrals.put(withMessage((await referrals.get(id))!, 'person', vault.seal(id, words), on));
  });

/** The person takes everything back: the key goes first. */
export async function takesBack(store: Store, vault: Vault, id: string): Promise<void> {
  await vault.destroy(id);
  await store.transaction(({ referrals }) => referrals.drop(id));
}

export const kept = (store: Store, id: string): Promise<Referral | undefined> => store.transaction(({ referrals }) => referrals.get(id));
