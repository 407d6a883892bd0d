import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { instanceKey } from '../../adapters/keys.js';
import { usual } from '../../adapters/limits/gate.js';
import { openVault } from '../../adapters/sealing/vault.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../adapters/storage/tablesFile.js';
import { referralsIn } from '../../bots/forgettingReferrals.js';
import { textIn } from '../../knowledge/text/index.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import { newFolder } from '../folders.js';
import { town, unlimited, type Town } from '../town.js';
import { exact } from './handing.js';
import { books, bookingsIn, chooses, hostOf, putHosts, second, slotOf, slotsIn, withHours, words } from './hosts.js';
import { comesBack, daysPass } from './underway.js';

const { booking, handoff, kept } = textIn('en');

describe('a booked time (features.md S21)', () => {
  it('keep the number at hand until it is saved, whatever is asked meanwhile', async () => {
    const place = await withHours();
    const person = await place.person('en');
    await chooses(person);
    await person.presses(booking.before.yes);
    const number = exact(person)!;
    await person.says('what is mediation');
    expect(person.choices).to.include(booking.backToNumber);
    await person.presses(booking.backToNumber);
    expect([exact(person), person.last.text.includes(booking.again)]).to.deep.equal([number, true]);
    await person.says('français');
    expect(person.last.text).to.include(textIn('fr').booking.again);
    await person.chooses('changeLanguage/en');
    await person.presses(handoff.number.later);
    expect(person.last.text).to.include(booking.without);
    await person.says('What do you keep about me?');
    expect(person.last.text).to.include(booking.record).and.include(booking.closing).and.not.include(kept.never);
  });

  it('are told apart on their buttons, where one number has several', async () => {
    const place = await withHours();
    const ombuds = hostOf({ id: 'ombuds-100003', kind: 'ombuds', title: { any: 'Ombuds', in: {} } });
    const later = slotOf({ id: 'slot-three', host: ombuds.id, when: { ...slotOf().when, time: '11:30' } });
    await putHosts(place.store, [ombuds], [later]);
    const person = await place.person('en');
    const number = await books(person);
    await person.chooses('slot/slot-three/en');
    await person.presses(booking.before.yesOwn);
    const back = await comesBack(place, number);
    const twice = (labels: readonly string[]): string[] => labels.filter((label, at) => labels.indexOf(label) !== at);
    expect(twice(back.choices)).to.deep.equal([]);
    expect(back.choices.filter((label) => label.startsWith(booking.otherTimes))).to.have.length(2);
    await back.says('what is mediation');
    expect(twice(back.choices)).to.deep.equal([]);
    expect(back.choices.filter((label) => label.startsWith(booking.back))).to.have.length(2);
    await back.presses(/^Back to my booked time: .*11:30/);
    await back.presses(/^Cancel this time: .*11:30/);
    await back.presses(booking.yes);
    expect((await bookingsIn(place.store)).map(({ host }) => host)).to.deep.equal(['leader-100001']);
  });

  it('say where no time is free, in no language or in one, and that a time is gone', async () => {
    const place = await town({ library: tinyLibrary() });
    await putHosts(place.store, [hostOf()], [second]);
    const person = await place.person('en');
    await person.chooses('host/leader-100001/ar');
    expect(person.last.text.replace(/[\u2066-\u2069]/g, '')).to.include('no free time in this language: العربية');
    const other = await place.person('en');
    await other.chooses('slot/slot-two/fr');
    await other.presses(booking.before.yes);
    await person.chooses('host/leader-100001');
    expect(person.last.text).to.include('no free time at the moment');
    await person.chooses('slot/slot-two/fr');
    expect(person.last.text).to.equal(booking.gone);
    await person.chooses('booking/not-mine/cancel');
    expect(person.last.text).to.equal(booking.lost);
  });

  it('let a booking be seen and cancelled by nobody else, whatever they send', async () => {
    const place = await withHours();
    await books(await place.person('en'));
    const [booked] = await bookingsIn(place.store);
    const stranger = await place.person('en');
    for (const what of ['', '/number', '/cancel', '/gone']) {
      await stranger.chooses(`booking/${booked!.id}${what}`);
      expect(stranger.last.text, what).to.equal(booking.lost);
    }
    expect(await bookingsIn(place.store)).to.have.length(1);
  });

  it('tell that the host cancelled, is gone, or does otherwise with what is said than was read', async () => {
    const place = await withHours();
    const number = await books(await place.person('en'));
    const [booked] = await bookingsIn(place.store);
    const changes = async (work: (records: Parameters<Parameters<Town['store']['transaction']>[0]>[0]) => Promise<void>) => {
      await place.store.transaction(work);
      return (await comesBack(place, number)).last.text;
    };
    expect(await changes(({ hosts }) => hosts.put(hostOf({ keeps: 'passes' })))).to.include(booking.changed);
    expect(await changes(({ bookings }) => bookings.put({ ...booked!, state: 'withdrawn' }))).to.include(booking.withdrawn);
    expect(await changes(({ hosts }) => hosts.put(hostOf({ closed: true })))).to.include(booking.hostGone);
  });

  it('are forgotten seven days after the time, with the key, and the host with the last of them', async () => {
    const place = await withHours();
    const number = await books(await place.person('en'));
    await place.store.transaction(({ hosts }) => hosts.put(hostOf({ closed: true })));
    const forgetting = referralsIn(place.store, place.vault, () => place.clock.now);
    await daysPass(place, 13);
    expect((await comesBack(place, number)).last.text, '8 December').to.include(booking.hostGone);
    expect(await slotsIn(place.store)).to.deep.equal([]);
    place.clock.pass(24 * 60);
    expect((await comesBack(place, number)).reply, '9 December').to.include(handoff.number.unknown);
    expect(await forgetting.overdue()).to.equal(true);
    await forgetting.forget();
    expect(await forgetting.overdue()).to.equal(false);
    expect(await bookingsIn(place.store)).to.deep.equal([]);
    expect(await place.vault.ids()).to.deep.equal([]);
    expect(await place.store.transaction(({ hosts }) => hosts.find({}))).to.deep.equal([]);
  });

  it('are cancelled by "forget it", and kept by leaving, which says so', async () => {
    const place = await withHours();
    const leaver = await place.person('en');
    const number = await books(leaver);
    await leaver.chooses('goodbye');
    await leaver.presses(textIn('en').goodbye.clear);
    expect(leaver.last.text).to.equal(booking.stays);
    const back = await comesBack(place, number);
    await back.chooses('forget');
    expect(back.last.text).to.include(booking.cancelled);
    expect(await bookingsIn(place.store)).to.deep.equal([]);
  });

  it('leave no number and no code word in any file', async () => {
    const folder = newFolder('hours');
    const store = await embeddedStore(await tablesInFolder(folder));
    const vault = await openVault(`${folder}-keys`, await instanceKey(folder), false);
    const place = await town({ library: tinyLibrary(), store, vault });
    await putHosts(store, [hostOf()], [slotOf()]);
    const person = await place.person('en');
    const number = await books(person);
    const word = words(person);
    await store.transaction(async ({ conversations }) => void (await conversations.find({})));
    await store.close();
    const files = [folder, `${folder}-keys`].flatMap((one) =>
      readdirSync(one, { recursive: true, encoding: 'utf8' }).map((name) => join(one, name)),
    );
    const all = files
      .filter((file) => statSync(file).isFile())
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(all, 'the booking is there').to.include('"lookup"').and.include('Block 4');
    for (const canary of [number, number.replaceAll(' ', ''), word, ...word.split(' '), number.slice(-9)])
      expect(all).not.to.include(canary);
    expect(place.logged.join('\n')).not.to.include(word);
  });

  it('are booked by one network three in ten minutes', async () => {
    const place = await town({ library: tinyLibrary(), allowances: { ...unlimited, meetings: usual.meetings } });
    const all = Array.from({ length: 5 }, (_, n) => slotOf({ id: `slot-${n}`, when: { ...slotOf().when, time: `1${n}:00` } }));
    await putHosts(place.store, [hostOf()], all);
    const { url, close } = await place.open();
    try {
      let taken = 0;
      for (const { id } of all) {
        let page = await (await fetch(url, { method: 'POST', body: new URLSearchParams({ l: 'en', choice: `0:slot/${id}/en` }) })).text();
        const c = /name="c" value="([^"]{20,})"/.exec(page)![1]!;
        const yes = [...page.matchAll(/name="choice" value="([^"]+)"/g)]
          .map(([, value]) => value!)
          .find((value) => value.endsWith(':yes'))!;
        page = await (await fetch(url, { method: 'POST', body: new URLSearchParams({ c, l: 'en', choice: yes }) })).text();
        if (page.includes('keep') && /\b\d{2}(?: \d{4}){5}\b/.test(page)) taken++;
        else expect(page).to.include(booking.tooMany.slice(0, 40));
      }
      expect(taken).to.equal(3);
      expect(await bookingsIn(place.store)).to.have.length(3);
    } finally {
      await close();
    }
  });
});
