import { hash } from 'node:crypto';
import type { WebSocket } from 'ws';
import { lifetimes } from '../../dialogs/conversation.js';
import type { Store } from '../../dialogs/records.js';
import type { Conversations } from '../web/conversations.js';
import type { OpenConversation } from '../web/openConversation.js';
import { tokenLife, type Claims } from './tokens.js';

/** What a token says of its conversation: its name for Direct Line clients, and what is the right to it. */
type Whose = Pick<Claims, 'conv' | 'open'>;

/** A conversation that somebody began through Direct Line, as this process has to do with it. */
export interface Talk {
  /** Its name for Direct Line clients: random, and no relation to `open.id`, which opens it at the pages. */
  readonly conv: string;
  open: OpenConversation;
  readonly sockets: Set<WebSocket>;
  /** How many messages wait for their turn. */
  waiting: number;
}

export interface TalksParts {
  conversations: Conversations;
  store: Pick<Store, 'transaction'>;
  /** Milliseconds since 1970. */
  now(): number;
  whenOver(talk: Talk): void;
}

/** Which Direct Line conversation is which open conversation: only tokens connect the two. */
export class Talks {
  /** Those that have to do with this process just now. */
  private readonly here = new Map<string, Talk>();

  constructor(private readonly parts: TalksParts) {}

  /** Begins one that is not found; it can be begun once only, for as long as a token for it may be valid. */
  async begin(whose: Whose): Promise<Talk | 'over' | 'busy'> {
    const { conversations, store, now } = this.parts;
    const id = markOf(whose);
    const open = conversations.begin(whose.open);
    if (!open) return 'busy';
    const expires = new Date(now() + lifetimes.web.total + tokenLife * 1000).toISOString();
    const isNew = await store.transaction(async ({ begun }) => {
      const known = await begun.get(id);
      if (!known) await begun.put({ id, sealed: '', expires });
      return !known;
    });
    if (isNew) return this.take(whose.conv, open);
    await conversations.drop(open);
    return 'over';
  }

  /** The conversation while it lives; what this process has of one that is over is let go of here. */
  async find({ conv, open: id }: Whose): Promise<Talk | undefined> {
    const open = await this.parts.conversations.find(id);
    if (open) return this.take(conv, open);
    const talk = this.here.get(conv);
    if (talk && talk.waiting === 0) this.let(talk);
    return undefined;
  }

  /** Whether it was begun and does not live any more. */
  async isOver(whose: Whose): Promise<boolean> {
    if (await this.find(whose)) return false;
    return this.parts.store.transaction(async ({ begun }) => (await begun.look(markOf(whose))) !== undefined);
  }

  /** A conversation that was forgotten a moment ago, whose last words a client may still fetch. */
  async lastWordsOf({ conv, open: id }: Whose): Promise<Talk | undefined> {
    const open = await this.parts.conversations.findEnded(id);
    return open && { conv, open, sockets: new Set(), waiting: 0 };
  }

  /** To be called after every turn: lets go of one that the person had forgotten in it. */
  settle(talk: Talk): void {
    if (talk.open.ended) this.let(talk);
  }

  /** Forgets at once, because the client says that the person has left. */
  async drop(talk: Talk): Promise<void> {
    await this.parts.conversations.drop(talk.open);
    this.let(talk);
  }

  /** Lets go of what is over and of what nobody is connected to, and calls `each` with every other one. */
  sweep(each: (talk: Talk) => void): void {
    for (const talk of this.here.values()) {
      if (talk.open.isOver(this.parts.now())) this.let(talk);
      else if (talk.sockets.size > 0) each(talk);
      else if (talk.waiting === 0) this.here.delete(talk.conv);
    }
  }

  private take(conv: string, open: OpenConversation): Talk {
    const talk = this.here.get(conv) ?? { conv, open, sockets: new Set(), waiting: 0 };
    talk.open = open;
    this.here.set(conv, talk);
    return talk;
  }

  private let(talk: Talk): void {
    if (this.here.delete(talk.conv)) this.parts.whenOver(talk);
  }
}

const markOf = ({ conv }: Whose): string => hash('sha256', `begun\n${conv}`, 'base64url');
