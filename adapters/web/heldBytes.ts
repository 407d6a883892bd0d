import { getHeapStatistics } from 'node:v8';

/**
 * What the words of all open chats may take: a quarter of the heap that Node allows itself (1 GB of the 4 GB on a machine with
 * 16 GB or more). Full of it, chats that are open go on and may take as much again (`fair` for each), and the rest of the
 * program needs its part: where the heap has no room left, Node ends with all that is open.
 */
const quarter = getHeapStatistics().heap_size_limit / 4;

/** What one chat may hold while there is no room: two screens of answers, or ten long messages. */
const fair = 32 * 1024;

/**
 * How much the words of open chats take, counted as they come and go: chats are bounded in number, and one with sixty long
 * messages is as large as two hundred usual ones (care.md PR-44). Each chat tells of its own changes; nothing is summed up.
 */
export class HeldBytes {
  private held = 0;

  constructor(private readonly most = quarter) {}

  get bytes(): number {
    return this.held;
  }

  /** How much of the room is taken, 0 to 1, and more while chats that are open go on. */
  get share(): number {
    return this.held / this.most;
  }

  changes(by: number): void {
    this.held += by;
  }

  /** Whether a chat of this size lets go of what was said in earlier turns: without it, chats that were opened before would fill what is left. */
  isTooMuch(bytes: number): boolean {
    return this.held >= this.most && bytes > fair;
  }
}

/** What these texts take, as they are held: a byte a character (storage/compactText.ts). */
export const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
