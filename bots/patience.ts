const second = 1000;
/** How long a chat is left alone that asks to wait, the first time and at most, and one that refuses (milliseconds). */
const waits = { first: 15 * second, most: 600 * second, refused: 3600 * second };

/** Which chats are left alone for a while, since they asked for it or refuse: in memory only, so that no record holds a time (decisions.md D15). */
export class Patience {
  private readonly chats = new Map<string, { times: number; until: number }>();

  /** @param now milliseconds since 1970 */
  constructor(private readonly now: () => number) {}

  holds(chat: string): boolean {
    return (this.chats.get(chat)?.until ?? 0) > this.now();
  }

  /** What became of the last message to a chat; every further wait is twice as long. */
  note(chat: string, how: 'well' | 'later' | 'refused'): void {
    if (how === 'well') return void this.chats.delete(chat);
    const times = (this.chats.get(chat)?.times ?? 0) + 1;
    const wait = how === 'refused' ? waits.refused : Math.min(waits.first * 2 ** (times - 1), waits.most);
    this.chats.set(chat, { times, until: this.now() + wait });
  }

  /** Ends the wait. @returns whether there was one */
  forgive(chat: string): boolean {
    return this.chats.delete(chat);
  }
}
