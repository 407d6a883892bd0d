import { z } from 'zod';
import { ownName } from '../knowledge/language.js';
import type { PayloadField } from './consent.js';
import type { Kit } from './kit.js';

/** What a person may add to the wish to talk, in the order of the lines that are sent. */
export const Added = z.enum(['call', 'first', 'avoid', 'times', 'words']);
export type Added = z.infer<typeof Added>;

const Words = z.partialRecord(Added, z.string());
export type Words = z.infer<typeof Words>;

/** What a person wrote so far for an office, as it stands in the record of the conversation: sealed (decisions.md D3). */
export const sealedWords = (words: Words, kit: Kit): string => kit.seal(JSON.stringify(words));

/** Nothing where it was sealed by a process that is gone. */
export function openedWords(sealed: string, kit: Kit): Words {
  const json = kit.unseal(sealed);
  return json === undefined ? {} : Words.parse(JSON.parse(json));
}

/** The text that goes to the office, exactly as the preview shows it (care.md CO-04). */
export function payloadOf(words: Words, kit: Kit): string {
  const { lines } = kit.text.handoff.payload;
  const added = Added.options.flatMap((field) => (words[field] === undefined ? [] : [lines[field](words[field])]));
  return [lines.wish, lines.language(ownName[kit.language]), ...added].join('\n');
}

/** Names of the fields in it, for the consent record. */
export const fieldsOf = (words: Words): PayloadField[] => [
  'wish',
  'language',
  ...Added.options.filter((field) => words[field] !== undefined),
];
