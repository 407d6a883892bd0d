import type { Store } from '../dialogs/records.js';
import type { Part } from '../knowledge/editing/parts.js';
import { mayRead } from '../knowledge/editing/roles.js';
import { doorKinds, type DoorKind } from '../knowledge/door.js';
import { contactState, type ContactState, type Service } from '../knowledge/service.js';
import { statesOf, type PartState } from './partStates.js';
import type { Confirming } from './servicePublishing.js';
import { offices } from './subject.js';

/** One line of the list of offices. */
export interface ServiceRow {
  service: Service;
  states: Record<Part, PartState>;
  /** How its contacts stand, in their order. */
  contacts: ContactState[];
}

/** What a list can be narrowed to. */
export const serviceNarrowings = [
  'unconfirmed',
  'day-60',
  'day-80',
  'lapsed',
  'unverified',
  'not-published',
  'draft',
  'in-review',
  'approved',
  'older',
] as const;
export type ServiceNarrowing = (typeof serviceNarrowings)[number];

/** What is looked for; what is left out does not narrow the list. */
export interface WantedServices {
  kind?: DoorKind | undefined;
  narrowing?: ServiceNarrowing | undefined;
}

/** What there is to remind of: how many contacts have come to each of these ages. */
export type Due = Record<'day-60' | 'day-80' | 'lapsed', number>;

/** Offices as those see them who keep them; receivers see their own. Those for demonstration are nobody's to keep. */
export class ServiceList {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  async rows(somebody: Confirming, { kind, narrowing }: WantedServices = {}): Promise<ServiceRow[]> {
    const { services, changes } = await this.store.transaction(async (records) => ({
      services: await records.services.find({}),
      changes: new Map((await records.serviceChanges.find({})).map((change) => [change.id, change])),
    }));
    const today = this.now().toISOString().slice(0, 10);
    return services
      .filter(({ id, demonstration }) => !demonstration && (mayRead(somebody) || somebody.services.includes(id)))
      .filter((service) => kind === undefined || service.kind === kind)
      .toSorted((a, b) => doorKinds.indexOf(a.kind) - doorKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
      .map((service) => ({
        service,
        states: statesOf(offices, service, changes.get(service.id)),
        contacts: service.channels.map((channel) => contactState(channel, today)),
      }))
      .filter((row) => narrowing === undefined || fits(row, narrowing));
  }
}

/** How many contacts are to be checked, of these offices. */
export function dueOf(rows: readonly Pick<ServiceRow, 'contacts'>[]): Due {
  const of = (...states: ContactState[]): number =>
    rows.flatMap(({ contacts }) => contacts).filter((state) => states.includes(state)).length;
  return { 'day-60': of('day-60', 'day-80'), 'day-80': of('day-80'), lapsed: of('lapsed') };
}

function fits({ service, states, contacts }: ServiceRow, narrowing: ServiceNarrowing): boolean {
  switch (narrowing) {
    case 'unverified':
      return service.status === 'unverified';
    case 'not-published':
      return service.status === 'draft';
    case 'older':
      return Object.values(states).some((state) => state === 'older' || state === 'missing');
    case 'unconfirmed':
      return contacts.includes('never');
    case 'day-60':
      return contacts.includes('day-60') || contacts.includes('day-80');
    case 'day-80':
    case 'lapsed':
      return contacts.includes(narrowing);
    default:
      return Object.values(states).includes(narrowing);
  }
}
