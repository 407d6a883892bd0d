import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { asks, eventually, street, type Street } from './street.js';

const turnTo = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

describe('the page while nobody looks', function () {
  this.timeout(240_000);
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  const asked = async (): Promise<{ page: Page; close(): Promise<void> }> => {
    const { page, context } = await there.visit('en');
    await page.clock.install();
    await page.goto(there.url);
    await page.fill('#words', `canary ${asks.en}`);
    await page.click('.send');
    await there.answered(page, 'en');
    return { page, close: () => context.close() };
  };

  it('says two minutes before that it will be emptied, stays for anybody who presses a key, and then is', async () => {
    const { page, close } = await asked();
    const { soon } = textIn('en').page;
    await page.clock.runFor('13:10');
    await eventually(async () => (await page.locator('#status').textContent()) === soon);
    await page.keyboard.press('a');
    expect(await page.locator('#status').textContent()).not.to.equal(soon);
    await page.clock.runFor('14:00');
    expect(await page.locator('#log').innerText()).to.include('canary');
    await page.clock.runFor('01:10').catch(() => undefined);
    await eventually(async () => (await page.locator('#log').count()) === 1 && !(await page.content()).includes('canary'));
    expect(page.url()).to.equal(`${there.url}/`);
    await close();
  });

  it('is blank at once when it is hidden, and comes back within a minute', async () => {
    const { page, close } = await asked();
    await turnTo(page, 'hidden');
    expect(await page.locator('main').isVisible()).to.equal(false);
    await page.clock.runFor('00:50');
    await turnTo(page, 'visible');
    expect(await page.locator('main').isVisible()).to.equal(true);
    await close();
  });

  it('comes back by a button after a minute, and not at all after ten', async () => {
    const { page, close } = await asked();
    await turnTo(page, 'hidden');
    await page.clock.runFor('02:00');
    await turnTo(page, 'visible');
    expect(await page.locator('main').isVisible()).to.equal(false);
    await page.getByRole('button', { name: textIn('en').page.show }).click();
    expect(await page.locator('main').isVisible()).to.equal(true);
    await turnTo(page, 'hidden');
    await page.clock.runFor('10:10').catch(() => undefined);
    await eventually(async () => (await page.locator('#log').count()) === 1 && !(await page.content()).includes('canary'));
    await close();
  });

  it('goes back to its start by itself after 15 minutes when JavaScript is off', async () => {
    const { page, context } = await there.visit('en', { javaScriptEnabled: false });
    expect(await page.locator('meta[http-equiv=refresh]').count()).to.equal(0);
    await page.fill('#words', asks.en);
    await page.click('.send');
    await there.answered(page, 'en');
    expect(await page.locator('meta[http-equiv=refresh]').getAttribute('content')).to.equal('900;url=/');
    await context.close();
  });
});
