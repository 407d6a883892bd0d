import { readFileSync } from 'node:fs';
import type restify from 'restify';
import { textIn } from '../../knowledge/text/index.js';
import { fixed, sendFixed } from '../web/respond.js';
import { caseAsTyped, caseList, closeCase, oneCase, outOfDate, putPrepared, reply, takeCase, unknown } from './cases.js';
import { entrance, signIn, signInAgain, signOut } from './entrance.js';
import { offerToGoOn, passOn, suggestOffice } from './handingOn.js';
import { dropNote, keepNote, remind } from './keeping.js';
import { addHoliday, confirmHours, hoursOutOfDate, removeHoliday, saveHours, showHours } from './hours.js';
import { calendar, calendarOutOfDate, calendars, giveTimes, givesHours, moveTime, withdrawTime } from './hosting/calendar.js';
import { closeHost, hostOutOfDate, hostsList, keepsHostsHere, newHost, oneHost, saveHost } from './hosting/hosts.js';
import { insights, insightsTable } from './insights.js';
import { statistics, statisticsTable } from './statistics.js';
import { answersList, answersOutOfDate, confirmAnswer, confirmGroup, keepsAnswers, oneAnswer, pullAnswer } from './answers/list.js';
import { confirmImport, exportAnswers, importOutOfDate, importedBefore, showImport, showPlan } from './answers/exchange.js';
import { tryQuestion } from './answers/publish.js';
import { compareSource, compareOutOfDate, confirmVersion, showCompare } from './answers/radar.js';
import { markSource, showSources, unmarkSource } from './answers/sources.js';
import { ofAnswers, ofServices } from './byPart/pages.js';
import { newOfficePath } from './pages/services/begin.js';
import { beginNewOffice, newOfficeOutOfDate, showNewOffice } from './services/begin.js';
import { confirmService, keepsServices, oneService, sayOfContact, serviceOutOfDate, servicesList } from './services/list.js';
import {
  addAccount,
  changeRoles,
  removeOne,
  resetOne,
  runsServer,
  settingsOutOfDate,
  showAccount,
  showSettings,
} from './operating/accounts.js';
import { begin, comeBack, finish, signedOut } from './openId.js';
import { beginNewTopic, dealtWith, showNewTopic, workList, workOutOfDate } from './work.js';
import { isSignedIn, receiverOf, visit, type ConsoleParts, type SignedIn, type Visit } from './visit.js';

/**
 * Who may use a route. A receiver is whoever receives for at least one service; which cases that opens is for the desk to say.
 * An editor is a focal point, an approver, a translator or an operator; what each may do is for the keeping of answers to say.
 * Confirming contacts is for editors, and for receivers who have only their own offices. Hosts are kept by focal points and
 * operators; the hours of one are given by its own account, and nobody else sees them.
 */
export type Who = 'anybody' | 'signed-in' | 'receiver' | 'editor' | 'confirming' | 'operator' | 'hosts' | 'host';

type Route = { method: 'get' | 'post'; path: string; /** A file may come along. */ uploads?: true } & (
  | { who: 'anybody'; answer(visit: Visit): void | Promise<void> }
  | { who: Exclude<Who, 'anybody'>; answer(visit: SignedIn): void | Promise<void> }
);

/** The pages of what is written, reviewed and published part by part. */
const byPart = (path: string, { writing, reviewing, publishing }: typeof ofAnswers | typeof ofServices): Route[] => [
  { method: 'get', path: `${path}/write/:part`, who: 'editor', answer: (visit) => writing.show(visit, 200, savedBefore(visit)) },
  { method: 'post', path: `${path}/write/:part`, who: 'editor', answer: writing.save },
  { method: 'post', path: `${path}/undo/:part`, who: 'editor', answer: writing.undo },
  { method: 'post', path: `${path}/discard/:part`, who: 'editor', answer: writing.discard },
  { method: 'get', path: `${path}/review/:part`, who: 'editor', answer: reviewing.show },
  { method: 'post', path: `${path}/approve/:part`, who: 'editor', answer: reviewing.approve },
  { method: 'post', path: `${path}/back/:part`, who: 'editor', answer: reviewing.sendBack },
  { method: 'get', path: `${path}/preview/:part`, who: 'editor', answer: publishing.showPreview },
  { method: 'get', path: `${path}/publish`, who: 'editor', answer: publishing.showGates },
  { method: 'post', path: `${path}/publish`, who: 'editor', answer: publishing.publish },
  { method: 'post', path: `${path}/over`, who: 'editor', answer: publishing.passOver },
  { method: 'get', path: `${path}/history`, who: 'editor', answer: publishing.showHistory },
  { method: 'post', path: `${path}/restore`, who: 'editor', answer: publishing.restore },
  { method: 'post', path: `${path}/delete`, who: 'editor', answer: publishing.deleteDraft },
];

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
  { method: 'post', path: '/console/cases/:id', who: 'receiver', answer: caseAsTyped },
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
  { method: 'get', path: '/console/answers', who: 'editor', answer: (visit) => answersList(visit, importedBefore(visit)) },
  { method: 'get', path: '/console/insights', who: 'editor', answer: insights },
  { method: 'get', path: '/console/insights.csv', who: 'editor', answer: insightsTable },
  { method: 'post', path: '/console/answers/confirm', who: 'editor', answer: confirmGroup },
  { method: 'get', path: '/console/answers/export', who: 'editor', answer: exportAnswers },
  { method: 'get', path: '/console/answers/import', who: 'editor', answer: (visit) => showImport(visit) },
  { method: 'post', path: '/console/answers/import', who: 'editor', uploads: true, answer: showPlan },
  { method: 'post', path: '/console/answers/import/confirm', who: 'editor', uploads: true, answer: confirmImport },
  { method: 'get', path: '/console/answers/:entry', who: 'editor', answer: (visit) => oneAnswer(visit) },
  { method: 'post', path: '/console/answers/:entry/confirm', who: 'editor', answer: confirmAnswer },
  { method: 'post', path: '/console/answers/:entry/pull', who: 'editor', answer: pullAnswer },
  ...byPart('/console/answers/:entry', ofAnswers),
  { method: 'post', path: '/console/answers/:entry/try', who: 'editor', answer: tryQuestion },
  { method: 'get', path: '/console/services', who: 'confirming', answer: (visit) => servicesList(visit) },
  { method: 'get', path: '/console/services/:service', who: 'confirming', answer: (visit) => oneService(visit) },
  { method: 'post', path: '/console/services/:service/contact', who: 'confirming', answer: sayOfContact('right') },
  { method: 'post', path: '/console/services/:service/doubt', who: 'confirming', answer: sayOfContact('wrong') },
  { method: 'post', path: '/console/services/:service/confirm', who: 'editor', answer: confirmService },
  ...byPart('/console/services/:service', ofServices),
  { method: 'get', path: newOfficePath, who: 'editor', answer: (visit) => showNewOffice(visit) },
  { method: 'post', path: newOfficePath, who: 'editor', answer: beginNewOffice },
  { method: 'get', path: '/console/work', who: 'editor', answer: (visit) => workList(visit) },
  { method: 'post', path: '/console/work/:id/done', who: 'editor', answer: dealtWith },
  { method: 'get', path: '/console/topic', who: 'editor', answer: (visit) => showNewTopic(visit) },
  { method: 'post', path: '/console/topic', who: 'editor', answer: beginNewTopic },
  { method: 'get', path: '/console/sources', who: 'editor', answer: (visit) => showSources(visit) },
  { method: 'post', path: '/console/sources/mark', who: 'editor', answer: markSource },
  { method: 'post', path: '/console/sources/unmark', who: 'editor', answer: unmarkSource },
  { method: 'get', path: '/console/sources/compare', who: 'editor', answer: (visit) => showCompare(visit) },
  { method: 'post', path: '/console/sources/compare', who: 'editor', uploads: true, answer: compareSource },
  { method: 'post', path: '/console/sources/compare/confirm', who: 'editor', uploads: true, answer: confirmVersion },
  { method: 'get', path: '/console/hosts', who: 'hosts', answer: (visit) => hostsList(visit) },
  { method: 'get', path: '/console/hosts/new', who: 'hosts', answer: newHost },
  { method: 'post', path: '/console/hosts/new', who: 'hosts', answer: saveHost },
  { method: 'get', path: '/console/hosts/:host', who: 'hosts', answer: (visit) => oneHost(visit) },
  { method: 'post', path: '/console/hosts/:host', who: 'hosts', answer: saveHost },
  { method: 'post', path: '/console/hosts/:host/close', who: 'hosts', answer: closeHost },
  { method: 'get', path: '/console/office-hours', who: 'host', answer: calendars },
  { method: 'get', path: '/console/office-hours/:host', who: 'host', answer: (visit) => calendar(visit) },
  { method: 'post', path: '/console/office-hours/:host', who: 'host', answer: giveTimes },
  { method: 'post', path: '/console/office-hours/:host/move', who: 'host', answer: moveTime },
  { method: 'post', path: '/console/office-hours/:host/withdraw', who: 'host', answer: withdrawTime },
  { method: 'get', path: '/console/settings', who: 'operator', answer: (visit) => showSettings(visit) },
  { method: 'post', path: '/console/settings/account', who: 'operator', answer: (visit) => showAccount(visit) },
  { method: 'post', path: '/console/settings/add', who: 'operator', answer: addAccount },
  { method: 'post', path: '/console/settings/roles', who: 'operator', answer: changeRoles },
  { method: 'post', path: '/console/settings/reset', who: 'operator', answer: resetOne },
  { method: 'post', path: '/console/settings/remove', who: 'operator', answer: removeOne },
  { method: 'get', path: '/console/*', who: 'anybody', answer: unknown },
];

/**
 * `/console`: where receivers answer and focal points keep the answers (decisions.md D6). Complete with JavaScript off; the one
 * script saves by itself what is being written in an answer.
 */
export function consolePages(server: restify.Server, parts: ConsoleParts): void {
  const styles = ['./console.css', './answers.css'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const style = fixed('text/css; charset=utf-8', styles.join('\n'));
  server.get('/console/style.css', (request, response, next) => {
    sendFixed(request, response, 200, style);
    next(false);
  });
  const script = fixed('text/javascript; charset=utf-8', readFileSync(new URL('./write.js', import.meta.url), 'utf8'));
  server.get('/console/write.js', (request, response, next) => {
    sendFixed(request, response, 200, script);
    next(false);
  });
  for (const route of routes) {
    server[route.method](route.path, async (request, response) => answer(route, await visit(parts, request, response, route.uploads)));
  }
}

async function answer(route: Route, visit: Visit): Promise<void> {
  if (route.who === 'anybody') return route.answer(visit);
  if (!isSignedIn(visit)) return signInAgain(visit);
  if (route.who === 'receiver' && receiverOf(visit).services.length === 0) return unknown(visit);
  if (route.who === 'editor' && !keepsAnswers(visit)) return unknown(visit);
  if (route.who === 'confirming' && !keepsServices(visit)) return unknown(visit);
  if (route.who === 'operator' && !runsServer(visit)) return unknown(visit);
  if (route.who === 'hosts' && !keepsHostsHere(visit)) return unknown(visit);
  if (route.who === 'host' && !givesHours(visit)) return unknown(visit);
  if (route.method === 'post' && !visit.genuine) return tooOld(route, visit);
  return route.answer(visit);
}

/** A form that this session did not give out does nothing; what was typed in it comes back. */
function tooOld({ who, path }: Route, visit: SignedIn): Promise<void> | void {
  const { again } = textIn(visit.language).editing.edit;
  const wrote = path.endsWith('/write/:part');
  if (path === newOfficePath) return newOfficeOutOfDate(visit);
  if (path.startsWith('/console/services')) return wrote ? ofServices.writing.showTyped(visit, 403, again) : serviceOutOfDate(visit);
  if (visit.service) return hoursOutOfDate(visit);
  if (who === 'hosts') return hostOutOfDate(visit);
  if (who === 'host') return calendarOutOfDate(visit);
  if (who === 'operator') return settingsOutOfDate(visit);
  if (who !== 'editor') return outOfDate(visit, path);
  if (path.includes('/answers/import')) return importOutOfDate(visit);
  if (path.includes('/sources/compare')) return compareOutOfDate(visit);
  if (/^\/console\/(work|topic)/.test(path)) return workOutOfDate(visit, path);
  return wrote ? ofAnswers.writing.showTyped(visit, 403, again) : answersOutOfDate(visit);
}

/** What is said of a save that has just been made. */
const savedBefore = (visit: SignedIn): { said?: string } =>
  visit.query.has('saved') ? { said: textIn(visit.language).editing.edit.saved } : {};
