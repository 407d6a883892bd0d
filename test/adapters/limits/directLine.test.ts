import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import type { Task } from '../../../adapters/limits/work.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { ask, error, openStand, shown, start, until, type Given, type Stand } from '../directLine/stand.js';
import { solved } from './solve.js';

describe('Direct Line under load', () => {
  let stand: Stand;
  beforeEach(async () => {
    stand = await openStand();
    stand.busy(1);
  });
  afterEach(() => stand.close());

  const post = ({ conversationId, token }: Given, body: object) =>
    ask(stand.url, 'POST', `/conversations/${conversationId}/activities`, { token, body: { type: 'message', ...body } });

  it('gives a token to its own page for work, once', async () => {
    const token = (proof = '') =>
      fetch(`${stand.url}/webchat/token`, { method: 'POST', headers: { origin: stand.url }, body: new URLSearchParams({ proof }) });
    const asked = await token();
    const { work } = (await asked.json()) as { work: Task };
    expect([asked.status, work.bits]).to.deep.equal([429, 17]);
    const proof = solved(work);
    expect((await token(proof)).status).to.equal(200);
    expect((await token(proof)).status).to.equal(429);
  });

  it('works for Web Chat, unmodified, in a real browser', async () => {
    const chromium: Browser = await browser();
    const page = await (await chromium.newContext({ locale: 'en-GB' })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${stand.url}/webchat`);
    await page.locator('.webchat__bubble__content', { hasText: 'I am a computer programme' }).first().waitFor();
    expect(await page.locator('#moment').isVisible()).to.equal(false);
    expect(complaints.filter((line) => !/status of 429/.test(line))).to.deep.equal([]);
    expect(await page.locator('#status a').getAttribute('href')).to.equal('/help/en');
    await chromium.close();
  });

  it('lets the organization’s own servers ask for tokens, which have the secret', async () => {
    const given = await start(stand.url);
    expect(given.streamUrl).to.be.a('string');
  });

  it('slows down who writes faster than a person can, with a status that clients understand, and still helps', async () => {
    const given = await start(stand.url);
    for (let n = 0; n < 15; n++) expect((await post(given, { text: 'what is mediation' })).status).to.equal(200);
    await until(async () => (await shown(stand.url, given)).length >= 31);
    expect(error(await post(given, { text: 'what is mediation' }))).to.deep.equal([429, 'TooManyRequests']);
    expect((await post(given, { text: 'HELP' })).status).to.equal(200);
    expect((await post(given, { value: { choice: 'help' } })).status).to.equal(200);
    const help = textIn('en').help.text[0]!;
    await until(async () => (await shown(stand.url, given)).filter(({ text }) => String(text).includes(help)).length === 2);
    stand.clock.pass(0.05);
    expect((await post(given, { text: 'what is mediation' })).status).to.equal(200);
    expect((await post(given, { value: { choice: 'forget' } })).status).to.equal(200);
  });
});
