/** Milliseconds: how long a service that failed is left alone at first, and at most; each further failure doubles it. */
const firstPause = 30_000;
const longestPause = 10 * 60_000;

/** How long a service asks to be left alone (`retry-after`), in milliseconds; undefined when it does not say. */
export type Wish = (error: unknown) => number | undefined;

interface Parts {
  now(): number;
  wish: Wish;
  /** Told of each failure, and for how many seconds nothing is asked. */
  failed(seconds: number, error: unknown): void;
}

/**
 * Stands before a service that may be dead: once it has failed it is left alone for a while, and then only one call tries
 * whether it is back, so that a dead service costs nobody time.
 */
export class Breaker {
  private pause = 0;
  private closedUntil = 0;

  constructor(private readonly parts: Parts) {}

  /** What the service answers; undefined when it is left alone, or fails. It never throws. */
  async ask<T>(call: () => Promise<T>): Promise<T | undefined> {
    const now = this.parts.now();
    if (now < this.closedUntil) return undefined;
    if (this.pause > 0) this.closedUntil = now + this.pause;
    try {
      const answer = await call();
      this.pause = 0;
      this.closedUntil = 0;
      return answer;
    } catch (error) {
      const wished = Math.min(this.parts.wish(error) ?? 0, longestPause);
      this.pause = Math.min(Math.max(this.pause * 2, firstPause), longestPause);
      const left = Math.max(wished, this.pause);
      this.closedUntil = this.parts.now() + left;
      this.parts.failed(Math.round(left / 1000), error);
      return undefined;
    }
  }
}
