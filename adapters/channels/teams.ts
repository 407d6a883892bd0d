import { z } from 'zod';
import type { Channel } from '../../bots/channel.js';
import type { Heard } from '../../dialogs/dialog.js';
import { cardsOf } from './cards.js';

const Pressed = z.object({ choice: z.string().min(1).max(200), asked: z.number().int().optional() });

/** A message with words, a button of the kind Action.Submit, or a file, which is never looked at. */
const Message = z.object({
  type: z.literal('message'),
  text: z.string().optional(),
  value: z.unknown().optional(),
  attachments: z
    .array(z.object({ contentType: z.string() }))
    .optional()
    .catch(undefined),
});
/** What Teams puts beside words by itself: their formatting, and the message that they answer. */
const besideWords: readonly string[] = ['text/html', 'messageReference'];
/** Somebody edited, deleted or restored a message of theirs. */
const Changed = z.object({ type: z.enum(['messageUpdate', 'messageDelete']) });
/** A button of the kind Action.Execute: cards of ours have none, but the meaning is the same. */
const Execute = z.object({
  type: z.literal('invoke'),
  name: z.literal('adaptiveCard/action'),
  value: z.object({ action: z.object({ data: Pressed }) }),
});
/** The app was added. Teams sends `conversationUpdate` in the same moment; greeting at one of the two greets once. */
const Added = z.object({ type: z.literal('installationUpdate'), action: z.literal('add') });

/** The app was removed: the documented moment to forget where the conversation stood. */
const Removed = z.object({ type: z.literal('installationUpdate'), action: z.literal('remove') });

const pressed = ({ choice, asked }: z.infer<typeof Pressed>): Heard =>
  asked === undefined ? { kind: 'chose', choice } : { kind: 'chose', choice, asked };

/**
 * Microsoft Teams: cards out, words and pressed buttons in, and that a message was changed. Whatever else Teams tells (reactions,
 * feedback, members, events of years to come) is nothing that a person asks, and is not answered.
 */
export const teams: Channel = {
  ids: ['msteams'],
  door: 'teams',
  page: 4,

  hear(activity) {
    if (Added.safeParse(activity).success) return { kind: 'arrived' };
    if (Removed.safeParse(activity).success) return { kind: 'left' };
    if (Changed.safeParse(activity).success) return { kind: 'changed' };
    const execute = Execute.safeParse(activity).data;
    if (execute) return pressed(execute.value.action.data);
    const message = Message.safeParse(activity).data;
    if (!message) return undefined;
    const { text, value, attachments = [] } = message;
    const submitted = Pressed.safeParse(value).data;
    if (submitted) return pressed(submitted);
    if (!text && value !== undefined && value !== null) return undefined;
    const files = attachments.some(({ contentType }) => !besideWords.includes(contentType));
    return { kind: 'said', words: text ?? '', ...(files && { files }) };
  },

  show: cardsOf,
};
