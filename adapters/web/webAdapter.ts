import { BotAdapter, TurnContext, type Activity, type ConversationReference, type ResourceResponse } from 'botbuilder';
import { letBegin } from '../../bots/mayBegin.js';
import type { Say } from '../../dialogs/dialog.js';
import { commandIn } from '../../dialogs/always.js';
import { cleaned } from '../../dialogs/heardWords.js';
import type { Begun } from '../../dialogs/kit.js';
import { holdsNumber } from '../../knowledge/returnNumber.js';
import type { Language } from '../../knowledge/language.js';
import type { Conversations, OpenConversation } from './conversations.js';

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
  client?: string;
  /** True for a form that was sent before: Back and Reload send it once more, and nothing in it is meant again. */
  again?: boolean;
  /** True when nobody did anything, but an office has written. */
  news?: boolean;
  /** True when somebody says nothing, but wants the conversation to be kept a while longer (care.md AX-09). */
  stays?: boolean;
  /** The language that the browser reports, for the first offer only. */
  language?: Language;
  /** Whether this network may start a chat with an office, or send words to the editors, now. */
  mayBegin?(what: Begun): boolean;
}

/** What the bot knows of a conversation that its door must know as well: whose news it wants, where Leave may lead, and whether the next words are a secret. */
type Knows = Pick<OpenConversation, 'listensTo' | 'country' | 'secret'>;

/** Stands for what the person typed, where that is a return number or a code word. */
const masked = '••••';

/** Between two looks for somebody who waits, in milliseconds. */
const between = 60_000;

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
  async receive(
    conversation: OpenConversation,
    { words, choice, asked, label, once, client, again, stays, news, language, mayBegin }: Incoming,
  ): Promise<boolean> {
    let well = true;
    await conversation.inTurn(async () => {
      if (conversation.ended || again || (once && conversation.repeats(once))) return;
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
      const before = conversation.latest;
      const hides = words !== undefined && (holdsNumber(words) || (conversation.secret && !commandIn(words)));
      const shown = hides ? masked : cleaned(words ?? label ?? '');
      if (stays) conversation.used = this.now();
      if (!arrived && (words ?? label) !== undefined) {
        conversation.add({ at: this.now(), by: 'person', words: shown, ...(client ? { client } : {}) });
      }
      try {
        const context = new TurnContext(this, activity);
        if (mayBegin) letBegin(context, mayBegin);
        await this.runMiddleware(context, this.bot);
      } catch (error) {
        well = false;
        if (once) conversation.failed(once);
        if (conversation.latest === before) conversation.used = this.now();
        this.failed(error);
      }
    });
    return well;
  }

  async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const conversation = this.conversations.find(context.activity.conversation.id);
    return activities.map(({ type, name, value }) => {
      if (type === 'event' && name === 'knows' && conversation) Object.assign(conversation, value as Knows);
      if (type === 'event' && name === 'clears') conversation?.clear();
      if (type === 'endOfConversation') this.conversations.drop(context.activity.conversation.id);
      if (type !== 'message' || !conversation) return { id: '' };
      const { say, asked } = value as { say: Say; asked: number };
      return { id: String(conversation.add({ at: this.now(), by: 'bot', said: say, asked }).n) };
    });
  }

  /** Tells every open conversation that listens to a referral that there is something new in it. */
  async tell(referral: string): Promise<void> {
    await this.newsTo(this.conversations.listening(({ listensTo }) => listensTo.includes(referral)));
  }

  /** Lets the bot look, every minute, whether there is something to say to those who wait for an office (care.md WH-04). */
  async remind(): Promise<void> {
    await this.newsTo(this.conversations.listening(({ told }) => this.now() - told >= between));
  }

  private async newsTo(listening: OpenConversation[]): Promise<void> {
    for (const conversation of listening) conversation.told = this.now();
    await Promise.all(listening.map((conversation) => this.receive(conversation, { news: true })));
  }

  /** Nothing that was said here is changed afterwards. */
  async updateActivity(): Promise<void> {}

  async deleteActivity(): Promise<void> {}

  async continueConversation(reference: Partial<ConversationReference>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, { ...reference, type: 'event', channelId: WebAdapter.channelId } as Activity), logic);
  }
}
