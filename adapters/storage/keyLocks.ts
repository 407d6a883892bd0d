/** One holder at a time for each key, in the order of asking. */
export class KeyLocks {
  private readonly tails = new Map<string, Promise<void>>();

  /** True while somebody holds the key or waits for it. */
  taken(key: string): boolean {
    return this.tails.has(key);
  }

  /** Waits for the key; call what it resolves to when done. */
  async take(key: string): Promise<() => void> {
    const before = this.tails.get(key);
    let release = (): void => undefined;
    const tail = new Promise<void>((resolve) => (release = resolve));
    this.tails.set(key, tail);
    await before;
    return () => {
      if (this.tails.get(key) === tail) this.tails.delete(key);
      release();
    };
  }
}
