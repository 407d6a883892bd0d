import { z } from 'zod';
import { CalendarDate } from '../language.js';
import { Content, Part, parts, type Contents } from './parts.js';

/** What stood in a part before, and what stands there since; nothing stood there before the first. */
const Difference = z.strictObject({ before: Content.nullable(), after: Content });

/** One step in the history of an entry: what became another, who wrote and who approved it. It is kept for good (decisions.md D3). */
export const Revision = z.strictObject({
  /** `ENTRY/NUMBER` */
  id: z.string(),
  entry: z.string(),
  number: z.number().int().positive(),
  did: z.enum(['published', 'pulled', 'confirmed', 'imported']),
  on: CalendarDate,
  /** Who brought it to readers, or took it away. */
  by: z.string(),
  authors: z.array(z.string()),
  approvers: z.array(z.string()),
  /** The gates that an operator decided to pass over, and why. */
  passedOver: z.strictObject({ by: z.string(), gates: z.array(z.string()), why: z.string() }).nullable(),
  parts: z.partialRecord(Part, Difference),
});
export type Revision = z.infer<typeof Revision>;

export const revisionId = (entry: string, number: number): string => `${entry}/${number}`;

/** The parts that became another in a step. */
export const partsIn = (revision: Revision): Part[] => parts.filter((part) => revision.parts[part] !== undefined);

/**
 * The contents of an entry as they were after a revision: today's, with every later step undone.
 * @param history all steps of the entry, in any order
 */
export function contentsAt(number: number, contents: Contents, history: readonly Revision[]): Contents {
  const later = history.filter((revision) => revision.number > number).sort((a, b) => b.number - a.number);
  const then: Record<string, unknown> = { ...contents };
  for (const revision of later)
    for (const part of partsIn(revision)) {
      const { before } = revision.parts[part]!;
      if (before) then[part] = before;
    }
  return then as Contents;
}
