import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { markedAnew } from '../../bots/chain.js';
import { Anchor } from '../../dialogs/act.js';
import { accountsPath } from '../accounts/accountsFile.js';
import { Kept } from '../accounts/accountsHome.js';
import { linksKey } from '../accounts/links.js';
import { factorKey } from '../accounts/secondFactor.js';
import { replaceFile } from '../storage/replaceFile.js';
import { seal, unseal } from './box.js';
import { wrapKey, Wraps, wrapsPath } from './vault.js';
import { witnessOf } from './witness.js';

export interface Folders {
  DATA_DIR: string;
  KEYS_DIR: string;
}

/** What there is that belongs to the key of the installation. */
export type Kind = 'cases' | 'factors' | 'chats' | 'acts' | 'marks';

/** One thing that the key of the installation opens or proves, and the way to put it back under another one. */
export interface Part {
  kind: Kind;
  id: string;
  /** What it holds, to be wiped after use, and nothing for a mark; undefined where the key is another. @param instance the key */
  opened(instance: Buffer): Buffer | undefined;
  renew(instance: Buffer, plain: Buffer): void;
}

/** Something sealed under a key that is derived from that of the installation. @param id with which it is sealed */
export const sealedPart = (
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
export function anchorPart(anchor: Anchor | undefined, put: (anchor: Anchor) => void): Part[] {
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

/** What belongs to the key in the accounts. */
export const accountParts = (content: z.infer<typeof Kept>): Part[] => [
  ...content.accounts.flatMap((account) => [
    ...sealedPart('factors', factorKey, account.name, account.factor, (factor) => void (account.factor = factor)),
    ...sealedPart('chats', linksKey, account.name, account.teams, (teams) => void (account.teams = teams)),
  ]),
  ...anchorPart(content.anchor, (anchor) => void (content.anchor = anchor)),
];

/** A file, or a database, in which something belongs to the key of the installation. */
export interface Holding {
  /** The path, or the setting. */
  path: string;
  /** What it holds. @throws an error that names it when it is damaged */
  read(): Promise<Part[]>;
  /** Keeps what `work` renews, all of it or nothing. It may be run again, from the beginning. */
  change<R>(work: (parts: readonly Part[]) => R): Promise<R>;
}

/** A name of its own: `.new` beside the accounts is a lock. */
export const freshly = (path: string): string => `${path}.rotated`;
export const put = (path: string, text: string): Promise<void> => replaceFile(path, text, freshly(path));

/** The text of a file; undefined where there is none. */
export type TextOf = (path: string) => Promise<string | undefined>;

export const textAt: TextOf = (path) =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read (${error.code}): let it belong to the user who runs this.`);
  });

function holding<T>(textOf: TextOf, path: string, schema: z.ZodType<T>, partsOf: (content: T) => Part[]): Holding {
  async function content(): Promise<{ parts: Part[]; text?: () => string }> {
    const text = await textOf(path);
    if (text === undefined) return { parts: [] };
    try {
      const read = schema.parse(JSON.parse(text));
      return { parts: partsOf(read), text: () => JSON.stringify(read) };
    } catch {
      throw new Error(`${path} is damaged: restore it from a backup.`);
    }
  }
  return {
    path,
    read: async () => (await content()).parts,
    async change(work) {
      const { parts, text } = await content();
      const result = work(parts);
      if (text) await put(path, text());
      return result;
    },
  };
}

/** Of the referrals and of the answers only the ends of their chains of acts: what people wrote is sealed under the keys of the cases. */
const Ends = z.object({ acts: Anchor.optional() }).optional();
const Referrals = z.looseObject({ anchors: Ends });
const Knowledge = z.looseObject({ editAnchors: Ends });

/**
 * Everything in files that must change with the key. What else is derived from the key may end with it.
 * @param textOf where the texts come from: the files themselves unless given
 */
export const fileHoldings = ({ DATA_DIR, KEYS_DIR }: Folders, textOf = textAt): Holding[] => [
  holding(textOf, wrapsPath(KEYS_DIR), Wraps, ({ wraps = {} }) =>
    Object.entries(wraps).flatMap(([id, record]) => sealedPart('cases', wrapKey, id, record.wrap, (wrap) => void (record.wrap = wrap))),
  ),
  holding(textOf, accountsPath(DATA_DIR), Kept, accountParts),
  holding(textOf, join(DATA_DIR, 'referrals.json'), Referrals, ({ anchors }) =>
    anchorPart(anchors?.acts, (anchor) => void (anchors!.acts = anchor)),
  ),
  holding(textOf, join(DATA_DIR, 'knowledge.json'), Knowledge, ({ editAnchors }) =>
    anchorPart(editAnchors?.acts, (anchor) => void (editAnchors!.acts = anchor)),
  ),
];
