import { expect } from 'chai';
import { routes } from '../../../adapters/console/routes.js';
import { readDirectoryParts } from '../../../adapters/knowledgeFiles.js';
import { seed, seedServices } from '../../../adapters/seed.js';
import { kept as kinds, lives, type Kind } from '../../../dialogs/records.js';
import { daysAfter } from '../../../dialogs/referral.js';
import { kept } from '../../referrals.js';
import { overIn } from './hostingForms.js';
import type { Seat } from './seat.js';
import { stand, type Stand } from './stand.js';
import { shippedEntries } from '../../shipped.js';

const hours = { zone: 'Africa/Nairobi', 'day-0': '8-12', closed: '', duty: 'amina', slow: '2' };

/** What a form is posted with, so that it would do something. What only shows something again is not here. */
const filled: Record<string, (there: Stand, id: string) => Promise<Record<string, string>> | Record<string, string>> = {
  '/console/cases/:id/take': () => ({}),
  '/console/cases/:id/reply': () => ({ words: 'A <long> text' }),
  '/console/cases/:id/note': () => ({ note: 'A <long> note' }),
  '/console/cases/:id/drop': async (there, id) => ({ drop: (await kept(there.place.store, id))!.notes[0]!.sealed.slice(-22) }),
  '/console/cases/:id/remind': (there) => ({ remindDay: daysAfter(there.today(), 1) }),
  '/console/cases/:id/close': () => ({ last: 'Good <bye>' }),
  '/console/cases/:id/pass': () => ({ colleague: 'boris' }),
  '/console/cases/:id/suggest': () => ({ suggested: 'un-oios' }),
  '/console/cases/:id/offer': () => ({}),
  '/console/hours/:service': async (there) => ({
    ...hours,
    over: overIn(await (await there.seat('amina')).get('/console/hours/un-unoms')),
  }),
  '/console/hours/:service/confirm': () => ({}),
  '/console/hours/:service/holidays': (there) => ({ day: daysAfter(there.today(), 3), open: '9-11' }),
  '/console/hours/:service/holidays/remove': (there) => ({ day: daysAfter(there.today(), 2) }),
  '/console/sign-out': () => ({}),
};

/** These show what was typed and keep nothing. */
const changeNothing = ['/console/cases/:id', '/console/cases/:id/prepared'];

describe('the token of the forms of the console', () => {
  let there: Stand;
  let amina: Seat;
  before(async () => {
    there = await stand({ more: { keeper: ['focal-point', 'approver'] } });
    amina = await there.seat('amina');
    await amina.get('/console/cases');
    await amina.post('/console/hours/un-unoms', { ...hours, slow: '1' });
    await amina.post('/console/hours/un-unoms/holidays', { day: daysAfter(there.today(), 2), open: '' });
  });
  after(() => there?.close());

  const records = (): Promise<unknown> =>
    there.place.store.transaction(async (all) => {
      const durable = (Object.keys(kinds) as Kind[]).filter((kind) => lives[kind] !== 'knowledge');
      return structuredClone(await Promise.all(durable.map(async (kind) => [kind, await all[kind].find({})])));
    });

  /** A case in which there is something for every form to do. */
  async function caseFor(path: string): Promise<string> {
    const id = await there.arrives(path.endsWith('/offer') ? { on: daysAfter(there.today(), -12) } : {});
    if (path.endsWith('/offer')) {
      const boris = await there.seat('boris');
      await boris.get(`/console/cases/${id}`);
      await boris.post(`/console/cases/${id}/take`);
    }
    await amina.get(`/console/cases/${id}`);
    if (path.endsWith('/offer')) return id;
    if (path.endsWith('/take')) return id;
    await amina.post(`/console/cases/${id}/take`);
    await amina.post(`/console/cases/${id}/reply`, { words: '' });
    await amina.post(`/console/cases/${id}/note`, { note: 'One' });
    await amina.get(`/console/cases/${id}`);
    return id;
  }

  // Those of operators are asked in settings.test.ts.
  const posts = routes.filter(({ method, who }) => method === 'post' && ['signed-in', 'receiver'].includes(who)).map(({ path }) => path);

  it('is asked for by every form that changes something', () => {
    expect(posts).to.have.members([...Object.keys(filled), ...changeNothing]);
  });

  for (const path of Object.keys(filled)) {
    it(`is needed for ${path}: without it nothing changes and no word is lost; with it, something does`, async () => {
      const id = await caseFor(path);
      const fields = await filled[path]!(there, id);
      const at = path.replace(':id', id).replace(':service', 'un-unoms');
      const boris = await there.seat('boris');
      await boris.get('/console/cases');
      amina.csrf = /name="csrf" value="([^"]+)"/.exec((await amina.get('/console/cases')).body)![1]!;
      const token = amina.csrf;
      const before = await records();
      for (const csrf of ['', 'old', 'x'.repeat(43), boris.csrf]) {
        const shown = await amina.post(at, { ...fields, csrf });
        expect(shown.status, at).to.equal(path.endsWith('sign-out') ? 303 : 403);
        for (const name of ['words', 'last', 'note'])
          if (fields[name]) expect(shown.body).to.include(`${fields[name].replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</textarea`);
        expect(await records()).to.deep.equal(before);
        expect((await amina.get('/console/cases')).status, 'the session stands').to.equal(200);
      }
      const done = await amina.post(at, { ...fields, csrf: token });
      expect(done.status).to.equal(303);
      if (path.endsWith('sign-out')) expect((await amina.get('/console/cases')).status).to.equal(403);
      else expect(await records()).not.to.deep.equal(before);
    });
  }

  const keeping = routes.filter(({ method, who }) => method === 'post' && ['editor', 'confirming'].includes(who)).map(({ path }) => path);
  for (const path of keeping) {
    it(`is needed for ${path} by those who keep answers and offices: without it nothing changes`, async () => {
      const { store } = there.place;
      await seed(store, [(await shippedEntries()).find((entry) => entry.id === 'medical-care')!]);
      const { services } = await readDirectoryParts();
      await seedServices(store, [services.find((service) => service.id === 'un-unoms')!]);
      const keeper = await there.seat('keeper');
      const at = path
        .replace(':entry', 'medical-care')
        .replace(':part', 'en')
        .replace(':service', 'un-unoms')
        .replace(':id', 'a'.repeat(22));
      const all = (): Promise<unknown> =>
        store.transaction(async (held) => {
          const ofKnowledge = (Object.keys(kinds) as Kind[]).filter((kind) => lives[kind] === 'knowledge');
          return structuredClone(await Promise.all(ofKnowledge.map(async (kind) => [kind, await held[kind].find({})])));
        });
      const before = await all();
      const fields = {
        sure: '1',
        'e-title': 'A <long> title',
        'e-over': 'r1',
        then: 'stay',
        reason: 'no',
        why: 'no',
        number: '0',
        group: 'rights',
      };
      const shown = await keeper.post(at, { ...fields, csrf: 'x'.repeat(43) });
      expect(shown.status, at).to.equal(403);
      if (path === '/console/answers/:entry/write/:part') expect(shown.body).to.include('A &lt;long&gt; title');
      expect(await all()).to.deep.equal(before);
    });
  }
});
