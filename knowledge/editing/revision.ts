import { z } from 'zod';
import { CalendarDate } from '../language.js';
import { Effect } from './change.js';
import { Content, Part, parts, withNamedTexts, type Contents } from './parts.js';

/** The schema of a step in the history of what has parts of this content. */
export const revisionOf = <C extends z.ZodType>(content: C) =>
  z.strictObject({
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
    /** What stood in a part before, and what stands there since; nothing stood there before the first. Its effect, where one was said. */
    parts: z.partialRecord(Part, z.strictObject({ before: content.nullable(), after: content, effect: Effect.optional() })),
  });

/** One step in the history of an entry: what became another, who wrote and who approved it. It is kept for good (decisions.md D3). */
export const Revision = revisionOf(Content);
/** @template C the content of a part: of an entry unless told, or of an office */
export type Revision<C = Content> = Omit<z.infer<typeof Revision>, 'parts'> & {
  parts: Partial<Record<Part, { before: C | null; after: C; effect?: Effect | undefined }>>;
};

export const revisionId = (entry: string, number: number): string => `${entry}/${number}`;

/** The parts that became another in a step. */
export const partsIn = (revision: Pick<Revision<unknown>, 'parts'>): Part[] => parts.filter((part) => revision.parts[part] !== undefined);

/**
 * The contents of an entry as they were after a revision: today's, with every later step undone.
 * @param history all steps of the entry, in any order
 */
export function contentsAt<All extends Record<Part, unknown> = Contents>(
  number: number,
  contents: All,
  history: readonly Revision<All[Part]>[],
): All {
  const later = history.filter((revision) => revision.number > number).sort((a, b) => b.number - a.number);
  const then: Record<string, unknown> = { ...contents };
  for (const revision of later)
    for (const part of partsIn(revision)) {
      const { before } = revision.parts[part]!;
      if (before) then[part] = before;
    }
  return withNamedTexts(then as All);
}
