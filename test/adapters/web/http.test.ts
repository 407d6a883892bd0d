import { request as httpRequest } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../../town.js';

const form = (fields: Record<string, string>) => new URLSearchParams(fields);

describe('the web door over HTTP', () => {
  let place: Town;
  let open: Awaited<ReturnType<Town['open']>>;
  before(async () => {
    await shippedLibrary();
    place = await town();
    open = await place.open();
  });
  after(() => open.close());

  const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(open.url, { method: 'POST', body: form(fields), headers: { 'Accept-Language': 'en', ...headers } });
  const tokenIn = (page: string): string => /name="c" value="([^"]{20,})"/.exec(page)![1]!;

  for (const language of languages) {
    it(`gives a first page of at most 30 KB, everything included (${language})`, async () => {
      const bodies = await Promise.all(
        ['/', '/style.css', '/frame.js', '/away.js', '/page.js', '/work.js'].map((path) =>
          fetch(open.url + path, { headers: { 'Accept-Language': language, 'Accept-Encoding': 'identity' } }).then((r) => r.text()),
        ),
      );
      expect(bodies[0]).to.include(`<html lang="${language === 'zh' ? 'zh-Hans' : language}"`);
      const compressed = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
      expect(compressed).to.be.below(30 * 1024);
      expect(bodies[0]!.match(/<(img|iframe|object|video|audio)\b/g)).to.equal(null);
      expect(bodies[0]!.match(/https?:\/\/[^\s"<]+/g) ?? []).to.deep.equal([]);
    });

    it(`says in ${language} what to do about a message that it cannot take, and loses nothing`, async () => {
      const text = textIn(language);
      const first = await (await post({ l: language, choice: 'browse' })).text();
      const c = tokenIn(first);
      const cases: [Record<string, string>, number, string, string?][] = [
        [{ c, l: language, words: '   ' }, 200, text.always.empty],
        [{ c, l: language, words: `${'x'.repeat(2000)}y` }, 413, text.always.tooLong(2000, 1), `${'x'.repeat(2000)}y`],
        [{ c, l: language, words: '你'.repeat(100_000) }, 413, text.always.tooLong(2000), '你'.repeat(2001)],
        [{ c: 'no-such-conversation-000000', l: language, words: 'my own words' }, 410, text.page.ended, 'my own words'],
        [{ c, l: language, choice: '77:more' }, 200, text.always.passed],
        [{ c, l: language, choice: '<script>' }, 200, text.always.empty],
      ];
      for (const [fields, status, sentence, kept] of cases) {
        const response = await post(fields);
        const page = await response.text();
        expect(response.status, sentence).to.equal(status);
        expect(page).to.include(sentence.replaceAll("'", '&#39;'));
        if (kept) expect(page).to.include(kept);
      }
      expect(await (await post({ c, l: language })).text()).to.include(text.groups.options.replaceAll("'", '&#39;'));
    });
  }

  it('fills every reply up to whole kilobytes, so that its length on the line tells less (care.md PR-18)', async () => {
    const page = await post({ l: 'en', words: 'does one time count' });
    const c = tokenIn(await page.text());
    const replies = await Promise.all(
      ['what is the ombuds', 'help', 'x', 'can i report without giving my name'].map((words) => post({ c, l: 'en', words, live: '1' })),
    );
    for (const reply of [page, ...replies]) {
      const length = Number(reply.headers.get('content-length')) + reply.headers.get('x-padding')!.length;
      expect(length % 1024).to.equal(0);
    }
  });

  it('shows what people type as they typed it, never as markup', async () => {
    const page = await (await post({ l: 'en', words: '<img src=x onerror=alert(1)> "\'& **bold** [a](javascript:1)' })).text();
    expect(page).to.include('&lt;img src=x onerror=alert(1)&gt; &quot;&#39;&amp; **bold** [a](javascript:1)');
    expect(page).not.to.include('<img');
  });

  it('takes any text at all, without an error and without losing the conversation', async () => {
    const c = tokenIn(await (await post({ l: 'en', choice: 'browse' })).text());
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          fc.constantFrom('constructor', '__proto__', '\u202eabc', '\ud800', '\u0000', '٣', '99999999999999999999'),
        ),
        async (words) => {
          const response = await post({ c, l: 'en', words });
          expect(response.status).to.equal(200);
          expect(await response.text()).to.include(c);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows with the next reply what was said while the stream of a page was broken off', async () => {
    const sends = async (fields: Record<string, string>) =>
      (await (await post({ l: 'en', live: '1', ...fields })).json()) as { c: string; html: string; last: number };
    const first = await sends({ words: 'hello', n: '0' });
    const conversation = (await place.conversations.find(first.c))!;
    const said = { kind: 'talk' as const, language: 'en' as const, text: 'Said in between.', choices: [] };
    await place.adapter.say(conversation, { by: 'bot', said, asked: 1 });
    const next = await sends({ c: first.c, words: 'thank you', n: String(first.last) });
    expect(next.html).to.include('Said in between.').and.include('thank you');
    const after = await sends({ c: first.c, words: 'thank you', n: String(next.last) });
    expect(after.html).not.to.include('Said in between.');
  });

  it('refuses what is no form, no page and no method with the right status and a page in the language', async () => {
    const json = await fetch(open.url, {
      method: 'POST',
      body: '{"words":"canary-json"}',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'es' },
    });
    expect([json.status, (await json.text()).includes(textIn('es').always.onlyText)]).to.deep.equal([415, true]);
    const lost = await fetch(`${open.url}/canary-path?canary=query`, { headers: { 'Accept-Language': 'ru' } });
    const page = await lost.text();
    expect([lost.status, page.includes(textIn('ru').page.noPage), page.includes('canary')]).to.deep.equal([404, true, false]);
    expect((await fetch(open.url, { method: 'DELETE' })).status).to.equal(405);
    expect((await fetch(`${open.url}/stream`, { method: 'POST', body: form({ c: 'nobody' }) })).status).to.equal(410);
  });

  it('sends the same protecting headers with everything, and none that tell what runs here', async () => {
    const answers = await Promise.all([
      fetch(open.url),
      fetch(`${open.url}/style.css`),
      fetch(`${open.url}/page.js`),
      fetch(`${open.url}/work.js`),
      fetch(`${open.url}/help/en`),
      fetch(`${open.url}/exit/ar`, { redirect: 'manual' }),
      fetch(`${open.url}/robots.txt`),
      fetch(`${open.url}/nowhere`),
      fetch(`${open.url}/health`),
      fetch(`${open.url}/exit`, { redirect: 'manual' }),
      fetch(`${open.url}/exit`, { method: 'POST', body: form({ c: 'x' }) }),
      post({ l: 'en', words: 'hello' }),
      fetch(open.url, { method: 'PUT' }),
    ]);
    for (const { headers, url } of answers) {
      expect(headers.get('cache-control'), url).to.equal('no-store');
      expect(headers.get('content-security-policy'), url).to.match(/^default-src 'none'; script-src 'self'; style-src 'self'/);
      expect(headers.get('referrer-policy'), url).to.equal('no-referrer');
      expect(headers.get('x-content-type-options'), url).to.equal('nosniff');
      for (const name of ['server', 'x-powered-by', 'etag', 'set-cookie', 'nel', 'report-to', 'strict-transport-security'])
        expect(headers.has(name), `${name} ${url}`).to.equal(false);
    }
    const away = answers.find(({ url }) => url.endsWith('/exit/ar'))!;
    expect(away.status).to.equal(303);
    expect(away.headers.get('location')).to.match(/^https:\/\//);
  });

  it('answers a form that was sent twice once', async () => {
    const c = tokenIn(await (await post({ l: 'en', choice: 'browse' })).text());
    await post({ c, l: 'en', words: 'does it count if it only happened once', once: 'abc' });
    const page = await (await post({ c, l: 'en', words: 'does it count if it only happened once', once: 'abc' })).text();
    expect(page.split('class="turn you"').length - 1).to.equal(1);
  });

  it('lets nobody read a conversation who does not hold its name', async () => {
    const c = tokenIn(await (await post({ l: 'en', words: 'canary-private' })).text());
    const other = await (await post({ c: `${c.slice(0, -1)}${c.endsWith('A') ? 'B' : 'A'}`, l: 'en' })).text();
    expect(other).not.to.include('canary-private');
  });

  it('keeps nothing of what people send in any log', async () => {
    const canaries = ['canary-words', 'canary-choice', 'canary-agent', 'canary-referrer', 'canary-cookie', 'canary-query', 'canary-c'];
    await post(
      { l: 'en', words: canaries[0]!, choice: canaries[1]!, c: canaries[6]! },
      { 'User-Agent': canaries[2]!, Referer: `https://${canaries[3]}.example`, Cookie: `a=${canaries[4]}` },
    );
    await fetch(`${open.url}/?q=${canaries[5]}`);
    await new Promise<void>((resolve) => {
      const broken = httpRequest(open.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': 500 },
      });
      broken.on('error', () => resolve());
      broken.write('words=canary-words');
      setTimeout(() => broken.destroy(), 50);
    });
    const logged = place.logged.join('\n');
    for (const canary of canaries) expect(logged).not.to.include(canary);
  });
});
