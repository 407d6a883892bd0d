import { randomBytes } from 'node:crypto';
import type { Store } from '../../dialogs/records.js';
import { HeldBytes } from './heldBytes.js';
import { OpenConversation } from './openConversation.js';

/** What a turn gets of where its conversation is kept: a store whose changes are kept together with the words, or undefined where these are in memory. */
export type TurnStore = Pick<Store, 'transaction'> | undefined;

/** The conversation is not there any more: somebody left it elsewhere, or a database crashed (decisions.md D15). */
export class Gone extends Error {}

/** The conversations that are open at the web door: in the memory of this process, or of several instances. */
export interface Conversations {
  /** How many are open. */
  readonly size: number;
  /** How much of the room is taken, by their number or by their words, whichever is more: full from 1. */
  readonly share: number;
  /** A new conversation under an id of 192 random bits, which is also the right to it; undefined when there are too many. */
  begin(id?: string): OpenConversation | undefined;
  /** The conversation, unless it has expired or ended. */
  find(id: string): Promise<OpenConversation | undefined>;
  /** One that ended a moment ago, with what was said last: for clients that ask for it. */
  findEnded(id: string): Promise<OpenConversation | undefined>;
  /**
   * Takes one turn in it, after the turns before it. What fails is thrown, and what `work` changed may then be undone.
   * @throws Gone where it was there a moment ago and is not any more
   */
  turn(conversation: OpenConversation, work: (store: TurnStore) => Promise<void>): Promise<void>;
  /** Forgets it, whatever happens. */
  drop(conversation: OpenConversation): Promise<void>;
  /** Those whose streams are open here, that want to hear of a referral, and fit: what nobody would take is told to none (decisions.md D3). */
  listening(fits: (conversation: OpenConversation) => boolean): OpenConversation[];
  /** Forgets what has expired, and makes small what has rested for `rest` milliseconds; answers how many were forgotten. */
  sweep(rest?: number): number;
  /** Whether one is held that should have been forgotten. */
  overdue(): boolean;
}

export const freshId = (): string => randomBytes(24).toString('base64url');

/** How long what was said last can be fetched of one that ended, in milliseconds. */
export const lingers = 10_000;

/** Conversations in the memory of this process. */
export class ConversationsHere implements Conversations {
  private readonly all = new Map<string, OpenConversation>();
  /** Those that ended, until they are swept. */
  private readonly gone = new Map<string, { conversation: OpenConversation; until: number }>();

  constructor(
    private readonly now: () => number,
    private readonly most = 50_000,
    private readonly room = new HeldBytes(),
  ) {}

  get size(): number {
    return this.all.size;
  }

  get share(): number {
    return Math.max(this.all.size / this.most, this.room.share);
  }

  begin(id = freshId()): OpenConversation | undefined {
    if (this.share >= 1) return undefined;
    const conversation = new OpenConversation(id, this.now(), this.room);
    this.all.set(conversation.id, conversation);
    return conversation;
  }

  async find(id: string): Promise<OpenConversation | undefined> {
    const conversation = this.all.get(id);
    return conversation?.isOver(this.now()) ? undefined : conversation;
  }

  async findEnded(id: string): Promise<OpenConversation | undefined> {
    const ended = this.gone.get(id);
    return ended && this.now() < ended.until ? ended.conversation : undefined;
  }

  turn(conversation: OpenConversation, work: (store: TurnStore) => Promise<void>): Promise<void> {
    return conversation.inTurn(async () => {
      conversation.begins();
      try {
        await work(undefined);
      } finally {
        if (conversation.ended) this.let(conversation);
      }
    });
  }

  async drop(conversation: OpenConversation): Promise<void> {
    conversation.end();
    conversation.countIn();
    this.all.delete(conversation.id);
    this.forgetEnded(conversation.id);
    conversation.dismiss();
  }

  listening(fits: (conversation: OpenConversation) => boolean): OpenConversation[] {
    return [...this.all.values()].filter((one) => one.listensTo.length > 0 && one.streams > 0 && !one.isOver(this.now()) && fits(one));
  }

  sweep(rest = 60_000): number {
    let forgotten = 0;
    for (const [id, { until }] of this.gone) if (until <= this.now()) this.forgetEnded(id);
    for (const conversation of this.all.values()) {
      if (conversation.isOver(this.now())) {
        conversation.end();
        conversation.countIn();
        this.all.delete(conversation.id);
        forgotten++;
      } else if (this.now() - conversation.used >= rest) conversation.pack();
    }
    return forgotten;
  }

  overdue(): boolean {
    return [...this.all.values()].some((conversation) => conversation.isOver(this.now()));
  }

  private let(conversation: OpenConversation): void {
    if (!this.all.delete(conversation.id)) return;
    this.forgetEnded(conversation.id);
    this.gone.set(conversation.id, { conversation, until: this.now() + lingers });
  }

  /** One that ended under this id, also where another has begun under it since. */
  private forgetEnded(id: string): void {
    this.gone.get(id)?.conversation.countIn();
    this.gone.delete(id);
  }
}
