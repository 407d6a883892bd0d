import type { Door, DoorKind } from './door.js';
import { doorKinds } from './door.js';
import type { Entity } from './entity.js';
import type { Event } from './event.js';
import type { Guide } from './guide.js';
import type { StationId } from './place.js';
import type { Service } from './service.js';

/** Where somebody is and for whom they work, as far as they chose to say. */
export interface Whereabouts {
  entity: Entity | 'unsaid' | null;
  country: string | null;
  station: StationId | null;
}

/** Offices, what each kind of them does with what it hears, walks by buttons, and events. */
export interface Directory {
  door(kind: DoorKind): Door;
  /** Kinds of which there is a service for somebody there, in the order of lists. */
  kindsFor(somebody: Whereabouts): DoorKind[];
  /** Services for somebody there; what is not known of them never leaves one out. */
  services(kind: DoorKind, somebody: Whereabouts): Service[];
  /** The same with those to try the relay with: offices that can be answered for here. */
  relays(kind: DoorKind, somebody: Whereabouts): Service[];
  /** Everything that could be answered for here. */
  allRelays(): Service[];
  service(id: string): Service | undefined;
  guide(id: string): Guide | undefined;
  event(id: string): Event | undefined;
  /** Numbers of emergency services by country: of a list and the date of its release (decisions.md D17), or as they were checked on a date. */
  emergency(country: string): Emergency | undefined;
}

/** Numbers of emergency services, from where they are known, and of which date. */
export interface Emergency {
  numbers: string[];
  from: 'list' | 'checked';
  on: string;
}

export interface DirectoryParts {
  doors: Door[];
  services: Service[];
  guides: Guide[];
  events: Event[];
  emergency: {
    released: string;
    numbers: Record<string, string[]>;
    /** What is known better than the list has it; null where a country is to have no number here. */
    corrections: Record<string, { numbers: string[]; checked: string } | null>;
  };
}

/** A directory whose every answer is from the one that is current then: who holds it gives out what was published since. */
export const currentOf = (current: () => Directory): Directory => ({
  door: (kind) => current().door(kind),
  kindsFor: (somebody) => current().kindsFor(somebody),
  services: (kind, somebody) => current().services(kind, somebody),
  relays: (kind, somebody) => current().relays(kind, somebody),
  allRelays: () => current().allRelays(),
  service: (id) => current().service(id),
  guide: (id) => current().guide(id),
  event: (id) => current().event(id),
  emergency: (country) => current().emergency(country),
});

/** @throws an error that names the kind of door for which there is no row */
export function directoryOf({ doors, services, guides, events, emergency }: DirectoryParts): Directory {
  const byKind = new Map(doors.map((door) => [door.kind, door]));
  for (const kind of doorKinds) if (!byKind.has(kind)) throw new Error(`knowledge/doors.json: a row for ${kind} is missing. Add it.`);
  const there = services.filter(({ status }) => status === 'active' || status === 'unverified');
  const open = there.filter(({ demonstration }) => !demonstration);
  const find = <T extends { id: string }>(all: T[]): ((id: string) => T | undefined) => {
    const byId = new Map(all.map((one) => [one.id, one]));
    return (id) => byId.get(id);
  };
  const serves = (service: Service, { entity, country, station }: Whereabouts): boolean =>
    (service.entities.length === 0 || !entity || entity === 'unsaid' || entity === 'other' || service.entities.includes(entity)) &&
    (service.country === null || country === null || service.country === country) &&
    (service.station === null || station === null || service.station === station);
  return {
    door: (kind) => byKind.get(kind)!,
    kindsFor: (somebody) => doorKinds.filter((kind) => open.some((service) => service.kind === kind && serves(service, somebody))),
    services: (kind, somebody) => open.filter((service) => service.kind === kind && serves(service, somebody)),
    relays: (kind, somebody) => there.filter((service) => service.kind === kind && serves(service, somebody)),
    allRelays: () => there,
    service: find(there),
    guide: find(guides),
    event: find(events),
    emergency: (country) => {
      const [corrected, listed] = [emergency.corrections[country], emergency.numbers[country]];
      if (corrected) return { numbers: corrected.numbers, from: 'checked', on: corrected.checked };
      return listed && corrected !== null ? { numbers: listed, from: 'list', on: emergency.released } : undefined;
    },
  };
}
