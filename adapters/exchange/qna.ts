import { z } from 'zod';
import { partsOf, type Words } from '../../knowledge/editing/parts.js';
import type { VariantText } from '../../knowledge/editing/variantTexts.js';
import { Entity } from '../../knowledge/entity.js';
import { isPublished, type Entry } from '../../knowledge/entry.js';
import { Language, marks } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { csvOf, type Row, type Table } from './csv.js';
import { wrongIn, type Fault } from './fault.js';
import { emptyPiece, FileWords, type Piece, type Read } from './piece.js';

/** The columns of QnA Maker and Custom Question Answering, in their order. */
const columns = ['Question', 'Answer', 'Source', 'Metadata', 'SuggestedQuestions', 'IsContextOnly', 'Prompts', 'QnaId'] as const;
const needed = ['Question', 'Answer', 'Metadata', 'QnaId'] as const;

/** The column of such a table that a name means, whatever letters of it are capitals; undefined where it means none. */
export const qnaColumnCalled = (name: string): string | undefined => columns.find((column) => column.toLowerCase() === name.toLowerCase());

/** Whether a table is one of QnA Maker. */
export const isQna = (all: readonly string[]): boolean => all.includes('Question') && all.includes('Answer');

/** The pieces of an entry that are answers of their own there: the short answer, the parts after it, and what differs for some. */
const Label = z.object({
  entry: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  language: Language,
  piece: z.string().regex(/^(short|full-[1-5]|variant-[1-9]\d{0,2})$/),
  /** The organizations for which a variant is; files of older versions only number them. */
  for: z
    .string()
    .transform((names) => names.toLowerCase().split(' ').filter(Boolean))
    .pipe(z.array(Entity))
    .default([]),
  revision: z.coerce.number().int().positive().optional(),
});
type Label = z.infer<typeof Label>;

/**
 * The published entries in one language as QnA Maker has them: the title and each way to ask are questions of the short answer;
 * the parts of the full answer follow on a prompt, and are found in no other way.
 */
export function qnaOf(entries: readonly Entry[], language: Language): string {
  const { answer, entities } = textIn(language);
  let next = 1;
  const table = entries.filter(isPublished).flatMap((entry) => {
    const { title, short, full, phrasings, variants } = partsOf(entry)[language];
    const first = next;
    next += 1 + full.length + variants.length;
    const prompt = (id: number, displayText: string, displayOrder = 0) => ({ displayOrder, qnaId: id, displayText });
    const named = entry.variants.map((variant) => variant.entities.map((one) => entities[one]).join(marks[language].comma));
    const one = (question: string, text: string, piece: string, id: number, prompts: object[], whom: readonly Entity[] = []): string[] => [
      question,
      text,
      entry.sources[0]?.url ?? '',
      `entry:${entry.id}|language:${language}|piece:${piece}${whom.length > 0 ? `|for:${whom.join(' ')}` : ''}|revision:${entry.revision}`,
      '[]',
      piece === 'short' ? 'False' : 'True',
      JSON.stringify(prompts),
      String(id),
    ];
    const more = (at: number): object[] => (at < full.length ? [prompt(first + 1 + at, answer.more)] : []);
    const onVariants = named.map((names, at) => prompt(first + 1 + full.length + at, names, at + 1));
    return [
      ...[title, ...phrasings].map((question) => one(question, short, 'short', first, [...more(0), ...onVariants])),
      ...full.map((text, at) => one(answer.more, text, `full-${at + 1}`, first + 1 + at, more(at + 1))),
      ...variants.map(({ for: whom, text }, at) => one(named[at]!, text, `variant-${at + 1}`, first + 1 + full.length + at, [], whom)),
    ];
  });
  return csvOf([[...columns], ...table]);
}

/** Metadata as QnA Maker writes them: `key:value|key:value`, in small letters. */
const labelIn = (metadata: string): Label | undefined =>
  Label.safeParse(
    Object.fromEntries(
      metadata.split('|').map((pair) => {
        const at = pair.indexOf(':');
        return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      }),
    ),
  ).data;

/** What was gathered of the words of an entry. */
interface Gathered {
  label: Label;
  row: Row;
  short: string;
  questions: string[];
  full: Map<number, string>;
  variants: Map<number, VariantText>;
}

/** Reads such a table. The first question of a short answer is the title. */
export function readQna({ head, columns: all, rows }: Table): Read {
  const faults: Fault[] = needed
    .filter((column) => !all.includes(column))
    .map((column) => ({ ...head, column, wrong: 'noColumn', about: column }));
  if (faults.length > 0) return { pieces: [], faults };
  const gathered = new Map<string, Gathered>();
  for (const row of rows) {
    const cell = (column: (typeof columns)[number]): string => row.cells.get(column) ?? '';
    const fault = (column: string, wrong: Fault['wrong'], about?: string): void =>
      void faults.push({ line: row.line, row: row.row, column, wrong, ...(about && { about }) });
    const label = labelIn(cell('Metadata'));
    if (!label) {
      fault('Metadata', 'qnaEntry', 'entry:medical-care|language:en|piece:short');
      continue;
    }
    const { entry, language, piece } = label;
    const key = `${entry} ${language}`;
    const found: Gathered = gathered.get(key) ?? { label, row, short: '', questions: [], full: new Map(), variants: new Map() };
    gathered.set(key, found);
    const text = cell('Answer');
    if (text === '') fault('Answer', 'missing');
    if (piece === 'short') {
      if (found.short !== '' && found.short !== text) fault('Answer', 'differs', String(found.row.row));
      if (found.short === '') Object.assign(found, { short: text, row });
      if (cell('Question') === '') fault('Question', 'missing');
      else found.questions.push(cell('Question'));
      continue;
    }
    const [kind, number] = piece.split('-') as ['full' | 'variant', string];
    const at = Number(number);
    const isSaid = [...found.variants.values()].some((other) => other.for.some((one) => label.for.includes(one)));
    if (kind === 'full' ? found.full.has(at) : found.variants.has(at) || isSaid) fault('Metadata', 'twice', String(found.row.row));
    if (kind === 'full') found.full.set(at, text);
    else found.variants.set(at, { for: label.for, text });
  }
  const pieces = new Map<string, Piece>();
  for (const one of gathered.values()) faults.push(...wordsInto(pieces, one));
  return { pieces: [...pieces.values()], faults: faults.toSorted((a, b) => a.line - b.line) };
}

const inOrder = (pieces: ReadonlyMap<number, string>): string[] => [...pieces].toSorted(([a], [b]) => a - b).map(([, text]) => text);

/** Variants at the places of their numbers: one that has no row moves no other. */
const atNumbers = (variants: ReadonlyMap<number, VariantText>): VariantText[] =>
  Array.from({ length: Math.max(0, ...variants.keys()) }, (_, at) => variants.get(at + 1) ?? { for: [], text: '' });

function wordsInto(pieces: Map<string, Piece>, { label, row, short, questions, full, variants }: Gathered): Fault[] {
  const place = { line: row.line, row: row.row };
  const [title = '', ...phrasings] = questions;
  const read = FileWords.safeParse({ title, short, full: inOrder(full), phrasings, variants: atNumbers(variants) } satisfies Words);
  const column = ([first]: readonly PropertyKey[]): string => (first === 'title' || first === 'phrasings' ? 'Question' : 'Answer');
  if (!read.success) return read.error.issues.map((issue) => ({ ...place, column: column(issue.path), ...wrongIn(issue) }));
  const piece = pieces.get(label.entry) ?? emptyPiece(label.entry, place);
  pieces.set(label.entry, piece);
  piece.words[label.language] = read.data;
  piece.places[label.language] = place;
  if (label.revision !== undefined) piece.revision = Math.min(label.revision, piece.revision ?? label.revision);
  return [];
}
