import { lengthOf, longest } from '../../dialogs/heardWords.js';
import { dateIn } from '../../dialogs/provenance.js';
import { holdsOn } from '../../dialogs/referral.js';
import { remarksOn, type Remark } from '../../knowledge/remarks.js';
import { textIn } from '../../knowledge/text/index.js';
import { renewedPath, wantedIn } from './filter.js';
import { leadBack, stillTyped, type Box } from './halfTyped.js';
import { casePage } from './pages/case.js';
import { casesPage } from './pages/cases.js';
import { nothingHere } from './pages/frame.js';
import { preparedFor, remarksSaid } from './pages/prepared.js';
import type { Told } from './pages/told.js';
import { receiverOf, type SignedIn, type Visit } from './visit.js';

/** What does not exist, and what somebody must not see: the same bytes. */
export function unknown(visit: Visit): void {
  visit.show(404, nothingHere(visit));
}

/** Seconds after which a list is asked for again, without a script: whoever has it open learns of what came. */
const renewedAfter = 60;

/** The list. It has no box in which something could be lost; that it renews itself does not count as use of the session. */
export async function caseList(visit: SignedIn): Promise<void> {
  const account = receiverOf(visit);
  const wanted = wantedIn(visit.query);
  const hours = await Promise.all(
    account.services.map(async (service) => ({ service, found: await visit.parts.rosters.of(account, service) })),
  );
  const found = await visit.parts.desk.list(account, wanted, visit.page);
  if (visit.renews) visit.response.setHeader('Refresh', `${renewedAfter};url=${renewedPath(wanted, found.page)}`);
  visit.show(200, casesPage(visit, found, wanted, hours));
}

export const oneCase = (visit: SignedIn): Promise<void> => showCase(visit, 200);

/** The same with what is half typed in its boxes. It does nothing else, however often it is posted. */
export const caseAsTyped = (visit: SignedIn): Promise<void> => showCase(stillTyped(visit), 200);

/** A case as it is now. What was typed and not sent stands in its box, with the sentence that says why. */
export async function showCase(visit: SignedIn, status: number, told?: Told | string): Promise<void> {
  const found = await visit.parts.desk.open(receiverOf(visit), visit.id);
  return found ? visit.show(status, casePage(visit, found, typeof told === 'string' ? { notice: told } : told)) : unknown(visit);
}

const pressed: Partial<Record<string, Box>> = { close: 'last', note: 'note', remind: 'remindDay' };

/** A form that this session did not give out does nothing; what was typed in it comes back, and it is said beside the box of the button. */
export function outOfDate(visit: SignedIn, path: string): Promise<void> | void {
  if (!visit.id) return visit.leadTo('/console');
  return nothingDone(visit, pressed[path.slice(path.lastIndexOf('/') + 1)]);
}

/** Says that nothing was done, beside a box; what was typed and is not done yet comes back. */
export function nothingDone(visit: SignedIn, box?: Box): Promise<void> {
  return showCase(stillTyped(visit), 403, { notice: textIn(visit.language).desk.reply.again, ...(box && { box }) });
}

export async function takeCase(visit: SignedIn): Promise<void> {
  const taken = await visit.parts.desk.take(receiverOf(visit), visit.id);
  if (taken === 'others') return showCase(visit, 409, textIn(visit.language).desk.case.taken);
  return taken === 'gone' ? unknown(visit) : visit.leadTo(`/console/cases/${visit.id}`);
}

/** Puts a prepared sentence after what was typed, into the box, where it can be changed. */
export async function putPrepared(visit: SignedIn): Promise<void> {
  const { desk, tools } = textIn(visit.language);
  const found = await visit.parts.desk.open(receiverOf(visit), visit.id);
  if (!found) return unknown(visit);
  if (found.state !== 'mine') return showCase(visit, 409, desk.case.untaken);
  const { referral } = found;
  const { awayDay: day } = visit.form;
  if (day && !holdsOn(day, referral, visit.parts.desk.today))
    return showCase(visit, 422, { notice: tools.reminder.outside(dateIn(visit.language, referral.consent.until)), box: 'words' });
  const prepared = preparedFor(visit, referral)?.text;
  const words = [visit.form.words.trimEnd(), prepared].filter(Boolean).join('\n\n');
  return showCase({ ...visit, form: { ...visit.form, words } }, 200, prepared && tools.replies.inBox);
}

export async function reply(visit: SignedIn): Promise<void> {
  const { reply: text, case: found } = textIn(visit.language).desk;
  if (await isHeldBack(visit, 'words')) return;
  const { words, after, seen } = visit.form;
  const sent = await visit.parts.desk.reply(receiverOf(visit), visit.id, words, after, seen);
  if (sent === 'gone') return unknown(visit);
  if (sent === 'crossed') return showCase(visit, 409);
  if (sent === 'empty') return showCase(visit, 422, text.empty);
  if (sent === 'others') return showCase(visit, 409, found.untaken);
  if (sent === 'closed') return showCase(visit, 409, found.ended);
  leadBack(visit, 'words', { at: 'newest' });
}

/**
 * Closes a case; what stands in the box is sent before (care.md RE-11). Whatever is half typed elsewhere stands in the page that is left.
 * Without that box it is a page of before an upgrade, which had the last message in `words`: nothing is done, and it stands in its box.
 */
export async function closeCase(visit: SignedIn): Promise<void> {
  const { form } = visit;
  const { last, seen } = form;
  if (last === undefined) return nothingDone({ ...visit, form: { ...form, last: form.words, words: '' } }, 'last');
  if (await isHeldBack(visit, 'last')) return;
  const closed = await visit.parts.desk.close(receiverOf(visit), visit.id, last, seen);
  const { close, case: found } = textIn(visit.language).desk;
  if (closed === 'gone') return unknown(visit);
  if (closed === 'crossed') return showCase(visit, 409, { box: 'last' });
  if (closed === 'unsent') return showCase(visit, 409, found.ended);
  if (closed === 'first') return showCase(visit, 409, close.first);
  if (closed === 'others') return showCase(visit, 409, found.untaken);
  leadBack(visit, 'last');
}

/**
 * Shows a text again instead of sending it: one that is too long, and, once, one on which there is something to remark
 * (care.md RE-02). The remarks come back with the form, and hold back nothing that they were made on before.
 */
async function isHeldBack(visit: SignedIn, box: 'words' | 'last'): Promise<boolean> {
  const { [box]: words = '', read } = visit.form;
  if ((await visit.parts.desk.stands(receiverOf(visit), visit.id))?.state !== 'mine') return false;
  const length = lengthOf(words);
  const { tooLong } = textIn(visit.language).desk.reply;
  const remarks: Remark[] = remarksOn(words);
  if (length > longest) await showCase(visit, 413, { notice: tooLong(longest, length), box });
  else if (remarks.some((remark) => !read.split(' ').includes(remark)))
    await showCase(visit, 422, { notice: remarksSaid(visit, remarks), remarks, box });
  else return false;
  return true;
}
