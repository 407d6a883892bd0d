import { readFileSync } from 'node:fs';
import type restify from 'restify';
import { fixed, sendFixed } from '../web/respond.js';
import { caseList, closeCase, oneCase, outOfDate, reply, takeCase, unknown } from './cases.js';
import { entrance, signIn, signInAgain, signOut } from './entrance.js';
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
  { method: 'post', path: '/console/cases/:id/close', who: 'receiver', answer: closeCase },
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
  if (route.method === 'post' && !visit.genuine) return outOfDate(visit);
  return route.answer(visit);
}
