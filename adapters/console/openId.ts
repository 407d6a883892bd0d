import { answerIn, type OpenId } from '../accounts/openId.js';
import { unknown } from './cases.js';
import { beginSession } from './entrance.js';
import { onward, signedOutPage, unknownHere } from './pages/openId.js';
import { signInPage } from './pages/signIn.js';
import { isSignedIn, type Visit } from './visit.js';

/** Where no provider is set, there is nothing at these addresses; where somebody is signed in, nothing is left to do. */
const where =
  (answer: (visit: Visit, openId: OpenId) => void | Promise<void>) =>
  (visit: Visit): void | Promise<void> => {
    if (!visit.parts.openId) return unknown(visit);
    return isSignedIn(visit) ? visit.leadTo('/console') : answer(visit, visit.parts.openId);
  };

/**
 * Leads to the provider, for a form of ours only. A redirect after a form would be stopped by the policy of the page, so a
 * page leads on (as Leave does, decisions.md D14).
 */
export const begin = where(async (visit, openId) => {
  if (!visit.posted) return visit.show(403, signInPage(visit, 'again'));
  const begun = await openId.begin({ l: visit.form.l, at: visit.form.at });
  if (!begun) return visit.show(503, signInPage(visit, 'away'));
  visit.setCookie(begun.cookie);
  visit.show(200, onward(visit, begun.address));
});

/**
 * Where the provider sends people back. The cookie is not sent on a way that began at another site (Strict), so this page
 * leads on to the next address, which the browser asks for on behalf of our own page, with the cookie.
 */
export const comeBack = where((visit) => {
  visit.show(200, onward(visit, `/console/openid/finish?${answerIn(visit.query).toString()}`));
});

/** Signs in whoever began in this browser, came back, and has an account here. Nobody gets an account by it. */
export const finish = where(async (visit, openId) => {
  const came = await openId.finish(visit.cookie, answerIn(visit.query));
  if (came === 'again') return visit.show(403, signInPage(visit, 'again'));
  if (came === 'away') return visit.show(503, signInPage(visit, 'away'));
  const account = await visit.parts.accounts.tiedTo(came.subject);
  const language = came.l ?? visit.language;
  if (!account) return visit.show(403, unknownHere({ ...visit, language }, came.subject));
  await beginSession(visit, account, came.l);
  visit.leadTo(came.at ? `/console/cases/${came.at}` : '/console');
});

/** After signing out here: the sign-in at the provider may still be open. */
export const signedOut = where(async (visit, openId) => {
  visit.show(200, signedOutPage(visit, await openId.signOutAddress()));
});
