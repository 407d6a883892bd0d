import { z } from 'zod';
import { ownName } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import type { Thread } from './care.js';
import type { PayloadField } from './consent.js';
import { lengthOf, longest } from './heardWords.js';
import type { Kit } from './kit.js';

/** What a person may add to the wish to talk, in the order of the lines that are sent. */
export const Added = z.enum(['call', 'first', 'avoid', 'times', 'words']);
export type Added = z.infer<typeof Added>;

const Words = z.partialRecord(Added, z.string());
export type Words = z.infer<typeof Words>;

/** What a person wrote so far for an office, as it stands in the record of the conversation: sealed (decisions.md D3). */
export const sealedWords = (words: Words, kit: Pick<Kit, 'seal'>): string => kit.seal(JSON.stringify(words));

/** Nothing where it was sealed by a process that is gone. */
export function openedWords(sealed: string, kit: Pick<Kit, 'unseal'>): Words {
  const json = sealed === '' ? undefined : kit.unseal(sealed);
  return json === undefined ? {} : Words.parse(JSON.parse(json));
}

export const isEmpty = (words: Words): boolean => Object.keys(words).length === 0;

/** Both, one after the other where both have the same field: nothing that was written is dropped. */
export const together = (one: Words, other: Words): Words =>
  Object.fromEntries(
    Added.options.flatMap((field) => {
      const both = [one[field], other[field]].filter((words) => words !== undefined);
      return both.length === 0 ? [] : [[field, both.join('\n\n')]];
    }),
  );

/** The text that goes to the office, exactly as the preview shows it (care.md CO-04). */
export function payloadOf(words: Words, kit: Pick<Kit, 'text' | 'language'>): string {
  const { lines } = kit.text.handoff.payload;
  const added = Added.options.flatMap((field) => (words[field] === undefined ? [] : [lines[field](words[field])]));
  return [lines.wish, lines.language(ownName[kit.language]), ...added].join('\n');
}

/** What was added in a text that was sent, field by field; all of it as own words where it is of another form. */
function wordsIn(payload: string, { text }: Pick<Kit, 'text'>): Words {
  const { lines } = text.handoff.payload;
  const [wish, , ...rest] = payload.split('\n');
  if (wish !== lines.wish) return { words: payload };
  const words: Words = {};
  let at: Added = 'words';
  for (const line of rest) {
    const begun = Added.options.find((field) => line.startsWith(lines[field]('')));
    const written = begun ? line.slice(lines[begun]('').length) : line;
    at = begun ?? at;
    words[at] = words[at] === undefined ? written : `${words[at]}\n${written}`;
  }
  return words;
}

/**
 * What a person wrote in a chat with an office, so that they need not tell it twice (features.md S15): what they sent first,
 * and what they wrote after it, as far as one message can hold.
 */
export function wordsOfChat({ messages, referral }: Thread): Words {
  const text = textIn(referral.consent.language);
  const [first, ...later] = messages
    .filter(({ by, words }) => by === 'person' && words !== text.agreement.again.wish)
    .map(({ words }) => words);
  if (first === undefined) return {};
  return later.reduce(
    (all, words) => {
      const more = together(all, { words });
      return lengthOf(more.words ?? '') > longest ? all : more;
    },
    wordsIn(first, { text }),
  );
}

/** Names of the fields in it, for the consent record. */
export const fieldsOf = (words: Words): PayloadField[] => [
  'wish',
  'language',
  ...Added.options.filter((field) => words[field] !== undefined),
];
