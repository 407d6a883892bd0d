import { readFileSync } from 'node:fs';
import type restify from 'restify';
import { fixed, sendFixed } from '../web/respond.js';
import { caseList, closeCase, oneCase, outOfDate, putPrepared, reply, takeCase, unknown } from './cases.js';
import { entrance, signIn, signInAgain, signOut } from './entrance.js';
import { offerToGoOn, passOn, suggestOffice } from './handingOn.js';
import { dropNote, keepNote, remind } from './keeping.js';
import { addHoliday, confirmHours, hoursOutOfDate, removeHoliday, saveHours, showHours } from './hours.js';
import { statistics, statisticsTable } from './statistics.js';
import { begin, comeBack, finish, signedOut } from './openId.js';
import { isSignedIn, receiverOf, visit, type ConsoleParts, type SignedIn, type Visit } from './visit.js';

/** Who may use a route. A receiver is whoever receives for at least one service; which cases that opens is for the desk to say. */
export type Who = 'anybody' | 'signed-in' | 'receiver';

type Route = { method: 'get' | 'post'; path: string } & (
  | { who: 'anybody'; answer(visit: Visit): void | Promise<void> }
  | { who: Exclude<Who, 'anybody'>; answer(visit: SignedIn): void | Promise<void> }
);

/** Every page and form of the console: there are no others. */
export const routes: readonly Route[] = [
  { method: 'get', path: '/console', who: 'anybody', answer: entrance },
  { method: 'get', path: '/console/', who: 'anybody', answer: (visit) => visit.leadTo('/console') },
  { method: 'post', path: '/console/sign-in', who: 'anybody', answer: signIn },
  { method: 'post', path: '/console/openid', who: 'anybody', answer: begin },
  { method: 'get', path: '/console/openid/callback', who: 'anybody', answer: comeBack },
  { method: 'get', path: '/console/openid/finish', who: 'anybody', answer: finish },
  { method: 'get', path: '/console/openid/out', who: 'anybody', answer: signedOut },
  { method: 'post', path: '/console/sign-out', who: 'signed-in', answer: signOut },
  { method: 'get', path: '/console/cases', who: 'receiver', answer: caseList },
  { method: 'get', path: '/console/cases/:id', who: 'receiver', answer: oneCase },
  { method: 'post', path: '/console/cases/:id/take', who: 'receiver', answer: takeCase },
  { method: 'post', path: '/console/cases/:id/reply', who: 'receiver', answer: reply },
  { method: 'post', path: '/console/cases/:id/prepared', who: 'receiver', answer: putPrepared },
  { method: 'post', path: '/console/cases/:id/note', who: 'receiver', answer: keepNote },
  { method: 'post', path: '/console/cases/:id/drop', who: 'receiver', answer: dropNote },
  { method: 'post', path: '/console/cases/:id/remind', who: 'receiver', answer: remind },
  { method: 'post', path: '/console/cases/:id/close', who: 'receiver', answer: closeCase },
  { method: 'post', path: '/console/cases/:id/pass', who: 'receiver', answer: passOn },
  { method: 'post', path: '/console/cases/:id/suggest', who: 'receiver', answer: suggestOffice },
  { method: 'post', path: '/console/cases/:id/offer', who: 'receiver', answer: offerToGoOn },
  { method: 'get', path: '/console/hours/:service', who: 'receiver', answer: (visit) => showHours(visit) },
  { method: 'post', path: '/console/hours/:service', who: 'receiver', answer: saveHours },
  { method: 'post', path: '/console/hours/:service/confirm', who: 'receiver', answer: confirmHours },
  { method: 'post', path: '/console/hours/:service/holidays', who: 'receiver', answer: addHoliday },
  { method: 'post', path: '/console/hours/:service/holidays/remove', who: 'receiver', answer: removeHoliday },
  { method: 'get', path: '/console/statistics', who: 'signed-in', answer: statistics },
  { method: 'get', path: '/console/statistics.csv', who: 'signed-in', answer: statisticsTable },
  { method: 'get', path: '/console/*', who: 'anybody', answer: unknown },
];

/** `/console`: where receivers sign in, see their cases and answer (decisions.md D6). Complete with JavaScript off; there is no script. */
export function consolePages(server: restify.Server, parts: ConsoleParts): void {
  const style = fixed('text/css; charset=utf-8', readFileSync(new URL('./console.css', import.meta.url), 'utf8'));
  server.get('/console/style.css', (request, response, next) => {
    sendFixed(request, response, 200, style);
    next(false);
  });
  for (const route of routes) {
    server[route.method](route.path, async (request, response) => answer(route, await visit(parts, request, response)));
  }
}

async function answer(route: Route, visit: Visit): Promise<void> {
  if (route.who === 'anybody') return route.answer(visit);
  if (!isSignedIn(visit)) return signInAgain(visit);
  if (route.who === 'receiver' && receiverOf(visit).services.length === 0) return unknown(visit);
  if (route.method === 'post' && !visit.genuine) return visit.service ? hoursOutOfDate(visit) : outOfDate(visit);
  return route.answer(visit);
}
