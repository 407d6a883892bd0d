import { expect } from 'chai';
import { asks, eventually, street, type Street } from './street.js';

describe('leaving the page', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  it('leaves at once, even when the network is dead, and Back shows nothing', async () => {
    const { page, context } = await there.visit('en');
    await page.goto(`${there.url}/`);
    await page.fill('#words', 'canary-leave does it count if it only happened once');
    await page.click('.send');
    await there.answered(page, 'en');
    const token = await page.evaluate(() => document.body.dataset['c']!);
    const length = await page.evaluate(() => history.length);
    await context.route('**/exit/*', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<title>elsewhere</title>away' }),
    );
    await page.click('#leave');
    await page.waitForURL('**/exit/*');
    expect(await page.content()).not.to.include('canary');
    expect(await page.evaluate(() => history.length)).to.equal(length);
    await eventually(async () => (await there.place.conversations.find(token)) === undefined);
    await page.goBack();
    expect(await page.locator('body').innerText()).not.to.include('canary');
    await context.close();

    const second = await there.visit('en');
    await second.page.fill('#words', 'canary-dead');
    await second.context.setOffline(true);
    await second.page.click('#leave');
    await eventually(
      async () => !(await second.page.content()).includes('canary') && (await second.page.locator('textarea').count()) === 0,
    );
    await second.context.close();
  });

  it('ends the other page of the same chat at once, and not with its next sign of life', async () => {
    const post = (path: string, form: Record<string, string>): Promise<Response> =>
      fetch(`${there.url}${path}`, { method: 'POST', body: new URLSearchParams({ l: 'en', ...form }) });
    const { c, last } = (await (await post('/', { words: 'hello', live: '1' })).json()) as { c: string; last: number };
    const other = await post('/stream', { c, n: String(last) });
    await post('/exit', { c });
    await other.text();
  }).timeout(15_000);

  it('leaves with JavaScript off by a form, and the session is gone', async () => {
    const { page, context } = await there.visit('fr', { javaScriptEnabled: false });
    await page.fill('#words', asks.fr);
    await page.click('.send');
    await there.answered(page, 'fr');
    const token = await page.locator('#talk input[name=c]').inputValue();
    await context.route('https://worldweather.wmo.int/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
    );
    const answered = page.waitForResponse((response) => response.url().endsWith('/exit'));
    await page.click('#leave');
    const response = await answered;
    expect(response.status()).to.equal(200);
    expect((await response.allHeaders())['clear-site-data']).to.include('storage');
    await page.waitForURL('https://worldweather.wmo.int/fr/**');
    expect(await page.title()).to.equal('weather');
    expect(await there.place.conversations.find(token)).to.equal(undefined);
    await context.close();
  });

  it('leaves after three presses of Shift alone, never while capital letters are typed', async () => {
    const { page, context } = await there.visit('en');
    await context.route('**/exit/*', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'away' }));
    await page.focus('#words');
    for (const letter of 'THIS IS WRITTEN IN CAPITALS AND STAYS') await page.keyboard.press(letter === ' ' ? 'Space' : `Shift+${letter}`);
    for (const key of ['Control', 'Alt', 'Meta']) {
      for (let presses = 0; presses < 4; presses++) {
        await page.keyboard.down(key);
        await page.keyboard.press('Shift');
        await page.keyboard.up(key);
      }
    }
    expect(page.url()).to.equal(`${there.url}/`);
    await page.keyboard.press('Escape');
    expect(page.url()).to.equal(`${there.url}/`);
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
    await page.waitForURL('**/exit/*');
    await context.close();
  });

  it('has everything forgotten by a button, and can begin again', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      await page.fill('#words', asks.en);
      await page.click('.send');
      await there.answered(page, 'en');
      await page.getByRole('button', { name: 'Stop here for now' }).click();
      await page.getByRole('button', { name: 'End and clear this chat' }).click();
      await page.locator('.again').waitFor();
      expect(await page.locator('#log').innerText())
        .to.include('Nothing is left on the server')
        .and.not.include(asks.en);
      expect(await page.locator('textarea:visible').count()).to.equal(0);
      if (javaScriptEnabled) {
        await page.locator('button[name="choice"][value$="help"]').first().click();
        await page.locator('.turn.help').waitFor();
      }
      await page.locator('.again').click();
      await page.locator('.turn', { hasText: 'computer programme' }).waitFor();
      await context.close();
    }
  });

  it('keeps what was typed when the conversation has been forgotten meanwhile, and begins anew with it', async () => {
    const { page, context } = await there.visit('en');
    await page.fill('#words', asks.en);
    await page.click('.send');
    await there.answered(page, 'en');
    const { conversations } = there.place;
    await conversations.drop((await conversations.find(await page.evaluate(() => document.body.dataset['c']!)))!);
    await page.fill('#words', asks.en);
    await page.click('.send');
    await eventually(async () => ((await page.locator('#status').textContent()) ?? '').includes('has ended'));
    expect(await page.inputValue('#words')).to.equal(asks.en);
    await page.click('.send');
    await there.answered(page, 'en');
    expect(await page.locator('.turn.you').count()).to.equal(1);
    await context.close();
  });
});
