/** Changes that are written together, and the promise of all who wait for it. */
export class Batch<C> {
  /** What takes them back, newest first. */
  readonly undo: C[] = [];
  /** Resolves when they are on the disk. */
  readonly done: Promise<void>;
  kept!: () => void;
  lost!: (error: unknown) => void;

  constructor() {
    this.done = new Promise((resolve, reject) => {
      this.kept = resolve;
      this.lost = reject;
    });
    this.done.catch(() => undefined);
  }
}
