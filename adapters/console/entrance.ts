import type { Language } from '../../knowledge/language.js';
import type { Account } from '../accounts/account.js';
import { clearSiteData } from '../web/headers.js';
import { keepsAnswers } from './answers/list.js';
import { ofAnswers, ofServices } from './byPart/pages.js';
import { showCase, unknown } from './cases.js';
import { stillTyped } from './halfTyped.js';
import { givesHours } from './hosting/calendar.js';
import { showTyped } from './hours.js';
import { home } from './pages/frame.js';
import { isHeld } from './pages/held.js';
import { placeOf, signInPage } from './pages/signIn.js';
import { isSignedIn, receiverOf, type SignedIn, type Visit } from './visit.js';

/** The first page: to sign in, or on to what this account is for. */
export function entrance(visit: Visit): void {
  if (!isSignedIn(visit)) return visit.show(200, signInPage(visit));
  if (receiverOf(visit).services.length > 0) return visit.leadTo('/console/cases');
  if (keepsAnswers(visit)) return visit.leadTo('/console/answers');
  if (givesHours(visit)) return visit.leadTo('/console/office-hours');
  visit.show(200, home(visit));
}

/** Signs in. What was typed in a session that is over came along, and stands in its box again. */
export async function signIn(visit: Visit): Promise<void> {
  const { parts, form, language, network } = visit;
  const account = await parts.signIn.signIn(form.name, form.passphrase, form.code, network);
  if (account === 'busy') return visit.show(503, signInPage(visit, 'busy'));
  if (!account) return visit.show(401, signInPage(visit, 'failed'));
  const { cookie, csrf } = await beginSession(visit, account, form.l);
  const speaks = form.l ?? account.language ?? language;
  if (!isHeld(visit)) return visit.leadTo(placeOf(form));
  const [entry = '', part = ''] = form.answer?.split('/') ?? [];
  const [service = '', ofService = ''] = form.officePart?.split('/') ?? [];
  const place = { id: form.at ?? '', service: form.office ?? service, entry, part: part || ofService };
  const there: SignedIn = { ...visit, account, csrf, cookie, ...place, language: speaks };
  if (form.answer) return keepsAnswers(there) ? ofAnswers.writing.showTyped(there, 200) : unknown(there);
  if (form.officePart) return keepsAnswers(there) ? ofServices.writing.showTyped(there, 200) : unknown(there);
  await (form.office ? showTyped(there, 200) : showCase(there, 200));
}

/** A session for whoever has just shown who they are, in the language that they chose before. */
export async function beginSession({ parts, cookie: before, setCookie }: Visit, account: Account, language: Language | undefined) {
  await parts.sessions.end(before);
  const session = await parts.sessions.begin(account);
  if (language) await parts.sessions.choose(session.cookie, { language });
  setCookie(session.cookie);
  return session;
}

/** Stands in the place of a page that needs a session, whether or not there is anything at its address. What was typed comes along. */
export function signInAgain(visit: Visit): void {
  const typed = stillTyped(visit);
  const { id, service, entry, part, form } = typed;
  const over = visit.posted || visit.cookie !== '';
  const written = (of: string): string | undefined => (of && part ? `${of}/${part}` : undefined);
  const place = {
    at: id || undefined,
    office: part ? undefined : service || undefined,
    answer: written(entry),
    officePart: written(service),
  };
  visit.show(403, signInPage({ ...typed, form: { ...form, ...place } }, over ? 'over' : undefined));
}

export async function signOut(visit: SignedIn): Promise<void> {
  await visit.parts.sessions.end(visit.cookie);
  visit.setCookie(undefined);
  clearSiteData(visit.response);
  visit.leadTo(visit.parts.openId ? '/console/openid/out' : '/console');
}
