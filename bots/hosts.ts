import type { Records, Store } from '../dialogs/records.js';
import { threeWay, type Crossing } from '../knowledge/editing/threeWay.js';
import type { Host } from '../knowledge/host.js';
import type { Acts } from './acts.js';
import type { Chance } from './sealing.js';

export interface HostsParts {
  store: Store;
  acts: Acts;
  chance: Pick<Chance, 'below'>;
  now(): Date;
}

/** What is said of a host. */
export type EnteredHost = Omit<Host, 'id' | 'closed'>;

export const enteredOf = ({ id: _id, closed: _closed, ...entered }: Host): EnteredHost => entered;

/** What is said of a host in which somebody else saved something else meanwhile. */
export interface CrossedHost {
  crossings: Crossing[];
  /** What both have changed together, where they crossed as it was entered. */
  merged: EnteredHost;
  stands: EnteredHost;
}

/** Who keeps hosts: an account and its roles. */
export interface HostKeeper {
  name: string;
  roles: readonly string[];
}

/** Whether somebody says who has office hours: focal points and those who run the server. */
export const keepsHosts = ({ roles }: Pick<HostKeeper, 'roles'>): boolean => roles.includes('focal-point') || roles.includes('operator');

/** Numbers are long, so that nobody who gave the hours of a host that is gone gets those of another one. */
const numbers = 900_000;

/** Who has office hours, as those keep it who say so; they see no time of any host, and so not which are taken. */
export class Hosts {
  constructor(private readonly parts: HostsParts) {}

  all(): Promise<Host[]> {
    return this.parts.store.transaction(({ hosts }) => hosts.find({ closed: false }));
  }

  async find(id: string): Promise<Host | undefined> {
    return (await this.all()).find((host) => host.id === id);
  }

  /**
   * Takes a new host, or what is said of one from now on. What somebody else saved meanwhile in other boxes stays; where both wrote in
   * one, nothing is kept.
   * @param was what stood in the boxes when they were opened; undefined for a new one
   * @returns its id; `gone` for one that is not there, or where somebody keeps none
   */
  async save(
    keeper: HostKeeper,
    id: string | undefined,
    entered: EnteredHost,
    was: EnteredHost | undefined,
  ): Promise<{ id: string } | CrossedHost | 'gone'> {
    if (!keepsHosts(keeper)) return 'gone';
    const { acts, store } = this.parts;
    return store.transaction(async (records) => {
      const before = id === undefined ? undefined : await records.hosts.get(id);
      if (id !== undefined && (before === undefined || before.closed)) return 'gone';
      const stands = before && enteredOf(before);
      const { merged, crossings } = stands ? threeWay(was, stands, entered) : { merged: entered, crossings: [] };
      if (stands && crossings.length > 0) return { crossings, merged, stands };
      const host: Host = { ...merged, id: before?.id ?? (await this.fresh(records, entered.kind)), closed: false };
      await records.hosts.put(host);
      await acts.add(records, { by: keeper.name, did: 'host kept', to: host.id, on: this.today });
      return { id: host.id };
    });
  }

  /** Takes a host away, with all times. Whoever has one reads it at their return. */
  async close(keeper: HostKeeper, id: string): Promise<'closed' | 'gone'> {
    if (!keepsHosts(keeper)) return 'gone';
    const { acts, store } = this.parts;
    return store.transaction(async (records) => {
      const { hosts, slots } = records;
      const host = await hosts.get(id);
      if (!host || host.closed) return 'gone';
      await hosts.put({ ...host, closed: true });
      for (const slot of await slots.find({ host: id })) await slots.drop(slot.id);
      await acts.add(records, { by: keeper.name, did: 'host closed', to: id, on: this.today });
      return 'closed';
    });
  }

  private async fresh({ hosts }: Records, kind: Host['kind']): Promise<string> {
    for (;;) {
      const id = `${kind}-${100_000 + this.parts.chance.below(numbers)}`;
      if (!(await hosts.get(id))) return id;
    }
  }

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }
}
