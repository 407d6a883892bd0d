import type { Whereabouts } from '../knowledge/directory.js';
import type { Service } from '../knowledge/service.js';
import type { Purpose } from './consent.js';
import type { Kit } from './kit.js';

/** Kinds of offices that a person can be referred to (decisions.md D5). Never HR, a manager, or anybody else (care.md WH-05). */
export const relayKinds = ['ombuds', 'counsellor', 'report'] as const;
export type RelayKind = (typeof relayKinds)[number];

const purposes: Record<RelayKind, Purpose> = { ombuds: 'talk_ombuds', counsellor: 'talk_counsellor', report: 'open_report_channel' };

/** An office that answers through the relay: somebody there has an account for it. */
export interface RelayOffice {
  service: Service;
  kind: RelayKind;
  purpose: Purpose;
  name: string;
  /** The names under which its people answer. */
  people: readonly string[];
}

/** Whether offices of a kind can be answered for here. */
export const isRelayKind = (kind: string): kind is RelayKind => (relayKinds as readonly string[]).includes(kind);

/** The office of a service, if it answers through the relay now. In Teams it does where the person can be told of an answer. */
export function relayOffice(id: string, kit: Kit): RelayOffice | undefined {
  if (kit.door === 'teams' && kit.address === undefined) return undefined;
  const service = kit.directory.service(id);
  const people = kit.staff(id);
  if (!service || !isRelayKind(service.kind) || people.length === 0) return undefined;
  return { service, kind: service.kind, purpose: purposes[service.kind], name: service.in[kit.language].name, people };
}

/**
 * All of them for somebody, in the order of lists: ombuds and counsellors before offices that take reports; of a kind, those
 * that read the language of the person first, then those for just this organization and place. Demonstrations come last.
 * @param somebody for whom; the person, as far as they chose to say, unless given
 */
export function relayOffices(kit: Kit, somebody: Whereabouts = kit.conversation): RelayOffice[] {
  const found = relayKinds.flatMap((kind) => officesOf(kind, kit, somebody));
  const order = ({ service, kind }: RelayOffice): number[] => [
    Number(service.demonstration),
    relayKinds.indexOf(kind),
    service.languages.includes(kit.language) ? 0 : service.languages.includes('unknown') ? 1 : 2,
    Number(service.station === null || service.station !== somebody.station),
    Number(service.country === null || service.country !== somebody.country),
    Number(!servesOnly(service, somebody)),
  ];
  const keyed = found.map((office) => ({ office, key: order(office) }));
  const apart = (a: number[], b: number[]): number => a.map((rank, at) => rank - b[at]!).find((gap) => gap !== 0) ?? 0;
  return keyed.toSorted((a, b) => apart(a.key, b.key)).map(({ office }) => office);
}

const officesOf = (kind: RelayKind, kit: Kit, somebody: Whereabouts): RelayOffice[] =>
  kit.directory.relays(kind, somebody).flatMap(({ id }) => relayOffice(id, kit) ?? []);

const servesOnly = ({ entities }: Service, { entity }: Whereabouts): boolean =>
  entity !== null && entity !== 'unsaid' && entities.includes(entity);

const reads = ({ languages }: Service, kit: Kit): boolean => languages.includes(kit.language);

/** Other offices of the same kind that are known to read the language of the person; none where this one may read it too (features.md S44). */
export const readingInstead = ({ service, kind }: RelayOffice, kit: Kit): RelayOffice[] =>
  reads(service, kit) || service.languages.includes('unknown')
    ? []
    : relayOffices(kit).filter((other) => other.kind === kind && reads(other.service, kit));

/** Whether an ombuds or a counsellor answers this person here. */
export const listensHere = (kit: Kit): boolean =>
  relayKinds.some((kind) => kind !== 'report' && officesOf(kind, kit, kit.conversation).length > 0);

/** Whether any office answers this person here. */
export const answersHere = (kit: Kit): boolean => relayKinds.some((kind) => officesOf(kind, kit, kit.conversation).length > 0);
