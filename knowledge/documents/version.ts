import { z } from 'zod';
import { CalendarDate } from '../language.js';
import { Step } from './place.js';

/** How many paragraphs a document may have, and how many letters. */
export const [mostParagraphs, mostLetters] = [10_000, 1_000_000];

/** What is kept of a paragraph. */
export const KeptParagraph = z.strictObject({
  place: z.array(Step).max(12),
  hash: z.string().regex(/^[\w-]{22}$/),
  /** Only where whoever uploaded the document asked for it. */
  text: z.string().max(mostLetters).optional(),
});
export type KeptParagraph = z.infer<typeof KeptParagraph>;

/** What is kept of a document, to compare the next version with it: not the file (features.md idea 25). */
export const DocumentVersion = z.strictObject({
  /** As `documentId` names it. */
  id: z.string(),
  /** The hash of the file. */
  file: z.string().regex(/^[\w-]{43}$/),
  /** When it was last compared with a file. */
  checkedOn: CalendarDate,
  paragraphs: z.array(KeptParagraph).min(1).max(mostParagraphs),
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;
