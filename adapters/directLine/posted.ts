import { z } from 'zod';
import { Language } from '../../knowledge/language.js';
import type { OpenConversation } from '../web/openConversation.js';
import type { Incoming } from '../web/webAdapter.js';
import { numbered } from './present.js';

/** The beginning of a language tag (BCP 47) of one of the six languages; anything else counts as not said. */
export const Locale = z
  .string()
  .max(35)
  .transform((tag) => tag.slice(0, 2).toLowerCase())
  .pipe(Language)
  .optional()
  .catch(undefined);

const Pressed = z.object({ choice: z.string().min(1).max(200), asked: z.number().int().nonnegative().optional().catch(undefined) });

/** All that passes this door of what a client sends (decisions.md D16); every other field is dropped here, unread. */
export const Posted = z.object({
  type: z.string(),
  text: z.string().optional().catch(undefined),
  value: Pressed.optional().catch(undefined),
  locale: Locale,
  channelData: z
    .object({
      clientActivityID: z.string().min(1).max(128).optional().catch(undefined),
      postBack: z.boolean().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type Posted = z.infer<typeof Posted>;

/**
 * What a posted message means to the bot: a pressed choice, or words.
 * @param client the name under which the client will recognize its own message
 * @returns undefined when it says nothing
 */
export function incomingOf(
  { text, value, locale, channelData }: Posted,
  open: Pick<OpenConversation, 'findLast'>,
  client: string,
): Incoming | undefined {
  const common = {
    client,
    ...(channelData?.clientActivityID ? { once: channelData.clientActivityID } : {}),
    ...(locale ? { language: locale } : {}),
  };
  if (!value) return text === undefined ? undefined : { words: text, ...common };
  const { choice, asked } = value;
  return { choice, ...(asked === undefined ? {} : { asked }), label: labelOf(open, choice, asked) ?? (text || choice), ...common };
}

/** What stood on the button that was pressed; the client's own words for it only where no such button was shown. */
function labelOf(open: Pick<OpenConversation, 'findLast'>, id: string, asked: number | undefined): string | undefined {
  const item = open.findLast(
    ({ said, ...item }) => (asked === undefined || item.asked === asked) && said?.choices.some((choice) => choice.id === id),
  );
  const choices = item?.said?.choices ?? [];
  const at = choices.findIndex((choice) => choice.id === id);
  return choices[at] && numbered(choices[at], item?.said?.listens ? undefined : at + 1);
}
