import { join } from 'node:path';
import { faultIn } from '../../bots/chain.js';
import { durableFiles, kept, lives, type Kind } from '../../dialogs/records.js';
import { chains } from '../actChains.js';
import { Kept } from '../accounts/accountsHome.js';
import { keyringIn, type Keyring } from '../keys.js';
import { opens } from '../sealing/box.js';
import { fileHoldings } from '../sealing/holdings.js';
import { witnessOf } from '../sealing/witness.js';
import { dataFiles } from './contents.js';
import { installationOf, markOf, type DataCopy, type KeysCopy } from './copies.js';
import { sealedIn } from './sealedThings.js';

/** What a look at a backup found: what is wrong with it, or how much there is. */
export type Checked = { faults: string[] } | { faults: []; cases: number; withoutKey: number; answers: number; accounts: number };

/** Records that are not as this version of the program keeps them, by their file and kind and never by what is in them. */
function strangeRecords({ files }: DataCopy): string[] {
  const faults = durableFiles.flatMap((home) =>
    Object.entries(files[`${home}.json`] ?? {}).flatMap(([kind, table]) => {
      if (!Object.hasOwn(kept, kind) || lives[kind as Kind] !== home)
        return [
          `${home}.json has ${JSON.stringify(kind)}, which this version of the program does not know: use the version that made the copy.`,
        ];
      const wrong = Object.values(table ?? {}).filter((record) => !kept[kind as Kind].safeParse(record).success).length;
      return wrong > 0 ? [`${home}.json: ${wrong} of ${kind} are not as this version of the program keeps them.`] : [];
    }),
  );
  const accounts = files['accounts.json'];
  return accounts && !Kept.safeParse(accounts).success
    ? [...faults, 'accounts.json is not as this version of the program keeps it.']
    : faults;
}

/** Chains of acts that are not as they were recorded. */
const brokenChains = ({ files }: DataCopy, ring: Keyring): string[] =>
  Object.values(chains).flatMap(({ file, read }) => {
    const fault = faultIn(read(files[file] ?? {}), witnessOf(ring.key));
    return fault === undefined ? [] : [`${file}: the record of what staff did is not as it was written. ${fault}`];
  });

const casesIn = ({ files }: DataCopy): string[] =>
  Object.keys(((files['referrals.json'] ?? {}) as { referrals?: Record<string, unknown> }).referrals ?? {});

/**
 * Whether the keys of a copy are those of its chats, whatever else is wrong with it: with others in their place, no chat of any
 * older copy could be read either.
 */
export async function hasItsKeys(data: DataCopy, keys: KeysCopy): Promise<boolean> {
  const ring = keyringIn(keys.instance);
  if (!ring) return false;
  const { faults, keys: found } = await opened({ ...data, files: {} }, keys, ring);
  for (const key of found.values()) key.fill(0);
  const cases = casesIn(data);
  return faults.length === 0 && (cases.length === 0 || cases.some((id) => found.has(id)));
}

/** What lies in a copy under the key of the installation: what does not open, and the keys of cases. */
async function opened({ files }: DataCopy, { wraps }: KeysCopy, ring: Keyring) {
  const texts = new Map<string, unknown>([
    ...dataFiles.map((name) => [join('data', name), files[name]] as const),
    [join('keys', 'wraps.json'), wraps],
  ]);
  const faults: string[] = [];
  const keys = new Map<string, Buffer>();
  const textOf = async (path: string) => (texts.get(path) === undefined ? undefined : JSON.stringify(texts.get(path)));
  for (const { path, read } of fileHoldings({ DATA_DIR: 'data', KEYS_DIR: 'keys' }, textOf)) {
    const wrong = (await read()).filter((part) => {
      const plain = part.opened(ring.key);
      if (plain && part.kind === 'cases') keys.set(part.id, plain);
      return !plain;
    }).length;
    if (wrong > 0) faults.push(`${path}: ${wrong} things do not belong to the key of the installation.`);
  }
  return { faults, keys };
}

/** Records in which something is sealed under another key than the one that they have. */
function tornUnder({ files }: DataCopy, keys: ReadonlyMap<string, Buffer>): string[] {
  const torn = sealedIn(files)
    .filter(({ things }) => things.some(({ id, sealed }) => keys.has(id) && !opens(keys.get(id)!, id, sealed)))
    .map(({ kind }) => kind);
  return [...new Set(torn)].map(
    (kind) =>
      `referrals.json: ${torn.filter((one) => one === kind).length} of ${kind} have another key than the one in the copy of the keys.`,
  );
}

/**
 * Whether a copy of the data and a copy of the keys are whole, belong together, and can be used by this version of the program
 * (S49). Nothing is changed, and no word of anybody is told.
 */
export async function checked(data: DataCopy, keys: KeysCopy): Promise<Checked> {
  const ring = keyringIn(keys.instance);
  if (!ring || ring.before) return { faults: ['The key of the installation is damaged. Take another copy of the keys.'] };
  if (installationOf(ring) !== data.installation) return { faults: ['The data and the keys are of two different installations.'] };
  if (markOf(ring, data) !== data.mark)
    return {
      faults: [
        'The data were changed, or copied before instance.key was changed. Take a copy of the data that is as new as the keys, or newer than that change.',
      ],
    };
  if (keys.on < data.on)
    return {
      faults: [`The keys are of ${keys.on} and the data of ${data.on}: newer chats would have no key. Take the newest copy of the keys.`],
    };
  const strange = strangeRecords(data);
  if (strange.length > 0) return { faults: strange };
  const under = await opened(data, keys, ring);
  const cases = casesIn(data);
  const withoutKey = cases.filter((id) => !under.keys.has(id)).length;
  const faults = [...under.faults, ...tornUnder(data, under.keys), ...brokenChains(data, ring)];
  for (const key of under.keys.values()) key.fill(0);
  if (faults.length > 0) return { faults };
  const count = (file: 'knowledge.json' | 'accounts.json', of: string): number => Object.keys(data.files[file]?.[of] ?? {}).length;
  return {
    faults: [],
    cases: cases.length - withoutKey,
    withoutKey,
    answers: count('knowledge.json', 'entries'),
    accounts: count('accounts.json', 'accounts'),
  };
}
