import type { WebSocket } from 'ws';
import type { Conversations, OpenConversation } from '../web/conversations.js';
import { tokenLife } from './tokens.js';

/** A conversation that somebody began through Direct Line. */
export interface Talk {
  /** Its name for Direct Line clients: random, and no relation to `open.id`, which opens it at the pages. */
  readonly conv: string;
  readonly open: OpenConversation;
  readonly sockets: Set<WebSocket>;
  /** What opens a stream, by name: for whom, and until when. The oldest come first. */
  readonly tickets: Map<string, { user: string; until: number }>;
  /** How many messages wait for their turn. */
  waiting: number;
  /** When the person had it forgotten (milliseconds since 1970): for a moment, what was said last can still be fetched. */
  forgotten?: number;
}

/** How long the last words of a forgotten conversation can be fetched, for clients that poll. */
const lastWords = 10_000;

/** Which Direct Line conversation is which open conversation. Only this map, in memory, connects the two. */
export class Talks {
  private readonly known = new Map<string, Talk>();
  /** Conversations that are over, until no token for them can be valid any more: they cannot be begun again. */
  private readonly over = new Map<string, number>();

  constructor(
    private readonly conversations: Conversations,
    private readonly now: () => number,
    private readonly whenOver: (talk: Talk) => void,
  ) {}

  begin(conv: string): Talk | 'over' | 'busy' {
    if (this.over.has(conv)) return 'over';
    const open = this.conversations.begin();
    if (!open) return 'busy';
    const talk: Talk = { conv, open, sockets: new Set(), tickets: new Map(), waiting: 0 };
    this.known.set(conv, talk);
    return talk;
  }

  /** The conversation while it lives; one that has ended or expired is let go of here. */
  find(conv: string): Talk | undefined {
    const talk = this.known.get(conv);
    if (!talk) return undefined;
    if (!talk.open.ended && this.conversations.find(talk.open.id)) return talk;
    if (talk.forgotten === undefined && talk.waiting === 0) this.let(talk);
    return undefined;
  }

  isOver(conv: string): boolean {
    return this.over.has(conv);
  }

  /** A conversation that was forgotten a moment ago, whose last words a client may still fetch. */
  lastWordsOf(conv: string): Talk | undefined {
    const talk = this.known.get(conv);
    return talk?.forgotten !== undefined && this.now() - talk.forgotten < lastWords ? talk : undefined;
  }

  /** To be called after every turn: takes note when the person had the conversation forgotten in it. */
  settle(talk: Talk): void {
    if (!talk.open.ended || talk.forgotten !== undefined) return;
    talk.forgotten = this.now();
    this.over.set(talk.conv, talk.forgotten + tokenLife * 1000);
    this.whenOver(talk);
  }

  /** Forgets at once, because the client says that the person has left. */
  drop(talk: Talk): void {
    this.conversations.drop(talk.open.id);
    this.let(talk);
  }

  /** Lets go of what is over, and calls `each` with every talk that lives. */
  sweep(each: (talk: Talk) => void): void {
    for (const talk of this.known.values()) {
      if (this.find(talk.conv)) each(talk);
      else if (talk.forgotten !== undefined && !this.lastWordsOf(talk.conv)) this.known.delete(talk.conv);
    }
    for (const [conv, until] of this.over) if (until <= this.now()) this.over.delete(conv);
  }

  private let(talk: Talk): void {
    if (!this.known.delete(talk.conv)) return;
    this.over.set(talk.conv, this.now() + tokenLife * 1000);
    this.whenOver(talk);
  }
}
