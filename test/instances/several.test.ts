import { expect } from 'chai';
import pg from 'pg';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { Installation } from './installation.js';
import { proxyTo } from './proxy.js';

const once = (page: string): string => /name="once"\s+value="([^"]+)"/.exec(page)![1]!;
const token = (page: string): string => /name="c" value="([^"]{20,})"/.exec(page)![1]!;

/** Somebody whose browser runs no script. */
class Visitor {
  page = '';
  status = 0;

  constructor(
    private readonly url: string,
    readonly language: string = 'en',
  ) {}

  async comes(): Promise<void> {
    await this.load(fetch(this.url, { headers: { 'Accept-Language': this.language } }));
  }

  /** Sends the form that is on the screen. */
  async sends(fields: Record<string, string>, form = this.form): Promise<void> {
    await this.load(fetch(this.url, { method: 'POST', body: new URLSearchParams({ ...form, ...fields }) }));
  }

  get form(): Record<string, string> {
    return { c: /name="c" value="([^"]*)"/.exec(this.page)?.[1] ?? '', l: this.language, once: once(this.page) };
  }

  private async load(response: Promise<Response>): Promise<void> {
    this.status = (await response).status;
    this.page = await (await response).text();
  }
}

describe('several instances without sticky sessions', () => {
  let installation: Installation;
  let proxy: Awaited<ReturnType<typeof proxyTo>>;
  before(async () => {
    installation = await Installation.of(2);
    proxy = await proxyTo(installation.instances.map(({ url }) => url));
  });
  after(async () => {
    await installation.close();
    proxy.close();
  });

  const everything = async (): Promise<string> => {
    const client = new pg.Client(installation.databaseUrl);
    await client.connect();
    const { rows } = await client.query<{ body: string }>(
      'select body::text from session union all select body::text from record union all select body::text from document',
    );
    await client.end();
    return rows.map(({ body }) => body).join('\n');
  };

  for (const language of languages) {
    it(`take the turns of one conversation in turn, and show what was said at the other (${language})`, async () => {
      const amina = new Visitor(proxy.url, language);
      await amina.comes();
      const before = [...proxy.hits];
      await amina.sends({ words: 'canary-one' });
      const c = token(amina.page);
      for (const words of ['canary-two', 'canary-three', 'canary-four']) await amina.sends({ words });
      expect(proxy.hits.map((hits, at) => hits - before[at]!)).to.deep.equal([2, 2]);
      expect(token(amina.page)).to.equal(c);
      for (const words of ['canary-one', 'canary-two', 'canary-three', 'canary-four']) expect(amina.page).to.include(words);
      expect(await everything())
        .not.to.match(/canary/i)
        .and.not.include(c);
      await amina.sends({ choice: 'kept' });
      await amina.sends({ choice: 'forget' });
      for (const { url } of installation.instances) {
        const after = await fetch(url, { method: 'POST', body: new URLSearchParams({ c, l: language, words: 'canary-five' }) });
        expect(after.status).to.equal(410);
        expect(await after.text()).to.include(textIn(language as 'en').page.ended.replaceAll("'", '&#39;'));
      }
    });
  }

  it('take a form once, whichever of them it is sent to, and never show its words again when all is over', async () => {
    const lucia = new Visitor(proxy.url);
    await lucia.comes();
    await lucia.sends({ words: 'what does the ombuds do' });
    const form = lucia.form;
    await lucia.sends({ words: 'canary once' }, form);
    await lucia.sends({ words: 'canary once' }, form);
    await lucia.sends({ words: 'canary once' }, form);
    expect(lucia.page.match(/canary once/g)).to.have.length(1);
    await Promise.all(
      installation.instances.map(({ url }) =>
        fetch(url, { method: 'POST', body: new URLSearchParams({ ...lucia.form, words: 'canary twice' }) }).then((r) => r.text()),
      ),
    );
    await lucia.sends({});
    expect(lucia.page.match(/canary twice/g)).to.have.length(1);
    const twice = { ...lucia.form };
    await Promise.all(
      [0, 1, 0, 1].map((at) =>
        fetch(installation.instances[at]!.url, { method: 'POST', body: new URLSearchParams({ ...twice, words: 'canary long ago' }) }),
      ),
    );
    for (const words of ['one', 'two', 'three', 'four', 'five']) await lucia.sends({ words });
    await lucia.sends({ words: 'canary long ago' }, twice);
    expect(lucia.page.match(/canary long ago/g), 'the same form, by Back, when much was said since').to.have.length(1);
    await fetch(`${proxy.url}/exit`, { method: 'POST', body: new URLSearchParams({ c: form['c']!, l: 'en' }) });
    for (let times = 0; times < 2; times++) {
      await lucia.sends({ words: 'canary once' }, form);
      expect([lucia.status, lucia.page.includes('canary')]).to.deep.equal([410, false]);
    }
  });

  it('push what is said at one to the page that is open at the other', async () => {
    const [one, other] = installation.instances;
    const first = await fetch(one!.url, { method: 'POST', body: new URLSearchParams({ l: 'en', words: 'hello', live: '1' }) });
    const { c, last } = (await first.json()) as { c: string; last: number };
    const stream = await fetch(`${other!.url}/stream`, { method: 'POST', body: new URLSearchParams({ c, n: String(last), l: 'en' }) });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const begun = performance.now();
    await fetch(one!.url, { method: 'POST', body: new URLSearchParams({ c, l: 'en', choice: 'help', live: '1' }) });
    let heard = '';
    while (!heard.includes('class=\\"turn help') && performance.now() - begun < 10_000) heard += (await reader.read()).value ?? '';
    await reader.cancel();
    expect(heard).to.include('help');
  });

  it('end the page that is open at the other at once when its chat is left at one', async () => {
    const [one, other] = installation.instances;
    const first = await fetch(one!.url, { method: 'POST', body: new URLSearchParams({ l: 'en', words: 'hello', live: '1' }) });
    const { c, last } = (await first.json()) as { c: string; last: number };
    const stream = await fetch(`${other!.url}/stream`, { method: 'POST', body: new URLSearchParams({ c, n: String(last), l: 'en' }) });
    await fetch(`${one!.url}/exit`, { method: 'POST', body: new URLSearchParams({ c, l: 'en' }) });
    await stream.text();
  }).timeout(15_000);

  it('go on with a conversation when the instance at which it began is stopped, and when the other is killed', async () => {
    const samuel = new Visitor(proxy.url);
    await samuel.comes();
    await samuel.sends({ words: 'what is mediation' });
    const c = token(samuel.page);
    const third = await installation.add();
    const [one, other] = installation.instances;
    await installation.end(one!);
    await installation.end(other!, 'SIGKILL');
    const later = new Visitor(third.url);
    later.page = samuel.page;
    await later.sends({ choice: 'more' });
    expect([later.status, token(later.page)]).to.deep.equal([200, c]);
    expect(later.page).to.include('what is mediation');
  });
});
