import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { books, hostOf, putHosts, slotOf, words } from '../../stories/hosts.js';
import { comesBack } from '../../stories/underway.js';
import { read } from './hostingForms.js';
import type { Seat } from './seat.js';
import { stand, type Stand } from './stand.js';

const { booking, operating } = textIn('en');
const plain = (sentence: string): string => sentence.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

describe('a host whose account is taken away in the console', () => {
  let there: Stand;
  let omar: Seat;
  beforeEach(async () => {
    there = await stand({ more: { hugo: ['host:leader-100001'], hanna: ['host:leader-100002'], omar: ['operator'] } });
    await putHosts(there.place.store, [hostOf(), hostOf({ id: 'leader-100002', title: { any: 'Deputy', in: {} } })], [slotOf()]);
    omar = await there.seat('omar');
    await omar.get('/console/settings');
  });
  afterEach(() => there.close());

  const told = plain(operating.waiting.unheld('Director', booking.desk.givesFor('leader-100001')));

  it('is named with the role that somebody needs, and the bookings stand again once an account has it', async () => {
    const person = await there.place.person('en');
    const number = await books(person);
    const word = words(person);
    const removed = read(await omar.post('/console/settings/remove', { to: 'hugo', sure: '1' }));
    expect(removed)
      .to.include(plain(operating.done.removed('hugo')))
      .and.include(told);
    const back = await comesBack(there.place, number);
    expect(back.last.text).to.include('Nobody holds these office hours at the moment').and.not.include(booking.shown);
    expect(back.last.table).to.equal(undefined);

    const given = { to: 'hanna', role: 'host:leader-100001' };
    expect(read(await omar.post('/console/settings/roles', given)), 'of the other host')
      .to.include('Deputy')
      .and.not.include(told);
    const again = await comesBack(there.place, number);
    expect(again.last.text).to.include(booking.shown);
    expect(words(again)).to.equal(word);
    expect(read(await omar.post('/console/settings/roles', { to: 'hanna', role: 'approver' }))).to.include(told);
  });

  it('is not spoken of where it has no office hours any more', async () => {
    await putHosts(there.place.store, [hostOf({ closed: true })], []);
    expect(read(await omar.post('/console/settings/remove', { to: 'hugo', sure: '1' }))).not.to.include(
      'office hours of Director any more',
    );
  });

  it('is marked on the page of hosts and on its own, in every language', async () => {
    const dana = await there.seat('dana');
    const marks = async (page: string, mark: string): Promise<number> => read(await dana.get(page)).split(plain(mark)).length - 1;
    expect(await marks('/console/hosts', booking.desk.unheld)).to.equal(0);
    await omar.post('/console/settings/remove', { to: 'hugo', sure: '1' });
    for (const language of languages) {
      const { unheld } = textIn(language).booking.desk;
      expect(await marks(`/console/hosts?l=${language}`, unheld), language).to.equal(1);
      expect(await marks(`/console/hosts/leader-100001?l=${language}`, unheld), language).to.equal(1);
      expect(await marks(`/console/hosts/leader-100002?l=${language}`, unheld), language).to.equal(0);
    }
  });
});
