import type { Table } from '../knowledge/guide.js';
import { marks } from '../knowledge/language.js';
import { currentChannels } from '../knowledge/service.js';
import { asksSafe } from './dangerCard.js';
import type { Choice } from './dialog.js';
import { nowCell } from './hoursSay.js';
import type { Kit } from './kit.js';
import { helplines } from './nextDoors.js';
import { relayOffices } from './relayOffice.js';

/**
 * Beside the first words to somebody who said what happened (features.md S29): a counsellor and when they are there, a crisis
 * line of the country that the person chose, only with a number that somebody has confirmed lately, and whether they are safe.
 * A row that has nothing to give helps nobody then: without a number, one sentence beside HELP says so, and who may know one.
 */
export async function supportOf(kit: Kit): Promise<{ table: Table; choice: Choice }> {
  const { support } = kit.text.choosing;
  const { kinds, service: labels } = kit.text.offices;
  const { list, colon, semicolon, gap } = marks[kit.language];
  const here = relayOffices(kit).filter(({ kind, service }) => kind === 'counsellor' && !service.demonstration);
  const counsellors = await Promise.all(
    here.slice(0, 2).map(async (office) => [office.name, `${support.what}${gap}${await nowCell(office, kit)}`]),
  );
  const lines = helplines(kit.directory, kit.conversation, kit.today)
    .filter(({ country }) => country === null || country === kit.conversation.country)
    .map((service) => {
      const numbers = currentChannels(service, kit.today).map(({ value }) => value);
      return `${service.in[kit.language].name}${colon}${numbers.join(list)} (${labels.always})`;
    });
  const rows = [
    ...(counsellors.length > 0 ? counsellors : [[kinds.counsellor, `${support.what}${gap}${support.elsewhere}`]]),
    ...(lines.length > 0 ? [[support.line, lines.slice(0, 2).join(semicolon)]] : []),
    // A card has asked it before.
    ...(asksSafe(kit.conversation.warned)
      ? []
      : [[kit.text.care.urgent.safe, lines.length > 0 ? support.safe : `${support.safe}${gap}${support.noLine}`]]),
  ];
  const [only, ...others] = here;
  const to = !only ? 'services/counsellor' : others.length === 0 ? `handoff/${only.service.id}` : 'doors/counsellor';
  return { table: { rows }, choice: { id: to, label: support.show } };
}
