import type { Deed } from '../dialogs/act.js';
import type { Slot } from '../dialogs/booking.js';
import type { Records, Store } from '../dialogs/records.js';
import type { Host } from '../knowledge/host.js';
import type { Language } from '../knowledge/language.js';
import { exists, isAhead, overlap, sooner, weekly, type When } from '../knowledge/slot.js';
import type { Acts } from './acts.js';
import type { Chance, Vault } from './sealing.js';

export interface HostCalendarParts {
  store: Store;
  acts: Acts;
  vault: Pick<Vault, 'open' | 'has'>;
  chance: Pick<Chance, 'id'>;
  now(): Date;
}

/** An account, and the hosts whose hours it gives. */
export interface HourGiver {
  name: string;
  hosts: readonly string[];
}

/** A time as its host sees it: free, or taken, with the language and the word, and nothing else. */
export interface OwnSlot extends Pick<Slot, 'id' | 'when' | 'languages'> {
  taken: { language: Language; word: string } | undefined;
}

/** How many times ahead one host can give. */
export const mostSlots = 200;

/** Why times were not given or moved. */
export type Refused = 'past' | 'never' | 'overlap' | 'many';

const isSame = (one: When, other: When): boolean => one.date === other.date && one.time === other.time;

/** The hours of hosts as their own accounts give, move and withdraw them; for all others they are not there (features.md S21). */
export class HostCalendar {
  constructor(private readonly parts: HostCalendarParts) {}

  /** The moment by which past and ahead are told, ISO 8601. */
  get now(): string {
    return this.parts.now().toISOString();
  }

  /** The hosts whose hours an account gives. */
  async hostsOf({ hosts: own }: HourGiver): Promise<Host[]> {
    const all = await this.parts.store.transaction(({ hosts }) => hosts.find({ closed: false }));
    return all.filter(({ id }) => own.includes(id));
  }

  async of(account: HourGiver, id: string): Promise<{ host: Host; slots: OwnSlot[] } | undefined> {
    const host = (await this.hostsOf(account)).find((one) => one.id === id);
    if (!host) return undefined;
    const slots = await this.parts.store.transaction(async (records) => {
      const found = await records.slots.find({ host: id });
      return Promise.all(found.map((slot) => this.seen(records, slot)));
    });
    const left = this.now.slice(0, 10);
    return {
      host,
      slots: slots.filter(({ when }) => when.date >= left || isAhead(when, this.now)).toSorted((a, b) => sooner(a.when, b.when)),
    };
  }

  /** Gives one time, or the same time in some weeks, one after the other: by the clock of the host, also when clocks change. */
  give(account: HourGiver, host: string, when: When, languages: readonly Language[], weeks: number): Promise<'given' | 'gone' | Refused> {
    return this.change(account, host, 'hours given', async ({ slots }) => {
      const kept = await slots.find({ host });
      const all = weekly(when, weeks);
      const fault = all.map((one) => this.fault(one, kept)).find((one) => one !== undefined);
      if (fault) return fault;
      if (kept.filter((slot) => isAhead(slot.when, this.now)).length + all.length > mostSlots) return 'many';
      for (const one of all) await slots.put({ id: this.parts.chance.id(), host, when: one, languages: [...languages], booking: null });
      return 'given';
    });
  }

  /** @param sure whether it is to be moved though somebody has it, who reads that at their return; `ask` where that was not said */
  move(
    account: HourGiver,
    host: string,
    id: string,
    to: Pick<When, 'date' | 'time'>,
    sure: boolean,
  ): Promise<'moved' | 'ask' | 'gone' | Refused> {
    return this.change(account, host, 'hours moved', async (records) => {
      const { slots, bookings } = records;
      const slot = await slots.get(id);
      if (slot?.host !== host) return 'gone';
      const when = { ...slot.when, ...to };
      const fault = this.fault(
        when,
        (await slots.find({ host })).filter((other) => other.id !== id),
      );
      if (fault) return fault;
      const booking = slot.booking === null ? undefined : await bookings.get(slot.booking);
      if (booking && !sure) return 'ask';
      await slots.put({ ...slot, when });
      if (booking)
        await bookings.put({
          ...booking,
          when,
          before: isSame(booking.before ?? booking.when, when) ? null : (booking.before ?? booking.when),
        });
      return 'moved';
    });
  }

  /** @param sure as of `move` */
  withdraw(account: HourGiver, host: string, id: string, sure: boolean): Promise<'withdrawn' | 'ask' | 'gone'> {
    return this.change(account, host, 'hours withdrawn', async ({ slots, bookings }) => {
      const slot = await slots.get(id);
      if (slot?.host !== host) return 'gone';
      const booking = slot.booking === null ? undefined : await bookings.get(slot.booking);
      if (booking && !sure) return 'ask';
      if (booking) await bookings.put({ ...booking, state: 'withdrawn' });
      await slots.drop(id);
      return 'withdrawn';
    });
  }

  private fault(when: When, others: readonly Slot[]): Refused | undefined {
    if (!exists(when)) return 'never';
    if (!isAhead(when, this.now)) return 'past';
    return others.some((other) => overlap(other.when, when)) ? 'overlap' : undefined;
  }

  private async seen({ bookings }: Records, { id, when, languages, booking: has }: Slot): Promise<OwnSlot> {
    const [booking] = has === null ? [] : await bookings.find({ id: has });
    const word = booking && this.parts.vault.has(booking.id) ? this.parts.vault.open(booking.id, booking.word) : undefined;
    return { id, when, languages, taken: booking && word !== undefined ? { language: booking.language, word } : undefined };
  }

  /** One change with its act, both or neither. The act names the host, never a time. */
  private change<R extends string>(
    account: HourGiver,
    host: string,
    did: Deed,
    work: (records: Records) => Promise<R>,
  ): Promise<R | 'gone'> {
    return this.parts.store.transaction(async (records) => {
      const kept = account.hosts.includes(host) ? await records.hosts.get(host) : undefined;
      if (!kept || kept.closed) return 'gone';
      const done = await work(records);
      if (['given', 'moved', 'withdrawn'].includes(done))
        await this.parts.acts.add(records, { by: account.name, did, to: host, on: this.now.slice(0, 10) });
      return done;
    });
  }
}
