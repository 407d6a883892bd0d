import { expect } from 'chai';
import { kept, readsBack, writesAgain } from '../../referrals.js';
import type { Shown } from './seat.js';
import { stand, type Stand } from './stand.js';

const hidden = ({ body }: Shown, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)![1]!;

describe('a reply of which the answer was lost', () => {
  let there: Stand;
  before(async () => {
    there = await stand();
  });
  after(() => there?.close());

  it('is sent once, though the session ended with it, the receiver signs in again and sends what stands in the box', async () => {
    const id = await there.arrives({});
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    for (const words of ['The first line', 'Another line']) {
      const page = await amina.get(`/console/cases/${id}`);
      const after = hidden(page, 'after');
      expect((await amina.post(`/console/cases/${id}/reply`, { words, after })).status).to.equal(303);
      const before = (await readsBack(there.place.store, there.vault, id, there.today())).length;

      there.place.clock.pass(31);
      const over = await amina.post(`/console/cases/${id}/reply`, { words, after });
      expect(over.status).to.equal(403);
      const held = { at: hidden(over, 'at'), after: hidden(over, 'after'), words };
      const back = await amina.post('/console/sign-in', { ...there.typed('amina'), ...held });
      expect([back.status, back.body.includes(`>\n${words}</textarea>`)]).to.deep.equal([200, true]);
      expect((await amina.post(`/console/cases/${id}/reply`, { words, after: hidden(back, 'after') })).status).to.equal(303);
      expect(await readsBack(there.place.store, there.vault, id, there.today())).to.have.length(before);
    }
  });

  it('does not make a text of the person count as opened that came while it was written', async () => {
    const id = await there.arrives({});
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    const page = await amina.get(`/console/cases/${id}`);
    await writesAgain(there.place.store, there.vault, id, 'Please do not write to me any more.', there.today());
    await amina.post(`/console/cases/${id}/reply`, { words: 'Hello.', after: hidden(page, 'after') });
    const { shown, thread } = (await kept(there.place.store, id))!;
    const last = thread.findLast(({ by }) => by === 'person')!;
    expect(shown.receiver, 'what was opened').to.be.below(last.n);
    expect((await amina.get('/console/cases?unread=1')).body, 'the list of what is unread').to.include(id);
    await amina.get(`/console/cases/${id}`);
    expect((await amina.get('/console/cases?unread=1')).body).not.to.include(id);
  });

  it('comes back with its words when it was a last message and the case was over meanwhile', async () => {
    const id = await there.arrives({});
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    expect((await amina.post(`/console/cases/${id}/reply`, { words: 'Hello.' })).status).to.equal(303);
    expect((await amina.post(`/console/cases/${id}/close`, { last: 'Good bye.' })).status).to.equal(303);
    const again = await amina.post(`/console/cases/${id}/close`, { last: 'Good bye.' });
    expect(again.status, 'a second press').to.equal(303);
    const other = await amina.post(`/console/cases/${id}/close`, { last: 'And one thing more.' });
    expect([
      other.status,
      other.body.includes('>\nAnd one thing more.</textarea>') || other.body.includes('>And one thing more.</textarea>'),
    ]).to.deep.equal([409, true]);
    expect((await readsBack(there.place.store, there.vault, id, there.today())).join()).not.to.include('one thing more');
  });
});
