import { TestAdapter } from 'botbuilder';
import { expect } from 'chai';
import { teams } from '../../adapters/channels/teams.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import { shippedLibrary, town } from '../town.js';
import { exact, office, sends } from './handing.js';
import { books, bookingsIn, chooses, hostOf, putHosts, slotOf, slotsIn, table, withHours, words } from './hosts.js';
import { comesBack } from './underway.js';

const { booking, handoff } = textIn('en');

describe('office hours without a name (features.md S21)', () => {
  const questions: Record<Language, string> = {
    ar: 'هل يمكنني التحدث مع المدير دون ذكر اسمي؟',
    zh: '我能不能不留姓名跟主任谈一谈？',
    en: 'Can I talk to the director without giving my name?',
    fr: 'Puis-je parler à la directrice sans donner mon nom ?',
    ru: 'Можно ли поговорить с директором, не называя себя?',
    es: '¿Puedo hablar con la directora sin dar mi nombre?',
  };
  for (const language of languages)
    it(`are offered to whoever asks for the director, and it is said where none are on file (${language})`, async () => {
      const place = await town({ library: tinyLibrary() });
      const text = textIn(language);
      const person = await place.person(language);
      await person.says(questions[language]);
      expect(person.last.text).to.equal(text.booking.none);
      await putHosts(place.store, [hostOf()], [slotOf()]);
      await person.says(questions[language]);
      expect(person.last.text).to.equal(text.booking.hosts);
      expect(table(person)).to.include(text.offices.passes.keeps).and.include(text.entities.unhcr);
      expect(person.choices.join()).to.include(text.offices.stations.nairobi);
      expect(new Set(languages.map((one) => textIn(one).booking.words.length)).size, 'as many code words everywhere').to.equal(1);
    });

  it('are one press from the topic on leaders, and named in lists of offices where there are any', async () => {
    const place = await town({ library: await shippedLibrary() });
    const person = await place.person('en');
    await person.chooses('services');
    expect(person.choices).not.to.include(booking.way);
    await person.chooses('answer/leaders-commitment');
    const unsaid = person.choices.find((label) => label === textIn('en').entity.unsaid);
    if (unsaid) await person.presses(unsaid);
    await person.presses(booking.way);
    expect(person.last.text).to.equal(booking.none);
    await putHosts(place.store, [hostOf()], [slotOf()]);
    for (const menu of ['services', 'doors']) {
      await person.chooses(menu);
      expect(person.choices, menu).to.include(booking.way);
    }
  });

  it('are left alone by whoever asks for an ombuds, a report or a manager', async () => {
    const place = await withHours();
    const person = await place.person('en');
    for (const question of ['can I report without giving my name', 'my manager touched me', 'what are the opening hours of the clinic']) {
      await person.says(question);
      expect(person.reply, question).not.to.include(booking.hosts);
    }
  });

  it('are booked in Arabic from New York, seen moved on another device, and cancelled in two presses', async () => {
    const place = await withHours();
    const ar = textIn('ar');
    const person = await place.person('ar');
    await person.chooses('hosts');
    await person.presses(/المدير/);
    expect(table(person)).to.include('10:00').and.include(ar.offices.stations.nairobi).and.include('7:00').and.include('UTC');
    await person.presses(ar.hours.zone.show);
    await person.chooses('zone/at/new-york');
    expect(table(person)).to.include('02:00').and.include(ar.offices.stations['new-york']).and.not.include('10:00');
    await person.presses(ar.booking.only('العربية'));
    expect(table(person)).to.include('02:00').and.not.include('Français');
    await person.presses(/02:00/);
    const before = table(person);
    for (const cell of [ar.booking.before.keeps.keeps, ar.booking.before.shows.room, ar.booking.before.report.no, ar.booking.before.clock])
      expect(before).to.include(cell);
    expect(before, 'where to go is for those who have booked').not.to.include('Block 4');
    expect(person.choices[0], 'No comes first').to.equal(ar.booking.before.no);
    expect(await bookingsIn(place.store)).to.deep.equal([]);
    await person.presses(ar.booking.before.yes);
    expect(person.last.text).to.include(ar.booking.booked);
    expect(person.last.keep).to.equal(true);
    const number = exact(person)!;
    await person.says('0000');
    expect(person.reply).to.include(ar.handoff.number.wrong);
    await person.says(number.slice(-4));
    expect(person.last.text).to.include(ar.booking.saved);
    expect(table(person)).to.include('Block 4, room 12').and.include('02:00');
    expect(person.last.when).to.deep.equal({ from: '2026-12-01T07:00:00.000Z', until: '2026-12-01T07:30:00.000Z' });
    const word = words(person);
    expect(word.split(' ').every((one) => ar.booking.words.includes(one))).to.equal(true);

    await place.store.transaction(async ({ slots, bookings }) => {
      const slot = (await slots.get('slot-one'))!;
      const when = { ...slot.when, time: '11:30' };
      await slots.put({ ...slot, when });
      const held = (await bookings.get(slot.booking!))!;
      await bookings.put({ ...held, when, before: held.when });
    });
    const elsewhere = await comesBack(place, number, 'ar');
    expect(elsewhere.last.text).to.match(/10:00.*11:30/su);
    expect(words(elsewhere)).to.equal(word);
    await elsewhere.presses(ar.booking.cancel);
    await elsewhere.presses(ar.booking.yes);
    expect(elsewhere.last.text).to.equal(ar.booking.cancelled);
    expect(await bookingsIn(place.store)).to.deep.equal([]);
    expect(await place.vault.ids()).to.deep.equal([]);
    expect((await slotsIn(place.store)).map((slot) => slot.booking)).to.deep.equal([null, null]);
    expect((await comesBack(place, number, 'ar')).reply).to.include(ar.handoff.number.unknown);
    await person.presses(ar.booking.cancel);
    await person.presses(ar.booking.yes);
    expect(person.last.text, 'the first device').to.equal(ar.booking.cancelled);
  });

  it('give a time to one of two who say yes to it at once; the other reads so, and the next free ones', async () => {
    const place = await withHours();
    const [one, other] = [await place.person('en'), await place.person('en')];
    for (const person of [one, other]) await chooses(person);
    await Promise.all([one, other].map((person) => person.presses(booking.before.yes)));
    const lost = [one, other].filter((person) => person.last.text.includes(booking.taken));
    expect(lost).to.have.length(1);
    expect(table(lost[0]!)).to.include('15:00').and.not.include('10:00');
    expect(await bookingsIn(place.store)).to.have.length(1);
  });

  it('take one time with a host for each number; a second host under the same number', async () => {
    const place = await withHours();
    const ombuds = hostOf({
      id: 'ombuds-100003',
      kind: 'ombuds',
      title: { any: 'Ombuds', in: {} },
      keeps: 'ask',
      way: 'phone',
      where: '+254 20 1',
    });
    await putHosts(place.store, [ombuds], [slotOf({ id: 'slot-three', host: ombuds.id })]);
    const person = await place.person('en');
    const number = await books(person);
    await person.chooses('slot/slot-two/fr');
    await person.presses(booking.before.yesOwn);
    expect(person.last.text).to.include(booking.one);
    const back = await comesBack(place, number);
    await back.chooses('slot/slot-two/fr');
    await back.presses(booking.before.yesOwn);
    expect(back.last.text).to.include(booking.one);
    await back.chooses('slot/slot-three/en');
    expect(table(back)).to.include(booking.before.keeps.ask).and.include(booking.before.shows.phone).and.include(booking.before.clockAsk);
    await back.presses(booking.before.yesOwn);
    expect(back.last.text).to.include(booking.bookedOwn);
    const third = await comesBack(place, number);
    expect(third.all.split(booking.shown)).to.have.length(3);
    expect(new Set((await bookingsIn(place.store)).map(({ lookup }) => lookup)).size).to.equal(1);
  });

  it('come back with a chat under one number, and nothing that is kept joins the two', async () => {
    const { place } = await office();
    await putHosts(place.store, [hostOf()], [slotOf()]);
    const person = await place.person('en');
    const number = await sends(person);
    const back = await comesBack(place, number);
    await back.chooses('slot/slot-one/en');
    await back.presses(booking.before.yesOwn);
    expect(back.last.text).to.include(booking.bookedOwn);
    const [booked] = await bookingsIn(place.store);
    const [chat] = await place.store.transaction(({ referrals }) => referrals.find({}));
    expect(booked!.lookup).not.to.equal(chat!.lookup);
    expect(JSON.stringify(booked)).not.to.include(chat!.id);
    const again = await comesBack(place, number);
    expect(again.last.text).to.include(booking.shown);
    await again.presses(/Back to my chat/);
    expect(again.all).to.include('Your text is with');
  });

  it('go on under a new return number with the chat, and the old one leads to neither (D4)', async () => {
    const { place } = await office();
    await putHosts(place.store, [hostOf()], [slotOf(), slotOf({ id: 'slot-three', host: 'leader-100002' })]);
    await putHosts(place.store, [hostOf({ id: 'leader-100002' })], []);
    const old = await sends(await place.person('en'));
    const back = await comesBack(place, old);
    await back.chooses('slot/slot-one/en');
    await back.presses(booking.before.yesOwn);
    await back.presses(/Back to my chat/);
    await back.presses(textIn('en').draft.number.another);
    const fresh = exact(back)!;
    await back.says(fresh.replaceAll(' ', '').slice(-4));
    await back.chooses('slot/slot-three/en');
    await back.presses(booking.before.yesOwn);
    expect(back.last.text).to.include(booking.bookedOwn);
    const late = await comesBack(place, old);
    expect(late.last.text).to.equal(handoff.number.unknown);
    const next = await comesBack(place, fresh);
    expect(next.all.split(booking.shown), 'both times').to.have.length(3);
    expect(next.choices.join()).to.include('Back to my chat');
    expect(new Set((await bookingsIn(place.store)).map(({ lookup }) => lookup)).size).to.equal(1);
  });

  it('go on under a new return number that was drawn in a window which never came back with the old one (D4)', async () => {
    const { place } = await office();
    await putHosts(place.store, [hostOf()], [slotOf()]);
    const person = await place.person('en');
    const old = await sends(person);
    const elsewhere = await comesBack(place, old);
    await elsewhere.chooses('slot/slot-one/en');
    await elsewhere.presses(booking.before.yesOwn);
    expect(elsewhere.last.text).to.include(booking.bookedOwn);
    await person.presses(textIn('en').draft.number.another);
    const fresh = exact(person)!;
    expect((await comesBack(place, old)).last.text, 'until the new one is saved').to.include(booking.shown);
    await person.says(fresh.slice(-4));
    expect((await comesBack(place, old)).last.text).to.equal(handoff.number.unknown);
    const next = await comesBack(place, fresh);
    expect(next.last.text).to.include(booking.shown);
    expect(next.choices.join()).to.include('Back to my chat');
  });

  it('can be taken with the same host again once one is over', async () => {
    const place = await withHours();
    const number = await books(await place.person('en'));
    place.clock.pass((5 * 24 + 14) * 60);
    const back = await comesBack(place, number);
    expect(back.last.text).to.include(booking.past);
    await back.chooses('slot/slot-two/fr');
    await back.presses(booking.before.yesOwn);
    expect(back.last.text).to.include(booking.bookedOwn);
  });

  it('are read in Teams and booked on the web page, where no name stands beside them (D16)', async () => {
    const place = await town({ library: tinyLibrary(), channels: [teams] });
    await putHosts(place.store, [hostOf()], [slotOf()]);
    const adapter = new TestAdapter(async (context) => place.bot.run(context), { channelId: 'msteams' });
    const asks = async (text: string, value?: object) => {
      adapter.activityBuffer.length = 0;
      await adapter.receiveActivity({ type: 'message', text, ...(value ? { value } : {}) });
      return JSON.stringify(adapter.activityBuffer).replace(/[\u2066-\u2069]/g, '');
    };
    expect(await asks(questions.en)).to.include(booking.hosts);
    expect(await asks('', { choice: 'host/leader-100001' })).to.include('10:00');
    const before = await asks('', { choice: 'slot/slot-one/en' });
    expect(before).to.include(booking.before.shows.room).and.include('https://waypoint.example.org').and.not.include(booking.before.yes);
    for (const choice of ['yes', 'new']) await asks('', { choice });
    expect(await bookingsIn(place.store)).to.deep.equal([]);
    expect(await asks('', { choice: 'comeBack' })).to.include(handoff.number.notInTeams);
  });
});
