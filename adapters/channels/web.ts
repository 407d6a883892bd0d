import { z } from 'zod';
import type { Channel } from '../../bots/channel.js';
import { WebAdapter } from '../web/webAdapter.js';

const Pressed = z.object({ choice: z.string().min(1).max(200), asked: z.number().int().optional() });

/** The web door: what is said goes into the open conversation as it is, and each face renders it in its own way. */
export const web: Channel = {
  ids: [WebAdapter.channelId],
  door: 'web',
  page: 6,

  hear({ type, text, value }) {
    if (type === 'conversationUpdate') return { kind: 'arrived' };
    if (type === 'typing') return { kind: 'stayed' };
    if (type === 'event') return { kind: 'news' };
    if (type !== 'message') return undefined;
    // Words come without a value, and to refuse one takes as long as much else of a turn.
    const pressed = value === undefined ? undefined : Pressed.safeParse(value).data;
    if (pressed) {
      const { choice, asked } = pressed;
      return asked === undefined ? { kind: 'chose', choice } : { kind: 'chose', choice, asked };
    }
    return { kind: 'said', words: text ?? '' };
  },

  show: (said, asked) => said.map((say) => ({ type: 'message', value: { say, asked } })),
};
