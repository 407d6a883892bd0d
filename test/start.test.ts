import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { textIn } from '../knowledge/text/index.js';
import { instanceKey } from '../adapters/keys.js';
import { openVault } from '../adapters/sealing/vault.js';
import { embeddedStore } from '../adapters/storage/embedded.js';
import { tablesInFolder } from '../adapters/storage/tablesFile.js';
import { office, plan } from './bots/office.js';
import { run, started as startedWith, type Run } from './program.js';
import { freePort } from './proofs/program.js';
import { newFolder } from './folders.js';

/** A file that the program writes and takes away meanwhile is no fault. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe('the program', () => {
  let folder: string;
  before(async () => (folder = newFolder('proof')));

  const started = (settings: Record<string, string> = {}): Promise<Run & { url: string }> => startedWith({ DATA_DIR: folder, ...settings });

  it('starts without any setting but a folder and a port, says where it is open, and stops cleanly', async () => {
    const program = await started();
    expect(program.out()).to.include(`Waypoint is open at ${program.url}`).and.include('Teams is closed');
    expect((await fetch(program.url)).status).to.equal(200);
    expect(statSync(join(folder, 'instance.key')).mode & 0o777).to.equal(0o600);
    program.child.kill('SIGINT');
    expect(await program.ended).to.equal(0);
    expect(filesIn(folder)).not.to.include(join(folder, 'lock'));
    expect(program.err()).to.equal('');
  });

  it('leaves no word, header or address of anybody in its files or its output', async () => {
    const program = await started({ TRUSTED_PROXY: '127.0.0.1' });
    const headers = {
      'User-Agent': 'canary-agent',
      Referer: 'https://canary-referrer.example',
      'X-Forwarded-For': '203.0.113.77',
      'Accept-Language': 'en',
    };
    const ask = (fields: Record<string, string>) => fetch(program.url, { method: 'POST', headers, body: new URLSearchParams(fields) });
    const page = await (await ask({ l: 'en', words: 'canary-words does it count if it only happened once' })).text();
    const c = /name="c" value="([^"]{20,})"/.exec(page)![1]!;
    await ask({ c, l: 'en', choice: '2:helped', words: 'canary-draft' });
    await ask({ c, l: 'en', words: 'canary-long'.repeat(5000) });
    await fetch(`${program.url}/canary-path`, { headers });
    program.child.kill('SIGTERM');
    expect(await program.ended).to.equal(0);
    const written = [
      program.out(),
      program.err(),
      ...[...filesIn(folder), ...filesIn(`${folder}-keys`)].map((path) => readFileSync(path, 'latin1')),
    ];
    for (const text of written) for (const canary of ['canary', '203.0.113.77', c]) expect(text.includes(canary), canary).to.equal(false);
  });

  it('is ready after its start also when a command that changed accounts was interrupted before', async () => {
    const left = join(folder, 'accounts.json.new');
    writeFileSync(left, 'half');
    const program = await started();
    expect((await fetch(`${program.url}/ready`)).status).to.equal(200);
    expect(filesIn(folder)).not.to.include(left);
    program.child.kill('SIGINT');
    expect([await program.ended, program.err()]).to.deep.equal([0, '']);
  });

  it('does not start beside another one on the same folder, and says why', async () => {
    const first = await started();
    const second = run({ PORT: String(await freePort()), DATA_DIR: folder });
    expect(await second.ended).to.equal(1);
    expect(second.err()).to.match(/^DATA_DIR: process \d+ already uses/);
    first.child.kill('SIGINT');
    await first.ended;
  });

  it('does not start without the keys of what people sent, and says which file is missing or damaged', async () => {
    const data = newFolder('start');
    const keys = newFolder('keys');
    const place = await office({
      store: await embeddedStore(await tablesInFolder(data)),
      vault: await openVault(keys, await instanceKey(data), false),
    });
    await place.turn((care) => care.open(plan));
    const settings = { PORT: String(await freePort()), DATA_DIR: data };
    const elsewhere = run({ ...settings, KEYS_DIR: newFolder('empty') });
    expect(await elsewhere.ended).to.equal(1);
    expect(elsewhere.err()).to.match(/^KEYS_DIR: .*wraps\.json is missing/);
    const whole = readFileSync(join(keys, 'wraps.json'), 'utf8');
    writeFileSync(join(keys, 'wraps.json'), whole.slice(0, -5));
    const cut = run({ ...settings, KEYS_DIR: keys });
    expect(await cut.ended).to.equal(1);
    expect(cut.err()).to.include(join(keys, 'wraps.json')).and.include('restore');
    const inside = run({ ...settings, KEYS_DIR: join(data, 'keys') });
    expect(await inside.ended).to.equal(2);
    expect(inside.err()).to.include('- KEYS_DIR: ');
    writeFileSync(join(keys, 'wraps.json'), whole);
    const program = await started({ DATA_DIR: data, KEYS_DIR: keys });
    const beside = run({ ...settings, DATA_DIR: newFolder('start'), KEYS_DIR: keys });
    expect(await beside.ended).to.equal(1);
    expect(beside.err()).to.match(/^KEYS_DIR: process \d+ already uses/);
    program.child.kill('SIGINT');
    expect(await program.ended).to.equal(0);
  });

  it('names every wrong setting at once, and a port that is taken', async () => {
    const wrong = run({ PORT: 'many', PUBLIC_URL: 'waypoint', DATA_DIR: folder });
    expect(await wrong.ended).to.equal(2);
    expect(wrong.err()).to.include('- PORT: ').and.include('- PUBLIC_URL: ');
    const first = await started();
    const other = newFolder('start');
    const second = run({ PORT: new URL(first.url).port, DATA_DIR: other });
    expect(await second.ended).to.equal(2);
    expect(second.err()).to.include('PORT: another program uses this port');
    first.child.kill('SIGINT');
    await first.ended;
  });

  it('answers a question on the command line, with its decision and ranking', async () => {
    const entry = readFileSync(new URL('../knowledge/entries/single-incident.json', import.meta.url), 'utf8');
    const { title } = (JSON.parse(entry) as { in: { en: { title: string } } }).in.en;
    const asked = run({ DATA_DIR: folder }, 'ask', ['--language', 'en', 'does it count if it only happened once']);
    expect(await asked.ended).to.equal(0);
    expect(asked.out()).to.match(/^decision: answer\n {2}\d\.\d{3} {2}single-incident\n/);
    expect(asked.out()).to.include(`\n\n${title}\n`);
    const short = run({ DATA_DIR: folder }, 'ask', ['--language', 'ru', 'не знаю']);
    await short.ended;
    expect(short.out(), 'an answer is looked up in nothing either').to.match(/^decision: none\n\n/);
    const stopped = run({ DATA_DIR: folder }, 'ask', ['--language', 'fr', '\u202bstop']);
    await stopped.ended;
    expect(stopped.out(), 'a command is looked up in nothing, as in a chat').to.match(/^asks for: exit\ndecision: none\n\n/);
    const dying = run({ DATA_DIR: folder }, 'ask', ['--language', 'es', 'no es broma, quiero morir']);
    await dying.ended;
    expect(dying.out())
      .to.match(/^danger: .*self/)
      .and.include(textIn('es').care.urgent.who);
    const hours = run({ DATA_DIR: folder }, 'ask', ['--language', 'en', 'Can I talk to the director without giving my name?']);
    await hours.ended;
    expect(hours.out(), 'whoever is led to office hours is offered no topics').to.match(/^asks for: office hours\ndecision: none\n\n/);
    const wrong = run({ DATA_DIR: folder }, 'ask', ['--language', 'tlh', 'x']);
    expect(await wrong.ended).to.equal(2);
    expect(wrong.err()).to.include('npm run ask');
  });

  it('evaluates a file of questions by language and kind, and names bad lines', async () => {
    const file = join(folder, 'questions.jsonl');
    const lines = [
      { lang: 'en', kind: 'topic', text: 'does it count if it only happened once', expect: ['single-incident'] },
      { lang: 'en', kind: 'topic', text: 'does it count if it only happened once', expect: ['medical-care'] },
      { lang: 'en', kind: 'out-of-scope', text: 'how do i reset my email password', expect: [] },
      { lang: 'fr', kind: 'command', text: 'English', expect: ['language'] },
      { lang: 'es', kind: 'danger', text: 'no es broma, quiero morir', expect: ['self'] },
      { lang: 'es', kind: 'danger', text: 'me muero de risa' },
      { lang: 'en', kind: 'topic', text: 'does it count if it only happened once', expect: ['single-incidence'] },
      { lang: 'en', kind: 'danger', text: 'i want to die', expect: ['suicide'] },
    ];
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"lang":"xx"}\nnot json\n`);
    const table = run({ DATA_DIR: folder }, 'evaluate', [file]);
    expect(await table.ended).to.equal(1);
    expect(table.out())
      .to.match(/^en +topic +2 +50\.0 +\S+ +100\.0 +0\.0 +0\.0 +50\.0 +50\.0$/m)
      .and.match(/^fr +command +1 +100\.0/m)
      .and.match(/^es +danger +2 +100\.0 .* 0\.0 +-$/m)
      .and.not.match(/^en +danger/m);
    expect(table.err())
      .to.include(`${file}:7: expect: there is no single-incidence\n`)
      .and.include(`${file}:8: expect: there is no suicide\n`)
      .and.include(`${file}:9: `)
      .and.include(`${file}:10: is not JSON`);
    const each = run({ DATA_DIR: folder }, 'evaluate', ['--lines', file]);
    await each.ended;
    expect(each.out().trim().split('\n').length, 'what is decided does not rest on what is expected').to.equal(lines.length);
    const [first] = each
      .out()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { decision: string; top: { id: string }[]; danger: string[]; command: null });
    expect([first!.decision, first!.top[0]!.id, first!.danger, first!.command]).to.deep.equal(['answer', 'single-incident', [], null]);
  });
});
