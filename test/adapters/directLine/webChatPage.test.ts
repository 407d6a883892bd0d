import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { ask, openStand, until, type Stand } from './stand.js';

const input = '[data-id="webchat-sendbox-input"]';
const bubbles = '.webchat__bubble__content';
const own = '.webchat__bubble--from-user .webchat__bubble__content';

describe('the official Web Chat, unmodified, in a real browser', () => {
  let chromium: Browser;
  let stand: Stand;
  let context: BrowserContext;
  let page: Page;
  let asked: string[];
  let sockets: string[];
  let complaints: string[];

  before(async () => (chromium = await browser()));
  after(async () => await chromium?.close());
  beforeEach(async () => (stand = await openStand()));
  afterEach(async () => {
    await context?.close();
    await stand.close();
  });

  async function visit(locale: string): Promise<void> {
    context = await chromium.newContext({ locale });
    page = await context.newPage();
    [asked, sockets, complaints] = [[], [], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => sockets.push(socket.url()));
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`violation ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await page.goto(`${stand.url}/webchat`);
  }
  const bubble = (text: string | RegExp) => page.locator(bubbles, { hasText: text }).first().waitFor();

  it('says the opening, takes a button and a question, and asks no other host', async () => {
    await visit('en-GB');
    await bubble('I am a computer programme');
    await page.locator('.webchat__suggested-actions__button', { hasText: '2 · See my options' }).click();
    await bubble('You can talk to somebody');
    expect(await page.locator(own).allTextContents()).to.deep.equal(['2 · See my options']);

    await page.fill(input, 'how does mediation work?');
    await page.keyboard.press('Enter');
    await bubble('A mediator helps two people');
    expect(await page.locator(own).allTextContents()).to.deep.equal(['2 · See my options', 'how does mediation work?']);
    const link = page.locator(`${bubbles} a`, { hasText: 'ST/TEST/1' }).last();
    expect(await link.getAttribute('href')).to.equal('https://example.org/a(b)'.replace('(', '%28').replace(')', '%29'));
    expect(await page.locator('strong', { hasText: 'Mediation' }).count()).to.be.at.least(1);

    await page.fill(input, '1');
    await page.keyboard.press('Enter');
    await bubble('There is more to say');
    expect(await page.getByText('Send failed').count()).to.equal(0);

    expect(asked.filter((url) => !url.startsWith(`${stand.url}/`) && !/^(data|blob):/.test(url))).to.deep.equal([]);
    expect(sockets.every((url) => url.startsWith(stand.url.replace('http', 'ws')))).to.equal(true);
    expect(sockets.length).to.equal(1);
    expect(complaints).to.deep.equal([]);
    const { cookies, origins } = await context.storageState();
    expect([cookies, origins]).to.deep.equal([[], []]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).to.deep.equal([0, 0]);
  });

  it('speaks the language of the browser, from right to left where it is written so', async () => {
    await visit('ar');
    await bubble('برنامج');
    expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
    expect(asked.filter((url) => !url.startsWith(`${stand.url}/`) && !/^(data|blob):/.test(url))).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  });

  it('goes over to the language of the chat and back, with all that stands around it, and keeps what is said and typed', async () => {
    const around = async () => ({
      lang: await page.locator('html').getAttribute('lang'),
      dir: await page.locator('html').getAttribute('dir'),
      says: await page
        .locator('.webchat__suggested-actions')
        .last()
        .evaluate((element) => getComputedStyle(element).direction),
      leave: await page.locator('#leave button').innerText(),
      leads: await page.locator('#leave input').inputValue(),
      help: [await page.locator('#status a').innerText(), await page.locator('#status a').getAttribute('href')],
      box: await page.locator(input).getAttribute('placeholder'),
    });
    const english = {
      ...{ lang: 'en', dir: 'ltr', says: 'ltr', leave: textIn('en').page.leave, leads: 'en' },
      ...{ help: [textIn('en').page.help, '/help/en'], box: 'Type your message' },
    };
    await visit('en-GB');
    await bubble('I am a computer programme');
    expect(await around()).to.deep.equal(english);
    const says = async (words: string): Promise<void> => {
      await page.fill(input, words);
      await page.keyboard.press('Enter');
    };

    // A card about danger is in the language that somebody writes; the chat stays in its own until they say otherwise.
    await says('شخص يهددني الآن وأنا في خطر');
    await page
      .locator(bubbles, { hasText: /[\u0600-\u06ff]/ })
      .nth(1)
      .waitFor();
    expect(await around()).to.deep.equal(english);

    stand.hold(true);
    await says(ownName.ar);
    await page.keyboard.type('مسا');
    stand.hold(false);
    await page.locator('html[lang="ar"]').waitFor();
    const arabic = {
      ...{ lang: 'ar', dir: 'rtl', says: 'rtl', leave: textIn('ar').page.leave, leads: 'ar' },
      ...{ help: [textIn('ar').page.help, '/help/ar'], box: 'اكتب رسالتك' },
    };
    expect(await around()).to.deep.equal(arabic);
    expect(await page.locator(input).inputValue()).to.equal('مسا');
    await page.keyboard.type('عدة');
    await page.keyboard.press('Enter');
    await bubble(`«${arabic.leave}»`);
    await bubble('I am a computer programme');
    expect(await page.locator(own).allTextContents()).to.deep.equal(['شخص يهددني الآن وأنا في خطر', ownName.ar, 'مساعدة']);

    await says('English');
    await page.locator('html[lang="en"]').waitFor();
    expect(await around()).to.deep.equal(english);
    expect(complaints).to.deep.equal([]);
  });

  it('shows the end with the last words when the person has the chat forgotten', async () => {
    await visit('en-GB');
    await bubble('I am a computer programme');
    for (const label of ['What do you keep about me?', '1']) {
      await page.fill(input, label);
      await page.keyboard.press('Enter');
      await bubble(label);
      if (label !== '1') await bubble('This is all that the server holds');
    }
    await bubble('Everything about this chat is forgotten');
    await page.locator('#ended').waitFor();
    await page.waitForTimeout(4000);
    expect(await page.locator(bubbles, { hasText: 'Everything about this chat is forgotten' }).count()).to.equal(1);
    expect(stand.conversations.size).to.equal(0);
    expect(complaints.filter((line) => !/404|conversation ended/.test(line))).to.deep.equal([]);
    await page.locator('#ended a').click();
    await bubble('I am a computer programme');
    expect(stand.conversations.size).to.equal(1);
  });

  it('goes on when its stream breaks', async () => {
    await visit('en-GB');
    await bubble('I am a computer programme');
    for (const socket of stand.sockets) socket.destroy();
    await page.fill(input, 'what is mediation');
    await page.keyboard.press('Enter');
    await bubble('A mediator helps two people');
    expect(await page.locator(own).allTextContents()).to.deep.equal(['what is mediation']);
    expect(await page.locator(bubbles, { hasText: 'A mediator helps two people' }).count()).to.equal(1);
  });

  it('is forgotten at once by Leave and by a reload, which begins anew', async () => {
    await visit('en-GB');
    await bubble('I am a computer programme');
    const [first] = stand.ids();
    await page.reload();
    await bubble('I am a computer programme');
    await until(() => !stand.ids().includes(first!));
    expect(stand.conversations.size).to.equal(1);
    await page.click('#leave button');
    await until(() => stand.conversations.size === 0);
  });

  it('has a policy of its own, with a new nonce each time, and the headers of every page', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(`${stand.url}/webchat`)).headers.get('content-security-policy')!),
    );
    expect(policies[0])
      .to.match(/^default-src 'none'; script-src 'nonce-[\w+/]{24}'; style-src 'nonce-/)
      .and.not.contain('unsafe');
    expect(policies[0]).to.not.equal(policies[1]);
    for (const path of ['/webchat', '/webchat/bundle.js', '/webchat/page.js', '/webchat/page.css']) {
      const answer = await fetch(stand.url + path);
      expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('set-cookie')], path).to.deep.equal([
        200,
        'no-store',
        null,
      ]);
    }
  });

  it('gives tokens to its own page only', async () => {
    const token = (origin?: string) => ask(stand.url, 'POST', '/webchat/token', { headers: origin ? { origin } : {} });
    expect((await token(stand.url)).body).to.have.all.keys('conversationId', 'token', 'expires_in');
    for (const origin of [undefined, 'https://elsewhere.example', 'null']) {
      const { status, body } = await token(origin);
      expect([status, body.error!.code], origin).to.deep.equal([400, 'BadOrigin']);
    }
  });
});
