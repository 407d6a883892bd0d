import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { groups } from '../../../knowledge/entry.js';
import { direction, languages, ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { seed } from '../../../adapters/seed.js';
import { sideways } from '../web/street.js';
import { findings } from './axe.js';
import type { Seat } from './seat.js';
import { stand, type Stand } from './stand.js';
import { shippedEntries } from '../../shipped.js';

const { insights: text, groups: names, answer, offices } = textIn('en');
const path = '/console/insights';

describe('how the chat is used, in the console', () => {
  let there: Stand;
  let chromium: Browser;
  let dana: Seat;

  /** The rows of the table with this id in its name, without markup: what stands first, and the cells. */
  const rows = (body: string, id: string): Record<string, string[]> => {
    const table = new RegExp(`<table[^>]*aria-labelledby="${id}[" ][^]*?</table>`).exec(body)![0];
    const all = [...table.matchAll(/<tr>\s*<th scope="row">([^<]*)<\/th>([^]*?)<\/tr>/g)];
    return Object.fromEntries(
      all.map(([, first = '', rest = '']) => [
        first.replaceAll(/&[#\w]+;/g, '.'),
        [...rest.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell = '']) => cell),
      ]),
    );
  };

  before(async () => {
    [there, chromium] = [await stand({ more: { omar: ['operator'], tariq: ['translator:fr'] } }), await browser()];
    const { place } = there;
    await seed(place.store, await shippedEntries());
    for (let one = 0; one < 12; one++) {
      const jeanne = await place.person('fr');
      await jeanne.chooses('answer/my-options');
      if (one < 4) await jeanne.presses(textIn('fr').answer.notMeant);
      await jeanne.chooses('service/un-unoms');
    }
    const noor = await place.person('ar');
    await noor.chooses('answer/my-options');
    await noor.chooses('service/un-unoms/more');
    dana = await there.seat('dana');
  });
  after(async () => {
    await chromium?.close();
    await there?.close();
  });

  it('shows nothing of the week that runs, and never calls that good news', async () => {
    const { status, body } = await dana.get(path);
    expect(status).to.equal(200);
    expect(body)
      .not.to.match(/<td[^>]*>\d/)
      .and.not.include('23 November 2026');
    expect(body).to.include(text.silence.never).and.include(text.silence.quiet);
    for (const sentence of [...text.silence.meanings, ...text.silence.todo]) expect(body).to.include(sentence);
    expect(body, 'what to do about it, to take along').to.include('href="/print/meeting/en"');
    expect(body).not.to.match(/<svg|[✓✔]|green/i);
  });

  it('shows a week that is over, from 10 up and rounded, by group and language, and what people looked at', async () => {
    there.place.clock.pass(6 * 24 * 60);
    dana = await there.seat('dana');
    const { body } = await dana.get(path);
    const read = rows(body, 'week-groups');
    const french = languages.indexOf('fr');
    expect(read[names.options]![french]).to.equal('10');
    expect(read[names.options]![languages.indexOf('ar')]).to.equal(text.few);
    expect(read[names.options]!.at(-1)).to.equal('10');
    expect(read[names['right-after']]).to.deep.equal([...languages.map(() => text.few), text.hidden]);
    expect(rows(body, 'week-doors')[offices.kinds.ombuds]).to.deep.equal(['10']);
    expect(rows(body, 'week-doors')[text.together]).to.deep.equal([text.hidden]);
    const came = rows(body, 'week-outcomes');
    expect(Object.keys(came)).to.deep.equal([...languages.map((one) => ownName[one]), text.shownTogether]);
    expect(came[ownName.fr]!.slice(1)).to.deep.equal([text.few, text.few, text.hidden, text.hidden]);
    const quiet = rows(body, 'quiet');
    expect(quiet[names.options]![french]).to.equal(text.silence.some(1, 12));
    expect(quiet[names.options]![languages.indexOf('ar')]).to.equal(text.silence.quiet);
    expect(Object.keys(quiet)).to.have.length(groups.length);
  });

  it('lets an older week be looked at, and shows the newest where an address says nothing', async () => {
    const { body } = await dana.get(`${path}?week=2026-W47`);
    expect(body).to.include('16 November 2026');
    expect(rows(body, 'week-groups')[names.options]).to.deep.equal([...languages.map(() => text.few), text.hidden]);
    expect(body).to.include('?week=2026-W48#week').and.include('?week=2026-W46#week');
    const plain = (shown: string): string => shown.replaceAll(/name="csrf" value="[^"]*"/g, '');
    const newest = plain((await dana.get(path)).body);
    for (const other of ['?week=2026-W49', '?week=<b>', '?week=']) expect(plain((await dana.get(path + other)).body)).to.equal(newest);
  });

  it('is for those who keep the answers and those who run it, and is not there for anybody else', async () => {
    for (const name of ['dana', 'omar', 'tariq']) {
      const seat = await there.seat(name);
      expect((await seat.get(path)).status, name).to.equal(200);
    }
    const amina = await there.seat('amina');
    for (const one of [path, `${path}.csv`]) expect((await amina.get(one)).status).to.equal(404);
    expect((await amina.get('/console/cases')).body).not.to.include(path);
  });

  it('can be saved as a table in which no cell is a formula', async () => {
    const { body, headers } = await dana.get(`${path}.csv`);
    expect([headers.get('content-type'), headers.get('content-disposition')]).to.deep.equal([
      'text/csv; charset=utf-8',
      'attachment; filename="table.csv"',
    ]);
    const table = parse(body, { bom: true, columns: true }) as Record<string, string>[];
    expect(table.map((row) => Object.values(row))).to.deep.include(['2026-11-23', ownName.fr, names.options, '10']);
    expect(table.map((row) => row[text.kinds])).not.to.include(answer.notMeant);
    for (const row of table) {
      expect(Number(row[text.number]) % 5).to.equal(0);
      for (const cell of Object.values(row)) expect(cell).not.to.match(/^[=+\-@\t\r]/);
    }
  });

  for (const language of languages) {
    it(`stands in tables with their heads, without a finding of axe, narrow and wide, with JavaScript off (${language})`, async () => {
      const said = textIn(language);
      const page: Page = await (await chromium.newContext({ locale: language, bypassCSP: true })).newPage();
      await page.goto(`${there.url}/console`);
      await there.signsIn(page, 'dana');
      const way = page.getByRole('link', { name: said.insights.title, exact: true });
      await way.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/insights$/);
      expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
      expect(await page.locator('h1').textContent()).to.equal(said.insights.title);
      expect(await page.locator('script').count()).to.equal(0);
      const quiet = page.getByRole('table', { name: said.insights.silence.title });
      expect(await quiet.getByRole('columnheader').first().textContent()).to.equal(said.insights.one.group);
      for (const width of [320, 1100]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `${width}`).to.equal(0);
        expect(await findings(page), `${width}`).to.deep.equal([]);
      }
      await page.getByRole('link', { name: said.insights.one.older }).click();
      await page.waitForURL(/week=2026-W47#week$/);
      await page.context().close();
    });
  }
});
