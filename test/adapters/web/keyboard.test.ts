import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { asks, eventually, street, type Street } from './street.js';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement!;
    return on.id || on.closest('.turn')?.className || on.tagName;
  });

/** What has the focus and can be seen: within the window, not under the bars at its edges, with a ring of at least two pixels. */
const seen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const on = document.activeElement!;
    if (on === document.body) return undefined;
    const { top, bottom, left, right } = on.getBoundingClientRect();
    const ring = Number.parseFloat(getComputedStyle(on).outlineWidth);
    const y = Math.min(bottom - 2, (top + bottom) / 2);
    const over = document.elementFromPoint((left + right) / 2, y);
    const good = over && (on.contains(over) || over.contains(on)) && top >= 0 && bottom <= innerHeight + 1 && ring >= 2;
    return good ? undefined : `${on.outerHTML.slice(0, 90)} at ${top}–${bottom}, ring ${ring}`;
  });

describe('the keyboard alone', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  it('never takes the focus under the bars, from the first Tab to the last (AX-04)', async () => {
    for (const [width, height] of [
      [320, 568],
      [320, 256],
      [1280, 720],
    ] as const) {
      const { page, context } = await there.visit('fr', { viewport: { width, height } });
      await there.ask(page, 'fr');
      await page.locator('#leave-first').focus();
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 60 && (await focused(page)) !== 'leave-last'; stops++) {
        await page.keyboard.press('Tab');
        const found = await seen(page);
        if (found) hidden.push(found);
      }
      expect(hidden, `${width} × ${height}`).to.deep.equal([]);
      expect(stops).to.be.within(8, 40);
      await context.close();
    }
  });

  it('keeps the focus in the box after Send, and takes it to the reply after a choice, with its choices next (AX-03)', async () => {
    const { page, context } = await there.visit('en');
    await there.ask(page, 'en');
    await page.focus('#words');
    await page.keyboard.type(asks.en);
    await page.keyboard.press('Enter');
    await page.locator('.turn.you').nth(1).waitFor();
    await eventually(async () => (await page.inputValue('#words')) === '');
    expect(await focused(page)).to.equal('words');
    const turns = await page.locator('.turn').count();
    await page.locator('.choices button').first().focus();
    await page.keyboard.press('Enter');
    await page
      .locator('.turn')
      .nth(turns + 1)
      .waitFor();
    await eventually(async () => (await page.evaluate(() => document.activeElement!.tagName)) === 'H2');
    expect(await page.evaluate(() => [...document.querySelectorAll('.turn')].at(-1)!.contains(document.activeElement))).to.equal(true);
    for (let tabs = 0; tabs < 6 && !(await page.evaluate(() => document.activeElement!.closest('.choices'))); tabs++)
      await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.querySelector('.n')?.textContent)).to.equal('1');
    await context.close();
  });

  it('stays where it is when a message comes of itself, and so does the page (AX-03)', async () => {
    const { page, context } = await there.visit('en', { viewport: { width: 800, height: 400 } });
    await there.ask(page, 'en');
    const conversation = (await there.place.conversations.find(await page.evaluate(() => document.body.dataset['c']!)))!;
    await eventually(() => conversation.watched);
    await page.focus('#words');
    await page.evaluate(() => scrollTo(0, 0));
    await there.place.adapter.receive(conversation, { choice: 'help' });
    await page.locator('.turn.help').waitFor();
    expect([await focused(page), await page.evaluate(() => scrollY)]).to.deep.equal(['words', 0]);
    expect(await page.locator('#status').textContent()).to.equal(textIn('en').page.newMessage);
    await context.close();
  });

  it('begins to read at the newest reply where JavaScript is off, also at a card of danger (AX-03, LB-01)', async () => {
    for (const language of languages) {
      const { page, context } = await there.visit(language, { javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
      await there.ask(page, language);
      await there.tellDanger(page, language);
      const card = page.locator('.turn.help').last();
      await eventually(async () => {
        const { y } = (await card.locator('.said').boundingBox())!;
        return y > 60 && y < 400;
      });
      expect(await card.locator('h2[autofocus]').count(), language).to.equal(1);
      await context.close();
    }
  });

  it('finds help, the language and the way out in the same order on every page (AX-11)', async () => {
    const { page, context } = await there.visit('ru');
    const order = (): Promise<(string | null)[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('header button, header summary')].map((one) => one.getAttribute('aria-label') ?? one.textContent),
      );
    const first = await order();
    expect(first).to.include(textIn('ru').page.help);
    await there.ask(page, 'ru');
    expect(await order()).to.deep.equal(first);
    for (const path of ['/promises', '/no-such-page']) {
      await page.goto(there.url + path);
      expect(await order(), path).to.deep.equal(first);
      await page.getByRole('button', { name: textIn('ru').page.help }).click();
      await page.locator('.turn.help').waitFor();
    }
    await context.close();
  });

  it('says at the box what was wrong with a message, and keeps it (AX-10)', async () => {
    const { page, context } = await there.visit('es', { javaScriptEnabled: false });
    await page.fill('#words', 'a'.repeat(2001));
    await page.click('.send');
    const alert = page.locator('#talk').locator('xpath=preceding-sibling::p[@role="alert"]');
    expect(await alert.textContent()).to.equal(textIn('es').always.tooLong(2000, 1));
    expect(await page.locator('#words').getAttribute('aria-describedby')).to.equal(await alert.getAttribute('id'));
    expect(await page.inputValue('#words')).to.have.length(2001);
    await context.close();
  });

  for (const javaScriptEnabled of [true, false])
    it(`takes a statement that is pasted, whole: Noor reads that it is too long, and its end is still there (${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, async () => {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      const statement = `${'On Monday it happened again. '.repeat(80)}And this is the end of it.`;
      await page.focus('#words');
      await page.keyboard.insertText(statement);
      for (const _time of [1, 2]) {
        await page.click('.send');
        await page
          .getByText(textIn('en').always.tooLong(2000, [...statement].length - 2000))
          .last()
          .waitFor();
        expect(await page.inputValue('#words')).to.equal(statement);
      }
      expect(await page.locator('.turn.you').count()).to.equal(0);
      await context.close();
    });
});
