/** Does what waits for a referral, of which these errands are over then. @returns whether nothing is left of it. It never throws. */
export type Brings = (referral: string, errands: ReadonlySet<string>) => Promise<boolean>;

/** Of what waits, tells what concerns nobody, once its errands are over: many at once. It never throws. */
export type PassesOver = (waiting: ReadonlyMap<string, ReadonlySet<string>>) => Promise<ReadonlySet<string>>;

/** How many are looked at together: after a night in which the forgetting job warned of everything, as many wait as there are chats. */
const atOnce = 100;

/** What waits to be carried to Teams: referral by referral, one after the other, each with the errands that are over with it. */
export class Rounds {
  private readonly waiting = new Map<string, Set<string>>();
  /** What could not be carried. */
  private readonly left = new Map<string, Set<string>>();
  private running: Promise<void> | undefined;
  private ended = false;

  constructor(
    private readonly passesOver: PassesOver,
    private readonly bring: Brings,
  ) {}

  add(referral: string, ...errands: string[]): void {
    this.waiting.set(referral, new Set([...(this.waiting.get(referral) ?? []), ...errands]));
  }

  /** What could not be carried waits again. */
  again(): void {
    for (const [referral, errands] of this.left) this.add(referral, ...errands);
    this.left.clear();
  }

  run(): Promise<void> {
    return (this.running ??= this.go().finally(() => (this.running = undefined)));
  }

  /** Begins with no further referral, and waits for the one that is being carried: what went out must be written down. */
  async end(): Promise<void> {
    this.ended = true;
    await this.running;
  }

  private async go(): Promise<void> {
    while (this.waiting.size > 0 && !this.ended) {
      const next = new Map([...this.waiting].slice(0, atOnce));
      const over = await this.passesOver(next);
      for (const [referral, looked] of next) {
        if (this.ended) return;
        const errands = this.waiting.get(referral)!;
        // One that came while it was looked at is one more to be looked at.
        if (over.has(referral) && errands !== looked) continue;
        this.waiting.delete(referral);
        if (!over.has(referral) && !(await this.bring(referral, errands))) this.left.set(referral, errands);
      }
    }
  }
}
