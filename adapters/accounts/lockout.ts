import { createHmac, randomBytes } from 'node:crypto';

export interface Limit {
  failures: number;
  /** In milliseconds. */
  within: number;
}

/** So many failures within so long lock a name at one network, for as long again: at others it stays open, so that nobody shuts somebody else out. */
export const allowed: Limit = { failures: 5, within: 15 * 60_000 };

/** So many from all networks together, where somebody tries one name from many of them, make it need two codes for as long again. */
export const allowedInAll: Limit = { failures: 100, within: 15 * 60_000 };

/**
 * Counts failed attempts under each name that is given, such as one that somebody typed, whether there is such an account or not. In memory only, under
 * a keyed hash, since some people type their passphrase where their name belongs.
 */
export class Lockout {
  private readonly key = randomBytes(32);
  /** The last one to fail is the last one here. */
  private readonly names = new Map<string, { failures: number[]; until: number }>();

  /**
   * @param now milliseconds since 1970
   * @param kept how many names are held at most; beyond it the one that rested longest goes. Each costs a sign-in, so that
   *   nobody can push a name out in the time for which it is locked
   */
  constructor(
    private readonly now: () => number,
    private readonly kept = 50_000,
    private readonly limit = allowed,
  ) {}

  isLocked(name: string): boolean {
    return (this.names.get(this.mark(name))?.until ?? 0) > this.now();
  }

  /** Notes a failed attempt. One while the name is locked makes that no longer. */
  failed(name: string): void {
    const [mark, now] = [this.mark(name), this.now()];
    const { failures, until } = this.names.get(mark) ?? { failures: [], until: 0 };
    if (until > now) return;
    const recent = [...failures.filter((at) => now - at < this.limit.within), now];
    const locks = recent.length >= this.limit.failures;
    this.names.delete(mark);
    this.names.set(mark, locks ? { failures: [], until: now + this.limit.within } : { failures: recent, until: 0 });
    if (this.names.size > this.kept) this.names.delete(this.names.keys().next().value!);
  }

  /** Forgets the failures of somebody who got in. */
  succeeded(name: string): void {
    this.names.delete(this.mark(name));
  }

  sweep(): void {
    for (const [mark, one] of this.names) if (this.isOver(one)) this.names.delete(mark);
  }

  /** Whether something is held that should be gone. */
  overdue(): boolean {
    return [...this.names.values()].some((one) => this.isOver(one));
  }

  get size(): number {
    return this.names.size;
  }

  private isOver({ failures, until }: { failures: number[]; until: number }): boolean {
    return until <= this.now() && failures.every((at) => this.now() - at >= this.limit.within);
  }

  private mark(name: string): string {
    return createHmac('sha256', this.key).update(name).digest('base64url');
  }
}
