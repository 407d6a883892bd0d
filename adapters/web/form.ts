import { z } from 'zod';
import { Language } from '../../knowledge/language.js';
import type { OpenConversation } from './openConversation.js';
import type { Incoming } from './webAdapter.js';

/** A name that this server gave out. A longer one is none, and is cut so that it stays none. */
const name = z
  .string()
  .default('')
  .transform((text) => text.slice(0, 64));

/** What a page sends: fields that are not as they should be count as not sent. */
export const Form = z.object({
  c: name,
  l: Language.optional().catch(undefined),
  words: z.string().optional(),
  choice: z
    .string()
    .max(200)
    .regex(/^(?:\d{1,9}:)?[\w/:+-]+$/)
    .optional()
    .catch(undefined),
  /** Who reads the words, as it stood above the box. */
  reader: z.string().max(400).optional().catch(undefined),
  /** The same when the words were begun, where a choice was pressed meanwhile. */
  begunFor: z.string().max(400).optional().catch(undefined),
  once: name,
  live: z.literal('1').optional().catch(undefined),
  /** The last item that the page shows. */
  n: z.coerce.number().int().nonnegative().optional().catch(undefined),
  proof: z.string().max(200).default('').catch(''),
  shift: z.enum(['on', 'off']).optional().catch(undefined),
});
export type Form = z.infer<typeof Form>;

/** The choice in a form, and the number of its question. */
export function pressed({ choice }: Form): { id?: string; asked?: number } {
  const [, asked, id] = /^(?:(\d+):)?(.*)$/.exec(choice ?? '') ?? [];
  return { ...(id ? { id } : {}), ...(asked === undefined ? {} : { asked: Number(asked) }) };
}

/** What a form brings, in one text: the same where it is only sent again. */
export const contentOf = ({ choice, words, l }: Form): string => JSON.stringify([choice, words, l]);

/** Whether nothing is said or chosen by a form, not even in an empty box: then it only asks for the page, as for one in another language. */
export const isBare = ({ words, choice, live }: Form): boolean => words === undefined && choice === undefined && live === undefined;

/** What a form means that is not bare: a choice with the number of its question, or words. */
export function incoming(form: Form, conversation: OpenConversation): Incoming {
  const { words = '', l } = form;
  const { id, asked } = pressed(form);
  if (!id) return { words, ...(l ? { language: l } : {}) };
  const label = labelOf(conversation, id, asked);
  return { choice: id, ...(asked === undefined ? {} : { asked }), ...(label ? { label } : {}) };
}

/** What stood on the button that was pressed. */
const labelOf = (conversation: OpenConversation, id: string, asked: number | undefined): string | undefined =>
  conversation
    .findLast(
      (item) => item.said?.choices.some((choice) => choice.id === id) && (asked === undefined || item.asked === asked || asked === 0),
    )
    ?.said?.choices.find((choice) => choice.id === id)?.label;
