import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { Roster } from '../../../dialogs/roster.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { putRoster, rosterOf } from '../../stories/rosters.js';
import { sideways } from '../web/street.js';
import { findings } from './axe.js';
import { stand, type Stand } from './stand.js';

const { desk: hours, rows } = textIn('en').hours;

describe('the roster and hours of an office', () => {
  let there: Stand;
  let chromium: Browser;
  before(async () => {
    [there, chromium] = [await stand(), await browser()];
  });
  beforeEach(() => {
    there.place.clock.now = new Date(Date.parse('2026-11-27T07:00:00Z') + days++ * 7 * 86_400_000);
    return there.place.store.transaction(({ rosters }) => rosters.drop('un-unoms'));
  });
  after(async () => {
    await chromium?.close();
    await there?.close();
  });
  /** Every test is on a Friday of its own, since a code works once. */
  let days = 0;

  const roster = async (): Promise<Roster | undefined> =>
    (await there.place.store.transaction(({ rosters }) => rosters.find({ id: 'un-unoms' })))[0];

  const entered = { zone: 'Africa/Nairobi', 'day-0': '8-12, 13-17', 'day-4': '8-12', closed: '', duty: 'amina', slow: '2' };

  /** Somebody signs in and goes to the hours of the office. */
  async function goes(options = {}): Promise<Page> {
    const page = await (await chromium.newContext({ locale: 'en', javaScriptEnabled: false, ...options })).newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page.getByRole('link', { name: /^Roster and hours/ }).click();
    return page;
  }

  it('are entered by the keyboard alone, without a script, and people read them at once', async () => {
    const page = await goes();
    expect(await page.locator('main').innerText()).to.include(hours.none);
    const next = async (typed?: string): Promise<void> => {
      await page.keyboard.press('Tab');
      if (typed) await page.keyboard.type(typed);
    };
    // A list takes letters for one name only while they come quickly: where a busy machine was too slow, they are typed again.
    const zone = page.locator('#zone');
    while ((await zone.inputValue()) !== entered.zone) {
      await zone.selectOption({ index: 0 });
      await zone.focus();
      await page.keyboard.type(entered.zone);
    }
    for (let day = 0; day < 7; day++) await next(day < 5 ? '08:00-17:00' : undefined);
    await page.locator('input[value="amina"]').focus();
    await page.keyboard.press('Space');
    await page.locator('#slow').focus();
    await next();
    await page.keyboard.press('Enter');
    await page.getByText(/^Confirmed by/).waitFor();
    expect(await roster()).to.deep.equal({
      ...rosterOf(there.today(), { onDuty: ['amina'] }),
    });
    const facts = await page.locator('.facts').innerText();
    expect(facts).to.include('Open now, until').and.include(rows.now);
    const person = await there.place.person('en');
    await person.chooses('handoff/un-unoms');
    expect(person.last.table!.rows.find(([head]) => head === rows.now)![1]).to.match(/^Open now, until .*17:00/);
  });

  it('keep everything that was typed when something of it cannot be taken, say which, and change nothing', async () => {
    const seat = await there.seat('amina');
    await seat.get('/console/hours/un-unoms');
    await seat.post('/console/hours/un-unoms', entered);
    const before = await roster();
    expect(before!.hours.week[0]).to.have.length(2);
    const wrong: [Record<string, string>, string][] = [
      [{ zone: 'Mars/Base' }, hours.faults.zone],
      [{ 'day-0': '8 to <b>5' }, hours.faults.times('Monday')],
      [{ 'day-4': '8-12, 11-13' }, hours.faults.times('Friday')],
      [{ closed: 'tomorrow' }, hours.faults.closed],
      [{ slow: '0' }, hours.faults.slow],
    ];
    for (const [change, sentence] of wrong) {
      const shown = await seat.post('/console/hours/un-unoms', { ...entered, 'day-1': '10-11', ...change });
      expect(shown.status).to.equal(422);
      expect(shown.body).to.include(sentence).and.include('value="10-11"').and.include('aria-invalid="true"').and.not.include('<b>5');
      expect(await roster()).to.deep.equal(before);
    }
    const old = await seat.post('/console/hours/un-unoms', { ...entered, csrf: 'old', 'day-2': '10-11' });
    expect([old.status, old.body.includes('value="10-11"')]).to.deep.equal([403, true]);
    expect(await roster()).to.deep.equal(before);
  });

  it('are of a place by the name that it has today, also where an older one was kept', async () => {
    const seat = await there.seat('amina');
    await seat.get('/console/hours/un-unoms');
    await seat.post('/console/hours/un-unoms', { ...entered, zone: 'Europe/Kyiv' });
    expect((await seat.get('/console/hours/un-unoms')).body).to.include('\u2068Kyiv\u2069');
    const now = (await roster())!;
    await putRoster(there.place.store, { ...now, hours: { ...now.hours, zone: 'Asia/Calcutta' } });
    expect((await seat.get('/console/hours/un-unoms')).body)
      .to.match(/<option value="Asia\/Kolkata" +selected>Asia\/Kolkata</)
      .and.include('\u2068Kolkata\u2069')
      .and.not.match(/Calcutta<|Kiev|Katmandu|Rangoon|Saigon|Godthab/);
  });

  it('are confirmed in one press, from the list of cases too, once a day of the office has passed', async () => {
    await putRoster(there.place.store, rosterOf('2026-10-01'));
    const seat = await there.seat('amina');
    const list = await seat.get('/console/cases');
    expect(list.body).to.include(hours.stale).and.include(hours.right);
    await seat.post('/console/hours/un-unoms/confirm');
    expect((await roster())!.confirmed).to.deep.equal({ by: 'amina', on: there.today() });
    const after = await seat.get('/console/cases');
    expect(after.body).not.to.include(hours.stale);
    there.place.clock.pass(10);
    expect((await seat.get('/console/hours/un-unoms')).body)
      .to.include('Confirmed by')
      .and.not.include(hours.stale);
  });

  it('have holidays and half days, added, replaced and removed one by one, and none that is over', async () => {
    const seat = await there.seat('amina');
    await seat.get('/console/hours/un-unoms');
    await seat.post('/console/hours/un-unoms', entered);
    const add = (day: string, open = '') => seat.post('/console/hours/un-unoms/holidays', { day, open });
    await add('2027-12-25');
    await add('2027-12-24', '8-12');
    await add('2027-12-25', '9-10');
    expect((await roster())!.hours.holidays).to.deep.equal([
      { on: '2027-12-24', open: [{ from: '08:00', until: '12:00' }] },
      { on: '2027-12-25', open: [{ from: '09:00', until: '10:00' }] },
    ]);
    for (const [day, open, sentence] of [
      ['2020-01-01', '', hours.faults.day],
      ['2027-02-30', '8-9', hours.faults.day],
      ['2027-01-01', 'noon', hours.faults.open],
    ] as const) {
      const shown = await add(day, open);
      expect([shown.status, shown.body.includes(sentence), shown.body.includes(`value="${day}"`)]).to.deep.equal([422, true, true]);
    }
    await seat.post('/console/hours/un-unoms/holidays/remove', { day: '2027-12-24' });
    expect((await roster())!.hours.holidays.map(({ on }) => on)).to.deep.equal(['2027-12-25']);
    await seat.post('/console/hours/un-unoms', { ...entered, 'day-0': '9-10' });
    expect((await roster())!.hours.holidays).to.have.length(1);
  });

  for (const language of languages)
    it(`say in words that a holiday is closed or open all day (${language})`, async () => {
      const open = [
        { on: '2028-01-01', open: [] },
        { on: '2028-01-02', open: [{ from: '00:00', until: '00:00' }] },
        { on: '2028-01-03', open: [{ from: '08:00', until: '08:00' }] },
        { on: '2028-01-04', open: [{ from: '22:00', until: '00:00' }] },
      ];
      await putRoster(there.place.store, rosterOf(there.today(), { hours: { ...rosterOf('').hours, holidays: open } }));
      const seat = await there.seat('amina');
      const { body } = await seat.get(`/console/hours/un-unoms?l=${language}`);
      const text = textIn(language).hours;
      const read = [...body.matchAll(/<bdi>([^<]+)<\/bdi><\/span>/g)].map(([, times]) => times);
      expect(read).to.deep.equal([text.desk.allDay, text.dayAndNight, text.dayAndNightFrom('08:00'), '22:00-00:00']);
    });

  it('are on duty only who answers for the office, and no other office sees or changes them', async () => {
    const seat = await there.seat('amina');
    await seat.get('/console/hours/un-unoms');
    await seat.post('/console/hours/un-unoms', { ...entered, duty: 'carla' });
    expect((await roster())!.onDuty).to.deep.equal([]);
    const carla = await there.seat('carla');
    await carla.get('/console/hours/un-oios');
    const before = await roster();
    expect((await carla.post('/console/hours/un-unoms', entered)).status).to.equal(404);
    expect(await roster()).to.deep.equal(before);
  });

  it('mark a case in the list that has waited for too many working days (features.md S31)', async () => {
    await putRoster(there.place.store, rosterOf(there.today()));
    await there.arrives({ words: 'Hello' });
    const seat = await there.seat('amina');
    expect((await seat.get('/console/cases')).body).not.to.include(hours.late(3));
    there.place.clock.pass(5 * 24 * 60);
    const later = await there.seat('boris');
    expect((await later.get('/console/cases')).body).to.include(hours.late(3));
  });

  for (const language of languages) {
    it(`can be read by everybody, in ${language}, on a narrow screen and in the dark`, async () => {
      await putRoster(
        there.place.store,
        rosterOf('2026-10-01', { hours: { ...rosterOf('').hours, holidays: [{ on: '2028-01-01', open: [] }] } }),
      );
      const page = await goes({ javaScriptEnabled: true, viewport: { width: 320, height: 700 }, colorScheme: 'dark', bypassCSP: true });
      for (const path of [`/console/hours/un-unoms?l=${language}`, `/console/cases?l=${language}`]) {
        await page.goto(`${there.url}${path}`);
        expect(await sideways(page)).to.equal(0);
        expect(await page.locator('main').innerText()).to.include(textIn(language).hours.desk.right);
        expect(await findings(page), path).to.deep.equal([]);
      }
      await page.context().close();
    });
  }
});
