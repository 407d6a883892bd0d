/** A status for all who keep answers and offices, or one for each of them. */
type Expected = Record<string, number | Record<string, number>>;

/** What somebody gets at a route of an answer that nobody is changing, without a tick or a word; the rest is for answers.test.ts. */
const ofAnswers: Expected = {
  'get /console/insights': 200,
  'get /console/insights.csv': 200,
  'get /console/answers': 200,
  'post /console/answers/confirm': 303,
  'get /console/answers/export': 200,
  'get /console/answers/import': { dana: 200, edda: 404, omar: 404, tariq: 200 },
  'post /console/answers/import': { dana: 422, edda: 404, omar: 404, tariq: 422 },
  'post /console/answers/import/confirm': { dana: 422, edda: 404, omar: 404, tariq: 422 },
  'get /console/answers/:entry': 200,
  'post /console/answers/:entry/confirm': 303,
  'post /console/answers/:entry/pull': 303,
  'get /console/answers/:entry/write/:part': 200,
  'post /console/answers/:entry/write/:part': { dana: 409, edda: 404, omar: 404, tariq: 404 },
  'post /console/answers/:entry/undo/:part': 404,
  'post /console/answers/:entry/discard/:part': 303,
  'get /console/answers/:entry/review/:part': 409,
  'post /console/answers/:entry/approve/:part': 404,
  'post /console/answers/:entry/back/:part': 409,
  'get /console/answers/:entry/preview/:part': 200,
  'get /console/answers/:entry/publish': 409,
  'post /console/answers/:entry/publish': { dana: 404, edda: 409, omar: 404, tariq: 404 },
  'post /console/answers/:entry/try': 409,
  'post /console/answers/:entry/over': 409,
  'get /console/answers/:entry/history': 200,
  'post /console/answers/:entry/delete': 303,
  'get /console/sources': 200,
  'post /console/sources/mark': 422,
  'post /console/sources/unmark': 409,
  'get /console/sources/compare': 404,
  'post /console/sources/compare': 404,
  'post /console/sources/compare/confirm': 422,
  'post /console/answers/:entry/restore': { dana: 409, edda: 404, omar: 404, tariq: 404 },
  'get /console/work': 200,
  'post /console/work/:id/done': 303,
  'get /console/topic': { dana: 200, edda: 404, omar: 404, tariq: 404 },
  'post /console/topic': { dana: 422, edda: 404, omar: 404, tariq: 404 },
};
/** The same at a route of an office of which nobody changes anything. */
const ofServices: Expected = {
  'post /console/services/:service/confirm': { dana: 303, edda: 303, omar: 303, tariq: 303 },
  'get /console/services/:service/write/:part': 200,
  'post /console/services/:service/write/:part': { dana: 409, edda: 404, omar: 404, tariq: 404 },
  'post /console/services/:service/undo/:part': 404,
  'post /console/services/:service/discard/:part': 303,
  'get /console/services/:service/review/:part': 409,
  'post /console/services/:service/approve/:part': 404,
  'post /console/services/:service/back/:part': 409,
  'get /console/services/:service/preview/:part': 200,
  'get /console/services/:service/publish': 409,
  'post /console/services/:service/publish': { dana: 404, edda: 409, omar: 404, tariq: 404 },
  'post /console/services/:service/over': 409,
  'post /console/services/:service/delete': 303,
  'get /console/office': { dana: 200, edda: 404, omar: 404, tariq: 404 },
  'post /console/office': { dana: 422, edda: 404, omar: 404, tariq: 404 },
  'get /console/services/:service/history': 200,
  'post /console/services/:service/restore': { dana: 409, edda: 404, omar: 404, tariq: 404 },
};

export const ofKeeping: Expected = { ...ofAnswers, ...ofServices };

/** What somebody who runs the server gets for a form that names no account; nobody else finds anything there. */
export const ofOperators: Record<string, number> = {
  'get /console/settings': 200,
  'post /console/settings/account': 404,
  'post /console/settings/add': 422,
  'post /console/settings/roles': 404,
  'post /console/settings/reset': 404,
  'post /console/settings/remove': 404,
};

/** What those who keep hosts get at one, and what its own account gets at its times, for a form with nothing in it. */
export const ofHosting: Record<string, number> = {
  'get /console/hosts': 200,
  'get /console/hosts/new': 200,
  'post /console/hosts/new': 422,
  'get /console/hosts/:host': 200,
  'post /console/hosts/:host': 422,
  'post /console/hosts/:host/close': 422,
  'get /console/office-hours': 303,
  'get /console/office-hours/:host': 200,
  'post /console/office-hours/:host': 422,
  'post /console/office-hours/:host/move': 422,
  'post /console/office-hours/:host/withdraw': 404,
};
