import { Effect } from '../../../knowledge/editing/change.js';
import type { Part } from '../../../knowledge/editing/parts.js';
import type { Source } from '../../../knowledge/entry.js';

/** What stands in the boxes of a source. */
export type TypedSource = Record<'title' | 'symbol' | 'paragraph' | 'url' | 'readOn', string>;

/** A form of a part as it came: its boxes, the version over which it was written, and what it does to the meaning. */
export interface Posted<Typed> {
  typed: Typed;
  over: string;
  effect: Effect | null;
  note: string;
}

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

/** What a form says besides its boxes. @param effects what a change can do to the meaning */
export function saidBeside(fields: URLSearchParams, part: Part, effects: readonly Effect[]): Omit<Posted<unknown>, 'typed'> {
  const { box } = boxesIn(fields);
  const effect = Effect.safeParse(box('effect')).data;
  return {
    over: box('over'),
    effect: part === 'common' ? 'words' : effect && effects.includes(effect) ? effect : null,
    note: box('note').slice(0, 500),
  };
}

/** Lines with something on them. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The boxes that stand empty beside others in which something is written. */
export function emptyAmong(boxes: Record<string, string>): string[] {
  const empty = Object.keys(boxes).filter((name) => boxes[name]!.trim() === '');
  return empty.length === Object.keys(boxes).length ? [] : empty;
}
