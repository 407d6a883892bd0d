/**
 * The time of an installation: that of this machine, or, where it follows another clock, of that one as it has gone on since it was
 * last asked. Instances follow their database, so that all agree, and one whose own clock is wrong, or is set while people are
 * there, ends nobody's chat and forgets nothing too early.
 */
export class Clock {
  private ask: (() => Promise<number>) | undefined;
  private last: { at: number; since: number } | undefined;

  /** Milliseconds since 1970. */
  readonly time = (): number => (this.last ? Math.floor(this.last.at + performance.now() - this.last.since) : Date.now());
  readonly now = (): Date => new Date(this.time());

  /** @param ask the time of another clock, in milliseconds since 1970; without it, the time stays that of this machine */
  async follow(ask: (() => Promise<number>) | undefined): Promise<void> {
    this.ask = ask;
    await this.look();
  }

  /** Asks again: to be called every minute or so, since the two go apart. Where that fails, the time goes on as it did. */
  async look(): Promise<void> {
    if (!this.ask) return;
    const since = performance.now();
    const at = await this.ask();
    const back = performance.now();
    this.last = { at: at + (back - since) / 2, since: back };
  }
}
