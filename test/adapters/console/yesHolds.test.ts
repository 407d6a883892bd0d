import { expect } from 'chai';
import { dateIn } from '../../../dialogs/provenance.js';
import { daysAfter } from '../../../dialogs/referral.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Person } from '../../person.js';
import { kept } from '../../referrals.js';
import { sends } from '../../stories/handing.js';
import { comesBack } from '../../stories/underway.js';
import type { Seat, Shown } from './seat.js';
import { stand, type Stand } from './stand.js';

const { desk, agreement, gone, handoff, tools } = textIn('en');
const day = 24 * 60;
const plain = (text: string): string => text.replace(/<[^>]*>|[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const read = ({ body }: Shown): string => plain(body);

describe('how long the yes of a person holds, as the office reads it (care.md CO-09, RE-03)', () => {
  let there: Stand;
  before(async () => (there = await stand()));
  after(() => there.close());

  async function underway(): Promise<{ person: Person; number: string; id: string; until: string; amina: Seat }> {
    const person = await there.place.person('en');
    const number = await sends(person);
    const { id } = (await there.place.store.transaction(({ referrals }) => referrals.find({ receiver: null }))).at(-1)!;
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/reply`, { words: 'Good evening' });
    return { person, number, id, until: (await kept(there.place.store, id))!.consent.until, amina };
  }

  it('is said under the messages, and no day after it can be named or set for a reminder', async () => {
    const { id, until, amina } = await underway();
    const page = await amina.get(`/console/cases/${id}`);
    expect(read(page)).to.include(plain(desk.case.holds(dateIn('en', until))));
    expect(page.body.match(new RegExp(`max="${until}"`, 'g')), 'the sentence and the reminder').to.have.length(2);
    const outside = plain(tools.reminder.outside(dateIn('en', until)));
    for (const wrong of [daysAfter(until, 1), daysAfter(there.today(), -1)]) {
      const [sentence, reminder] = [
        await amina.post(`/console/cases/${id}/prepared`, { put: 'away', words: 'My own line', awayDay: wrong }),
        await amina.post(`/console/cases/${id}/remind`, { remindDay: wrong }),
      ];
      for (const shown of [sentence, reminder]) expect([shown.status, read(shown).includes(outside)]).to.deep.equal([422, true]);
      expect(sentence.body).to.include('My own line').and.not.include(plain(tools.replies.inBox));
    }
    const put = await amina.post(`/console/cases/${id}/prepared`, { put: 'away', words: '', awayDay: until });
    expect(put.body).to.include(`back here on ${dateIn('en', until)}`);
    expect((await amina.post(`/console/cases/${id}/remind`, { remindDay: until })).status).to.equal(303);
  });

  it('once it has run out, that is said, and that nobody asks before the person comes back', async () => {
    const { id, until } = await underway();
    there.place.clock.pass(15 * day);
    const amina = await there.seat('amina');
    const page = read(await amina.get(`/console/cases/${id}`));
    expect(page)
      .to.include(plain(agreement.desk.ranOut(dateIn('en', until))))
      .and.not.include(agreement.desk.askedText);
  });

  it('while a colleague has asked, it is said who would go on, and the text that was typed is not called a text after the consent', async () => {
    const { person, number, id } = await underway();
    await person.says('is anybody there?');
    there.place.clock.pass(7 * day);
    const [amina, boris] = [await there.seat('amina'), await there.seat('boris')];
    await amina.get(`/console/cases/${id}`);
    await boris.get(`/console/cases/${id}`);
    expect((await boris.post(`/console/cases/${id}/offer`)).status).to.equal(303);
    const refused = await amina.post(`/console/cases/${id}/reply`, { words: 'My long answer' });
    expect(refused.status).to.equal(409);
    expect(read(refused))
      .to.include(desk.case.ended)
      .and.include('My long answer')
      .and.include(plain(gone.desk.offer('boris')))
      .and.include(agreement.desk.askedText)
      .and.not.match(/consent/);

    const later = await comesBack(there.place, number);
    await later.presses(handoff.consent.no);
    const page = read(await amina.get(`/console/cases/${id}`));
    expect(page)
      .to.include(agreement.desk.notAgreed)
      .and.not.include(agreement.desk.askedText)
      .and.not.include(plain(gone.desk.offer('boris')));
  });

  it('and a note that comes after a case was closed is refused with that reason', async () => {
    const { id, amina } = await underway();
    await amina.post(`/console/cases/${id}/close`, { last: '' });
    const refused = await amina.post(`/console/cases/${id}/note`, { note: 'Seen twice' });
    expect(refused.status).to.equal(409);
    expect(read(refused))
      .to.include(desk.case.ended)
      .and.include('Seen twice')
      .and.include('This case is closed.')
      .and.not.match(/consent/);
  });
});
