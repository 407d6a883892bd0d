import { expect } from 'chai';
import { daysAfter } from '../../../dialogs/referral.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, readsBack } from '../../referrals.js';
import type { Seat } from './seat.js';
import { stand, type Stand } from './stand.js';

const { again } = textIn('en').desk.reply;

/** Sessions outlive an upgrade where they are in a database, and so do pages that are open: their boxes had other names. */
describe('a page of a case that was opened before an upgrade', () => {
  let there: Stand;
  before(async () => (there = await stand()));
  after(() => there?.close());

  /** Amina has a case before her in which she has said her first words. */
  async function opens(): Promise<{ amina: Seat; path: string; id: string }> {
    const id = await there.arrives({});
    const amina = await there.seat('amina');
    const path = `/console/cases/${id}`;
    await amina.get(path);
    await amina.post(`${path}/take`);
    await amina.post(`${path}/reply`, { words: '' });
    return { amina, path, id };
  }
  const referral = async (id: string) => (await kept(there.place.store, id))!;

  it('closes nothing without its last message: that comes back in its box, and is sent at the next press', async () => {
    const { amina, path, id } = await opens();
    const shown = await amina.post(`${path}/close`, { box: 'close', words: 'My last words' });
    expect([shown.status, (await referral(id)).status]).to.deep.equal([403, 'taken']);
    expect(shown.body)
      .to.include(again)
      .and.match(/name="last"[^>]*>\s*My last words<\/textarea>/)
      .and.match(/name="words"[^>]*>\s*<\/textarea>/);
    expect((await amina.post(`${path}/close`, { last: 'My last words' })).status).to.equal(303);
    expect((await readsBack(there.place.store, there.vault, id, there.today())).at(-1)).to.equal('My last words');
    expect((await referral(id)).status).to.equal('closed');
  });

  it('takes no reminder away, and says that nothing was done', async () => {
    const { amina, path, id } = await opens();
    const day = daysAfter(there.today(), 2);
    await amina.post(`${path}/remind`, { remindDay: day });
    const shown = await amina.post(`${path}/remind`, { day: daysAfter(there.today(), 3) });
    expect([shown.status, shown.body.includes(again)]).to.deep.equal([403, true]);
    expect((await referral(id)).reminders.map(({ on }) => on)).to.deep.equal([day]);
    expect((await amina.post(`${path}/remind`, { drop: 'reminder' })).status, 'that was pressed').to.equal(303);
    expect((await referral(id)).reminders).to.deep.equal([]);
  });
});
