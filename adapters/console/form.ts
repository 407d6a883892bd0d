import { z } from 'zod';
import { Language } from '../../knowledge/language.js';

const short = (most: number) => z.string().max(most).catch('');

/** Forms write a line's end in two characters; people count one. */
const oneEnd = (words: string): string => words.replaceAll('\r\n', '\n');

/** Every field of every form of the console. */
export const Form = z.object({
  csrf: short(64).default(''),
  l: Language.optional().catch(undefined),
  name: short(100).default(''),
  passphrase: short(200).default(''),
  code: short(20).default(''),
  /** The case to which a text belongs that was typed in a session that is over. */
  at: z
    .string()
    .regex(/^[\w-]{22,64}$/)
    .optional()
    .catch(undefined),
  /** The office to which hours belong that were typed in such a session. */
  office: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .catch(undefined),
  words: z.string().default('').transform(oneEnd),
  /** The account of which something is to be changed. */
  to: short(100).default(''),
  /** The colleague to whom a case may be handed on, and the office that may fit better. */
  colleague: short(100).default(''),
  suggested: short(100).default(''),
  /** The last message before a case is closed. */
  last: z.string().transform(oneEnd).optional(),
  /** What stood in boxes of a case before anybody typed there. */
  stood: z.string().default(''),
  /** A note, which must never come to stand in a box whose text is sent. */
  note: z.string().default('').transform(oneEnd),
  /** The part of an answer (`ENTRY/PART`) to which words belong that were typed in such a session. */
  answer: z
    .string()
    .regex(/^[a-z0-9-]{1,80}\/[a-z]{2,6}$/)
    .optional()
    .catch(undefined),
  /** The part of an office (`OFFICE/PART`) to which such words belong. */
  officePart: z
    .string()
    .regex(/^[a-z0-9-]{1,80}\/[a-z]{2,6}$/)
    .optional()
    .catch(undefined),
  /** What is to be deleted: a note, or the reminder. */
  drop: short(64).default(''),
  /** The prepared sentence that was pressed. */
  put: short(20).default(''),
  /** The day to be named in a prepared sentence, and the one of a reminder, as calendar dates. */
  awayDay: short(20).default(''),
  remindDay: short(20).optional(),
  /** The remarks on a text that its writer has read. */
  read: short(100).default(''),
  /** The last message of the receivers that stood in the page. */
  after: z.coerce.number().int().nonnegative().optional().catch(undefined),
  /** The last message of the person that stood in the page. */
  seen: z.coerce.number().int().nonnegative().optional().catch(undefined),
});
export type Form = z.infer<typeof Form>;
