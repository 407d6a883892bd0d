import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { lifetimes } from '../../dialogs/conversation.js';
import type { Language } from '../../knowledge/language.js';
import { bytesOf, HeldBytes } from './heldBytes.js';
import { boxOf, itemOf, saysReader, textOf, type Item } from './item.js';
import { usualWords } from './usualWords.js';

/** With more than this many messages, those of earlier turns are dropped; the conversation goes on (decisions.md D16, care.md PR-44). */
const mostItems = 180;

/**
 * The words of one open conversation, in memory only, for as long as it lives (decisions.md D3): a page without
 * JavaScript and Direct Line must be able to show what was said. They are held as text, so that a turn leaves few objects
 * behind, and after a minute of silence they are packed.
 */
export class OpenConversation {
  /** Items in JSON, oldest first. */
  private texts: string[] = [];
  /** Those before them, deflated, as a string of bytes: a Buffer of zlib's keeps the 16 KB that it was cut from. */
  private packed: string | undefined;
  private last = 0;
  /** How many items are held, and what they take in memory. */
  private held = 0;
  private weight = 0;
  private readonly watchers = new Set<{ heard: (item: Item) => void; gone: () => void; streams: boolean }>();
  private turns: Promise<void> = Promise.resolve();
  private onces: string[] = [];
  /** True once the history was emptied because it had grown too long. */
  emptied = false;
  /** True once the person left, or had everything forgotten. */
  ended = false;
  /** True from its beginning until its first turn is kept: until then, that nothing is kept of it means nothing. */
  unkept = false;
  used: number;
  /** The referrals whose news it wants to hear, and when it was last told any (milliseconds since 1970). */
  listensTo: readonly string[] = [];
  told = 0;
  /** What stands above the box; empty where it is as usual. */
  box = '';
  /** Whether the next words are not to be shown again. */
  secret = false;
  /** The country that the person chose, for where Leave leads. */
  country: string | null = null;
  /** The language that the person chose, or came with; undefined until the bot has said it. */
  language: Language | undefined = undefined;
  /** While it is true, nobody who watches is told: what is said is not kept yet. */
  holding = false;
  /** The last item that those who watch were told of. */
  private toldTo = 0;
  /** The last item of the turns before this one. */
  private before = 0;

  /**
   * @param id also the right to it
   * @param room where what it holds is counted
   */
  constructor(
    readonly id: string,
    public started: number,
    private room = new HeldBytes(),
  ) {
    this.used = started;
  }

  get latest(): number {
    return this.last;
  }

  /** How many messages are held to be shown. */
  get size(): number {
    return this.held;
  }

  /** What was said after item `n`; everything for 0. */
  items(after = 0): Item[] {
    const wanted = Math.min(this.last - after, this.held);
    if (wanted <= 0) return [];
    if (wanted > this.texts.length) this.unpack();
    return this.texts.slice(-wanted).map(itemOf);
  }

  /** The newest item that fits; older ones are only read when no newer one does. */
  findLast(fits: (item: Item) => boolean | undefined): Item | undefined {
    for (let at = 1; at <= this.held; at++) {
      if (at > this.texts.length) this.unpack();
      const item = itemOf(this.texts.at(-at)!);
      if (fits(item)) return item;
    }
    return undefined;
  }

  add(item: Omit<Item, 'n'>): Item {
    if ((this.held >= mostItems || this.room.isTooMuch(this.weight)) && this.first <= this.before) this.makeRoom();
    const numbered = { n: ++this.last, ...item };
    const text = textOf(numbered);
    this.texts.push(text);
    this.weighs(this.weight + text.length);
    if (saysReader(numbered)) this.box = boxOf(numbered);
    this.held++;
    this.used = item.at;
    if (!this.holding) this.tell([numbered]);
    return numbered;
  }

  /** To be called when a turn begins: what is said in it is kept, however much was said before. */
  begins(): void {
    this.before = this.last;
  }

  /** Who reads the next words stays as it was said. */
  private makeRoom(): void {
    const { box } = this;
    this.keep(this.items(this.before));
    [this.box, this.emptied] = [box, true];
  }

  /** Tells those who watch of what they were not told yet. */
  tell(news = this.watched ? this.items(this.toldTo) : []): void {
    this.toldTo = this.last;
    for (const item of news) for (const { heard } of this.watchers) heard(item);
  }

  /** Tells those who watch that it was forgotten: nothing more comes. */
  dismiss(): void {
    for (const { gone } of this.watchers) gone();
  }

  /** Calls `heard` with every item from now on, on its way to a client where it `streams`, and `gone` when it is forgotten; call what it returns to stop. */
  watch(heard: (item: Item) => void, { streams = false, gone = (): void => undefined } = {}): () => void {
    const watcher = { heard, gone, streams };
    if (!this.holding) this.toldTo = this.last;
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  get watched(): boolean {
    return this.watchers.size > 0;
  }

  /** How many clients are told at once of what is said: only whoever has a stream is, and not whoever waits for a reply. */
  get streams(): number {
    return [...this.watchers].filter(({ streams }) => streams).length;
  }

  /** Runs turns of this conversation one after the other, in the order of asking. */
  inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.turns.then(work);
    this.turns = turn.catch(() => undefined);
    return turn;
  }

  /** True when a client sends the same message again, by the id that it gave it; then it is neither shown nor answered twice. */
  repeats(once: string): boolean {
    if (this.onces.includes(once)) return true;
    this.onces = [...this.onces, once].slice(-4);
    return false;
  }

  /** Lets a message be taken under this name once more: its turn failed, and nothing of it was kept. */
  failed(once: string): void {
    this.onces = this.onces.filter((one) => one !== once);
  }

  /** The oldest item that is still held, by its number. */
  get first(): number {
    return this.last - this.held + 1;
  }

  /** Drops every word; the conversation goes on. */
  clear(): void {
    this.keep([]);
  }

  /** Drops every word but the last thing said, and lets nothing be added in the person's name again. */
  end(): void {
    this.keep(this.items().slice(-1));
    this.onces = [];
    this.ended = true;
  }

  /** Makes the words small while nobody looks; a look at older ones unpacks them. */
  pack(): void {
    if (this.watched || this.texts.length === 0) return;
    this.unpack();
    const items = Buffer.from(`[${this.texts.join(',')}]`, 'latin1');
    this.packed = deflateRawSync(items, { dictionary: usualWords }).toString('latin1');
    this.texts = [];
    this.weighs(this.packed.length);
  }

  private unpack(): void {
    if (this.packed === undefined) return;
    const items = inflateRawSync(Buffer.from(this.packed, 'latin1'), { dictionary: usualWords }).toString();
    this.texts.unshift(...(JSON.parse(items) as Item[]).map(textOf));
    this.packed = undefined;
    this.weighs(bytesOf(this.texts));
  }

  /** From now on it is counted there; nowhere, once nobody can open it any more. */
  countIn(room = new HeldBytes()): void {
    this.room.changes(-this.weight);
    room.changes(this.weight);
    this.room = room;
  }

  private weighs(weight: number): void {
    this.room.changes(weight - this.weight);
    this.weight = weight;
  }

  /** Whether it is over: it ended, nobody has used it for so long, or it has lasted for so long (decisions.md D3). */
  isOver(now: number): boolean {
    return this.ended || now >= this.expires;
  }

  /** When it is forgotten if nobody uses it, in milliseconds since 1970. */
  get expires(): number {
    return Math.min(this.used + lifetimes.web.idle, this.started + lifetimes.web.total);
  }

  /** All of it, for another instance. */
  get state(): Kept {
    const { listensTo, onces, last, started, used, emptied, ended, told, box, secret, country, language } = this;
    const rest = { started, used, emptied, ended, told, box, secret, country, language };
    return { items: this.items(), listensTo: [...listensTo], onces, last, ...rest };
  }

  /** Becomes what another instance made of it; those who watch are told of what is new. */
  become({ items, last, onces, ...rest }: Kept): void {
    Object.assign(this, rest);
    [this.last, this.onces] = [last, onces];
    this.keep(items);
    this.box = rest.box;
  }

  private keep(items: Item[]): void {
    [this.packed, this.texts, this.held] = [undefined, items.map(textOf), items.length];
    this.weighs(bytesOf(this.texts));
    this.box = boxOf(items.findLast(saysReader));
  }
}

type Same = 'started' | 'used' | 'emptied' | 'ended' | 'told' | 'box' | 'secret' | 'country' | 'language';
/** What an open conversation is, as one instance hands it on to another. */
export interface Kept extends Pick<OpenConversation, Same> {
  items: Item[];
  last: number;
  listensTo: string[];
  onces: string[];
}
