import { Part } from '../../../knowledge/editing/parts.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { historyPage } from '../pages/answers/history.js';
import { reviewPage } from '../pages/answers/review.js';
import { servicePath, servicesPlace } from '../pages/services/pieces.js';
import { publishServicePage } from '../pages/services/publish.js';
import { editorOf, type SignedIn } from '../visit.js';
import { oneService } from './list.js';

/** One part as it is to become. */
export async function showServiceReview(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  const found = part && (await visit.parts.services.editing.read(editorOf(visit), visit.service));
  if (!found) return unknown(visit);
  const pending = found.change?.parts[part];
  return pending
    ? visit.show(status, reviewPage(visit, found, part, pending, said, servicesPlace))
    : oneService(visit, 409, textIn(visit.language).editing.review.nothing);
}

export async function approveServicePart(visit: SignedIn): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  if (!part) return unknown(visit);
  const { review } = textIn(visit.language).editing;
  const done = await visit.parts.services.editing.approve(editorOf(visit), visit.service, part, visit.fields.get('over') ?? '');
  if (done === 'gone') return unknown(visit);
  if (done === undefined) return visit.leadTo(servicePath(visit.service));
  return showServiceReview(visit, 409, done === 'own' ? review.own : review.changed);
}

export async function sendServicePartBack(visit: SignedIn): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  if (!part) return unknown(visit);
  const { review } = textIn(visit.language).editing;
  const reason = (visit.fields.get('reason') ?? '').trim().slice(0, 500);
  if (reason === '') return showServiceReview(visit, 422, review.reason);
  const done = await visit.parts.services.editing.sendBack(editorOf(visit), visit.service, part, reason);
  if (done === 'gone') return unknown(visit);
  return done === undefined ? visit.leadTo(servicePath(visit.service)) : showServiceReview(visit, 409, review.changed);
}

/** The gates, as they stand now. */
export async function showServiceGates(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const { publishing, gates } = visit.parts.services;
  const candidate = await publishing.candidate(editorOf(visit), visit.service);
  if (!candidate) return oneService(visit, 409);
  visit.show(status, publishServicePage(visit, candidate, await gates.look(candidate), said));
}

export async function publishServiceNow(visit: SignedIn): Promise<void> {
  const { publishing, gates } = visit.parts.services;
  const { publishing: text } = textIn(visit.language);
  const editor = editorOf(visit);
  const candidate = await publishing.candidate(editor, visit.service);
  if (candidate) await gates.look(candidate);
  const done = await publishing.publish(editor, visit.service);
  if (done === undefined) return oneService(visit, 200, text.published);
  if (done === 'gone') return unknown(visit);
  return showServiceGates(visit, 409, { nothing: text.nothing, closed: text.stays, unchecked: text.unchecked }[done]);
}

export async function passServiceGatesOver(visit: SignedIn): Promise<void> {
  const { publishing: text } = textIn(visit.language);
  const why = (visit.fields.get('why') ?? '').trim().slice(0, 500);
  if (why === '') return showServiceGates(visit, 422, text.over.empty);
  const done = await visit.parts.services.publishing.passOver(editorOf(visit), visit.service, visit.fields.get('print') ?? '', why);
  if (done === 'gone') return unknown(visit);
  return done === 'changed' ? showServiceGates(visit, 409, text.unchecked) : visit.leadTo(servicePath(visit.service, 'publish'));
}

export async function showServiceHistory(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const { editing, publishing } = visit.parts.services;
  const editor = editorOf(visit);
  const found = await editing.read(editor, visit.service);
  if (!found) return unknown(visit);
  visit.show(status, historyPage(visit, found.entry, await publishing.history(editor, visit.service), said, servicesPlace));
}

export async function restoreServiceRevision(visit: SignedIn): Promise<void> {
  const { history } = textIn(visit.language).publishing;
  const number = Number(visit.fields.get('number'));
  if (!Number.isInteger(number)) return showServiceHistory(visit, 422);
  const done = await visit.parts.services.publishing.restore(editorOf(visit), visit.service, number);
  if (done === 'gone') return unknown(visit);
  return done === 'same' ? showServiceHistory(visit, 409, history.same) : oneService(visit, 200, history.restored);
}
