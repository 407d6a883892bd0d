import { expect } from 'chai';
import { routes } from '../../../adapters/console/routes.js';
import { kept as kinds, type Kind } from '../../../dialogs/records.js';
import { daysAfter } from '../../../dialogs/referral.js';
import { kept } from '../../referrals.js';
import { stand, type Seat, type Stand } from './stand.js';

const hours = { zone: 'Africa/Nairobi', 'day-0': '8-12', closed: '', duty: 'amina', slow: '2' };

/** What a form is posted with, so that it would do something. What only shows something again is not here. */
const filled: Record<string, (there: Stand, id: string) => Promise<Record<string, string>> | Record<string, string>> = {
  '/console/cases/:id/take': () => ({}),
  '/console/cases/:id/reply': () => ({ words: 'A <long> text' }),
  '/console/cases/:id/note': () => ({ note: 'A <long> note' }),
  '/console/cases/:id/drop': async (there, id) => ({ drop: (await kept(there.place.store, id))!.notes[0]!.sealed.slice(-22) }),
  '/console/cases/:id/remind': (there) => ({ day: daysAfter(there.today(), 1) }),
  '/console/cases/:id/close': () => ({ words: 'Good <bye>', box: 'close' }),
  '/console/cases/:id/pass': () => ({ to: 'boris' }),
  '/console/cases/:id/suggest': () => ({ to: 'un-oios' }),
  '/console/cases/:id/offer': () => ({}),
  '/console/hours/:service': () => hours,
  '/console/hours/:service/confirm': () => ({}),
  '/console/hours/:service/holidays': (there) => ({ day: daysAfter(there.today(), 3), open: '9-11' }),
  '/console/hours/:service/holidays/remove': (there) => ({ day: daysAfter(there.today(), 2) }),
  '/console/sign-out': () => ({}),
};

/** These show what was typed and keep nothing. */
const changeNothing = ['/console/cases/:id/prepared'];

describe('the token of the forms of the console', function () {
  this.timeout(120_000);
  let there: Stand;
  let amina: Seat;
  before(async () => {
    there = await stand();
    amina = await there.seat('amina');
    await amina.get('/console/cases');
    await amina.post('/console/hours/un-unoms', { ...hours, slow: '1' });
    await amina.post('/console/hours/un-unoms/holidays', { day: daysAfter(there.today(), 2), open: '' });
  });
  after(() => there?.close());

  const records = (): Promise<unknown> =>
    there.place.store.transaction(async (all) => {
      const durable = (Object.keys(kinds) as Kind[]).filter((kind) => !['entries', 'editions', 'counters'].includes(kind));
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
  const posts = routes.filter(({ method, who }) => method === 'post' && !['anybody', 'operator'].includes(who)).map(({ path }) => path);

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
        for (const name of ['words', 'note'] as const)
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
});
