import type { z } from 'zod';

/** What can be wrong with a file, each with a remedy in `knowledge/text/exchange`. */
export type Wrong =
  | 'encoding'
  | 'empty'
  | 'tooBig'
  | 'json'
  | 'csv'
  | 'noColumn'
  | 'unknownColumn'
  | 'columnTwice'
  | 'name'
  | 'language'
  | 'twice'
  | 'missing'
  | 'tooLong'
  | 'oneOf'
  | 'date'
  | 'number'
  | 'yesNo'
  | 'address'
  | 'pieces'
  | 'fact'
  | 'related'
  | 'incomplete'
  | 'differs'
  | 'qnaEntry'
  | 'form';

/** Where something stands in a file: its line, and the row as a spreadsheet counts it. */
export interface Place {
  line: number;
  row?: number;
}

/** What is wrong in a file, where, and what it is about: a value, a list of what is possible, another line. */
export interface Fault extends Place {
  /** The column of a table, or the path in JSON. */
  column?: string;
  wrong: Wrong;
  about?: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema found, in the terms of whoever filled the file in. @param value what stands there */
export function wrongIn(issue: Issue): Pick<Fault, 'wrong' | 'about'> {
  const last = issue.path.at(-1);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { wrong: 'unknownColumn', about: issue.keys.join(', ') };
    case 'too_big':
      return { wrong: 'tooLong', about: String(issue.maximum) };
    case 'too_small':
      return { wrong: issue.origin === 'number' || issue.origin === 'int' ? 'number' : 'missing' };
    case 'invalid_value':
      return { wrong: last === 'sensitive' ? 'yesNo' : 'oneOf', about: issue.values.map(String).join(', ') };
    case 'invalid_type':
      if (issue.expected === 'boolean') return { wrong: 'yesNo' };
      return { wrong: issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'missing' };
    case 'invalid_format':
      if (issue.format === 'date') return { wrong: 'date', about: '2027-03-31' };
      if (issue.format === 'url') return { wrong: 'address' };
      return { wrong: issue.path.includes('facts') ? 'fact' : last === 'id' ? 'name' : 'form' };
    case 'custom':
      return { wrong: last === 'url' ? 'address' : 'form' };
    default:
      return { wrong: 'form' };
  }
}
