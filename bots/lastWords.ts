/** How many messages are held, and for how many minutes: what care.md CR-04 needs to see a sentence that was sent in pieces. */
const held = 2;
export const heldMinutes = 10;

/**
 * The last two messages of conversations, in memory only, for ten minutes (decisions.md D3): danger is also looked for in
 * what was sent in pieces. Forgotten with the conversation.
 */
export class LastWords {
  private readonly byConversation = new Map<string, { words: string; until: number }[]>();

  constructor(private readonly now: () => number) {}

  /** The messages before this one, oldest first. */
  before(conversation: string): string[] {
    return this.alive(conversation).map(({ words }) => words);
  }

  add(conversation: string, words: string): void {
    const kept = [...this.alive(conversation), { words, until: this.now() + heldMinutes * 60_000 }].slice(-held);
    this.byConversation.delete(conversation);
    this.byConversation.set(conversation, kept);
  }

  forget(conversation: string): void {
    this.byConversation.delete(conversation);
  }

  /** Drops what is too old; to be called at least every minute. */
  sweep(): void {
    for (const conversation of this.byConversation.keys()) if (this.alive(conversation).length === 0) this.forget(conversation);
  }

  /** Whether words are held that should have been forgotten. */
  overdue(): boolean {
    return [...this.byConversation.values()].some((kept) => kept.every(({ until }) => until <= this.now()));
  }

  private alive(conversation: string): { words: string; until: number }[] {
    return (this.byConversation.get(conversation) ?? []).filter(({ until }) => until > this.now());
  }
}
