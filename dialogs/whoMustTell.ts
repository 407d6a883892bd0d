import type { Door, DoorKind } from '../knowledge/door.js';
import type { Text } from '../knowledge/text/index.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { end, saying } from './dialog.js';

/** The two pages of the map: whom people talk to first, and the others. */
const pages: DoorKind[][] = [
  ['ombuds', 'counsellor', 'medical', 'manager', 'hr', 'report'],
  ['peer', 'focal-point', 'union', 'legal', 'ethics', 'security', 'police'],
];

/** What a door does with what it hears, in the words of its cells. */
export const cells = (
  { passes, reports, protects, clock }: Pick<Door, 'passes' | 'reports' | 'protects' | 'clock'>,
  { offices }: Text,
) => ({
  passes: offices.passes[passes],
  reports: offices.reports[reports],
  protects: offices.protects[protects],
  clock: offices.clock[clock],
});

/**
 * Who can keep it, who must pass it on and what is itself a report, before anybody says anything (features.md idea 1,
 * care.md CV-02, CV-60 to CV-64). The argument is empty or the number of the page.
 */
export const whoMustTell = saying((argument, kit) => {
  const page = pages[Number(argument)] ? Number(argument) : 0;
  const { map, kinds } = kit.text.offices;
  const rows = pages[page]!.map((kind) => {
    const { passes, reports, protects, clock } = cells(kit.directory.door(kind), kit.text);
    return [kinds[kind], passes, reports, protects, clock];
  });
  const other = page === 0 ? [{ id: 'whoMustTell/1', label: map.more }] : [{ id: 'whoMustTell', label: map.title }];
  return end(
    say(kit, {
      kind: 'answer',
      title: map.title,
      text: map.text,
      table: { head: [map.who, map.passes, map.reports, map.protects, map.clock], rows },
      choices: [...other, to.offices(kit.text), to.stop(kit.text)],
    }),
  );
});
