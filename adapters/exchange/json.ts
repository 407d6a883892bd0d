import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { partsOf, standingOf } from '../../knowledge/editing/parts.js';
import { Entry } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';
import { wrongIn, type Fault, type Place } from './fault.js';
import type { Piece, Read } from './piece.js';

/** One entry as it is in `knowledge/entries`, or all of them in a list. */
export const jsonOf = (entries: Entry | readonly Entry[]): string => `${JSON.stringify(entries, null, 1)}\n`;

/** So many answers are read from one file: many times what there are. */
const mostAnswers = 5_000;

/** In one another, an answer has no more brackets than this; what looks for the place of a fault goes no deeper. */
const deepest = 100;

/** The places of a document by their paths; undefined for one that no answer can be in. */
function treeOf(text: string, errors: ParseError[] = []): Node | undefined {
  let [depth, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '[' || sign === '{')) depth++;
    else if (!quoted && (sign === ']' || sign === '}')) depth--;
    if (depth > deepest) return undefined;
  }
  return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
}

/** Counts lines of a text once, however often it is asked. */
function linesOf(text: string): (offset: number) => number {
  let ends: number[] | undefined;
  return (offset) => {
    ends ??= [...text.matchAll(/\n/g)].map(({ index }) => index);
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (ends[middle]! < offset) from = middle + 1;
      else to = middle;
    }
    return from + 1;
  };
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
  const lineAt = linesOf(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    treeOf(text, errors);
    const offset = errors[0]?.offset ?? text.length;
    return {
      pieces: [],
      faults: [{ line: lineAt(offset), column: String(offset - text.lastIndexOf('\n', offset - 1)), wrong: 'json' }],
    };
  }
  const isList = Array.isArray(value);
  const all: unknown[] = isList ? (value as unknown[]) : [value];
  if (all.length === 0) return { pieces: [], faults: [{ line: 1, wrong: 'empty' }] };
  if (all.length > mostAnswers) return { pieces: [], faults: [{ line: 1, wrong: 'tooBig' }] };
  let root: Node | null | undefined;
  const lineOf = (at: number, path: readonly PropertyKey[]): number => {
    if (root === undefined) root = treeOf(text) ?? null;
    return lineAt(nodeAt(root ?? undefined, isList ? [at, ...path] : path)?.offset ?? 0);
  };
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
