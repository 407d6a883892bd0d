import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { asks, eventually, street, type Street } from './street.js';
import { turnTo } from './turningAway.js';

describe('the page while nobody looks', () => {
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

  it('tells the server when somebody stays, who then may write on where the conversation was (care.md AX-09)', async () => {
    const { page, close } = await asked();
    const token = await page.evaluate(() => document.body.dataset['c']!);
    const minutes = async (count: number): Promise<void> => {
      there.place.clock.pass(count);
      await page.clock.runFor(count * 60_000);
    };
    const stays = async (): Promise<void> => {
      await minutes(13.2);
      await eventually(async () => (await page.locator('#status').textContent()) === textIn('en').page.soon);
      await page.keyboard.press('a');
      await eventually(async () => (await there.place.conversations.find(token))?.used === there.place.clock.now.getTime());
    };
    for (let times = 0; times < 3; times++) await stays();
    await minutes(5);
    await page.fill('#words', asks.en);
    await page.click('.send');
    await page.locator('.turn.you').nth(1).waitFor();
    expect(await page.locator('.turn.you').first().innerText()).to.include('canary');
    const records = await there.place.store.transaction(({ conversations }) => conversations.find({}));
    const now = there.place.clock.now.toISOString();
    expect(records.filter(({ expires, turns }) => expires > now && turns === 2)).to.have.length(1);
    await stays();
    await minutes(2.5);
    expect(await there.place.conversations.find(token), 'sixty minutes are the most').to.equal(undefined);
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

  it('empties what was typed on the first page and never sent, 15 minutes later, and not at once where nobody had typed before', async () => {
    const { page, context } = await there.visit('en');
    await page.clock.install();
    await page.goto(there.url);
    await page.clock.runFor('20:00');
    await page.fill('#words', 'canary, typed and not sent');
    await page.clock.runFor('12:00');
    expect(await page.inputValue('#words')).to.include('canary');
    await page.clock.runFor('01:10');
    await eventually(async () => (await page.locator('#status').textContent()) === textIn('en').page.soon);
    await page.clock.runFor('02:00').catch(() => undefined);
    await eventually(async () => (await page.locator('#log').count()) === 1 && (await page.inputValue('#words')) === '');
    expect(page.url()).to.equal(`${there.url}/`);
    await context.close();
  });

  it('empties what could not be sent since the chat was over, 15 minutes after it was tried', async () => {
    const { page, close } = await asked();
    const token = await page.evaluate(() => document.body.dataset['c']!);
    await page.clock.runFor('12:30');
    await page.fill('#words', 'canary, typed too late');
    // The page learns of it seconds later, by a clock that stands still here.
    await there.place.conversations.drop((await there.place.conversations.find(token))!);
    await page.click('.send');
    await eventually(async () => (await page.locator('#status').textContent()) === textIn('en').page.ended);
    await page.clock.runFor('12:00');
    expect(await page.inputValue('#words')).to.include('canary');
    await page.clock.runFor('03:10').catch(() => undefined);
    await eventually(async () => (await page.locator('#log').count()) === 1 && (await page.inputValue('#words')) === '');
    await close();
  });

  it('keeps no words in a box that nobody sees once everything is forgotten', async () => {
    const { page, close } = await asked();
    await page.fill('#words', 'canary, typed and not sent');
    await page.evaluate(() => {
      const button = Object.assign(document.createElement('button'), { name: 'choice', value: 'forget' });
      button.setAttribute('form', 'talk');
      document.body.append(button);
      button.click();
    });
    await page.locator('.again').waitFor();
    expect(await page.inputValue('#words')).to.equal('');
    await close();
  });

  it('goes back to its start by itself with JavaScript off, too, where there is no chat but words that could not be taken', async () => {
    const refreshAfter = async (fields: Record<string, string>): Promise<[number, boolean, boolean]> => {
      const answer = await fetch(there.url, { method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) });
      const page = await answer.text();
      return [answer.status, page.includes('canary'), page.includes('http-equiv="refresh" content="900;url=/"')];
    };
    expect(await refreshAfter({ c: 'a chat that is over', words: 'canary' })).to.deep.equal([410, true, true]);
    expect(await refreshAfter({ words: `canary ${'x'.repeat(2_000)}` })).to.deep.equal([413, true, true]);
    expect(await refreshAfter({ c: 'a chat that is over', choice: 'topics' })).to.deep.equal([410, false, false]);
  });

  it('is empty before a browser can put it aside, and is its start again when the browser takes it out (care.md PR-13)', async () => {
    const { page, close } = await asked();
    await page.fill('#words', 'canary, typed and not sent');
    const put = await page.evaluate(() => {
      // Chromium under test keeps no page in its back/forward cache, so the two events that a page gets from it are sent by hand.
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      return [document.documentElement.outerHTML, document.title];
    });
    expect(put.join('')).not.to.include('canary').and.not.include('turn');
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.locator('.turn', { hasText: 'computer programme' }).waitFor();
    expect(await page.content()).not.to.include('canary');
    expect([page.url(), await page.inputValue('#words')]).to.deep.equal([`${there.url}/`, '']);
    await close();
  });

  for (const javaScriptEnabled of [true, false]) {
    it(`shows nothing of the conversation by Back and Forward, JavaScript ${javaScriptEnabled ? 'on' : 'off'} (care.md PR-13)`, async () => {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      await page.fill('#words', `canary ${asks.en}`);
      await page.click('.send');
      await there.answered(page, 'en');
      await page.fill('#words', 'canary, typed and not sent');
      await page.goto(`${there.url}/nowhere`);
      for (const way of ['goBack', 'goForward', 'goBack'] as const) {
        // With JavaScript off the browser asks before it sends a form again, and shows a page of its own.
        await page[way]().catch(() => undefined);
        await eventually(() =>
          page.content().then(
            (content) => !content.includes('canary'),
            () => false,
          ),
        );
      }
      await context.close();
    });
  }

  it('is blank while another tab is in front, and what was typed is not lost (care.md PR-14)', async () => {
    const { page, close } = await asked();
    await page.fill('#words', 'typed before');
    await turnTo(page, 'hidden');
    expect([await page.locator('#main').isVisible(), await page.locator('#words').isVisible()]).to.deep.equal([false, false]);
    expect(await page.locator('body').innerText()).not.to.include('canary');
    await turnTo(page, 'visible');
    expect(await page.locator('#words').isVisible()).to.equal(true);
    expect(await page.inputValue('#words')).to.equal('typed before');
    await close();
  });
});
