import { noteLimits } from '../../bots/caseNotes.js';
import { lengthOf } from '../../dialogs/heardWords.js';
import { dateIn } from '../../dialogs/provenance.js';
import { CalendarDate } from '../../knowledge/language.js';
import { namesSomebody } from '../../knowledge/personNames.js';
import { textIn } from '../../knowledge/text/index.js';
import { nothingDone, showCase, unknown } from './cases.js';
import { leadBack } from './halfTyped.js';
import { receiverOf, type SignedIn } from './visit.js';

/** Keeps a note. One that seems to name somebody is kept at the second press only (care.md RE-05). */
export async function keepNote(visit: SignedIn): Promise<void> {
  const { notes } = textIn(visit.language).tools;
  const { note, read } = visit.form;
  const again = (status: number, notice: string, remarks?: 'names'[]): Promise<void> =>
    showCase(visit, status, { notice, box: 'note', ...(remarks && { remarks }) });
  const { longest, most } = noteLimits;
  if (lengthOf(note) > longest) return again(413, notes.tooLong(longest, lengthOf(note)));
  const { desk } = visit.parts;
  const unread = namesSomebody(note) && read !== 'names';
  if (unread && (await desk.open(receiverOf(visit), visit.id))?.state === 'mine') return again(422, notes.names, ['names']);
  const kept = await desk.notes.add(receiverOf(visit), visit.id, note);
  if (kept === 'empty') return again(422, notes.empty);
  if (kept === 'full') return again(409, notes.full(most));
  return kept === 'noted' ? leadBack(visit, 'note', { open: 'notes', at: 'notes' }) : undone(visit, kept);
}

export async function dropNote(visit: SignedIn): Promise<void> {
  const dropped = await visit.parts.desk.notes.drop(receiverOf(visit), visit.id, visit.form.drop);
  return dropped === 'dropped' ? leadBack(visit, undefined, { open: 'notes', at: 'notes' }) : undone(visit, dropped);
}

/** Sets a reminder; takes it away where that was pressed, or the box is empty. Without that box it is a page of before an upgrade: nothing is done. */
export async function remind(visit: SignedIn): Promise<void> {
  const { drop, remindDay } = visit.form;
  if (remindDay === undefined && !drop) return nothingDone(visit, 'remindDay');
  const day = drop ? '' : remindDay;
  const date = CalendarDate.safeParse(day).data;
  const set = day && !date ? 'outside' : await visit.parts.desk.notes.remind(receiverOf(visit), visit.id, date);
  if (set === 'set') return leadBack(visit, 'remindDay', { open: 'reminder', at: 'reminder' });
  if (set !== 'outside') return undone(visit, set);
  const found = await visit.parts.desk.open(receiverOf(visit), visit.id);
  if (!found) return unknown(visit);
  const { outside } = textIn(visit.language).tools.reminder;
  return showCase(visit, 422, { notice: outside(dateIn(visit.language, found.referral.consent.until)), box: 'remindDay' });
}

function undone(visit: SignedIn, why: 'gone' | 'others' | 'closed'): Promise<void> | void {
  const { case: found } = textIn(visit.language).desk;
  if (why === 'gone') return unknown(visit);
  return showCase(visit, 409, why === 'others' ? found.untaken : found.ended);
}
