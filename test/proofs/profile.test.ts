import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { asks, street, type Street } from '../adapters/web/street.js';
import { browserWithProfile } from '../browser.js';
import { Canaries } from './canaries.js';
import { newFolder } from '../folders.js';

/** So many lines that the browser keeps a compiled copy of it, as it does of any script of some length that comes again. */
const script = Array.from({ length: 200 }, (_, n) => `window.x${n} = function () { return ${n}; };`).join('\n');

/** A page that does nothing, and one that leaves everything a page can leave. */
const pages = {
  bare: '<title>x</title><script src="/page.js"></script><p>x</p>',
  storing: `<title>x</title><script src="/page.js"></script><p>x</p><script>
    document.cookie = 'left=1; max-age=9999';
    localStorage.left = '1';
    sessionStorage.left = '1';
    const stored = new Promise((resolve) => {
      const opening = indexedDB.open('left', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('left');
      opening.onsuccess = resolve;
    });
    Promise.allSettled([stored, caches.open('left').then((cache) => cache.put('/left', new Response('left'))), navigator.serviceWorker.register('/page.js')])
      .then(() => (document.title = 'left'));
  </script>`,
};

async function serve(page: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const type = url === '/page.js' ? 'text/javascript' : 'text/html';
    response
      .setHeader('content-type', type)
      .setHeader('cache-control', 'no-store')
      .end(url === '/page.js' ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Everything that a profile holds on the disk. */
const filesOf = (profile: string): { place: string; bytes: Buffer }[] =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((name) => join(profile, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => ({ place: relative(profile, dirname(path)), bytes: readFileSync(path) }));

describe('what a browser keeps of a visit (care.md PR-05, PR-10)', () => {
  let there: Street;
  let bare: Server;
  let storing: Server;
  before(async () => {
    [there, bare, storing] = await Promise.all([street(), serve(pages.bare), serve(pages.storing)]);
  });
  after(async () => {
    await there.close();
    for (const server of [bare, storing]) server.closeAllConnections();
  });

  for (const [javaScriptEnabled, leaves] of [
    [true, false],
    [true, true],
    [false, false],
  ] as const) {
    it(`is no more than of the emptiest page with a script, JavaScript ${javaScriptEnabled ? 'on' : 'off'}, ${leaves ? 'left by Leave' : 'closed'}`, async () => {
      const canaries = new Canaries();
      const profile = newFolder('profile');
      const context = await browserWithProfile(profile, { javaScriptEnabled, locale: 'en' });
      const page = context.pages()[0]!;
      const devtools = await context.newCDPSession(page);
      for (let times = 0; times < 4; times++) await page.goto(originOf(bare));
      if (javaScriptEnabled) {
        await page.goto(originOf(storing));
        await page.waitForFunction(() => document.title === 'left');
        expect(await context.cookies(originOf(storing))).to.have.length(1);
        await context.clearCookies();
      }
      await page.goto(there.url);
      const begun = (await devtools.send('Page.getNavigationHistory')).currentIndex;
      for (const language of languages) {
        await page.fill('#words', `${asks[language]} ${canaries.word(`sent in ${language}`, language)}`);
        await page.click('.send');
        await page.locator('.turn.you').nth(languages.indexOf(language)).waitFor();
      }
      await page.locator('button[value=help]').first().click();
      await page.locator('.turn.help').last().waitFor();
      await page.fill('#words', canaries.word('typed and not sent'));
      const { entries } = await devtools.send('Page.getNavigationHistory');
      const visited = entries.slice(begun);
      expect(new Set(visited.map(({ url }) => url))).to.deep.equal(new Set([`${there.url}/`]));
      expect(['', 'Waypoint']).to.include.members(visited.map(({ title }) => title));
      expect(await context.cookies()).to.deep.equal([]);
      expect((await devtools.send('Storage.getUsageAndQuota', { origin: there.url })).usage).to.equal(0);
      if (leaves) {
        const gone = page.waitForResponse((response) => new URL(response.url()).pathname.startsWith('/exit'));
        await page.click('#leave');
        await gone;
        await page.goto('about:blank');
      }
      await context.close();

      const files = filesOf(profile);
      rmSync(profile, { recursive: true });
      const placesOf = (origin: string): string[] => [
        ...new Set(files.filter(({ bytes }) => bytes.includes(origin.replace('http://', ''))).map(({ place }) => place)),
      ];
      for (const { place, bytes } of files) expect(canaries.foundIn(bytes), place).to.deep.equal([]);
      expect(placesOf(originOf(bare))).to.include.members(placesOf(there.url));
      if (javaScriptEnabled) expect(placesOf(originOf(storing)).length).to.be.greaterThan(placesOf(there.url).length);
    });
  }
});
