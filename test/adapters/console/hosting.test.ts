import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import type { Act } from '../../../dialogs/act.js';
import { ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { books, bookingsIn, hostOf, putHosts, slotOf, slotsIn, table, words } from '../../stories/hosts.js';
import { comesBack } from '../../stories/underway.js';
import { director, languagesOf, overIn, path, read, times } from './hostingForms.js';
import { looks } from './looks.js';
import { stand, type Stand } from './stand.js';

const { booking } = textIn('en');
const { desk } = booking;

describe('office hours in the console (features.md idea 27)', () => {
  let there: Stand;
  let chromium: Browser;
  before(async () => {
    there = await stand({ more: { hugo: ['host:leader-100001'], hanna: ['host:leader-100002'], omar: ['operator'] } });
    chromium = await browser();
  });
  after(async () => {
    await chromium.close();
    await there.close();
  });
  beforeEach(async () => {
    await there.place.store.transaction(async ({ hosts, slots, bookings }) => {
      for (const kind of [hosts, slots, bookings]) for (const { id } of await kind.find({})) await kind.drop(id);
    });
    await putHosts(there.place.store, [hostOf(), hostOf({ id: 'leader-100002', title: { any: 'Deputy', in: {} } })], []);
  });

  const acts = async (): Promise<Act[]> => there.place.store.transaction(({ acts: all }) => all.find({}));
  const seatOf = async (name: string, page: string) => {
    const seat = await there.seat(name);
    await seat.get(page);
    return seat;
  };

  it('has hosts kept by a focal point or an operator, with what they do with what is said, and taken away', async () => {
    for (const name of ['dana', 'omar']) {
      const seat = await seatOf(name, '/console/hosts/new');
      const bad = await seat.posts('/console/hosts/new', [...Object.entries({ ...director, keeps: '' }), ...languagesOf('en')]);
      expect([bad.status, read(bad).includes(desk.faults.other), bad.body.includes('Direction générale')]).to.deep.equal([422, true, true]);
      expect((await seat.posts('/console/hosts/new', Object.entries(director))).status, 'no language').to.equal(422);
      const made = await seat.posts('/console/hosts/new', [...Object.entries(director), ...languagesOf('en', 'fr')]);
      expect(made.status).to.equal(303);
      const at = made.headers.get('location')!;
      const shown = await seat.get(at);
      const id = /leader-\d{6}/.exec(at)![0];
      expect(read(shown)).to.include(desk.done.saved).and.include(`host:${id}`);
      const person = await there.place.person('fr');
      await person.chooses(`host/${id}`);
      expect(person.last.text).to.include('Direction générale');
      await person.chooses('hosts');
      expect(
        person.choices.filter((label) => label.startsWith('Direction générale')),
        'no account has the role',
      ).to.have.length(1);
      expect(
        (
          await seat.posts(at.split('?')[0]!, [
            ...Object.entries({ ...director, keeps: 'passes', over: overIn(shown) }),
            ...languagesOf('en'),
          ])
        ).status,
      ).to.equal(303);
      expect((await there.place.store.transaction(({ hosts }) => hosts.get(id)))!.keeps).to.equal('passes');
      expect((await seat.post(`/console/hosts/${id}/close`)).status, 'not without the tick').to.equal(422);
      expect((await seat.post(`/console/hosts/${id}/close`, { sure: '1' })).status).to.equal(303);
      expect((await seat.get(`/console/hosts/${id}`)).status).to.equal(404);
      expect((await acts()).slice(-3).map(({ by, did, to }) => [by, did, to])).to.deep.equal([
        [name, 'host kept', id],
        [name, 'host kept', id],
        [name, 'host closed', id],
      ]);
    }
  });

  it('lets a host give a time, see it taken in a language and with a word, move and withdraw it by a second press', async () => {
    const hugo = await seatOf('hugo', path);
    expect((await hugo.get('/console')).headers.get('location')).to.equal('/console/office-hours');
    expect((await hugo.get('/console/office-hours')).headers.get('location')).to.equal(path);
    expect((await hugo.posts(path, times())).status).to.equal(303);
    expect((await hugo.posts(path, times({ date: '2026-12-08' }))).status).to.equal(303);
    expect(read(await hugo.get(path)))
      .to.include('10:00')
      .and.include(desk.free);
    const person = await there.place.person('fr');
    await person.chooses('host/leader-100001');
    await person.presses(/décembre.*10:00/);
    await person.presses('Français');
    await person.presses(textIn('fr').booking.before.yes);
    const number = person.last.exact!;
    await person.says(number.slice(-4));
    const word = words(person);
    const page = read(await hugo.get(path));
    expect(page).to.include(`taken, in this language: Français. Code word: ${word}`);
    expect((await hugo.get(path)).body.split(`<p>${desk.free}</p>`)).to.have.length(2);
    for (const hidden of [number, number.replaceAll(' ', ''), (await bookingsIn(there.place.store))[0]!.lookup])
      expect(page).not.to.include(hidden);

    const taken = (await slotsIn(there.place.store)).find(({ booking: has }) => has !== null)!;
    const asked = await hugo.post(`${path}/move`, { slot: taken.id, date: '2026-12-03', time: '16:15' });
    expect([asked.status, read(asked).includes(desk.ask.yesMove)]).to.deep.equal([409, true]);
    expect(asked.body).to.include('name="sure" value="1"').and.include('value="16:15"');
    expect((await slotsIn(there.place.store)).find(({ id }) => id === taken.id)!.when.time).to.equal('10:00');
    expect((await hugo.post(`${path}/move`, { slot: taken.id, date: '2026-12-03', time: '16:15', sure: '1' })).status).to.equal(303);
    const back = await comesBack(there.place, number, 'fr');
    expect(back.last.text)
      .to.match(/10:00.*16:15/su)
      .and.include('déplacé');
    expect(words(back)).to.equal(word);
    expect((await hugo.post(`${path}/withdraw`, { slot: taken.id })).status).to.equal(409);
    expect((await hugo.post(`${path}/withdraw`, { slot: taken.id, sure: '1' })).status).to.equal(303);
    expect((await comesBack(there.place, number, 'fr')).last.text).to.include(textIn('fr').booking.withdrawn);
    const did = (await acts()).slice(-4);
    expect(did.map(({ by, did: what, to }) => [by, what, to])).to.deep.equal(
      ['hours given', 'hours given', 'hours moved', 'hours withdrawn'].map((what) => ['hugo', what, 'leader-100001']),
    );
  });

  it('shows no time to focal points, operators, other hosts, receivers, and whoever lost the role', async () => {
    await putHosts(there.place.store, [], [slotOf()]);
    const person = await there.place.person('en');
    await books(person);
    const word = words(person);
    for (const name of ['dana', 'omar', 'hanna', 'amina']) {
      const seat = await seatOf(name, '/console/nothing');
      const nothing = (await seat.get('/console/nothing')).body;
      expect((await seat.get(path)).body, name).to.equal(nothing);
      for (const what of ['', '/move', '/withdraw'])
        expect((await seat.post(path + what, { slot: 'slot-one', sure: '1' })).status).to.equal(404);
      const seen = (
        await Promise.all(
          ['/console/hosts', '/console/hosts/leader-100001', '/console/office-hours/leader-100002'].map((at) => seat.get(at)),
        )
      )
        .map(read)
        .join();
      expect(seen, name).not.to.include(word).and.not.include('10:00');
    }
    expect((await slotsIn(there.place.store))[0]!.booking).not.to.equal(null);
    const hugo = await seatOf('hugo', path);
    expect(read(await hugo.get(path))).to.include(word);
    const roles = async (to: string) =>
      accountsInFile(there.folder).change((all) => all.map((one) => (one.name === 'hugo' ? { ...one, roles: [to as 'approver'] } : one)));
    await roles('approver');
    expect((await hugo.get(path)).status).to.equal(404);
    await roles('host:leader-100001');
  });

  it('gives a form back that is out of date', async () => {
    const hugo = await seatOf('hugo', path);
    hugo.csrf = 'old';
    const back = await hugo.posts(path, times({ time: '13:37' }));
    expect([back.status, back.body.includes('13:37'), read(back).includes(desk.again)]).to.deep.equal([403, true, true]);
    const dana = await seatOf('dana', '/console/hosts/new');
    dana.csrf = 'old';
    const host = await dana.posts('/console/hosts/new', [...Object.entries(director), ...languagesOf('en')]);
    expect([host.status, host.body.includes('+254 20 5550 100')]).to.deep.equal([403, true]);
    expect(await slotsIn(there.place.store)).to.deep.equal([]);
  });

  for (const language of ['ar', 'fr'] as const)
    for (const javaScriptEnabled of [true, false])
      it(`works in a browser, and axe finds nothing (${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
        const { booking: own, desk: frame } = textIn(language);
        const context = await chromium.newContext({ locale: language, javaScriptEnabled, bypassCSP: true });
        const page = await context.newPage();
        const check = async (): Promise<void> => (javaScriptEnabled ? looks(page) : undefined);
        await page.goto(`${there.url}/console`);
        await there.signsIn(page, 'dana');
        await page.getByRole('link', { name: own.desk.hosts, exact: true }).click();
        await check();
        await page.getByRole('link', { name: own.desk.add }).click();
        await page.selectOption('#kind', 'ombuds');
        await page.fill('#title', 'Ombuds');
        for (const [box, value] of Object.entries({ entity: 'unhcr', keeps: 'keeps', way: 'video' }))
          await page.selectOption(`#${box}`, value);
        await page.fill('#where', 'https://meet.example.org/1');
        await page.getByLabel(ownName[language], { exact: true }).check();
        await check();
        await page.getByRole('button', { name: own.desk.save, exact: true }).click();
        expect(await page.locator('#notice').textContent()).to.equal(own.desk.done.saved);
        await check();
        await page.getByRole('button', { name: frame.signOut }).click();

        await there.signsIn(page, 'hugo');
        await page.fill('#date-new', '2026-12-01');
        await page.fill('#time-new', '10:00');
        await page.selectOption('#zone', 'Africa/Nairobi');
        await page.getByRole('button', { name: own.desk.giveGo }).click();
        expect(await page.locator('#notice').textContent()).to.equal(own.desk.done.given);
        const { id } = (await slotsIn(there.place.store))[0]!;
        const person = await there.place.person(language);
        await person.chooses(`slot/${id}/${language}`);
        await person.presses(own.before.yes);
        await page.reload();
        await page.locator('details summary').last().click();
        await check();
        await page.locator(`#time-${id}`).fill('11:00');
        await page.getByRole('button', { name: own.desk.moveGo, exact: true }).click();
        await check();
        await page.getByRole('button', { name: own.desk.ask.yesMove }).click();
        expect(await page.locator('#notice').textContent()).to.equal(own.desk.done.moved);
        expect((await bookingsIn(there.place.store))[0]!.when.time).to.equal('11:00');
        await context.close();
      });

  it('keeps the time of day over a change of clocks, and takes none that clocks leave out', async () => {
    // The last story: whoever turned the clock back would sign in with codes that were used.
    there.place.clock.now = new Date('2027-02-20T12:00:00Z');
    const hours = times({ date: '2027-03-07', time: '09:30', zone: 'America/New_York', weeks: '3' });
    const seat = await seatOf('hugo', path);
    expect((await seat.posts(path, hours)).status).to.equal(303);
    const page = read(await seat.get(path));
    expect(page).to.include('March 09:30').and.include('14:30 (UTC)').and.include('13:30 (UTC)');
    const person = await there.place.person('en');
    await person.chooses('host/leader-100001');
    expect(table(person)).to.match(/7 March.*09:30.*14:30.*14 March.*09:30.*13:30/su);
    for (const [time, zone, fault] of [
      ['02:30', 'America/New_York', desk.timeFaults.never],
      ['09:45', 'America/New_York', desk.timeFaults.overlap],
      ['09:30', 'Mars/Phobos', desk.timeFaults.zone],
      ['9', 'America/New_York', desk.timeFaults.date],
    ] as const) {
      const refused = await seat.posts(path, times({ date: '2027-03-14', time, zone }));
      expect([refused.status, read(refused).includes(fault)], `${time} ${zone}`).to.deep.equal([422, true]);
    }
    const late = await seat.posts(path, times({ date: '2027-02-19' }));
    expect(read(late)).to.include(desk.timeFaults.past);
    const full = await seat.posts(path, times({ date: '2027-03-21', minutes: '241' }));
    expect(read(full)).to.include(desk.timeFaults.minutes);
    for (const hour of ['00', '01', '03', '04', '05', '06', '07'])
      await seat.posts(path, times({ date: '2027-06-06', time: `${hour}:00`, weeks: '26' }));
    expect(read(await seat.posts(path, times({ date: '2027-06-06', time: '20:00', weeks: '26' })))).to.include(desk.timeFaults.many);
    expect(await slotsIn(there.place.store)).to.have.length(3 + 7 * 26);
  });
});
