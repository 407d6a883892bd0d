import type { Activity } from 'botbuilder';
import { dueWithin, reviewDays } from '../../bots/answersToDo.js';
import type { ToDoHere } from '../../bots/keepersActs.js';
import type { Confirming } from '../../bots/servicePublishing.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, message, press } from './cardParts.js';
import { answersPlace, heading, small, toConsole, type KeeperCardParts } from './keeperCardParts.js';
import { toDoRows } from './toDoRows.js';

/** The card that comes once a week at most to those who keep the answers: how soon reviews are due, and each thing with the way to it. */
export const reminderCard =
  (shared: KeeperCardParts) =>
  ({ older, changed, due, contacts }: ToDoHere, today: string, editor: Confirming, speaks: Language): Partial<Activity> => {
    const { answersInTeams, officesInTeams } = textIn(speaks);
    const { reminder } = answersInTeams;
    const reading = { ...shared, editor, speaks };
    const counts = dueWithin(due, today);
    const soon = [
      ...(counts.overdue > 0 ? [reminder.overdue(counts.overdue)] : []),
      ...reviewDays.toReversed().flatMap((days) => (counts[days] > 0 ? [reminder.within(counts[days], days)] : [])),
    ];
    const lines = [
      ...soon,
      ...(older.length > 0 ? [answersInTeams.older(older.length)] : []),
      ...(changed.length > 0 ? [answersInTeams.changed(changed.length)] : []),
      ...(contacts.length > 0 ? [officesInTeams.due(contacts.length)] : []),
    ];
    const body = [
      heading(reminder.title),
      ...soon.map((line) => block(line)),
      ...toDoRows({ older, changed, due, contacts }, reading),
      block(reminder.once, small),
      actions(press(reminder.show, { keep: 'todo' }), toConsole(reading, answersPlace.path)),
    ];
    return message(speaks, body, [reminder.title, ...lines]);
  };
