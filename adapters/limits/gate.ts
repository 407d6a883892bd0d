import type { Begun } from '../../dialogs/kit.js';
import { Buckets, HiddenBuckets, type Allowance } from './buckets.js';
import { networksAround } from './source.js';
import { tasksWith, type Task } from './work.js';

export interface Allowances {
  /** Conversations that one source opens; `free` of them at once without work. */
  source: Allowance & { free: number };
  /** Conversations that everybody together opens. */
  everybody: Allowance;
  /** Conversations that one source, and everybody, open under load by waiting instead of working. */
  waiting: { source: Allowance; everybody: Allowance };
  /** Messages in one conversation, under load. */
  messages: Allowance;
  /** Chats with offices that one source starts. */
  handoffs: Allowance;
  /** How often one source sends words to the editors. */
  letters: Allowance;
  /** How many times with hosts one source books. */
  meetings: Allowance;
  /** How often one source tries a return number, or draws another one. */
  numbers: Allowance;
}

/**
 * A source can be a whole office behind one address, so what is free is generous, and more costs work before it is refused.
 * It is an IPv4 address or 64 bits of an IPv6 one; 56 bits have twice as much, and 48 bits four times (`wider` in buckets.ts).
 */
export const usual: Allowances = {
  source: { most: 2_000, perSecond: 5, free: 60 },
  everybody: { most: 2_000, perSecond: 200 },
  waiting: { source: { most: 10, perSecond: 0.2 }, everybody: { most: 100, perSecond: 10 } },
  messages: { most: 15, perSecond: 1 / 3 },
  // A whole building may stand behind one address, and twenty of its people may need an office at once. A source is forgotten
  // after ten minutes, so these are 240 in an hour: whoever would close an office by false chats (`most.waiting` in dialogs/caps.ts)
  // needs 75 minutes, or 19 from a whole site with IPv6. An allowance of an office for everybody would close it sooner, and closing
  // false chats would not open it again.
  handoffs: { most: 20, perSecond: 20 / 600 },
  // A few in a day, were a network remembered for a day; it is for ten minutes (care.md PR-40). What waits in all is bounded too.
  letters: { most: 3, perSecond: 3 / 86_400 },
  // Some people of one building may each take a time. A source is forgotten after ten minutes, so these are 18 in an hour;
  // an allowance of a host for everybody would shut people out sooner, as above.
  meetings: { most: 3, perSecond: 0 },
  // In ten minutes forty people of one building may come back, and whoever mistypes a number is told so and not counted. Whoever
  // found a number and guesses at its code word has 240 guesses in an hour, not five in a second (decisions.md D4).
  numbers: { most: 20, perSecond: 20 / 600 },
};

export interface GateParts {
  /** Milliseconds since 1970. */
  now(): number;
  /** The share of the conversations that can be open that are, 0 to 1. */
  share(): number;
  /** Signs what browsers work at: the same 32 bytes on every instance. */
  key?: Buffer;
  /** How busy this process is, 0 to 1. */
  busy(): number;
  allowances?: Allowances;
}

/** Half of the conversations taken, or four fifths of the time at work, is load; then work is asked for. */
const underLoad = 0.5;
const loadOf = (busy: number): number => Math.max(0, (busy - 0.6) / 0.4);

/** Bits of work by load, 15 to 17: a browser of today searches for 20 to 80 ms, and a phone a sixth as fast for 0.5 s at the most on average (care.md PR-41). */
const bitsAt = (load: number): number => 15 + Math.min(2, Math.max(0, Math.floor((load - underLoad) * 6)));
const secondsAt = (load: number): number => Math.round(5 + 10 * Math.min(1, load));

/**
 * Who may come in, without knowing who it is (care.md PR-40 to PR-44, decisions.md D14). It is asked before a conversation is
 * opened and, under load, before a message of an open one is taken. Crisis contacts, HELP and Leave are never asked of it.
 */
export class Gate {
  private readonly allowances: Allowances;
  private readonly tasks: ReturnType<typeof tasksWith>;
  private readonly sources: Buckets;
  private readonly everybody: Buckets;
  private readonly waiting: Record<'source' | 'everybody', Buckets>;
  private readonly messages: Buckets;
  private readonly begun: Record<Begun, Buckets>;

  constructor(private readonly parts: GateParts) {
    const { now } = parts;
    this.allowances = parts.allowances ?? usual;
    const { source, everybody, waiting, messages, handoffs, letters, meetings, numbers } = this.allowances;
    this.tasks = tasksWith(now, parts.key);
    this.sources = new HiddenBuckets(now, source);
    this.everybody = new Buckets(now, everybody, 1);
    this.waiting = { source: new HiddenBuckets(now, waiting.source), everybody: new Buckets(now, waiting.everybody, 1) };
    this.messages = new Buckets(now, messages);
    this.begun = {
      chat: new HiddenBuckets(now, handoffs),
      letter: new HiddenBuckets(now, letters),
      meeting: new HiddenBuckets(now, meetings),
      number: new HiddenBuckets(now, numbers),
    };
  }

  /**
   * Whether a source may open a conversation now.
   * @param proof what it hands in of a task that it was given: the ticket, and the number that was found
   * @returns a task when work is needed first; `full` when no work would help
   */
  opening(source: string, proof = ''): 'open' | 'full' | Task {
    const share = this.parts.share();
    const used = share < 1 ? this.sources.take(...networksAround(source)) : undefined;
    if (used === undefined) return 'full';
    const { free, most } = this.allowances.source;
    const load = Math.max(this.load(), used > free ? underLoad + used / most / 2 : 0);
    const done = load >= underLoad ? this.tasks.take(proof) : undefined;
    if (load >= underLoad && !(done && (done.by === 'work' || this.waited(source)))) return this.tasks.give(bitsAt(load), secondsAt(load));
    if (this.everybody.take('') === undefined) return 'full';
    done?.spend();
    return 'open';
  }

  /** Whether somebody may open a conversation who is trusted to have limits of their own, as an organization's server is. */
  openingByTrust(): boolean {
    return this.everybody.take('') !== undefined;
  }

  /** Whether an open conversation may send a message now: always, but under load not faster than a person writes. */
  message(conversation: string): boolean {
    const within = this.messages.take(conversation) !== undefined;
    return within || this.load() < underLoad;
  }

  /** Whether a source may start one more chat with an office, send words to the editors, book a time, or have the work done for a return number, now; whatever is open goes on. */
  mayBegin(source: string, what: Begun = 'chat'): boolean {
    return this.begun[what].take(...networksAround(source)) !== undefined;
  }

  /** How long somebody should wait who was too fast, in seconds. */
  get pause(): number {
    return Math.ceil(1 / this.allowances.messages.perSecond);
  }

  /** Throws away what is older than ten minutes. */
  sweep(): void {
    for (const buckets of this.all()) buckets.sweep();
  }

  overdue(): boolean {
    return this.all().some((buckets) => buckets.overdue());
  }

  private load(): number {
    return Math.max(this.parts.share(), loadOf(this.parts.busy()));
  }

  /** One wait is let through at a time, by source and in all: waiting costs a flood nothing. */
  private waited(source: string): boolean {
    return this.waiting.source.take(...networksAround(source)) !== undefined && this.waiting.everybody.take('') !== undefined;
  }

  private all(): Buckets[] {
    return [this.sources, this.everybody, this.waiting.source, this.waiting.everybody, this.messages, ...Object.values(this.begun)];
  }
}
