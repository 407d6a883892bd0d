import { createHmac, randomBytes } from 'node:crypto';

/** So many failures within so many milliseconds lock a name, for as long again. */
export const allowed = { failures: 5, within: 15 * 60_000 } as const;

/**
 * Counts failed attempts for each name that somebody typed, whether there is such an account or not. In memory only, under
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
  ) {}

  isLocked(name: string): boolean {
    return (this.names.get(this.mark(name))?.until ?? 0) > this.now();
  }

  /** Notes a failed attempt. One while the name is locked makes that no longer. */
  failed(name: string): void {
    const [mark, now] = [this.mark(name), this.now()];
    const { failures, until } = this.names.get(mark) ?? { failures: [], until: 0 };
    if (until > now) return;
    const recent = [...failures.filter((at) => now - at < allowed.within), now];
    const locks = recent.length >= allowed.failures;
    this.names.delete(mark);
    this.names.set(mark, locks ? { failures: [], until: now + allowed.within } : { failures: recent, until: 0 });
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
    return until <= this.now() && failures.every((at) => this.now() - at >= allowed.within);
  }

  private mark(name: string): string {
    return createHmac('sha256', this.key).update(name).digest('base64url');
  }
}
