import type { Common, Words } from '../../knowledge/editing/parts.js';
import type { Source } from '../../knowledge/entry.js';
import { itemsIn, lines, namesIn, rows, rowsIn } from './cells.js';

/** Columns for what holds in all languages, each with what it is called in an entry. They stand filled in once for an entry. */
export const commonColumns = [
  'status',
  'group',
  'order',
  'reviewBy',
  'holdsFor',
  'dependsOn',
  'offers',
  'related',
  'leads',
  'sensitive',
  'facts',
  'sources',
  'variants',
  'variantSources',
] as const;

type Cells = { readonly [name: string]: string };

/** How many parts a full answer can have. */
export const mostParts = 5;

const sourceRow = ({ title, symbol = '', paragraph = '', url, readOn }: Source): string[] => [title, symbol, paragraph, url, readOn];

/** A source as a row says it; what is missing in it is for its schema to say. */
const sourceOf = ([title = '', symbol, paragraph, url = '', readOn = '', ...more]: string[]): unknown => ({
  title,
  ...(symbol && { symbol }),
  ...(paragraph && { paragraph }),
  url,
  readOn: more.length > 0 ? '' : readOn,
});

/** What holds in all languages, as cells. Variants: their organizations, then the names of their facts; their sources begin with the number of the variant. */
export const commonCells = ({ variants, ...common }: Common): Record<(typeof commonColumns)[number], string> => ({
  status: common.status,
  group: common.group,
  order: String(common.order),
  reviewBy: common.reviewBy,
  holdsFor: common.holdsFor,
  dependsOn: common.dependsOn.join(' '),
  offers: common.offers.join(' '),
  related: lines(common.related),
  leads: common.leads ?? '',
  sensitive: common.sensitive ? 'yes' : 'no',
  facts: lines(common.facts),
  sources: rows(common.sources.map(sourceRow)),
  variants: rows(variants.map(({ entities, facts }) => [entities.join(' '), ...facts])),
  variantSources: rows(variants.flatMap(({ sources }, at) => sources.map((source) => [String(at + 1), ...sourceRow(source)]))),
});

/** A number that was typed; anything else is none. */
export const numberIn = (cell: string): number => (/^\d{1,9}$/.test(cell.trim()) ? Number(cell) : NaN);

/** What cells say of an entry in all languages, for its schema to read. */
export function commonIn(cells: Cells): unknown {
  const sources = rowsIn(cells['variantSources'] ?? '');
  const names = (name: string): string[] => namesIn(cells[name] ?? '');
  const word = (name: string): string => (cells[name] ?? '').trim();
  return {
    ...Object.fromEntries(['status', 'group', 'reviewBy', 'holdsFor'].map((name) => [name, word(name)])),
    order: numberIn(word('order')),
    dependsOn: names('dependsOn'),
    offers: names('offers'),
    related: itemsIn(cells['related'] ?? ''),
    ...(cells['leads'] && { leads: cells['leads'] }),
    sensitive: { yes: true, no: false }[word('sensitive').toLowerCase()],
    facts: itemsIn(cells['facts'] ?? ''),
    sources: rowsIn(cells['sources'] ?? '').map(sourceOf),
    variants: rowsIn(cells['variants'] ?? '').map(([entities = '', ...facts], at) => ({
      entities: namesIn(entities),
      facts,
      sources: sources.filter(([number]) => number?.trim() === String(at + 1)).map(([, ...source]) => sourceOf(source)),
    })),
  };
}

/** Whether every source of a variant names a variant that there is. */
export const sourcesFit = (cells: Cells): boolean =>
  rowsIn(cells['variantSources'] ?? '').every(([number = '']) => {
    const at = numberIn(number);
    return at >= 1 && at <= rowsIn(cells['variants'] ?? '').length;
  });

/** Columns for words in one language; the most variants of any entry decides how many columns there are for them. */
export const wordColumns = (variants: number): string[] => [
  'title',
  'short',
  ...Array.from({ length: mostParts }, (_, at) => `full ${at + 1}`),
  ...Array.from({ length: variants }, (_, at) => `variant ${at + 1}`),
  'phrasings',
];

export const wordCells = ({ title, short, full, variants, phrasings }: Words): Record<string, string> => ({
  title,
  short,
  ...Object.fromEntries(full.map((text, at) => [`full ${at + 1}`, text])),
  ...Object.fromEntries(variants.map(({ text }, at) => [`variant ${at + 1}`, text])),
  phrasings: lines(phrasings),
});

/** The words in cells. Texts of variants are at the places of their numbers, up to the last that says something. */
export function wordsIn(cells: Cells): unknown {
  const variants = Object.entries(cells).flatMap(([name, cell]) => {
    const number = /^variant (\d{1,3})$/.exec(name)?.[1];
    return number === undefined ? [] : [[Number(number), cell] as const];
  });
  const most = Math.max(0, ...variants.filter(([, cell]) => cell !== '').map(([number]) => number));
  const saidOf = new Map(variants);
  return {
    title: cells['title'] ?? '',
    short: cells['short'] ?? '',
    full: Array.from({ length: mostParts }, (_, at) => cells[`full ${at + 1}`] ?? '').filter(Boolean),
    phrasings: itemsIn(cells['phrasings'] ?? ''),
    variants: Array.from({ length: most }, (_, at) => saidOf.get(at + 1) ?? ''),
  };
}

/** The column in which something stands that a schema found. */
export function columnOf(path: readonly PropertyKey[]): string {
  const [first, second, third] = path;
  if (first === 'full' || (first === 'variants' && path.length === 2))
    return `${first === 'full' ? 'full' : 'variant'} ${Number(second) + 1}`;
  return first === 'variants' && third === 'sources' ? 'variantSources' : String(first ?? '');
}
