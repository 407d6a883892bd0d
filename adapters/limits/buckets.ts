import { createHmac, randomBytes } from 'node:crypto';

/** How long one key and its buckets live, in minutes (care.md PR-40). */
export const keyMinutes = 10;

export interface Allowance {
  /** How much may be taken at once. */
  most: number;
  /** How much comes back in a second. */
  perSecond: number;
}

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

  /** Takes one; answers how much of the allowance is in use then, or undefined when nothing was left. */
  take(name: string): number | undefined {
    this.sweep();
    return this.takeFrom(name);
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

  protected takeFrom(mark: string): number | undefined {
    const now = this.now();
    const bucket = this.buckets.get(mark) ?? { used: 0, at: now };
    const returned = (Math.max(0, now - bucket.at) / 1000) * this.allowance.perSecond;
    const used = Math.max(0, bucket.used - returned);
    const taken = used + 1 <= this.allowance.most;
    this.buckets.delete(mark);
    this.buckets.set(mark, { used: taken ? used + 1 : used, at: now });
    if (this.buckets.size > this.kept) this.buckets.delete(this.buckets.keys().next().value!);
    return taken ? used + 1 : undefined;
  }
}

/**
 * Token buckets for names that must not be known. A bucket stands under HMAC-SHA-256 of its name, by a key that is random,
 * in memory only, and thrown away with all buckets every ten minutes: what a bucket was for cannot be told afterwards.
 */
export class HiddenBuckets extends Buckets {
  private key = randomBytes(32);

  override take(name: string): number | undefined {
    this.sweep();
    return this.takeFrom(createHmac('sha256', this.key).update(name).digest('base64url'));
  }

  override sweep(): void {
    if (this.isStale()) this.key = randomBytes(32);
    super.sweep();
  }
}
