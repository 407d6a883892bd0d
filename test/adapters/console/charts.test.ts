import { expect } from 'chai';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { columnChart, highest } from '../../../adapters/console/pages/chart.js';
import { shownCell } from '../../../bots/smallCells.js';
import { CaseEvent } from '../../../dialogs/figures.js';
import { direction, languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { inBrowser } from './inBrowser.js';
import { looks } from './looks.js';
import type { Stand } from './stand.js';

/** True counts of an office, the oldest first: some that may not be shown, and one quarter that stands out. */
const counted: Record<CaseEvent, number[]> = {
  begun: [3, 12, 20, 9, 44, 31, 0],
  opened: [3, 11, 17, 9, 40, 28, 0],
  answered: [1, 10, 17, 8, 37, 26, 0],
  closed: [0, 4, 9, 7, 21, 13, 0],
  takenBack: [1, 2, 3, 1, 4, 2, 9],
};
const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];

describe('charts of figures', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  before(() =>
    there.place.store.transaction(async ({ figures, surveys }) => {
      for (const event of CaseEvent.options)
        for (const [at, quarter] of quarters.entries())
          await figures.put({
            id: `${quarter}/un-unoms/${event}`,
            quarter,
            service: 'un-unoms',
            event,
            count: counted[event][at]!,
          });
      for (const [answer, count] of [
        ['yes', 23],
        ['no', 6],
      ] as const)
        await surveys.put({ id: `2026-Q3/safe/${answer}`, quarter: '2026-Q3', question: 'safe', answer, count });
    }),
  );

  const opens = async (language: (typeof languages)[number], forced = false): Promise<Page> => {
    const page = await (
      await chromium.newContext({ locale: language, bypassCSP: true, ...(forced && { forcedColors: 'active' as const }) })
    ).newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/statistics`);
    return page;
  };

  /** What a chart shows, read from the side where its language begins: a number, or nothing. */
  const drawn = async (page: Page, caption: string): Promise<{ shown: (string | null)[]; heights: number[] }> => {
    const picture = page.getByRole('img', { name: caption, exact: true });
    const marks = await picture.locator('rect, .unshown').evaluateAll((all) =>
      all.map((mark) => {
        const { left, height } = mark.getBoundingClientRect();
        return { left, height: mark.tagName === 'rect' ? height : 0, number: mark.nextElementSibling?.textContent ?? '' };
      }),
    );
    const fromLeft = marks.sort((a, b) => a.left - b.left);
    if ((await page.locator('html').getAttribute('dir')) === 'rtl') fromLeft.reverse();
    return {
      shown: fromLeft.map(({ height, number }) => (height > 0 ? number : null)),
      heights: fromLeft.map(({ height }) => height),
    };
  };

  for (const language of languages) {
    it(`show what the table beside them shows and nothing else, from the side where one begins to read (${language})`, async () => {
      const page = await opens(language);
      const { figures, atDesk } = textIn(language);
      expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
      const office = page.locator('section', { has: page.locator('#office-0') });
      expect(await office.textContent()).to.include(atDesk.charts.about);
      for (const event of CaseEvent.options) {
        const column = CaseEvent.options.indexOf(event);
        const rows = office.locator('tbody tr').filter({ hasNotText: figures.year('2025') });
        const cells = await rows.locator(`td:nth-of-type(${column + 1})`).allTextContents();
        const inTable = cells.toReversed().map((cell) => (/^\d+$/.test(cell) ? cell : null));
        if (inTable.every((cell) => cell === null)) {
          expect(await page.getByRole('img', { name: figures.events[event], exact: true }).count(), event).to.equal(0);
          continue;
        }
        const { shown, heights } = await drawn(page, figures.events[event]);
        expect(shown, event).to.deep.equal(inTable);
        const [low, high] = [shown.indexOf('20'), heights.indexOf(Math.max(...heights))];
        if (low >= 0) expect(heights[low]! / heights[high]!).to.be.closeTo(20 / Number(shown[high]), 0.02);
      }
      const answer = `${figures.survey.questions.safe} ${figures.survey.answers.yes}`;
      expect((await drawn(page, answer)).shown.filter(Boolean)).to.deep.equal(['25']);
      const none = `${figures.survey.questions.safe} ${figures.survey.answers.no}`;
      expect(await page.getByRole('img', { name: none, exact: true }).count()).to.equal(0);
      await looks(page);
      await page.context().close();
    });
  }

  it('can be told from the ground where colours are forced', async () => {
    const page = await opens('en', true);
    const [column, text, ground] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.chart rect')!).fill,
      getComputedStyle(document.querySelector('.chart .number')!).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect([column, text]).to.not.include(ground);
    expect(column).to.equal(text);
    await page.context().close();
  });

  it('are the same whatever the numbers are that may not be shown', () => {
    const hidden = fc.nat(9);
    const line = fc.array(fc.oneof(hidden, fc.integer({ min: 10, max: 500 })), { minLength: 1, maxLength: 8 });
    const chart = (counts: number[]): string => {
      const values = counts.map(shownCell);
      const columns = values.map((value, at) => ({ value, under: [String((at % 4) + 1), ''] as const }));
      return columnChart('en', { id: 'one', caption: 'One', columns, top: highest(values) }).text;
    };
    fc.assert(
      fc.property(line, fc.array(hidden, { minLength: 8, maxLength: 8 }), (counts, others) => {
        const another = counts.map((count, at) => (count < 10 ? others[at]! : count));
        expect(chart(counts)).to.equal(chart(another));
        const numbers = [...chart(counts).matchAll(/class="number"[^>]*>(\d+)</g)].map(([, number]) => Number(number));
        expect(numbers).to.deep.equal(counts.map(shownCell).filter((cell) => cell !== null));
      }),
    );
  });
});
