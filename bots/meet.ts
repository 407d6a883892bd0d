import type { Activity } from 'botbuilder';
import { Language } from '../knowledge/language.js';

/** Who takes part in a turn: keyed hashes, and what is known of their languages. */
export interface Met {
  conversation: string;
  /** The same for the activity, so that one that is delivered twice is answered once; undefined when it has no id. */
  activity: string | undefined;
  /** The language that the device or Teams reports; only the first offer, the person's choice always wins. */
  reported: Language | undefined;
  /** The language in which these words are surely written, if one is. */
  written: Language | undefined;
}

interface Parts {
  /** A name for a conversation that cannot be traced back to the channel's id (decisions.md D15). */
  mark(channelId: string, conversationId: string): string;
  /** Tells in which language words are written, only where that is sure. It may ask outside, so it runs before the transaction. */
  written(words: string, reported: Language | undefined, conversation: string): Promise<Language | undefined>;
}

/** Recognizes a conversation without keeping any id of the channel. */
export const meetWith =
  ({ mark, written }: Parts) =>
  async ({ channelId, id, conversation: { id: channelsId }, locale }: Activity, words?: string): Promise<Met> => {
    const conversation = mark(channelId, channelsId);
    const reported = Language.safeParse(locale?.slice(0, 2).toLowerCase()).data;
    return {
      conversation,
      activity: id ? mark('activity', id).slice(0, 12) : undefined,
      reported,
      written: words === undefined ? undefined : await written(words, reported, conversation),
    };
  };
