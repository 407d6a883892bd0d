import { createHash } from 'node:crypto';

/**
 * So many records are in a part on average, at most; half as many at least, but where there is only one. It is also among so many that
 * the time of a file says when one was changed: records themselves have dates and no times of day (decisions.md D15).
 */
export const together = 16;

/** Records of one kind that are written together. */
export interface Part {
  /** By their ids: the place of each in the order in which all of the kind were first put. */
  readonly places: Map<string, number>;
  /** The name of what holds them as they are now; undefined where they are to be written. */
  name: string | undefined;
}

const part = (): Part => ({ places: new Map(), name: undefined });

/** A number of 32 bits that is always the same for an id. */
const numberOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32LE();

/** The number of parts doubled from one until it is enough. */
const rounded = (many: number): number => 2 ** Math.ceil(Math.log2(many));

/**
 * The records of one kind in parts, as many as `together` asks for. Linear hashing (W. Litwin, 1980): one more part takes its
 * records from one other, so that however many there are, few are written anew.
 */
export class Parts {
  private next = 0;
  private many = 0;

  /** @param all as they were kept; the first one alone is where there are few records */
  constructor(readonly all: Part[] = [part()]) {
    for (const { places } of all) {
      this.many += places.size;
      for (const place of places.values()) this.next = Math.max(this.next, place + 1);
    }
  }

  private at(id: string): number {
    const [hash, round] = [numberOf(id), rounded(this.all.length)];
    const at = hash % round;
    return at < this.all.length ? at : at - round / 2;
  }

  /** A record was put or dropped. */
  changed(id: string, isThere: boolean): void {
    const one = this.all[this.at(id)]!;
    one.name = undefined;
    if (isThere === one.places.has(id)) return;
    if (isThere) one.places.set(id, this.next++);
    else one.places.delete(id);
    this.many += isThere ? 1 : -1;
  }

  /** Makes as many parts as there should be. */
  fit(): void {
    while (this.many > together * this.all.length) {
      const full = this.all[this.all.length - rounded(this.all.length + 1) / 2]!;
      this.all.push(part());
      this.move(full);
    }
    while (this.all.length > 1 && this.many < (together / 2) * this.all.length) this.move(this.all.pop()!);
  }

  /** Puts the records of a part where they belong by now. */
  private move(from: Part): void {
    from.name = undefined;
    const moved = [...from.places];
    from.places.clear();
    for (const [id, place] of moved) {
      const to = this.all[this.at(id)]!;
      to.places.set(id, place);
      to.name = undefined;
    }
  }
}
