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

/** All of them for this person, ombuds and counsellors before offices that take reports. */
export const relayOffices = (kit: Kit): RelayOffice[] =>
  relayKinds.flatMap((kind) => kit.directory.relays(kind, kit.conversation)).flatMap(({ id }) => relayOffice(id, kit) ?? []);

/** Other offices of the same kind that are known to read the language of the person; none where this one may read it too (features.md S44). */
export const readingInstead = ({ service, kind }: RelayOffice, kit: Kit): RelayOffice[] => {
  const reads = ({ languages }: Service): boolean => languages.includes(kit.language);
  return reads(service) || service.languages.includes('unknown')
    ? []
    : relayOffices(kit).filter((other) => other.kind === kind && reads(other.service));
};

/** Whether any office answers this person here. */
export const answersHere = (kit: Kit): boolean => relayOffices(kit).length > 0;
