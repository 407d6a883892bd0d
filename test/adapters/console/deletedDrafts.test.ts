import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { id, newOfficeStand, path } from './newOfficeStand.js';
import type { Seat } from './seat.js';

const { newOffice: text } = textIn('en');

describe('the console: a draft that was begun by mistake', () => {
  let at: Awaited<ReturnType<typeof newOfficeStand>>;
  beforeEach(async () => (at = await newOfficeStand()));
  afterEach(() => at.at.close());

  const deletes = async (seat: Seat, of: string, sure = '1') => {
    await seat.get(of);
    return seat.post(`${of}/delete`, { sure });
  };
  const kept = () =>
    at.at.store.transaction(async ({ services, serviceChanges, edits }) => ({
      office: (await services.find({ id }))[0],
      change: (await serviceChanges.find({ id }))[0],
      acts: (await edits.find({})).map(({ by, did, to }) => `${by}: ${did}: ${to}`),
    }));

  it('is deleted by whoever began it, with all that was written in it, and by nobody else but an operator', async () => {
    const { at: stand, farid, hana, omar, begins, writesWords } = at;
    const gita = await stand.seat('gita');
    await begins(farid);
    await writesWords(farid, 'en');
    for (const seat of [gita, hana]) {
      expect((await seat.get(path)).body).not.to.include(text.draft.title);
      expect((await deletes(seat, path)).status).to.equal(404);
    }
    expect((await deletes(farid, path, '')).status, 'not without the tick').to.equal(303);
    expect((await kept()).office!.status).to.equal('draft');
    expect((await deletes(farid, path)).body).to.include(text.draft.deleted);
    const after = await kept();
    expect([after.office, after.change]).to.deep.equal([undefined, undefined]);
    expect(after.acts).to.include(`farid: office begun: ${id}`).and.include(`farid: office deleted: ${id}`);
    expect((await farid.get(path)).status).to.equal(404);

    await begins(gita);
    expect((await deletes(farid, path)).status, 'it is the one of somebody else now').to.equal(404);
    expect((await deletes(omar, path)).body).to.include(text.draft.deleted);
  });

  it('is not deleted once it was published, nor is an office that ships', async () => {
    const { farid, hana, omar, publishes, inDirectory, whole } = at;
    await whole();
    await publishes(hana);
    for (const of of [path, '/console/services/un-unoms'])
      for (const seat of [farid, omar]) {
        expect((await seat.get(of)).body).not.to.include(text.draft.title);
        expect((await deletes(seat, of)).status).to.equal(404);
      }
    expect(inDirectory()!.status).to.equal('unverified');
  });

  it('is a topic as well as an office: the same way for both', async () => {
    const { at: stand, farid, hana } = at;
    const topic = '/console/answers/lunch-in-the-annex';
    await farid.get('/console/topic');
    await farid.post('/console/topic', { id: 'lunch-in-the-annex', group: 'system', title: 'Lunch' });
    expect((await deletes(hana, topic)).status).to.equal(404);
    expect((await deletes(farid, topic)).body).to.include(text.draft.deleted);
    expect((await farid.get(topic)).status).to.equal(404);
    expect(await stand.store.transaction(({ entries }) => entries.find({ id: 'lunch-in-the-annex' }))).to.deep.equal([]);
  });
});
