import { say } from './answerSay.js';
import { to } from './choices.js';
import { end, type Choice, type Reply } from './dialog.js';
import { nowCell } from './hoursSay.js';
import type { Kit } from './kit.js';
import { relayOffices } from './relayOffice.js';
import { cells } from './whoMustTell.js';

/** To whoever would rather contact an office themselves. */
export const contactYourself = (kit: Kit): Choice[] => [{ id: 'services', label: kit.text.handoff.doors.others }];

/** All offices that answer here, each with what it keeps and whether talking there is a report. */
export async function doors(kit: Kit): Promise<Reply> {
  const { doors: text, menu } = kit.text.handoff;
  const { map } = kit.text.offices;
  const all = relayOffices(kit);
  const back: Choice[] = kit.door === 'web' ? [{ id: 'comeBack', label: menu.back }] : [];
  if (all.length === 0) return end(say(kit, { text: text.none, choices: [...contactYourself(kit), ...back, to.stop(kit.text)] }));
  const rows = await Promise.all(
    all.map(async (office) => {
      const { passes, reports } = cells(office.service, kit.text);
      return [office.name, passes, reports, await nowCell(office, kit)];
    }),
  );
  const choices = all.map(({ service, name }): Choice => ({ id: `handoff/${service.id}`, label: name }));
  return end(
    say(kit, {
      text: text.text,
      table: { head: [map.who, map.passes, map.reports, kit.text.hours.rows.now], rows },
      choices: [...choices, ...contactYourself(kit), ...back, to.stop(kit.text)],
    }),
  );
}

/** Where no more chats can wait at an office: said before anything is typed, and once more before anything is sent (care.md PR-44). */
export const full = (kit: Kit): Reply =>
  end(
    say(kit, {
      text: kit.text.caps.office,
      choices: [{ id: 'handoff', label: kit.text.handoff.relay.other }, ...contactYourself(kit), to.stop(kit.text)],
    }),
  );
