/** How long what was looked up is used, in milliseconds: so long may a key go on opening where nobody heard that it was destroyed. */
const usable = 60_000;
/** After this long it is looked up again where it is needed: whoever has just looked has the rest to use it in. */
const fresh = 30_000;

/** Wraps of keys that were looked up a moment ago, and which ones were not there. */
export class WrapsAtHand {
  /** The oldest first. */
  private readonly noted = new Map<string, { wrap: string | undefined; at: number }>();
  private doubted = -Infinity;

  /** @param clock milliseconds of a clock that never steps */
  constructor(private readonly clock: () => number) {}

  /**
   * The wrap of a referral, undefined where it has no key.
   * @throws when it was not looked up: what is not known must never be taken for what is gone
   */
  get(id: string): string | undefined {
    const known = this.noted.get(id);
    if (!known || known.at + usable < this.clock()) throw new Error('A key is needed that was not looked up.');
    return known.wrap;
  }

  /** Which of these must be looked up. What has not been used for a minute is forgotten. */
  toLookUp(ids: readonly string[]): string[] {
    const now = this.clock();
    for (const [id, { at }] of this.noted) {
      if (at + usable >= now) break;
      this.noted.delete(id);
    }
    return [...new Set(ids)].filter((id) => {
      const known = this.noted.get(id);
      return known?.wrap === undefined || known.at + fresh < now || known.at <= this.doubted;
    });
  }

  /** Notes what was found. @param since when it was asked for: what was noted later is newer */
  note(id: string, wrap: string | undefined, since = this.clock()): void {
    const known = this.noted.get(id);
    if (known && known.at > since) return;
    this.noted.delete(id);
    this.noted.set(id, { wrap, at: since });
  }

  /** Notices may have been lost: whatever is needed from now on is looked up again. */
  doubtAll(): void {
    this.doubted = this.clock();
  }
}
