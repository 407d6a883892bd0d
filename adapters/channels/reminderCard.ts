import type { Activity } from 'botbuilder';
import { dueWithin, reviewDays, type ToDo } from '../../bots/answersToDo.js';
import type { Editor } from '../../knowledge/editing/roles.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, message, press } from './cardParts.js';
import { heading, toConsole, type KeeperCardParts } from './keeperCardParts.js';

/** The card that comes once a week at most to those who keep the answers: how much is due, and the way to it. */
export const reminderCard =
  (shared: KeeperCardParts) =>
  ({ older, changed, due }: ToDo, today: string, editor: Editor, speaks: Language): Partial<Activity> => {
    const { answersInTeams } = textIn(speaks);
    const { reminder } = answersInTeams;
    const counts = dueWithin(due, today);
    const lines = [
      ...(counts.overdue > 0 ? [reminder.overdue(counts.overdue)] : []),
      ...reviewDays.toReversed().flatMap((days) => (counts[days] > 0 ? [reminder.within(counts[days], days)] : [])),
      ...(older.length > 0 ? [answersInTeams.older(older.length)] : []),
      ...(changed.length > 0 ? [answersInTeams.changed(changed.length)] : []),
    ];
    const body = [
      heading(reminder.title),
      ...lines.map((line) => block(line)),
      block(reminder.once, { size: 'small', isSubtle: true }),
      actions(press(reminder.show, { keep: 'todo' }), toConsole({ ...shared, editor, speaks }, '')),
    ];
    return message(speaks, body, [reminder.title, ...lines]);
  };
