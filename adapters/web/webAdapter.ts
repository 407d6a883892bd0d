import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';
import { bring } from '../../bots/brought.js';
import type { Say } from '../../dialogs/dialog.js';
import { commandIn } from '../../dialogs/always.js';
import { cleaned, withinLimit } from '../../dialogs/heardWords.js';
import type { Begun } from '../../dialogs/kit.js';
import { holdsNumber } from '../../knowledge/returnNumber.js';
import type { Language } from '../../knowledge/language.js';
import { Gone, type Conversations, type TurnStore } from './conversations.js';
import type { Item } from './item.js';
import type { OpenConversation } from './openConversation.js';

/** What reaches the bot from the web door, whichever face it came through. */
export interface Incoming {
  /** Undefined when the person has only just arrived. */
  words?: string;
  choice?: string;
  /** The number of the question that the choice belonged to. */
  asked?: number;
  /** What stands on the screen for a choice: the label of its button. */
  label?: string;
  /** An id that a client gives its message, so that a repeated delivery is answered once. */
  once?: string;
  /** Notes that it was taken, together with what the turn keeps. */
  taken?(store: TurnStore): Promise<void>;
  client?: string;
  /** True for words that are only looked through for danger: they stay in the person's box. */
  unsent?: boolean;
  /** True for a form that was sent before: Back and Reload send it once more, and nothing in it is meant again. */
  again?: boolean;
  /** Set when nobody did anything, but an office may have written: where what is new goes. */
  news?: 'toStreams' | 'toReply';
  /** True when somebody says nothing, but wants the conversation to be kept a while longer (care.md AX-09). */
  stays?: boolean;
  /** The language that the browser reports, for the first offer only. */
  language?: Language;
  /** Whether this network may start something now that costs others something. */
  mayBegin?(what: Begun): boolean;
}

/** What the bot knows of a conversation that its door must know as well: whose news it wants, where Leave may lead, whether the next words are a secret, and its language. */
type Knows = Pick<OpenConversation, 'listensTo' | 'country' | 'secret' | 'language'>;

/** Stands for what the person typed, where that is a return number or a code word. */
const masked = '••••';

/** In the state of a turn: the conversation in which it is. */
const spoken = Symbol('conversation');

/** Between two looks for somebody who waits, in milliseconds. */
const between = 60_000;

/** Between two looks for whoever asks again and again for what there is, in milliseconds. */
const pause = 2_000;

const bot = { id: 'waypoint', name: 'Waypoint', role: 'bot' };

/** A person's side of every conversation at the web door: one name for all, since nobody has one. */
export const person = { id: 'you', name: '', role: 'user' };

/**
 * The web door as a Bot Framework adapter, in this process: no cloud, no connector. Server-rendered pages and Direct
 * Line are two faces of it (decisions.md D2); what the bot says goes into the open conversation, where both read it.
 */
export class WebAdapter extends BotAdapter {
  static readonly channelId = 'waypoint-web';

  constructor(
    private readonly conversations: Conversations,
    private readonly now: () => number,
    private readonly bot: (context: TurnContext) => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {
    super();
  }

  /**
   * Lets the bot take one turn in a conversation, after the turns before it.
   * @returns false when the turn failed: nothing of it was kept, and the person is to be told to send it again
   */
  async receive(conversation: OpenConversation, incoming: Incoming): Promise<boolean> {
    try {
      await this.conversations.turn(conversation, (store) => this.turn(conversation, incoming, store));
      return true;
    } catch (error) {
      if (incoming.once) conversation.failed(incoming.once);
      this.report(error);
      return false;
    }
  }

  private async turn(conversation: OpenConversation, incoming: Incoming, store: TurnStore): Promise<void> {
    const { words, choice, asked, label, once, client, again, unsent, stays, news, language, mayBegin, taken } = incoming;
    if (conversation.ended || again) return;
    // The streams may have closed while turns before this one were taken.
    if (news === 'toStreams' && conversation.streams === 0) return;
    // It is noted once more: whoever sent the same at the same time may have noted it as not taken in between.
    if (once && conversation.repeats(once)) return taken?.(store);
    const arrived = words === undefined && choice === undefined && !stays && !news;
    const activity = {
      type: news ? 'event' : stays ? 'typing' : arrived ? 'conversationUpdate' : 'message',
      ...(arrived ? { membersAdded: [person] } : {}),
      ...(words === undefined ? {} : { text: words }),
      ...(choice === undefined ? {} : { value: { choice, ...(asked === undefined ? {} : { asked }) } }),
      ...(language ? { locale: language } : {}),
      channelId: WebAdapter.channelId,
      conversation: { id: conversation.id },
      from: person,
      recipient: bot,
    } as unknown as Activity;
    const hides = words !== undefined && (holdsNumber(words) || (conversation.secret && !commandIn(words)));
    const shown = hides ? masked : withinLimit(cleaned(words ?? label ?? ''));
    if (news) conversation.told = this.now();
    else conversation.used = this.now();
    if (!arrived && !unsent && (words ?? label) !== undefined) {
      conversation.add({ at: this.now(), by: 'person', words: shown, ...(client ? { client } : {}) });
    }
    const context = new TurnContext(this, activity);
    context.turnState.set(spoken, conversation);
    bring(context, { shown: conversation.size, store, ...(mayBegin ? { mayBegin } : {}) });
    await this.runMiddleware(context, this.bot);
    await taken?.(store);
  }

  async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const conversation = context.turnState.get(spoken) as OpenConversation;
    return activities.map(({ type, name, value }) => {
      if (type === 'event' && name === 'knows') Object.assign(conversation, value as Knows);
      if (type === 'event' && name === 'clears') conversation.clear();
      if (type === 'endOfConversation') conversation.end();
      if (type !== 'message') return { id: '' };
      const { say, asked } = value as { say: Say; asked: number };
      const clears = conversation.size === 0 && conversation.latest > 0;
      return { id: String(conversation.add({ at: this.now(), by: 'bot', said: say, asked, ...(clears && { clears }) }).n) };
    });
  }

  /** Tells every conversation that has a stream and that listens to a referral that there is something new in it; to any, where it is not known which. */
  async tell(referral: string | undefined): Promise<void> {
    await this.newsTo(this.conversations.listening(({ listensTo }) => referral === undefined || listensTo.includes(referral)));
  }

  /** Lets the bot look, every minute, whether there is something to say to those who wait for an office (care.md WH-04). */
  async remind(): Promise<void> {
    await this.newsTo(this.conversations.listening(({ told }) => this.now() - told >= between));
  }

  /** Lets the bot look for news for somebody whose page, or poll, asks for what there is, and who is told of nothing: no stream of theirs is open here. */
  async catchUp(conversation: OpenConversation): Promise<void> {
    const { listensTo, streams, told } = conversation;
    if (listensTo.length > 0 && streams === 0 && this.now() - told >= pause) await this.newsTo([conversation], 'toReply');
  }

  /** Lets the bot look for news for somebody whose stream has just opened: what came while nobody watched counts as shown only now (decisions.md D3). */
  async opened(conversation: OpenConversation): Promise<void> {
    if (conversation.listensTo.length > 0) await this.newsTo([conversation]);
  }

  /** Says something in a turn of its own, without the bot. */
  async say(conversation: OpenConversation, said: Pick<Item, 'by' | 'said' | 'asked'>): Promise<void> {
    await this.conversations
      .turn(conversation, async () => void conversation.add({ at: this.now(), ...said }))
      .catch((error: unknown) => this.report(error));
  }

  private report(error: unknown): void {
    if (!(error instanceof Gone)) this.failed(error);
  }

  private async newsTo(listening: OpenConversation[], news: Incoming['news'] = 'toStreams'): Promise<void> {
    for (const conversation of listening) conversation.told = this.now();
    await Promise.all(listening.map((conversation) => this.receive(conversation, { news })));
  }

  /** Nothing that was said here is changed afterwards. */
  async updateActivity(): Promise<void> {}

  async deleteActivity(): Promise<void> {}

  /** Nobody is spoken to here who has not come: what is new is told in a turn of its own. */
  async continueConversation(): Promise<void> {}
}
