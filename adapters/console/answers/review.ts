import { Part } from '../../../knowledge/editing/parts.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { entryPath } from '../pages/answers/pieces.js';
import { reviewPage } from '../pages/answers/review.js';
import { editorOf, type SignedIn } from '../visit.js';
import { oneAnswer } from './list.js';

/** One part as it is to become. */
export async function showReview(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  const found = part && (await visit.parts.answers.editing.read(editorOf(visit), visit.entry));
  if (!found) return unknown(visit);
  const pending = found.change?.parts[part];
  return pending
    ? visit.show(status, reviewPage(visit, found, part, pending, said))
    : oneAnswer(visit, 409, textIn(visit.language).editing.review.nothing);
}

export async function approvePart(visit: SignedIn): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  if (!part) return unknown(visit);
  const { review } = textIn(visit.language).editing;
  const version = visit.fields.get('over') ?? '';
  const done = await visit.parts.answers.editing.approve(editorOf(visit), visit.entry, part, version);
  if (done === 'gone') return unknown(visit);
  if (done === undefined) return visit.leadTo(entryPath(visit.entry));
  return showReview(visit, 409, done === 'own' ? review.own : review.changed);
}

export async function sendPartBack(visit: SignedIn): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  if (!part) return unknown(visit);
  const reason = (visit.fields.get('reason') ?? '').trim().slice(0, 500);
  const { review } = textIn(visit.language).editing;
  if (reason === '') return showReview(visit, 422, review.reason);
  const done = await visit.parts.answers.editing.sendBack(editorOf(visit), visit.entry, part, reason);
  if (done === 'gone') return unknown(visit);
  return done === undefined ? visit.leadTo(entryPath(visit.entry)) : showReview(visit, 409, review.changed);
}
