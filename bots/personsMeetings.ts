import type { Booked, Booking, Meeting, Meetings, Slot } from '../dialogs/booking.js';
import type { Records } from '../dialogs/records.js';
import { readNumber } from '../knowledge/returnNumber.js';
import { isAhead, keptThrough, sooner } from '../knowledge/slot.js';
import type { Language } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import type { Chance, ReturnNumbers, Vault } from './sealing.js';

export interface MeetingsParts {
  vault: Pick<Vault, 'begin' | 'seal' | 'open' | 'has' | 'destroy'>;
  numbers: ReturnNumbers;
  chance: Chance;
  /** Whether an account gives the hours of a host now: where none does, nobody would be there. */
  givesHours(host: string): boolean;
  now(): Date;
}

/**
 * The person's side of office hours, bound to the records of one transaction. A booking has a key of its own for its code word:
 * on the disk before the booking, destroyed before it (decisions.md D15).
 */
export class PersonsMeetings implements Meetings {
  constructor(
    private readonly parts: MeetingsParts,
    private readonly records: Records,
  ) {}

  async hosts() {
    return (await this.records.hosts.find({ closed: false })).filter(({ id }) => this.parts.givesHours(id));
  }

  async host(id: string) {
    return (await this.records.hosts.find({ id }))[0];
  }

  async free(host: string) {
    if (!this.parts.givesHours(host)) return [];
    const slots = await this.records.slots.find({ host, booking: null });
    return slots.filter(({ when }) => isAhead(when, this.now)).toSorted((a, b) => sooner(a.when, b.when));
  }

  async slot(id: string) {
    const [slot] = await this.records.slots.find({ id });
    return slot && (await this.isFree(slot)) ? slot : undefined;
  }

  async hostOf(id: string) {
    const host = (await this.records.slots.find({ id }))[0]?.host;
    return host !== undefined && this.parts.givesHours(host) ? host : undefined;
  }

  async book(slotId: string, language: Language, own: string | null = null): Promise<Booked> {
    const { vault, numbers, chance } = this.parts;
    const { slots, bookings } = this.records;
    // Before anything is held: a number takes a while, and nobody else's turn is to wait for it.
    const number = own === null ? numbers.fresh() : null;
    const lookup = number === null ? own! : (await numbers.lookups(number)).meetings;
    const slot = await slots.get(slotId);
    const host = slot && (await this.host(slot.host));
    if (!slot || !host || !(await this.isFree(slot)) || !slot.languages.includes(language)) return 'taken';
    const has = await bookings.find({ lookup, host: host.id, state: 'open' });
    if (has.some(({ when }) => isAhead(when, this.now))) return 'one';
    const id = chance.id();
    // Held before the key is made, so that nobody sweeps a key whose booking is on its way.
    await bookings.get(id);
    await vault.begin(id);
    const word = vault.seal(id, await this.freshWord(host.id, language));
    const { keeps, way, where } = host;
    const read = { keeps, way, where };
    await bookings.put({ id, lookup, host: host.id, when: slot.when, language, word, read, state: 'open', before: null });
    await slots.put({ ...slot, booking: id });
    return { id, number };
  }

  async find(number: string) {
    const looked = readNumber(number).fault ? undefined : await this.parts.numbers.tried(number);
    if (!looked) return { own: '', ids: [] };
    const own = looked.meetings;
    const found = (await this.records.bookings.find({ lookup: own })).filter((booking) => this.isThere(booking));
    return { own, ids: found.toSorted((a, b) => sooner(a.when, b.when)).map(({ id }) => id) };
  }

  async renumber(old: string, fresh: string) {
    for (const { id } of await this.records.bookings.find({ lookup: old })) {
      const booking = await this.records.bookings.get(id);
      if (booking?.lookup === old) await this.records.bookings.put({ ...booking, lookup: fresh });
    }
  }

  async meeting(id: string): Promise<Meeting | undefined> {
    const [booking] = await this.records.bookings.find({ id });
    if (!booking || !this.isThere(booking)) return undefined;
    const { host, word } = booking;
    const { vault, givesHours } = this.parts;
    return { booking, host: await this.host(host), word: vault.open(id, word) ?? '', held: givesHours(host) };
  }

  async cancel(id: string) {
    const { slots, bookings } = this.records;
    const booking = await bookings.get(id);
    if (!booking) return;
    const [held] = await slots.find({ booking: id });
    const slot = held && (await slots.get(held.id));
    await this.parts.vault.destroy(id);
    await bookings.drop(id);
    if (slot?.booking === id) await slots.put({ ...slot, booking: null });
  }

  private async isFree({ host, booking, when }: Slot): Promise<boolean> {
    return booking === null && isAhead(when, this.now) && this.parts.givesHours(host) && (await this.host(host))?.closed === false;
  }

  private isThere({ id, when }: Booking): boolean {
    return keptThrough(when) >= this.now.slice(0, 10) && this.parts.vault.has(id);
  }

  /** Two words that no other booking with this host has. */
  private async freshWord(host: string, language: Language): Promise<string> {
    const { words } = textIn(language).booking;
    const { vault, chance } = this.parts;
    const taken = (await this.records.bookings.find({ host })).map(({ id, word }) => (vault.has(id) ? vault.open(id, word) : undefined));
    const pick = (): string => words[chance.below(words.length)]!;
    for (;;) {
      const [first, second] = [pick(), pick()];
      const word = `${first} ${second}`;
      if (first !== second && !taken.includes(word)) return word;
    }
  }

  private get now(): string {
    return this.parts.now().toISOString();
  }
}
