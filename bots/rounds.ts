/** Does what waits for a referral, of which these errands are over then. @returns whether nothing is left of it. It never throws. */
export type Brings = (referral: string, errands: ReadonlySet<string>) => Promise<boolean>;

/** What waits to be carried to Teams: referral by referral, one after the other, each with the errands that are over with it. */
export class Rounds {
  private readonly waiting = new Map<string, Set<string>>();
  /** What could not be carried. */
  private readonly left = new Map<string, Set<string>>();
  private running: Promise<void> | undefined;
  private ended = false;

  constructor(private readonly bring: Brings) {}

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
    for (const [referral, errands] of this.waiting) {
      if (this.ended) return;
      this.waiting.delete(referral);
      if (!(await this.bring(referral, errands))) this.left.set(referral, errands);
    }
  }
}
