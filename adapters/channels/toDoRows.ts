import type { Place } from '../../bots/answersToDo.js';
import type { ToDoHere } from '../../bots/keepersActs.js';
import { dateIn } from '../../dialogs/provenance.js';
import { mayPublish } from '../../knowledge/editing/roles.js';
import type { Entry } from '../../knowledge/entry.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, press, type Element } from './cardParts.js';
import { partTitle, small, titleOf, type Reading } from './keeperCardParts.js';

/** How many of each kind stand on the card. */
const mostShown = 4;

/** What is to be done, with a button for each thing that leads to where it is done. */
export function toDoRows(toDo: Partial<ToDoHere>, reading: Reading): Element[] {
  const { editor, speaks } = reading;
  const { answersInTeams: text, officesInTeams } = textIn(speaks);
  const { review = [], mine = [], approved = [], older = [], changed = [], due = [], contacts = [] } = toDo;
  const section = (title: string, rows: Element[], more = block(text.more(rows.length - mostShown), small)): Element[] =>
    rows.length === 0
      ? []
      : [
          block(title, { weight: 'bolder', spacing: 'medium' }),
          ...rows.slice(0, mostShown).map((row) => actions(row)),
          ...(rows.length > mostShown ? [more] : []),
        ];
  const at =
    (keep: 'write' | 'review') =>
    ({ entry, part }: Place): Element =>
      press(
        partTitle(titleOf(entry, speaks), part, speaks),
        part === 'common' ? { keep: keep === 'write' ? 'answer' : keep, entry: entry.id, part } : { keep, entry: entry.id, part },
      );
  const whole =
    (keep: 'answer' | 'read') =>
    (entry: Entry): Element =>
      press(isolated(titleOf(entry, speaks)), { keep, entry: entry.id });
  const toReview = (entry: Entry): Element =>
    press([titleOf(entry, speaks), dateIn(speaks, entry.reviewBy)].map(isolated).join(' · '), {
      keep: mayPublish(editor) ? 'read' : 'answer',
      entry: entry.id,
    });
  const offices = [...new Map(contacts.map(({ service }) => [service.id, service])).values()];
  return [
    ...section(text.review(review.length), review.map(at('review'))),
    ...section(text.mine(mine.length), mine.map(at('write'))),
    ...section(text.approved(approved.length), approved.map(whole('answer'))),
    ...section(text.older(older.length), older.map(at('write'))),
    ...section(text.changed(changed.length), changed.map(whole(mayPublish(editor) ? 'read' : 'answer'))),
    ...section(text.due(due.length), due.map(toReview)),
    ...section(
      officesInTeams.due(contacts.length),
      offices.map((service) => press(isolated(service.in[speaks].name), { tend: 'office', service: service.id })),
      actions(press(officesInTeams.title, { tend: 'contacts' })),
    ),
  ];
}
