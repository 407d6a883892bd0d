import { expect } from 'chai';
import type { Request } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { findings } from '../console/axe.js';
import { asks, eventually, street, type Street } from '../web/street.js';
import { solved } from './solve.js';

describe('opening a chat under load, in a real browser', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());
  beforeEach(() => there.place.busy(1));

  /** What Chromium itself writes about an answer 429 is no complaint of the page. */
  const complaints = (said: string[]): string[] => said.filter((line) => !/status of 429/.test(line));

  for (const language of languages) {
    it(`works by itself beside the page, then answers (${language})`, async () => {
      const { page, context, asked, said } = await there.visit(language);
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      const statuses: number[] = [];
      page.on('response', (response) => response.request().method() === 'POST' && statuses.push(response.status()));
      await page.fill('#words', asks[language]);
      await page.click('.send');
      await there.answered(page, language);
      expect(workers).to.deep.equal([`${there.url}/work.js`]);
      expect(statuses.slice(0, 2)).to.deep.equal([429, 200]);
      expect(await page.inputValue('#words')).to.equal('');
      expect(await page.locator('.turn.you').count()).to.equal(1);
      await page.locator('.choices button').first().click();
      await page.locator('.turn.answer').nth(1).waitFor();
      expect(workers).to.have.length(1);
      expect(complaints(said)).to.deep.equal([]);
      expect(asked.filter((url) => !url.startsWith(there.url))).to.deep.equal([]);
      await context.close();
    });

    it(`needs a short wait and no puzzle with JavaScript off, and loses nothing (${language})`, async () => {
      const { page, context } = await there.visit(language, { javaScriptEnabled: false });
      await page.fill('#words', asks[language]);
      await page.click('.send');
      const notice = page.locator('#notice');
      expect(await notice.textContent()).to.equal(textIn(language).page.wait(15));
      expect(await page.inputValue('#words')).to.equal(asks[language]);
      expect(await page.locator('img, canvas, svg').count()).to.equal(0);
      await page.click('.send');
      expect(await notice.textContent()).to.equal(textIn(language).page.wait(15));
      there.place.clock.pass(0.25);
      await page.click('.send');
      await there.answered(page, language);
      await context.close();
    });
  }

  it('shows the contacts at once to whoever asks for help while the browser works, and then answers what was asked', async () => {
    const { page, context } = await there.visit('en');
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let working = false;
    await page.route('**/work.js', async (route) => {
      working = true;
      await held;
      await route.continue();
    });
    await page.fill('#words', asks.en);
    await page.click('.send');
    await eventually(() => working);
    expect(await page.locator('#status').textContent()).to.equal(textIn('en').page.moment);
    await page.click('header button[value=help]');
    await page.locator('.turn.help').waitFor();
    expect(await page.inputValue('#words')).to.equal(asks.en);
    expect(await page.locator('.turn.help a').getAttribute('href')).to.equal('/help/en');
    go();
    await there.answered(page, 'en');
    expect(await page.locator('.turn.you').allTextContents()).to.have.length(1);
    await context.close();
  });

  it('waits where no worker can be made, and then answers', async () => {
    const { page, context } = await there.visit('en');
    await page.evaluate(
      `window.Worker = undefined;
       window.setTimeout = (then, wait, proof) => document.addEventListener('waited', () => wait > 14000 && then(proof));`,
    );
    await page.fill('#words', asks.en);
    await page.click('.send');
    await eventually(async () => (await page.locator('#status').textContent()) === textIn('en').page.moment);
    there.place.clock.pass(0.25);
    await page.evaluate(() => document.dispatchEvent(new Event('waited')));
    await there.answered(page, 'en');
    await context.close();
  });

  it('asks nothing of anybody while there is no load', async () => {
    there.place.busy(0);
    const { page, context } = await there.visit('en');
    const posted: Request[] = [];
    page.on('request', (request) => request.method() === 'POST' && posted.push(request));
    await page.fill('#words', asks.en);
    await page.click('.send');
    await there.answered(page, 'en');
    expect(posted.filter((request) => request.url() === `${there.url}/`)).to.have.length(1);
    await context.close();
  });

  it('keeps the button of an event, by whose address somebody came', async () => {
    const { page, context } = await there.visit('en', { javaScriptEnabled: false });
    await page.goto(`${there.url}/e/practice`);
    const button = page.locator('.choices button').first();
    const label = await button.textContent();
    await button.click();
    expect(await page.locator('#notice').textContent()).to.equal(textIn('en').page.wait(15));
    expect(await button.textContent()).to.equal(label);
    there.place.clock.pass(0.25);
    await button.click();
    await page.locator('.turn').nth(1).waitFor();
    expect(await page.locator('#notice').count()).to.equal(0);
    await context.close();
  });

  for (const language of languages) {
    it(`has nothing that axe finds, and fits 320 pixels, on the page of a wait, of contacts, and of a full house (${language})`, async () => {
      const full = await street({ most: 1 });
      full.place.conversations.begin();
      for (const [stand, path] of [
        [there, ''],
        [there, `/help/${language}`],
        [full, ''],
      ] as const) {
        const { page, context } = await stand.visit(language, { bypassCSP: true, viewport: { width: 320, height: 568 } });
        await page.goto(stand.url + path);
        // The page's own script would work and go on; sent as without it, the answer stays.
        if (!path) await page.evaluate(() => (document.getElementById('talk') as HTMLFormElement).submit());
        if (!path) await page.waitForLoadState();
        if (path === '' && stand === there) await page.locator('#notice').waitFor();
        if (stand === full) await page.locator('.sentence').waitFor();
        expect(await findings(page)).to.deep.equal([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).to.be.at.most(0);
        await context.close();
      }
      await full.close();
    });
  }

  it('takes a proof once, and not a second time', async () => {
    const post = async (proof: string) => {
      const body = new URLSearchParams({ l: 'en', words: 'hello', live: '1', proof });
      const answer = await fetch(there.url, { method: 'POST', body });
      return { status: answer.status, ...((await answer.json()) as { work?: { ticket: string; bits: number }; c?: string }) };
    };
    const size = there.place.conversations.size;
    const { work } = await post('');
    const proof = solved(work!);
    expect((await post(proof)).status).to.equal(200);
    expect((await post(proof)).status).to.equal(429);
    expect((await post(`${work!.ticket}:1`)).status).to.equal(429);
    expect(there.place.conversations.size).to.equal(size + 1);
  });

  it('slows down who writes in an open chat faster than a person can, keeps the text, and still helps', async () => {
    there.place.busy(0);
    const { page, context } = await there.visit('en');
    await page.fill('#words', asks.en);
    await page.click('.send');
    await there.answered(page, 'en');
    there.place.busy(1);
    const c = await page.evaluate(() => document.body.dataset['c']!);
    const post = (fields: Record<string, string>) =>
      fetch(there.url, { method: 'POST', body: new URLSearchParams({ c, l: 'en', ...fields }) });
    for (let n = 0; n < 15; n++) expect((await post({ words: 'hello', live: '1' })).status).to.equal(200);
    await page.fill('#words', 'my own words');
    await page.click('.send');
    await eventually(async () => (await page.locator('#status').textContent()) === textIn('en').page.wait(3));
    expect(await page.inputValue('#words')).to.equal('my own words');
    const still = await post({ words: 'my <own> words' });
    const shown = await still.text();
    expect([still.status, shown.includes('my &lt;own&gt; words'), shown.includes(c)]).to.deep.equal([429, true, true]);
    await page.click('header button[value=help]');
    await page.locator('.turn.help').waitFor();
    expect(await (await post({ words: 'HELP' })).text()).to.include('turn help');
    there.place.clock.pass(0.05);
    expect((await post({ words: 'hello', live: '1' })).status).to.equal(200);
    await context.close();
  });
});
