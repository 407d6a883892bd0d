import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { run, started } from '../../program.js';
import * as stand from './textAnalytics.js';
import { newFolder } from '../../folders.js';

const root = join(import.meta.dirname, '../../..');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
const shown = (page: string): string => page.replaceAll('&#39;', "'").replaceAll('&quot;', '"');

describe('the program with Azure AI Language', () => {
  let folder: string;
  let service: stand.TextAnalytics;
  before(async () => {
    folder = newFolder('proof');
    service = await stand.textAnalytics();
  });
  after(() => service.close());

  const on = (): Promise<Awaited<ReturnType<typeof started>>> =>
    started({
      DATA_DIR: folder,
      AZURE_LANGUAGE_ENDPOINT: `${service.endpoint}/`,
      AZURE_LANGUAGE_KEY: stand.theKey,
      // The most that the library could ever tell of what it does.
      AZURE_LOG_LEVEL: 'verbose',
      DEBUG: '*',
    });

  it('says at the start and on /promises in six languages that it is on, and leaves no word and no key anywhere', async () => {
    const program = await on();
    expect(program.out()).to.include(`Azure AI Language is on`).and.include(new URL(service.endpoint).host);
    for (const language of languages) {
      const { promises, threats, outside } = textIn(language);
      const page = shown(await (await fetch(`${program.url}/promises/${language}`)).text());
      for (const said of [`<h3>${outside.title}</h3>`, ...outside.azureOn, outside.requests, ...outside.companies])
        expect(page).to.include(said);
      for (const untrue of [promises.azureOff, `<li>${promises.requests}</li>`, threats.companies[1]]) expect(page).not.to.include(untrue);
    }
    // One chat: where the machine is busy, a network opens fewer of them.
    let c: Record<string, string> = {};
    const asks = async (words: string): Promise<void> => {
      const page = await (await fetch(program.url, { method: 'POST', body: new URLSearchParams({ ...c, l: 'en', words }) })).text();
      c = { c: /name="c" value="([^"]{20,})"/.exec(page)![1]! };
    };
    const answers = [stand.detects('fr'), stand.errorDocument('InvalidDocument'), stand.raw('{"canary'), stand.refuses(500)];
    service.answers((response, asked) => answers[Math.min(service.asked.length, answers.length) - 1]!(response, asked));
    const words = ['collegue', 'directeur', 'directrice', 'encore'].map((more) => `canary harcelement bureau ${more}`);
    for (const one of words) await asks(one);
    expect(service.asked).not.to.have.length(0);
    for (const { documents } of service.asked) expect(words).to.include(documents[0]!.text);
    expect(service.wrong).to.deep.equal([]);

    program.child.kill('SIGTERM');
    expect(await program.ended).to.equal(0);
    expect(program.out()).to.include('"event":"language service failed"');
    const written = [
      program.out(),
      program.err(),
      ...[folder, `${folder}-keys`].flatMap(filesIn).map((path) => readFileSync(path, 'latin1')),
    ];
    for (const text of written)
      for (const canary of ['canary', 'harcelement bureau', stand.theKey]) expect(text.includes(canary), canary).to.equal(false);
  });

  it('starts and answers where the service cannot be reached', async () => {
    const program = await started({ DATA_DIR: folder, AZURE_LANGUAGE_ENDPOINT: 'http://127.0.0.1:9', AZURE_LANGUAGE_KEY: stand.theKey });
    const body = new URLSearchParams({ l: 'en', words: 'harcelement bureau collegue' });
    expect((await fetch(program.url, { method: 'POST', body })).status).to.equal(200);
    program.child.kill('SIGTERM');
    expect(await program.ended).to.equal(0);
    expect(program.err()).to.equal('');
  });

  it('says nothing of it and is as before where it is not set, and does not start where half of it is', async () => {
    const program = await started({ DATA_DIR: folder });
    expect(program.out()).not.to.include('Azure AI Language');
    expect(shown(await (await fetch(`${program.url}/promises/en`)).text())).to.include(textIn('en').promises.azureOff);
    program.child.kill('SIGTERM');
    await program.ended;
    const half = run({ DATA_DIR: folder, AZURE_LANGUAGE_KEY: 'canary-key' });
    expect(await half.ended).to.equal(2);
    expect(half.err()).to.include('AZURE_LANGUAGE_ENDPOINT: missing').and.not.include('canary');
  });

  it('loads the library only where it is set', () => {
    const loads = (settings: Record<string, string>): string =>
      execFileSync(
        process.execPath,
        [
          '--import',
          'tsx',
          '--input-type=module',
          '--eval',
          `const { createRequire } = await import('node:module');
           const { outsideWith } = await import('./adapters/language/outside.ts');
           await outsideWith(${JSON.stringify(settings)}, Date.now, () => undefined);
           process.stdout.write(String(Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('ai-text-analytics'))));`,
        ],
        { cwd: root, encoding: 'utf8' },
      );
    expect(loads({})).to.equal('false');
    expect(loads({ AZURE_LANGUAGE_ENDPOINT: 'https://example.org', AZURE_LANGUAGE_KEY: 'x' })).to.equal('true');
  });
});
