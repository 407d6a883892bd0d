import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { partsOf, standingOf } from '../../knowledge/editing/parts.js';
import { Entry } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';
import { wrongIn, type Fault, type Place } from './fault.js';
import type { Piece, Read } from './piece.js';

/** One entry as it is in `knowledge/entries`, or all of them in a list. */
export const jsonOf = (entries: Entry | readonly Entry[]): string => `${JSON.stringify(entries, null, 1)}\n`;

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The nearest place to a path that there is in a document. */
function nodeAt(root: Node | undefined, path: readonly PropertyKey[]): Node | undefined {
  for (let length = path.length; root && length >= 0; length--) {
    const found = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (found) return found;
  }
  return root;
}

/** Reads one entry, or a list of entries. */
export function readJson(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const offset = errors[0]?.offset ?? text.length;
    return {
      pieces: [],
      faults: [{ line: lineAt(text, offset), column: String(offset - text.lastIndexOf('\n', offset - 1)), wrong: 'json' }],
    };
  }
  const isList = Array.isArray(value);
  const all: unknown[] = isList ? (value as unknown[]) : [value];
  if (all.length === 0) return { pieces: [], faults: [{ line: 1, wrong: 'empty' }] };
  let root: Node | undefined;
  const lineOf = (at: number, path: readonly PropertyKey[]): number =>
    lineAt(text, nodeAt((root ??= parseTree(text)), isList ? [at, ...path] : path)?.offset ?? 0);
  const pieces = new Map<string, Piece>();
  const faults: Fault[] = [];
  for (const [at, one] of all.entries()) {
    const read = Entry.safeParse(one);
    if (!read.success) {
      for (const issue of read.error.issues) faults.push({ line: lineOf(at, issue.path), column: issue.path.join('.'), ...wrongIn(issue) });
      continue;
    }
    const { id } = read.data;
    const before = pieces.get(id);
    if (before) faults.push({ line: lineOf(at, ['id']), column: 'id', wrong: 'twice', about: String(before.place.line) });
    else
      pieces.set(
        id,
        pieceOf(
          read.data,
          placeWhere(() => lineOf(at, ['id'])),
        ),
      );
  }
  return { pieces: [...pieces.values()], faults };
}

/** A place that is looked for only where something is said of it. */
const placeWhere = (line: () => number): Place => ({
  get line() {
    return line();
  },
});

function pieceOf(entry: Entry, place: Place): Piece {
  const { common, ...words } = partsOf(entry);
  const { meaning, corrected, wordings } = standingOf(entry);
  return {
    id: entry.id,
    place,
    revision: entry.revision,
    common,
    words,
    places: Object.fromEntries((['common', ...languages] as const).map((part) => [part, place])),
    standing: { meaning, corrected, wordings },
  };
}
