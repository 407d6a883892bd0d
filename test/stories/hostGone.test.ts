import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import { town } from '../town.js';
import { books, bookingsIn, chooses, hostOf, putHosts, second, slotOf, withHours, words } from './hosts.js';
import { comesBack } from './underway.js';

const { booking } = textIn('en');

/** A town with office hours of a director whose account goes and comes. */
async function withAccount() {
  const account = { there: true };
  const place = await town({ library: tinyLibrary(), givesHours: (host) => account.there && host === 'leader-100001' });
  await putHosts(place.store, [hostOf()], [slotOf(), second]);
  return { place, account };
}

describe('a host whose account is gone (features.md S21)', () => {
  it('is offered by no time, and whoever says yes just then has booked nothing', async () => {
    const { place, account } = await withAccount();
    const [reading, late] = [await place.person('en'), await place.person('en')];
    await chooses(reading);
    await chooses(late);
    account.there = false;
    await reading.presses(booking.before.yes);
    expect(reading.last.text).to.equal(booking.gone);
    await late.presses(booking.before.no);
    expect(late.last.text).to.equal(booking.gone);
    await late.chooses('slot/slot-two/fr');
    expect(late.last.text).to.equal(booking.gone);
    await late.chooses('host/leader-100001');
    expect(late.last.text).to.include('no free time at the moment');
    expect(late.choices.join()).not.to.include('10:00');
    expect(await bookingsIn(place.store)).to.deep.equal([]);
    account.there = true;
    await late.chooses('host/leader-100001');
    expect(late.choices.join()).to.include('10:00');
  });

  for (const language of ['ar', 'fr', 'en'] as const)
    it(`leaves a booked time as it is: its person reads that nobody is there now, and is not sent there (${language})`, async () => {
      const { place, account } = await withAccount();
      const person = await place.person('en');
      const number = await books(person);
      const word = words(person);
      account.there = false;
      const text = textIn(language);
      const back = await comesBack(place, number, language);
      const start = text.booking.unheld('\u0000').split('\u0000')[0]!;
      expect(back.last.text).to.include(start).and.include('10:00').and.not.include(text.booking.shown);
      expect([back.last.table, back.last.when]).to.deep.equal([undefined, undefined]);
      expect(back.choices).to.include(text.booking.cancel).and.include(text.hours.zone.show).and.not.include(text.booking.back);
      await back.presses(text.hours.zone.show);
      await back.chooses('zone/at/new-york');
      expect(back.last.text).to.include(start).and.include('02:00');
      account.there = true;
      const again = await comesBack(place, number, language);
      expect(again.last.text).to.include(text.booking.shown);
      expect(words(again)).to.equal(word);
      account.there = false;
      await back.presses(text.booking.cancel);
      await back.presses(text.booking.yes);
      expect(back.last.text).to.equal(text.booking.cancelled);
      expect(await bookingsIn(place.store)).to.deep.equal([]);
    });

  it('stands in no list, and no way leads to its times; where nobody else has office hours, none are named', async () => {
    const { place, account } = await withAccount();
    const person = await place.person('en');
    await books(person);
    await person.chooses('hosts');
    expect(person.choices.join()).to.include('Director');
    await person.chooses('doors');
    expect(person.choices).to.include(booking.way);
    account.there = false;
    await person.chooses('hosts');
    expect(person.last.text).to.equal(booking.none);
    await person.chooses('doors');
    expect(person.choices).not.to.include(booking.way);
    await person.presses(booking.back);
    expect(person.choices).to.include(booking.others).and.not.include(booking.otherTimes);
  });

  it('is said nothing of once the time is over', async () => {
    const { place, account } = await withAccount();
    const number = await books(await place.person('en'));
    account.there = false;
    place.clock.pass((5 * 24 + 14) * 60);
    expect((await comesBack(place, number)).last.text).to.include(booking.past);
  });
});

describe('the way back to a booked time', () => {
  it('is under what else is read, and not under the time itself', async () => {
    const place = await withHours();
    const number = await books(await place.person('en'));
    const person = await comesBack(place, number);
    expect(person.last.text).to.include(booking.shown);
    expect(person.choices).not.to.include(booking.back);
    await person.presses(booking.cancel);
    expect(person.choices)
      .to.deep.equal([booking.keep, booking.yes, ...person.choices.slice(2)])
      .and.not.include(booking.back);
    await person.says('what is mediation');
    expect(person.choices.filter((label) => label === booking.back)).to.have.length(1);
    await person.presses(booking.back);
    expect(person.last.text).to.include(booking.shown);
    expect(person.choices).not.to.include(booking.back);
  });

  for (const language of languages)
    it(`is nowhere once its person has read that it will not take place (${language})`, async () => {
      const text = textIn(language);
      for (const [gone, said] of [
        ['withdrawn', text.booking.withdrawn],
        ['closed', text.booking.hostGone],
      ] as const) {
        const place = await withHours();
        const person = await place.person('en');
        await books(person);
        await person.chooses(`changeLanguage/${language}`);
        await person.chooses('hosts');
        expect(person.choices, 'until it is read').to.include(text.booking.back);
        await place.store.transaction(async ({ bookings, hosts }) => {
          if (gone === 'closed') return hosts.put(hostOf({ closed: true }));
          for (const { id } of await bookings.find({})) await bookings.put({ ...(await bookings.get(id))!, state: 'withdrawn' });
        });
        await person.presses(text.booking.back);
        expect(person.last.text).to.equal(said);
        expect(person.choices).not.to.include(text.booking.back);
        await person.chooses('hosts');
        expect(person.choices).not.to.include(text.booking.back);
      }
    });

  it('is not there for whoever comes back with the number of a time that the host has cancelled', async () => {
    const place = await withHours();
    const number = await books(await place.person('en'));
    await place.store.transaction(async ({ bookings }) => {
      for (const { id } of await bookings.find({})) await bookings.put({ ...(await bookings.get(id))!, state: 'withdrawn' });
    });
    const back = await comesBack(place, number);
    expect(back.last.text).to.equal(booking.withdrawn);
    await back.says('what is mediation');
    expect(back.choices).not.to.include(booking.back);
  });
});
