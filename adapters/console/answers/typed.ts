import { Effect } from '../../../knowledge/editing/change.js';
import type { Content, Part, Words } from '../../../knowledge/editing/parts.js';
import { isWords } from '../../../knowledge/editing/parts.js';
import type { Source } from '../../../knowledge/entry.js';

/** What stands in the boxes of a source. */
export type TypedSource = Record<'title' | 'symbol' | 'paragraph' | 'url' | 'readOn', string>;

/** What stands in the boxes for one language. */
export interface TypedWords {
  title: string;
  short: string;
  full: string[];
  phrasings: string;
  variants: string[];
}

/** What stands in the boxes for what holds in all languages. */
export interface TypedCommon {
  status: string;
  group: string;
  order: string;
  reviewBy: string;
  holdsFor: string;
  leads: string;
  related: string;
  facts: string;
  dependsOn: string[];
  offers: string[];
  sensitive: boolean;
  sources: TypedSource[];
  variants: { organizations: string; facts: string; sources: TypedSource[] }[];
}

export type Typed = TypedWords | TypedCommon;

/** A form of a part as it came: its boxes, the version over which it was written, and what it does to the meaning. */
export interface Posted {
  typed: Typed;
  over: string;
  effect: Effect | null;
  note: string;
}

/** How many parts a full answer can have. */
export const mostParts = 5;

const sourceKeys = ['title', 'symbol', 'paragraph', 'url', 'readOn'] as const;
export const noSource: TypedSource = { title: '', symbol: '', paragraph: '', url: '', readOn: '' };

export const typedSource = ({ title, symbol = '', paragraph = '', url, readOn }: Source): TypedSource => ({
  title,
  symbol,
  paragraph,
  url,
  readOn,
});

/** Lists of which one more row stands empty, to be filled in. */
export const withEmpty = <T>(rows: readonly T[], empty: T): T[] => [...rows, empty];

export function typedOf(content: Content): Typed {
  if (isWords(content)) {
    const { title, short, full, phrasings, variants } = content;
    return { title, short, full: Array.from({ length: mostParts }, (_, at) => full[at] ?? ''), phrasings: phrasings.join('\n'), variants };
  }
  const { status, group, order, reviewBy, holdsFor, leads = '', related, facts, dependsOn, offers, sensitive, sources, variants } = content;
  return {
    ...{ status, group, order: String(order), reviewBy, holdsFor, leads, dependsOn, offers, sensitive },
    related: related.join('\n'),
    facts: facts.join('\n'),
    sources: withEmpty(sources.map(typedSource), noSource),
    variants: withEmpty(
      variants.map((variant) => ({
        organizations: variant.entities.join(' '),
        facts: variant.facts.join('\n'),
        sources: withEmpty(variant.sources.map(typedSource), noSource),
      })),
      { organizations: '', facts: '', sources: [noSource] },
    ),
  };
}

/** Names of boxes, which a page to sign in carries along (`held.ts`). */
export const boxName = (...path: (string | number)[]): string => ['e', ...path].join('-');

const most = 40;

/** What stands in the boxes of a form, by their names and by rows. */
export function boxesIn(fields: URLSearchParams) {
  const box = (...path: (string | number)[]): string => (fields.get(boxName(...path)) ?? '').replaceAll('\r\n', '\n');
  const rows = <T>(read: (at: number) => T, exists: (at: number) => boolean): T[] => {
    const all: T[] = [];
    for (let at = 0; at < most && exists(at); at++) all.push(read(at));
    return all;
  };
  const sources = (...path: (string | number)[]): TypedSource[] =>
    rows(
      (at) => Object.fromEntries(sourceKeys.map((key) => [key, box(...path, 'source', at, key).trim()])) as TypedSource,
      (at) => fields.has(boxName(...path, 'source', at, 'title')),
    );
  return { box, rows, sources };
}

/** Reads a form of a part. Whatever was typed is there again, if it cannot be taken. */
export function postedIn(fields: URLSearchParams, part: Part): Posted {
  const { box, rows, sources } = boxesIn(fields);
  const words = (): TypedWords => ({
    title: box('title'),
    short: box('short'),
    full: Array.from({ length: mostParts }, (_, at) => box('full', at)),
    phrasings: box('phrasings'),
    variants: rows(
      (at) => box('variant', at),
      (at) => fields.has(boxName('variant', at)),
    ),
  });
  const common = (): TypedCommon => ({
    status: box('status'),
    group: box('group'),
    order: box('order'),
    reviewBy: box('reviewBy'),
    holdsFor: box('holdsFor'),
    leads: box('leads'),
    related: box('related'),
    facts: box('facts'),
    dependsOn: fields.getAll(boxName('dependsOn')),
    offers: fields.getAll(boxName('offers')),
    sensitive: fields.has(boxName('sensitive')),
    sources: sources(),
    variants: rows(
      (at) => ({ organizations: box('variant', at, 'organizations'), facts: box('variant', at, 'facts'), sources: sources('variant', at) }),
      (at) => fields.has(boxName('variant', at, 'organizations')),
    ),
  });
  return {
    typed: part === 'common' ? common() : words(),
    over: box('over'),
    effect: part === 'common' ? 'words' : (Effect.safeParse(box('effect')).data ?? null),
    note: box('note').slice(0, 500),
  };
}

/** Lines with something on them. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The words of a form. They may be incomplete: only what is to be published must be whole. */
export const wordsIn = ({ title, short, full, phrasings, variants }: TypedWords): Words => ({
  title: title.trim(),
  short: short.trim(),
  full: full.map((part) => part.trim()).filter(Boolean),
  phrasings: linesIn(phrasings),
  variants: variants.map((variant) => variant.trim()),
});
