import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { hostOf, putHosts } from '../../stories/hosts.js';
import { director, languagesOf, overIn, read } from './hostingForms.js';
import type { Seat } from './seat.js';
import { stand, type Stand } from './stand.js';

const { editing, hours, booking } = textIn('en');

describe('a page that was left open while a colleague saved', () => {
  let there: Stand;
  before(async () => (there = await stand({ more: { omar: ['operator'] } })));
  after(() => there.close());

  const path = '/console/hours/un-unoms';
  const entered = { zone: 'Africa/Nairobi', 'day-0': '8-12', 'day-4': '8-12', closed: '', duty: 'amina', slow: '2' };
  const roster = async () => (await there.place.store.transaction(({ rosters }) => rosters.get('un-unoms')))!;
  const monday = async (): Promise<string> => (await roster()).hours.week[0]!.map(({ until }) => until).join();
  /** Both have the page of the hours before them, as Amina has entered them. */
  const bothOpen = async (): Promise<{ amina: Seat; boris: Seat; over: string }> => {
    await there.place.store.transaction(({ rosters }) => rosters.drop('un-unoms'));
    const [amina, boris] = [await there.seat('amina'), await there.seat('boris')];
    await amina.get(path);
    await amina.post(path, entered);
    const over = overIn(await amina.get(path));
    await boris.get(path);
    return { amina, boris, over };
  };

  it('takes no hours back that stand in other boxes', async () => {
    const { amina, boris, over } = await bothOpen();
    await amina.post(path, { ...entered, over, 'day-0': '8-16' });
    expect((await boris.post(path, { ...entered, over, slow: '5' })).status).to.equal(303);
    expect([await monday(), (await roster()).slowAfter]).to.deep.equal(['16:00', 5]);
  });

  it('shows the hours that both have changed, keeps what was typed, and saves it once it was seen', async () => {
    const { amina, boris, over } = await bothOpen();
    await amina.post(path, { ...entered, over, 'day-0': '8-16' });
    const late = await boris.post(path, { ...entered, over, 'day-0': '8-14' });
    expect([late.status, await monday()]).to.deep.equal([409, '16:00']);
    expect(read(late)).to.include(editing.crossed.title).and.include(`${editing.crossed.theirs}: 08:00-16:00`);
    expect(late.body).to.include('value="08:00-14:00"').and.include(editing.crossed.about(hours.desk.save));
    await boris.post(path, { ...entered, over: overIn(late), 'day-0': '8-14' });
    expect(await monday()).to.equal('14:00');
  });

  it('remembers what it showed, also where the session was over or a box could not be read', async () => {
    const { amina, boris, over } = await bothOpen();
    await amina.post(path, { ...entered, over, 'day-0': '8-16' });
    boris.csrf = 'old';
    const old = await boris.post(path, { ...entered, over, 'day-0': '8-14' });
    const wrong = await boris.post(path, { ...entered, over: overIn(old), slow: 'soon' });
    expect(wrong.body).to.include(hours.desk.faults.slow);
    expect((await boris.post(path, { ...entered, over: overIn(wrong), 'day-0': '8-14' })).status).to.equal(409);
  });

  it('shows what was saved of a host, and undoes none of it', async () => {
    const host = hostOf();
    await putHosts(there.place.store, [host], []);
    const at = `/console/hosts/${host.id}`;
    const [dana, omar] = [await there.seat('dana'), await there.seat('omar')];
    const over = overIn(await dana.get(at));
    await omar.get(at);
    const saves = (seat: Seat, more: Record<string, string>) =>
      seat.posts(at, [...Object.entries({ ...director, ...more }), ...languagesOf('en')]);
    expect((await saves(dana, { over, keeps: 'passes' })).status).to.equal(303);
    const late = await saves(omar, { over, keeps: 'is-report' });
    expect(late.status).to.equal(409);
    expect(read(late)).to.include(`${booking.desk.keeps} ${editing.crossed.theirs}: ${booking.desk.keepings.passes}`);
    const kept = async () => (await there.place.store.transaction(({ hosts }) => hosts.get(host.id)))!.keeps;
    expect(await kept()).to.equal('passes');
    expect((await saves(omar, { over: overIn(late), keeps: 'is-report' })).status).to.equal(303);
    expect(await kept()).to.equal('is-report');
  });
});
