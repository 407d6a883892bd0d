import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { markedAnew } from '../../bots/chain.js';
import { Anchor } from '../../dialogs/act.js';
import { accountsAtRest, accountsPath } from '../accounts/accountsFile.js';
import { Kept } from '../accounts/accountsHome.js';
import { linksKey } from '../accounts/links.js';
import { factorKey } from '../accounts/secondFactor.js';
import { instanceKey, keyPath, keyringText, pepperOf, readKeyring, type Keyring } from '../keys.js';
import { replaceFile } from '../storage/replaceFile.js';
import { seal, unseal } from './box.js';
import { wrapKey, Wraps, wrapsPath } from './vault.js';
import { witnessOf } from './witness.js';

export interface Folders {
  DATA_DIR: string;
  KEYS_DIR: string;
}

/** What there is that belongs to the key of the installation. */
export type Kind = 'cases' | 'factors' | 'chats' | 'acts';

/** One thing in a file that the key of the installation opens or proves, and the way to put it back under another one. */
interface Part {
  kind: Kind;
  id: string;
  /** What it holds, to be wiped after use, and nothing for a mark; undefined where the key is another. @param instance the key */
  opened(instance: Buffer): Buffer | undefined;
  renew(instance: Buffer, plain: Buffer): void;
}

/** Something sealed under a key that is derived from that of the installation. @param id with which it is sealed */
const sealedPart = (
  kind: Kind,
  keyOf: (instance: Buffer) => Buffer,
  id: string,
  sealed: string | undefined,
  put: (sealed: string) => void,
): Part[] =>
  sealed === undefined
    ? []
    : [
        {
          kind,
          id,
          opened(instance) {
            try {
              return unseal(keyOf(instance), id, sealed);
            } catch {
              return undefined;
            }
          },
          renew: (instance, plain) => put(seal(keyOf(instance), id, plain)),
        },
      ];

/** The ends of a chain of acts, which bear a mark. */
function anchorPart(anchor: Anchor | undefined, put: (anchor: Anchor) => void): Part[] {
  if (!anchor) return [];
  const under = (instance: Buffer): Anchor => markedAnew(anchor, witnessOf(instance));
  return [
    {
      kind: 'acts',
      id: anchor.id,
      opened: (instance) => (under(instance).mark === anchor.mark ? Buffer.alloc(0) : undefined),
      renew: (instance) => put(under(instance)),
    },
  ];
}

/** A file in which something belongs to the key of the installation. */
export interface Holding {
  path: string;
  /** What the file holds; undefined where there is none. @throws an error that names the file when it is damaged */
  read(): Promise<{ parts: Part[]; text(): string } | undefined>;
}

/** The text of a file; undefined where there is none. */
export type TextOf = (path: string) => Promise<string | undefined>;

export const textAt: TextOf = (path) =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read (${error.code}): let it belong to the user who runs this.`);
  });

const holding = <T>(textOf: TextOf, path: string, schema: z.ZodType<T>, partsOf: (content: T) => Part[]): Holding => ({
  path,
  async read() {
    const text = await textOf(path);
    if (text === undefined) return undefined;
    try {
      const content = schema.parse(JSON.parse(text));
      return { parts: partsOf(content), text: () => JSON.stringify(content) };
    } catch {
      throw new Error(`${path} is damaged: restore it from a backup.`);
    }
  },
});

/** Of the referrals and of the answers only the ends of their chains of acts: what people wrote is sealed under the keys of the cases. */
const Ends = z.object({ acts: Anchor.optional() }).optional();
const Referrals = z.looseObject({ anchors: Ends });
const Knowledge = z.looseObject({ editAnchors: Ends });

/**
 * Everything that must change with the key. What else is derived from the key may end with it.
 * @param textOf where the texts come from: the files themselves unless given
 */
export const holdings = ({ DATA_DIR, KEYS_DIR }: Folders, textOf = textAt): Holding[] => [
  holding(textOf, wrapsPath(KEYS_DIR), Wraps, ({ wraps = {} }) =>
    Object.entries(wraps).flatMap(([id, record]) => sealedPart('cases', wrapKey, id, record.wrap, (wrap) => void (record.wrap = wrap))),
  ),
  holding(textOf, accountsPath(DATA_DIR), Kept, (content) => [
    ...content.accounts.flatMap((account) => [
      ...sealedPart('factors', factorKey, account.name, account.factor, (factor) => void (account.factor = factor)),
      ...sealedPart('chats', linksKey, account.name, account.teams, (teams) => void (account.teams = teams)),
    ]),
    ...anchorPart(content.anchor, (anchor) => void (content.anchor = anchor)),
  ]),
  holding(textOf, join(DATA_DIR, 'referrals.json'), Referrals, ({ anchors }) =>
    anchorPart(anchors?.acts, (anchor) => void (anchors!.acts = anchor)),
  ),
  holding(textOf, join(DATA_DIR, 'knowledge.json'), Knowledge, ({ editAnchors }) =>
    anchorPart(editAnchors?.acts, (anchor) => void (editAnchors!.acts = anchor)),
  ),
];

/** A name of its own: `.new` beside the accounts is a lock. */
const put = (path: string, text: string): Promise<void> => replaceFile(path, text, freshly(path));
const freshly = (path: string): string => `${path}.rotated`;

const strange = (path: string): Error =>
  new Error(`${path} does not belong to instance.key: run npm run keys -- check. Restore both from the same backup.`);

/** How many things of each kind are sealed under a new key. */
export type Resealed = Record<Kind, number>;

/**
 * Seals everything under the new key, and forgets the old one. What an interrupted call did already is opened with the new
 * key, so that this can be stopped at any moment and called again.
 */
async function finish(folders: Folders, { key, pepper, before }: Keyring & { before: Buffer }): Promise<Resealed> {
  await accountsAtRest(folders.DATA_DIR);
  const done: Resealed = { cases: 0, factors: 0, chats: 0, acts: 0 };
  for (const { path, read } of holdings(folders)) {
    const content = await read();
    for (const part of content?.parts ?? []) {
      const plain = part.opened(key) ?? part.opened(before);
      if (!plain) throw strange(path);
      part.renew(key, plain);
      plain.fill(0);
      done[part.kind]++;
    }
    if (content) await put(path, content.text());
  }
  await put(keyPath(folders.DATA_DIR), keyringText({ key, pepper }));
  return done;
}

/**
 * Changes the key of the installation; a change that was interrupted is finished instead. The caller holds both folders.
 * First the new key is put beside the old one, which decides: from then on every start goes on to the new one.
 * @returns undefined where no key was ever made
 * @throws an error with the remedy when something does not belong to the key; then nothing has changed
 */
export async function changeKey(folders: Folders): Promise<Resealed | undefined> {
  const ring = await readKeyring(folders.DATA_DIR);
  if (!ring) return undefined;
  if (ring.before) return finish(folders, { ...ring, before: ring.before });
  await accountsAtRest(folders.DATA_DIR);
  for (const { path, read } of holdings(folders)) {
    if ((await read())?.parts.some((part) => !part.opened(ring.key)?.fill(0))) throw strange(path);
  }
  const next = { key: randomBytes(32), pepper: pepperOf(ring), before: ring.key };
  await put(keyPath(folders.DATA_DIR), keyringText(next));
  return finish(folders, next);
}

/**
 * The keys of an installation, made where there are none; a change that was interrupted is finished first. The caller holds
 * both folders.
 */
export async function settledKeyring(folders: Folders): Promise<Keyring> {
  const ring = await readKeyring(folders.DATA_DIR);
  if (ring?.before) await finish(folders, { ...ring, before: ring.before });
  for (const path of [keyPath(folders.DATA_DIR), ...holdings(folders).map((one) => one.path)]) await rm(freshly(path), { force: true });
  await instanceKey(folders.DATA_DIR);
  return (await readKeyring(folders.DATA_DIR))!;
}
