import { facts as known } from '../../../knowledge/editorial/index.js';
import { Source } from '../../../knowledge/entry.js';
import type { Text } from '../../../knowledge/text/index.js';
import { linesIn, type TypedSource } from './typed.js';

/** Why something cannot be taken, and the box that it is about. */
export interface Fault {
  at: string;
  text: string;
}

const isEmpty = ({ title, url }: TypedSource): boolean => title === '' && url === '';

type Faults = Text['editing']['edit']['faults'];

/** The sources in their boxes; a row that is left empty is none. @param path before the names of the boxes */
export function sourcesIn(rows: TypedSource[], path: string, faults: Faults): Source[] | Fault {
  const all: Source[] = [];
  for (const [at, row] of rows.entries()) {
    if (isEmpty(row)) continue;
    const { title, symbol, paragraph, url, readOn } = row;
    const read = Source.safeParse({ title, url, readOn, ...(symbol && { symbol }), ...(paragraph && { paragraph }) });
    if (!read.success)
      return { at: `${path}source-${at}-${String(read.error.issues[0]?.path[0] ?? 'title')}`, text: faults.source(at + 1) };
    all.push(read.data);
  }
  return all;
}

/** The names of facts, one a line; each is one of those that can be cited. */
export function factsIn(text: string, at: string, faults: Faults): string[] | Fault {
  const facts = linesIn(text);
  const wrong = facts.find((fact) => !known.has(fact));
  return wrong === undefined ? facts : { at, text: faults.fact(wrong) };
}
