import { lengthOf, longest } from '../../dialogs/heardWords.js';
import { textIn } from '../../knowledge/text/index.js';
import { casePage } from './pages/case.js';
import { casesPage } from './pages/cases.js';
import { nothingHere } from './pages/frame.js';
import { receiverOf, type SignedIn, type Visit } from './visit.js';

/** What does not exist, and what somebody must not see: the same bytes. */
export function unknown(visit: Visit): void {
  visit.show(404, nothingHere(visit));
}

export async function caseList(visit: SignedIn): Promise<void> {
  const account = receiverOf(visit);
  const hours = await Promise.all(
    account.services.map(async (service) => ({ service, found: await visit.parts.rosters.of(account, service) })),
  );
  visit.show(200, casesPage(visit, await visit.parts.desk.list(account, visit.page), hours));
}

export const oneCase = (visit: SignedIn): Promise<void> => showCase(visit, 200);

/** A case as it is now. What was typed and not sent stands in the box, with the sentence that says why. */
export async function showCase(visit: SignedIn, status: number, notice?: string): Promise<void> {
  const found = await visit.parts.desk.open(receiverOf(visit), visit.id);
  return found ? visit.show(status, casePage(visit, found, notice)) : unknown(visit);
}

/** A form that this session did not give out does nothing; what was typed in it comes back. */
export const outOfDate = (visit: SignedIn): Promise<void> | void =>
  visit.id ? showCase(visit, 403, textIn(visit.language).desk.reply.again) : visit.leadTo('/console');

export async function takeCase(visit: SignedIn): Promise<void> {
  const taken = await visit.parts.desk.take(receiverOf(visit), visit.id);
  if (taken === 'others') return showCase(visit, 409, textIn(visit.language).desk.case.taken);
  return taken === 'gone' ? unknown(visit) : visit.leadTo(`/console/cases/${visit.id}`);
}

export async function reply(visit: SignedIn): Promise<void> {
  const { reply: text, case: found } = textIn(visit.language).desk;
  const { words, after } = visit.form;
  if (lengthOf(words) > longest) return showCase(visit, 413, text.tooLong(longest, lengthOf(words)));
  const sent = await visit.parts.desk.reply(receiverOf(visit), visit.id, words, after);
  if (sent === 'gone') return unknown(visit);
  if (sent === 'empty') return showCase(visit, 422, text.empty);
  if (sent === 'others') return showCase(visit, 409, found.untaken);
  if (sent === 'closed') return showCase(visit, 409, found.ended);
  visit.leadTo(`/console/cases/${visit.id}#newest`);
}

export async function closeCase(visit: SignedIn): Promise<void> {
  const closed = await visit.parts.desk.close(receiverOf(visit), visit.id);
  const { close, case: found } = textIn(visit.language).desk;
  if (closed === 'gone') return unknown(visit);
  if (closed === 'first') return showCase(visit, 409, close.first);
  if (closed === 'others') return showCase(visit, 409, found.untaken);
  visit.leadTo(`/console/cases/${visit.id}`);
}
