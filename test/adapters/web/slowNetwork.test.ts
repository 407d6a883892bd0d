import { expect } from 'chai';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { itemHtml } from '../../../adapters/web/pages/chat.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { asks, eventually, street, type Street } from './street.js';

/** The slowest line that the page must serve: 50 kbit a second, 800 ms there and back (care.md LB-02). */
const line = { bytesPerSecond: 50_000 / 8, roundTrip: 0.8 };

describe('a slow network, or none', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  const sizes = async (language: Language): Promise<Record<string, number>> => {
    const paths = ['/', '/style.css', '/frame.js', '/away.js', '/page.js'];
    const all = await Promise.all(
      paths.map(async (path) => {
        const response = await fetch(there.url + path, { headers: { 'Accept-Language': language, 'Accept-Encoding': 'identity' } });
        const head = [...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
        const body = Buffer.from(await response.arrayBuffer());
        return [path, head + (path === '/' ? gzipSync(body, { level: 4 }) : brotliCompressSync(body)).length] as const;
      }),
    );
    return Object.fromEntries(all);
  };

  it('brings the first page in five seconds, by its bytes and its round trips, in at most six requests (LB-02)', async () => {
    for (const language of languages) {
      const bytes = await sizes(language);
      // A connection, its encryption, the page, its style; then it can be read and used. The scripts come after.
      const seconds = 4 * line.roundTrip + (bytes['/']! + bytes['/style.css']!) / line.bytesPerSecond;
      expect(seconds, language).to.be.below(5);
      expect(bytes['/frame.js']! + bytes['/away.js']! + bytes['/page.js']!, language).to.be.below(25 * 1024);
      expect(
        Object.values(bytes).reduce((sum, size) => sum + size),
        language,
      ).to.be.below(30 * 1024);
    }
    const { asked, context } = await there.visit('ar');
    expect(asked.length).to.be.at.most(6);
    await context.close();
  });

  it('sends at most 4 KB for a turn, whatever the answer (LB-02)', async () => {
    const entries = await readEntries();
    for (const language of languages) {
      const { page, context } = await there.visit(language);
      const turns: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.request().method() === 'POST' && response.url() === `${there.url}/`)
          turns.push(response.allHeaders().then((headers) => Number(headers['content-length']) + (headers['x-padding'] ?? '').length));
      });
      await there.ask(page, language);
      await there.tellDanger(page, language);
      expect(turns.length).to.equal(2);
      for (const size of await Promise.all(turns)) expect(size, language).to.be.at.most(4096);
      await context.close();
      for (const { id, in: texts } of entries) {
        const { title, short, full } = texts[language];
        const longest = itemHtml(
          { n: 9, at: 0, by: 'bot', said: { kind: 'answer', title, text: [short, ...full].join('\n\n'), choices: [], language } },
          language,
          true,
        );
        expect(gzipSync(longest.text, { level: 4 }).length, `${id} ${language}`).to.be.below(3 * 1024);
      }
    }
  });

  it('can be used over such a line (LB-02)', async () => {
    const { page, context } = await there.visit('en');
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.roundTrip * 1000,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
    await page.goto(there.url);
    await there.ask(page, 'en');
    await context.close();
  });

  it('keeps what was typed, has the contacts at hand, and sends nothing by itself when the network is lost (LB-04)', async () => {
    for (const language of languages) {
      const { page, context, asked } = await there.visit(language);
      const { contacts, notSent, help } = textIn(language).page;
      await there.ask(page, language);
      await page.fill('#words', asks[language]);
      await context.setOffline(true);
      await page.click('.send');
      await eventually(async () => (await page.locator('#status').textContent()) === notSent);
      await page.getByRole('button', { name: help, exact: true }).click();
      await eventually(() => page.locator('#contacts p').first().isVisible());
      const [danger] = textIn(language).help.text;
      expect(await page.locator('#contacts').innerText())
        .to.include(contacts)
        .and.include(danger!.slice(0, 20));
      expect(await page.inputValue('#words')).to.equal(asks[language]);
      const sent = asked.filter((url) => url === `${there.url}/`).length;
      await context.setOffline(false);
      await page.evaluate(() => new Promise((soon) => requestAnimationFrame(() => setTimeout(soon))));
      expect(asked.filter((url) => url === `${there.url}/`).length, language).to.equal(sent);
      await context.close();
    }
  });

  it('has the contacts in the page without JavaScript too, before anything is asked for (LB-04)', async () => {
    const { page, context } = await there.visit('ru', { javaScriptEnabled: false });
    await context.setOffline(true);
    await page.getByText(textIn('ru').page.contacts).click();
    expect(await page.locator('#contacts li').first().isVisible()).to.equal(true);
    await context.close();
  });
});
