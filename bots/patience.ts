import type { Told } from '../dialogs/teamsNotice.js';
import type { Address } from './address.js';

const second = 1000;
/** How long a chat is left alone that asks to wait, the first time and at most, and how long what refuses (milliseconds). */
const waits = { first: 15 * second, most: 600 * second, refused: 3600 * second };

/** What the answer to a message says: of its chat `well`, `later` or `blocked`; of this message only, `refused`. */
export type Answered = 'well' | 'later' | 'refused' | 'blocked';

/** What is told by a notice. */
interface Message {
  chat: string;
  notice: string;
  told: string;
}

/** What is left alone is a chat, not an account: one that was left behind may refuse while the new one takes all. */
export const chatOf = ({ tenant, conversation, user }: Address): string => JSON.stringify([tenant, conversation, user]);

/** @param told undefined where what stands there is taken away */
export const messageOf = (notice: string, told: Told | undefined, address: Address): Message => ({
  chat: chatOf(address),
  notice,
  told: JSON.stringify(told ?? null),
});

/**
 * Which chats, and which single messages in them, are left alone for a while, since they asked for it or refuse: in memory
 * only, so that no record holds a time (decisions.md D15). A notice that has something else to tell is not left alone for what
 * was refused before.
 */
export class Patience {
  private readonly chats = new Map<string, { times: number; until: number }>();
  /** By notice. */
  private readonly messages = new Map<string, Message & { until: number }>();

  /** @param now milliseconds since 1970 */
  constructor(private readonly now: () => number) {}

  holds({ chat, notice, told }: Message): boolean {
    const refused = this.messages.get(notice);
    const isRefused = refused?.chat === chat && refused.told === told && refused.until > this.now();
    return isRefused || (this.chats.get(chat)?.until ?? 0) > this.now();
  }

  /** What became of a message; every further wait of a chat that asks for one is twice as long. */
  note(message: Message, how: Answered): void {
    const { chat, notice } = message;
    if (how === 'refused') return void this.messages.set(notice, { ...message, until: this.now() + waits.refused });
    this.messages.delete(notice);
    if (how === 'well') return void this.chats.delete(chat);
    const times = (this.chats.get(chat)?.times ?? 0) + 1;
    const wait = how === 'blocked' ? waits.refused : Math.min(waits.first * 2 ** (times - 1), waits.most);
    this.chats.set(chat, { times, until: this.now() + wait });
  }

  /** A notice is no longer there. */
  drop(notice: string): void {
    this.messages.delete(notice);
  }

  /** Ends every wait of a chat. */
  forgive(chat: string): void {
    this.chats.delete(chat);
    for (const [notice, message] of this.messages) if (message.chat === chat) this.messages.delete(notice);
  }
}
