import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { instanceKey } from '../../adapters/keys.js';
import { openVault } from '../../adapters/sealing/vault.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../adapters/storage/tablesFile.js';
import { referralsIn } from '../../bots/forgettingReferrals.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { usual } from '../../adapters/limits/gate.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import type { Person } from '../person.js';
import { teams } from '../../adapters/channels/teams.js';
import { TestAdapter } from 'botbuilder';
import { shippedLibrary, town, unlimited, type Town } from '../town.js';
import { exact, sends, office } from './handing.js';
import { bookingsIn, hostOf, putHosts, slotOf, slotsIn } from './hosts.js';
import { comesBack, daysPass } from './underway.js';

const { booking, handoff, kept } = textIn('en');

const second = slotOf({
  id: 'slot-two',
  when: { date: '2026-12-02', time: '15:00', zone: 'Africa/Nairobi', minutes: 45 },
  languages: ['fr'],
});

/** A town in which a director in Nairobi gives two times. */
async function withHours(): Promise<Town> {
  const place = await town({ library: tinyLibrary() });
  await putHosts(place.store, [hostOf()], [slotOf(), second]);
  return place;
}

/** What a table shows, cell by cell. */
const table = (person: Person): string =>
  person.conversation
    .items()
    .findLast(({ said }) => said?.table)!
    .said!.table!.rows.flat()
    .join('\n');

/** To the screen before "yes", for the time at ten. */
async function chooses(person: Person, language: Language = 'en', held = 'en'): Promise<void> {
  await person.chooses('hosts');
  await person.presses(/Director|المدير|Direction/);
  await person.chooses(`slot/slot-one/${held}`);
  expect(person.last.text).to.include(textIn(language).booking.before.text);
}

/** Books the time at ten, and saves the number. */
async function books(person: Person, language: Language = 'en'): Promise<string> {
  await chooses(person, language, language);
  await person.presses(textIn(language).booking.before.yes);
  const number = exact(person)!;
  await person.says(number.slice(-4));
  return number;
}

const words = (person: Person): string => table(person).split('\n')[1]!;

describe('office hours without a name (features.md S21)', function () {
  this.timeout(240_000);

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
    expect(place.vault.ids()).to.deep.equal([]);
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
    expect(place.vault.ids()).to.deep.equal([]);
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

  it('leave no number and no code word in any file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hours-'));
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

  it('are all left to others by one network, which books three at once', async () => {
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
