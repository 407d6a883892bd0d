import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { countAnswer } from '../../../bots/figures.js';
import { direction, languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { takesBack } from '../../referrals.js';
import { sideways } from '../web/street.js';
import { findings } from './axe.js';
import type { Seat } from './seat.js';
import { stand, type Stand } from './stand.js';

const { figures: text } = textIn('en');

describe('the figures in the console', () => {
  let there: Stand;
  let chromium: Browser;
  let later: Seat;
  before(async () => {
    [there, chromium] = [await stand(), await browser()];
    const amina = await there.seat('amina');
    await amina.get('/console/cases');
    for (let one = 0; one < 12; one++) {
      const id = await there.arrives({});
      if (one < 11) await amina.post(`/console/cases/${id}/take`);
      if (one < 11) await amina.get(`/console/cases/${id}`);
      if (one < 10) await amina.post(`/console/cases/${id}/reply`, { words: '' });
      if (one < 4) await amina.post(`/console/cases/${id}/close`, { last: '' });
      if (one > 9) await takesBack(there.place.store, there.vault, id, there.today());
    }
    for (let one = 0; one < 3; one++) await there.arrives({ excluded: ['boris'] });
    for (let one = 0; one < 14; one++)
      await there.place.store.transaction((records) => countAnswer(records, 'safe', one < 11 ? 'yes' : 'no', there.today()));
  });
  after(async () => {
    await chromium?.close();
    await there?.close();
  });

  /** The rows of a table of the page, without markup. */
  const rows = ({ body }: { body: string }, period: string): string[][] =>
    [...body.matchAll(/<tr>\s*<th scope="row">([^<]*)<\/th>([^]*?)<\/tr>/g)]
      .map(([, first = '', rest = '']) => [first, ...[...rest.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell = '']) => cell)])
      .filter(([first]) => first === period);

  it('show nothing of the quarter that runs, whatever happened in it', async () => {
    const amina = await there.seat('amina');
    const { status, body } = await amina.get('/console/statistics');
    expect(status).to.equal(200);
    for (const sentence of text.intro) expect(body).to.include(sentence);
    expect(body).to.include('1 January 2027').and.not.include(text.quarter(4, '2026'));
    expect(body).not.to.match(/<td[^>]*>\d/);
  });

  it('show a quarter that is over, from 10 up and rounded, the same to a colleague who was left out of cases', async () => {
    there.place.clock.pass(40 * 24 * 60);
    const amina = await there.seat('amina');
    const shown = await amina.get('/console/statistics');
    expect(rows(shown, text.quarter(4, '2026'))).to.deep.equal([[text.quarter(4, '2026'), '10', '10', '10', text.few, text.few]]);
    expect(rows(shown, text.year('2026'))).to.deep.equal([[text.year('2026'), ...Array<string>(5).fill(text.hidden)]]);
    const [safe] = rows(shown, text.survey.questions.safe);
    expect(safe).to.deep.equal([text.survey.questions.safe, '10', text.few, text.few]);
    later = await there.seat('boris');
    const plain = (body: string): string => body.replaceAll(/name="csrf" value="[^"]*"/g, '');
    expect(plain((await later.get('/console/statistics')).body)).to.equal(plain(shown.body));
  });

  it('are those of one’s own offices; who receives for none reads only how it was for people', async () => {
    const office = there.place.directory.service('un-unoms')!.in.en.name;
    for (const [name, sees] of [
      ['amina', true],
      ['carla', false],
      ['dana', false],
    ] as const) {
      const seat = await there.seat(name);
      const { body } = await seat.get('/console/statistics');
      expect(body.includes(office), name).to.equal(sees);
      expect(body, name).to.include(text.survey.title);
      expect((await seat.get('/console/statistics.csv')).body.includes(office), name).to.equal(sees);
    }
  });

  it('can be saved as a table, under a name that says nothing', async () => {
    const { body, headers } = await later.get('/console/statistics.csv');
    expect([headers.get('content-type'), headers.get('content-disposition')]).to.deep.equal([
      'text/csv; charset=utf-8',
      'attachment; filename="table.csv"',
    ]);
    const table = parse(body, { bom: true, columns: true }) as Record<string, string>[];
    const one = table.filter((row) => row[text.period] === text.quarter(4, '2026'));
    expect(one.map((row) => [row[text.what], row[text.number]])).to.deep.equal([
      [text.events.begun, '10'],
      [text.events.opened, '10'],
      [text.events.answered, '10'],
      [text.events.closed, text.few],
      [text.events.takenBack, text.few],
    ]);
  });

  for (const language of languages) {
    it(`are tables with their heads, without a finding of axe, at 320 pixels and wide, in ${language}`, async () => {
      const page: Page = await (await chromium.newContext({ locale: language, bypassCSP: true })).newPage();
      await page.goto(`${there.url}/console`);
      await there.signsIn(page, 'amina');
      await page.getByRole('link', { name: textIn(language).figures.title, exact: true }).click();
      await page.waitForURL(/statistics$/);
      expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
      expect(await page.locator('h1').textContent()).to.equal(textIn(language).figures.title);
      const table = page.getByRole('table', { name: there.place.directory.service('un-unoms')!.in[language].name });
      expect(await table.getByRole('columnheader').first().textContent()).to.equal(textIn(language).figures.period);
      for (const width of [320, 1100]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `${width}`).to.equal(0);
        expect(await findings(page), `${width}`).to.deep.equal([]);
      }
      await page.context().close();
    });
  }
});
