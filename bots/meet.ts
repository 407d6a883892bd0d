import type { Activity } from 'botbuilder';
import type { Store } from '../dialogs/records.js';
import { type Language, languageIn } from '../knowledge/language.js';
import type { Brought } from './brought.js';

/** Seals what is of a person's own while their conversation lives; what another key has sealed opens as undefined. */
export interface Seals {
  seal(text: string): string;
  unseal(sealed: string): string | undefined;
}

/** Who takes part in a turn: hashes, and what is known of their languages. */
export interface Met {
  conversation: string;
  /** Under a key that comes from what the channel calls the conversation, and is kept nowhere. */
  seals: Seals;
  /** A hash of the activity, so that one that is delivered twice is answered once; undefined when it has no id. */
  activity: string | undefined;
  /** The language that the device or Teams reports; only the first offer, the person's choice always wins. */
  reported: Language | undefined;
  /** The language in which these words are surely written, if one is. */
  written: Language | undefined;
}

/** Names that cannot be traced back to a channel's own (decisions.md D15). */
export interface Naming {
  conversation(channelId: string, id: string): Promise<{ name: string; seals: Seals }>;
  activity(id: string): string;
}

interface Parts {
  naming: Naming;
  /** Tells in which language words are written, only where that is sure. It may ask outside, so it runs before anything durable is held. */
  written(
    words: string,
    reported: Language | undefined,
    whose: Pick<Met, 'conversation' | 'seals'>,
    within?: Brought['store'],
  ): Promise<Language | undefined>;
}

/** Recognizes a conversation without keeping any id of the channel. `within` is the store in which the turn is kept, where an adapter brings one. */
export const meetWith =
  ({ naming, written }: Parts) =>
  async (
    { channelId, id, conversation: { id: channelsId }, locale }: Activity,
    words?: string,
    within?: Brought['store'],
  ): Promise<Met> => {
    const { name: conversation, seals } = await naming.conversation(channelId, channelsId);
    const reported = languageIn(locale?.slice(0, 2).toLowerCase());
    return {
      conversation,
      seals,
      activity: id ? naming.activity(`${conversation}\n${id}`) : undefined,
      reported,
      written: words === undefined ? undefined : await written(words, reported, { conversation, seals }, within),
    };
  };

/** Tells in which language a conversation goes on that is still known; undefined of any other. */
export const languageWith =
  ({ naming, store }: Pick<Parts, 'naming'> & { store: Pick<Store, 'transaction'> }) =>
  async ({ channelId, conversation: { id } }: Pick<Activity, 'channelId' | 'conversation'>): Promise<Language | undefined> => {
    const { name } = await naming.conversation(channelId, id);
    return (await store.transaction(({ conversations }) => conversations.get(name)))?.language;
  };
