import type { Directory } from '../knowledge/directory.js';
import { standsAt } from '../knowledge/officeHours.js';
import { currentChannels, type Service } from '../knowledge/service.js';
import type { Choice } from './dialog.js';
import type { Kit } from './kit.js';
import { relayOffices } from './relayOffice.js';

/** Kinds of offices that may be offered in the place of another one. */
const kinds = ['ombuds', 'counsellor', 'helpline', 'advice-line'] as const;

/** Never a line that takes reports, human resources or a manager (care.md WH-05). What is not known to be none of these is not offered. */
export const mayStandIn = ({ kind, reports }: Pick<Service, 'kind' | 'reports'>): boolean =>
  (kinds as readonly string[]).includes(kind) && reports === 'no';

/** Lines that answer day and night, with a number that somebody has confirmed lately. */
export const helplines = (
  directory: Pick<Directory, 'services'>,
  somebody: Parameters<Directory['services']>[1],
  today: string,
): Service[] =>
  kinds
    .flatMap((kind) => directory.services(kind, somebody))
    .filter((service) => mayStandIn(service) && service.hours === 'always' && currentChannels(service, today).length > 0);

/**
 * Where somebody can turn who gets no answer (care.md WH-05): offices that are open now, with somebody on duty, then lines
 * that answer day and night. Contacts for danger come after these.
 * @param service the id of the office that does not answer
 */
export async function nextDoors(service: string, kit: Kit): Promise<Choice[]> {
  const open: Choice[] = [];
  for (const office of relayOffices(kit)) {
    if (office.service.id === service || office.service.demonstration || !mayStandIn(office.service)) continue;
    const { roster } = await kit.duty(office.service.id);
    const somebody = roster?.onDuty.some((name) => office.people.includes(name));
    if (roster && somebody && standsAt(roster.hours, kit.now).open)
      open.push({ id: `handoff/${office.service.id}`, label: kit.text.hours.openDoor(office.name) });
  }
  const lines = helplines(kit.directory, kit.conversation, kit.today);
  return [
    ...open.slice(0, 2),
    ...lines.slice(0, 2).map(({ id, in: wording }) => ({ id: `service/${id}`, label: wording[kit.language].name })),
  ];
}
