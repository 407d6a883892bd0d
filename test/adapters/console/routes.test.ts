import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { AccountRecord, Role } from '../../../adapters/accounts/account.js';
import { accountsInFile, accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { readDirectoryParts, readEntries } from '../../../adapters/knowledgeFiles.js';
import { routes } from '../../../adapters/console/routes.js';
import { seed, seedServices } from '../../../adapters/seed.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept } from '../../referrals.js';
import { hostOf } from '../../stories/hosts.js';
import { ofHosting, ofKeeping, ofOperators } from './routesOfKeeping.js';
import { Seat, type Shown } from './seat.js';
import { stand, type Stand } from './stand.js';

/** What is there only where a provider is set; openId.test.ts walks these where one is. */
const withoutProvider = Object.fromEntries(
  ['', '/callback', '/finish', '/out'].map((path): [string, number] => [`/console/openid${path}`, 404]),
);

/** What a role is before its colon. */
type Kind = Role extends infer R ? (R extends `${infer K}:${string}` ? K : R) : never;

/** For every role that there is, somebody who has that role and does not receive for the office of the case: a role without one does not compile. */
const outside: Record<Kind, string> = {
  'focal-point': 'dana',
  approver: 'edda',
  operator: 'omar',
  translator: 'tariq',
  receiver: 'carla',
  host: 'hugo',
};

const more: Record<string, Role[]> = {
  edda: ['approver'],
  omar: ['operator'],
  tariq: ['translator:fr'],
  trial: ['receiver:demonstration-ombuds'],
  hugo: ['host:leader-100001'],
  hanna: ['host:leader-100002'],
};

const roles = ['nobody', ...Object.values(outside), 'trial', 'boris', 'amina', 'hanna'];
/** Those who have to do with answers, each of whom sees all of them. */
const editors = [outside['focal-point'], outside.approver, outside.operator, outside.translator];
/** Those who see one office and its contacts: who keeps all, and who receives for it. */
const seeOffice = [...editors, 'amina', 'boris'];
/** Those who have nothing to do with answers and offices. */
const giveHours = [outside.host, 'hanna'];
const receiveForNone = [outside['focal-point'], outside.approver, outside.operator, outside.translator, ...giveHours];
/** Those who say who has office hours, of which they see no time. */
const keepHosts = [outside['focal-point'], outside.operator];

describe('the routes of the console', () => {
  let there: Stand;
  let seats: Record<'nobody' | 'dana' | 'amina', Seat> & Record<string, Seat>;
  let id: string;
  const nowhere = randomBytes(16).toString('base64url');
  before(async () => {
    there = await stand({ more });
    await seed(there.place.store, [(await readEntries()).find((entry) => entry.id === 'medical-care')!]);
    const { services } = await readDirectoryParts();
    await seedServices(there.place.store, [services.find((service) => service.id === 'un-unoms')!]);
    await there.place.store.transaction(async ({ hosts }) => {
      for (const id of ['leader-100001', 'leader-100002']) await hosts.put(hostOf({ id }));
    });
    seats = {} as typeof seats;
    for (const name of roles) seats[name] = await there.seat(name === 'nobody' ? undefined : name);
    for (const seat of Object.values(seats)) await seat.get('/console/nothing');
  });
  beforeEach(async () => {
    await there.place.store.transaction(async ({ changes, serviceChanges }) => {
      await changes.drop('medical-care');
      await serviceChanges.drop('un-unoms');
    });
    id = await there.arrives({ excluded: ['boris'] });
  });
  after(() => there.close());

  const at = (path: string, on: string): string =>
    path
      .replace(':id', on)
      .replace(':service', on === nowhere ? 'un-nothing' : 'un-unoms')
      .replace(':host', on === nowhere ? 'leader-999999' : 'leader-100001')
      .replace(':entry', on === nowhere ? 'nothing' : 'medical-care')
      .replace(':part', 'zh')
      .replace('*', 'nothing');
  /** Those for whom something is there: of a case, who is not excluded from it; of an office, who receives for it. */
  const theirs = (path: string): readonly string[] => (path.includes(':service') ? ['amina', 'boris'] : ['amina']);
  const ask = (seat: Seat, method: 'get' | 'post', path: string): Promise<Shown> =>
    method === 'get' ? seat.get(path) : seat.post(path, { words: 'Hello', note: 'Hello', last: 'Hello', remindDay: '' });
  const unlike = ({ body }: Shown, on: string): string => body.replaceAll(on, 'ID').replaceAll(at(':service', on), 'OFFICE');

  for (const { method, path, who } of routes.filter((route) => route.path !== '/console/sign-out')) {
    for (const role of roles) {
      it(`${method} ${path} is for ${who}, so ${role} gets what the table says`, async () => {
        const seat = seats[role]!;
        if (role === 'amina' && /(reply|prepared|note|drop|remind)$/.test(path)) await seat.post(`/console/cases/${id}/take`);
        const before = await kept(there.place.store, id);
        const shown = await ask(seat, method, at(path, id));
        const other = await ask(seat, method, at(path, nowhere));
        if (who === 'receiver' && !theirs(path).includes(role)) {
          if (/:id|:service/.test(path) || role === 'nobody' || receiveForNone.includes(role)) {
            expect([shown.status, other.status]).to.deep.equal(role === 'nobody' ? [403, 403] : [404, 404]);
            expect(unlike(shown, id)).to.equal(unlike(other, nowhere));
            if (role === 'nobody') return;
            expect(shown.headers.get('x-padding')).to.equal(other.headers.get('x-padding'));
            expect(shown.body).to.equal((await seat.get('/console/nothing')).body);
          } else expect(shown.status).to.equal(200);
          expect(shown.body).not.to.include(before!.name);
          expect(await kept(there.place.store, id)).to.deep.equal(before);
        } else if (who === 'receiver' && path.includes(':service')) {
          const changes = /(confirm|remove)$/.test(path);
          expect([shown.status, other.status]).to.deep.equal([method === 'get' ? 200 : changes ? 303 : 422, 404]);
          expect(shown.body).not.to.include(before!.name);
        } else if (who === 'receiver') {
          const goesOn = /(reply|note|drop|remind)$/.test(path) ? 307 : 303;
          const refused = /(close|pass|suggest|offer)$/.test(path);
          expect(shown.status).to.equal(method === 'get' || /(:id|prepared)$/.test(path) ? 200 : refused ? 409 : goesOn);
          if (path.includes(':id')) expect(other.status).to.equal(404);
        } else if (who === 'editor') {
          const expected = ofKeeping[`${method} ${path}`]!;
          if (editors.includes(role)) expect(shown.status).to.equal(typeof expected === 'number' ? expected : expected[role]);
          else expect(shown.status).to.equal(role === 'nobody' ? 403 : 404);
          if (role !== 'nobody' && !editors.includes(role)) expect(shown.body).to.equal((await seat.get('/console/nothing')).body);
          if (editors.includes(role) && method === 'get' && /:entry|:service/.test(path)) expect(other.status).to.equal(404);
        } else if (who === 'confirming') {
          const sees = path.includes(':service') ? seeOffice.includes(role) : role !== 'nobody' && !giveHours.includes(role);
          expect(shown.status).to.equal(role === 'nobody' ? 403 : !sees ? 404 : method === 'get' ? 200 : 422);
          if (role !== 'nobody' && !sees) expect(shown.body).to.equal((await seat.get('/console/nothing')).body);
          if (role !== 'nobody' && path.includes(':service')) expect(other.status).to.equal(404);
        } else if (who === 'hosts' || who === 'host') {
          const own = who === 'hosts' ? keepHosts : path.includes(':host') ? [outside.host] : giveHours;
          expect(shown.status).to.equal(role === 'nobody' ? 403 : own.includes(role) ? ofHosting[`${method} ${path}`] : 404);
          if (role !== 'nobody' && !own.includes(role)) expect(shown.body).to.equal((await seat.get('/console/nothing')).body);
          if (role !== 'nobody' && method === 'get' && path.includes(':host')) expect(other.status).to.equal(404);
        } else if (who === 'operator') {
          const runs = role === outside.operator;
          expect(shown.status).to.equal(runs ? ofOperators[`${method} ${path}`] : role === 'nobody' ? 403 : 404);
          if (role !== 'nobody' && !runs) expect(shown.body).to.equal((await seat.get('/console/nothing')).body);
        } else {
          const expected: Record<string, number> = {
            '/console': role === 'nobody' ? 200 : 303,
            '/console/': 303,
            '/console/sign-in': 401,
            '/console/statistics': role === 'nobody' ? 403 : 200,
            '/console/statistics.csv': role === 'nobody' ? 403 : 200,
            '/console/*': 404,
            ...withoutProvider,
          };
          expect(shown.status).to.equal(expected[path]);
        }
      });
    }
  }

  it('closes to whoever loses a role or the account during a session, at the next click', async () => {
    const boris = await there.seat('boris');
    const shared = await there.arrives({});
    await boris.get(`/console/cases/${shared}`);
    await boris.post(`/console/cases/${shared}/take`);
    const becomes = (change: (all: AccountRecord[]) => AccountRecord[]): Promise<unknown> => accountsInFile(there.folder).change(change);
    const backup = readFileSync(accountsPath(there.folder));
    await becomes((before) => before.map((one) => (one.name === 'boris' ? { ...one, roles: ['translator:fr'] } : one)));
    const nothing = (await boris.get('/console/nothing')).body;
    const paths = ['/console/cases', `/console/cases/${shared}`, '/console/hours/un-unoms'];
    for (const path of paths) {
      const shown = await boris.get(path);
      expect([shown.status, shown.body], path).to.deep.equal([404, nothing]);
    }
    const before = await kept(there.place.store, shared);
    expect((await boris.post(`/console/cases/${shared}/reply`, { words: 'Hello' })).status).to.equal(404);
    expect(await kept(there.place.store, shared)).to.deep.equal(before);
    await becomes((now) => now.filter(({ name }) => name !== 'boris'));
    for (const path of ['/console/statistics', ...paths]) expect((await boris.get(path)).status, path).to.equal(403);
    writeFileSync(accountsPath(there.folder), backup);
    seats['boris'] = await there.seat('boris');
  });

  it('lets whoever is signed in sign out, after which the old cookie is worth nothing', async () => {
    for (const name of ['dana', 'amina']) {
      const seat = await there.seat(name);
      await seat.get('/console/nothing');
      const { cookie } = seat;
      const out = await seat.post('/console/sign-out');
      expect([out.status, out.headers.get('location')]).to.deep.equal([303, '/console']);
      expect(out.headers.get('set-cookie')).to.include('console=;').and.include('Max-Age=0');
      expect(out.headers.get('clear-site-data'), 'nobody is signed out of anything else').to.equal('"cache", "storage"');
      seat.cookie = cookie;
      expect((await seat.get('/console/cases')).status).to.equal(403);
    }
    expect((await seats.nobody.post('/console/sign-out')).status).to.equal(403);
  });

  it('has no route that is not in the table', () => {
    const served = Object.values(there.server.router.getRoutes()) as { method: string; path: string }[];
    const console = served.map(({ method, path }) => `${method.toLowerCase()} ${path}`).filter((route) => route.includes('/console'));
    expect(console.filter((route) => !/\.(css|js)$/.test(route))).to.have.members(routes.map(({ method, path }) => `${method} ${path}`));
  });

  it('takes no form that was sent from somebody else’s page', async () => {
    const { amina } = seats;
    await amina.get(`/console/cases/${id}`);
    const shown = await amina.post(`/console/cases/${id}/take`, { words: 'put in' }, { 'sec-fetch-site': 'cross-site' });
    expect([shown.status, shown.body.includes('put in')]).to.deep.equal([403, false]);
    const nobody = await there.seat();
    const in_ = await nobody.post('/console/sign-in', there.typed('amina'), { 'sec-fetch-site': 'cross-site' });
    expect([in_.status, nobody.cookie]).to.deep.equal([401, '']);
  });

  it('tells whoever comes when all places to sign in are taken that nothing was looked at, and not that it was wrong', async () => {
    const crowd = await Promise.all(Array.from({ length: 12 }, () => new Seat(there.url).post('/console/sign-in', { name: 'nobody' })));
    const { busy, failed } = textIn('en').desk.signIn;
    const said = crowd.map(({ status, body }) => [status, body.includes(busy), body.includes(failed)].join(' '));
    expect(new Set(said)).to.deep.equal(new Set(['401 false true', '503 true false']));
  });

  for (const encrypted of [true, false]) {
    it(`sets one cookie with nothing in it, for /console only, ${encrypted ? 'and over TLS only' : 'on a plain line too'}`, async () => {
      const other = await stand({ encrypted });
      const seat = await other.seat();
      const shown = await seat.post('/console/sign-in', other.typed('amina'));
      const parts = shown.headers.get('set-cookie')!.split('; ');
      expect(parts.shift()).to.match(encrypted ? /^__Secure-console=[\w-]{43}$/ : /^console=[\w-]{43}$/);
      expect(parts).to.deep.equal(['Path=/console', 'HttpOnly', 'SameSite=Strict', ...(encrypted ? ['Secure'] : [])]);
      expect((await seat.get('/console/cases')).headers.get('set-cookie')).to.equal(null);
      await other.close();
    });
  }

  it('lets nothing run in its pages', async () => {
    for (const path of ['/console/cases', `/console/cases/${id}`, '/console/nothing']) {
      const policy = (await seats.amina.get(path)).headers.get('content-security-policy');
      expect(policy)
        .to.match(/^default-src 'none'; style-src 'self'/)
        .and.not.include('script');
    }
  });

  it('logs nothing of anybody', async () => {
    const own = await there.arrives({ words: 'canary-words' });
    await seats.amina.post(`/console/cases/${own}/take`);
    await seats.amina.get(`/console/cases/${own}`);
    await seats.amina.post(`/console/cases/${own}/reply`, { words: 'canary-reply' });
    expect((await seats.amina.get(`/console/cases/${own}`)).body).to.include('canary-reply');
    const url = `/console/cases/${own}`;
    expect(url).not.to.include('canary');
    expect(there.place.logged.join('\n')).not.to.match(/canary|amina|cases/);
  });
});
