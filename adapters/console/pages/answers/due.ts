import { dueWithin, reviewDays, type ToDo } from '../../../../bots/answersToDo.js';
import type { Wanted } from '../../../../bots/entryList.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { workPath } from '../work.js';
import { wantedPath } from './pieces.js';

/** Above the list: what waits for this account and how much is due, and the way to it; nothing where nothing is. */
export function dueHead(visit: SignedIn, { review, mine, approved, older, changed, due, letters }: ToDo): Html | false {
  const { answersInTeams, sources, worklist } = textIn(visit.language);
  const { reminder } = answersInTeams;
  const counts = dueWithin(due, visit.parts.answers.toDo.today);
  const own = [...new Set(older.map(({ part }) => part))];
  const [only] = own.length === 1 && own[0] !== 'common' ? own : [];
  const lines: { count: number; text: string; to: string }[] = [
    { count: review.length, text: answersInTeams.review(review.length), to: wantedPath({ narrowing: 'in-review' }) },
    { count: mine.length, text: answersInTeams.mine(mine.length), to: wantedPath({ narrowing: 'draft' }) },
    { count: approved.length, text: answersInTeams.approved(approved.length), to: wantedPath({ narrowing: 'approved' }) },
    { count: counts.overdue, text: reminder.overdue(counts.overdue), to: wantedPath({ narrowing: 'overdue' }) },
    ...reviewDays
      .toReversed()
      .map((days) => ({ count: counts[days], text: reminder.within(counts[days], days), to: wantedPath({ narrowing: 'due' as const }) })),
    {
      count: older.length,
      text: answersInTeams.older(older.length),
      to: wantedPath({ narrowing: 'older', language: only as Wanted['language'] }),
    },
    { count: changed.length, text: answersInTeams.changed(changed.length), to: wantedPath({ narrowing: 'changed' }) },
    ...letters.slice(0, 1).map((first) => ({
      count: letters.length,
      text: worklist.desk.first(letters.length, dateIn(visit.language, first)),
      to: workPath,
    })),
  ];
  const shown = lines.filter(({ count }) => count > 0);
  return (
    shown.length > 0 &&
    html`<section aria-labelledby="due">
      <h2 id="due">${sources.dueSoon}</h2>
      <ul class="ways">
        ${shown.map(({ text, to }) => html`<li><a href="${to}">${text}</a></li>`)}
      </ul>
    </section>`
  );
}
