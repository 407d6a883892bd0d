import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { accountsAtRest } from '../accounts/accountsFile.js';
import { instanceKey, keyPath, keyringText, pepperOf, readKeyring, type Keyring } from '../keys.js';
import { fileHoldings, freshly, put, type Kind } from './holdings.js';
import { holdingsOf, inPlaces, type Places, type PlaceSettings } from './places.js';

const strange = (path: string): Error =>
  new Error(`${path} does not belong to instance.key: run npm run keys -- check. Restore both from the same backup.`);

/** How many things of each kind are sealed under a new key. */
export type Resealed = Record<Kind, number>;

/**
 * Seals everything under the new key, and forgets the old one. What an interrupted call did already is opened with the new
 * key, so that this can be stopped at any moment and called again.
 */
async function finish(places: Places, { key, pepper, before }: Keyring & { before: Buffer }): Promise<Resealed> {
  await accountsAtRest(places.DATA_DIR);
  const done: Resealed = { cases: 0, factors: 0, chats: 0, acts: 0, marks: 0 };
  for (const { path, change } of holdingsOf(places)) {
    const renewed = await change((parts) =>
      parts.map((part) => {
        const plain = part.opened(key) ?? part.opened(before);
        if (!plain) throw strange(path);
        part.renew(key, plain);
        plain.fill(0);
        return part.kind;
      }),
    );
    for (const kind of renewed) done[kind]++;
  }
  await put(keyPath(places.DATA_DIR), keyringText({ key, pepper }));
  return done;
}

/**
 * Changes the key of the installation; a change that was interrupted is finished instead. The caller holds the places.
 * First the new key is put beside the old one, which decides: from then on every start goes on to the new one.
 * @returns undefined where no key was ever made
 * @throws an error with the remedy when something does not belong to the key; then nothing has changed
 */
export async function changeKey(places: Places): Promise<Resealed | undefined> {
  const ring = await readKeyring(places.DATA_DIR);
  if (!ring) return undefined;
  if (ring.before) return finish(places, { ...ring, before: ring.before });
  await accountsAtRest(places.DATA_DIR);
  for (const { path, read } of holdingsOf(places)) {
    if ((await read()).some((part) => !part.opened(ring.key)?.fill(0))) throw strange(path);
  }
  const next = { key: randomBytes(32), pepper: pepperOf(ring), before: ring.key };
  await put(keyPath(places.DATA_DIR), keyringText(next));
  return finish(places, next);
}

/**
 * The keys of an installation, made where there are none; a change that was interrupted is finished first. The caller holds
 * both folders, and no share of the databases yet.
 * @throws an error with the remedy when a change cannot be finished, since instances run on the databases
 */
export async function settledKeyring(settings: PlaceSettings): Promise<Keyring> {
  const { DATA_DIR, KEYS_DIR } = settings;
  const ring = await readKeyring(DATA_DIR);
  const { before } = ring ?? {};
  if (ring && before) await inPlaces(settings, (places) => finish(places, { ...ring, before }));
  const files = [keyPath(DATA_DIR), ...fileHoldings({ DATA_DIR, KEYS_DIR }).map(({ path }) => path)];
  for (const path of files) await rm(freshly(path), { force: true });
  await instanceKey(DATA_DIR);
  return (await readKeyring(DATA_DIR))!;
}
