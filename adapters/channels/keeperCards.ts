import type { Activity } from 'botbuilder';
import type { View } from '../../bots/keepersActs.js';
import type { Place, ToDo } from '../../bots/answersToDo.js';
import { stateOf } from '../../bots/partStates.js';
import { answers } from '../../bots/subject.js';
import type { Kept } from '../../bots/editing.js';
import { sourceChanged } from '../../bots/sources.js';
import { dateIn } from '../../dialogs/provenance.js';
import { parts, type Part } from '../../knowledge/editing/parts.js';
import { mayApprove, mayPublish, mayPull, mayWrite, type Editor } from '../../knowledge/editing/roles.js';
import type { Entry } from '../../knowledge/entry.js';
import { marks, type Language } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, message, opens, press, quotedWords, type Element } from './cardParts.js';
import { heading, partName, titleOf, toConsole, type KeeperCardParts, type Reading } from './keeperCardParts.js';
import { reviewCard } from './reviewCard.js';
import { writeCard } from './writeCard.js';

const small = { size: 'small', isSubtle: true };

/** The cards of those who keep the answers: at most 25 KB each, with the way to the console for what does not fit. */
export const keeperCards =
  (shared: KeeperCardParts) =>
  (view: View, editor: Editor, speaks: Language): Partial<Activity> => {
    const reading: Reading = { ...shared, editor, speaks };
    switch (view.view) {
      case 'said':
        return message(speaks, [block(view.said)], [view.said]);
      case 'todo':
        return toDoCard(view.todo, reading);
      case 'answer':
        return answerCard(view.kept, view.said, reading);
      case 'write':
        return writeCard(view, reading);
      case 'review':
        return reviewCard(view, reading);
    }
  };

/** How many of each kind stand on the card. */
const mostShown = 4;

function toDoCard({ review, mine, approved, older, changed, due }: ToDo, reading: Reading): Partial<Activity> {
  const { speaks } = reading;
  const { answersInTeams: text } = textIn(speaks);
  const section = (title: string, rows: Element[]): Element[] =>
    rows.length === 0
      ? []
      : [
          block(title, { weight: 'bolder', spacing: 'medium' }),
          ...rows.slice(0, mostShown).map((row) => actions(row)),
          ...(rows.length > mostShown ? [block(text.more(rows.length - mostShown), small)] : []),
        ];
  const at =
    (keep: 'write' | 'review') =>
    ({ entry, part }: Place): Element =>
      press(
        `${isolated(titleOf(entry, speaks))} · ${isolated(partName(part, speaks))}`,
        part === 'common' ? { keep: keep === 'write' ? 'answer' : keep, entry: entry.id, part } : { keep, entry: entry.id, part },
      );
  const whole = (entry: Entry, beside = ''): Element =>
    press([titleOf(entry, speaks), beside].filter(Boolean).map(isolated).join(' · '), { keep: 'answer', entry: entry.id });
  const body = [
    ...section(text.review(review.length), review.map(at('review'))),
    ...section(text.mine(mine.length), mine.map(at('write'))),
    ...section(
      text.approved(approved.length),
      approved.map((entry) => whole(entry)),
    ),
    ...section(text.older(older.length), older.map(at('write'))),
    ...section(
      text.changed(changed.length),
      changed.map((entry) => whole(entry)),
    ),
    ...section(
      text.due(due.length),
      due.map((entry) => whole(entry, dateIn(speaks, entry.reviewBy))),
    ),
  ];
  const rows = body.length > 0 ? body : [block(text.nothing)];
  return message(speaks, [heading(text.title), ...rows, actions(toConsole(reading, ''))], [text.title]);
}

function answerCard({ entry, change }: Kept, said: string | undefined, reading: Reading): Partial<Activity> {
  const { editor, speaks } = reading;
  const { editing, publishing, sources } = textIn(speaks);
  const { id } = entry;
  const { pull } = editing.entry;
  const title = titleOf(entry, speaks);
  const isApproved = change !== undefined && Object.values(change.parts).some(({ state }) => state === 'approved');
  const buttons = [
    ...(isApproved && mayPublish(editor) ? [press(publishing.go, { keep: 'publish', entry: id })] : []),
    toConsole(reading, `/${id}`),
    ...(entry.status === 'published' && mayPull(editor)
      ? [opens(pull.title, [block(pull.about)], press(pull.sure, { keep: 'pull', entry: id }))]
      : []),
  ];
  const body = [
    heading(title),
    ...(said === undefined ? [] : [block(said, { weight: 'bolder' })]),
    block([editing.status[entry.status], editing.entry.review(dateIn(speaks, entry.reviewBy))].join(' '), small),
    ...(sourceChanged(entry) ? [block(sources.changed, { weight: 'bolder' })] : []),
    quotedWords(entry.in[speaks].short, speaks),
    ...parts.flatMap((part) => partRow({ entry, change }, part, reading)),
    actions(...buttons),
  ];
  return message(speaks, body, [title, ...(said === undefined ? [] : [said])]);
}

/** How a part stands, and what can be done with it here. */
function partRow({ entry, change }: Kept, part: Part, { editor, speaks, nameOf }: Reading): Element[] {
  const { editing } = textIn(speaks);
  const { entry: text } = editing;
  const pending = change?.parts[part];
  const at = { entry: entry.id, part };
  const names = pending?.authors.map(nameOf).join(marks[speaks].comma) ?? '';
  const about = pending ? [text.by(names, dateIn(speaks, pending.on)), ...(pending.note === '' ? [] : [text.note(pending.note)])] : [];
  const buttons = [
    ...(pending?.state === 'in-review' && mayApprove(editor, []) ? [press(text.check, { keep: 'review', ...at })] : []),
    ...(part !== 'common' && mayWrite(editor, part) ? [press(text.edit, { keep: 'write', ...at })] : []),
  ];
  return [
    block(`${isolated(partName(part, speaks))}${marks[speaks].colon}${editing.states[stateOf(answers, entry, change, part)]}`, {
      spacing: 'medium',
    }),
    ...(about.length > 0 ? [block(about.join(' · '), { ...small, spacing: 'none' })] : []),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
  ];
}
