import { createHmac, randomBytes } from 'node:crypto';

/** How long one key and its buckets live, in minutes (care.md PR-40). */
export const keyMinutes = 10;

export interface Allowance {
  /** How much may be taken at once. */
  most: number;
  /** How much comes back in a second. */
  perSecond: number;
}

/** The next wider network may take this many times as much as the one within it. */
export const wider = 2;

/** Token buckets under names that tell nothing, such as the random id of a conversation. They are thrown away every ten minutes. */
export class Buckets {
  private made: number;
  private readonly buckets = new Map<string, { used: number; at: number }>();

  /**
   * @param now milliseconds since 1970
   * @param kept how many buckets are held at most; beyond it the one that rested longest goes
   */
  constructor(
    private readonly now: () => number,
    private readonly allowance: Allowance,
    private readonly kept = 50_000,
  ) {
    this.made = now();
  }

  /**
   * Takes one. A network is taken from together with those around it, and only when each of them has something left:
   * who is refused takes nothing from a neighbour.
   * @param names the narrowest first; each further one has the allowance times `wider` of the one before
   * @returns how much of the allowance is in use then, in the fullest of them; undefined when nothing was left in one
   */
  take(...names: [string, ...string[]]): number | undefined {
    this.sweep();
    const marks = names.map((name) => this.markOf(name));
    const used = marks.map((mark, level) => this.usedOf(mark, wider ** level) + 1);
    if (used.some((much, level) => much > this.allowance.most * wider ** level)) return undefined;
    marks.forEach((mark, level) => this.put(mark, used[level]!));
    return Math.max(...used.map((much, level) => much / wider ** level));
  }

  /** Throws all buckets away when their time is over; to be called every minute at least. */
  sweep(): void {
    if (!this.isStale()) return;
    this.made = this.now();
    this.buckets.clear();
  }

  /** Whether buckets are held that should be gone. */
  overdue(): boolean {
    return this.buckets.size > 0 && this.isStale();
  }

  get size(): number {
    return this.buckets.size;
  }

  protected isStale(): boolean {
    return this.now() - this.made >= keyMinutes * 60_000;
  }

  protected markOf(name: string): string {
    return name;
  }

  private usedOf(mark: string, times: number): number {
    const { used, at } = this.buckets.get(mark) ?? { used: 0, at: 0 };
    const returned = (Math.max(0, this.now() - at) / 1000) * this.allowance.perSecond * times;
    return Math.max(0, used - returned);
  }

  private put(mark: string, used: number): void {
    this.buckets.delete(mark);
    this.buckets.set(mark, { used, at: this.now() });
    if (this.buckets.size > this.kept) this.buckets.delete(this.buckets.keys().next().value!);
  }
}

/**
 * Token buckets for names that must not be known. A bucket stands under HMAC-SHA-256 of its name, by a key that is random,
 * in memory only, and thrown away with all buckets every ten minutes: what a bucket was for cannot be told afterwards.
 */
export class HiddenBuckets extends Buckets {
  private key = randomBytes(32);

  override sweep(): void {
    if (this.isStale()) this.key = randomBytes(32);
    super.sweep();
  }

  protected override markOf(name: string): string {
    return createHmac('sha256', this.key).update(name).digest('base64url');
  }
}
