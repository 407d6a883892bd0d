import { fork, spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { solved } from './solve.js';
import type { Flood, Flooded } from './flood.js';
import { newFolder } from '../../folders.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const seconds = 8;
/** A try ends after this long without an answer. */
const patience = 10_000;
const tries = 4;
/** Requests a second that no machine of ours serves: what was measured in a busy moment is no measure of a flood. */
const beyondAny = 2_000;

describe('a flood of ten times what the server can take, or more', () => {
  let folder: string;
  let program: ChildProcess;
  let url: string;

  before(async () => {
    folder = newFolder('flood');
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port: free } = server.address() as { port: number };
        server.close(() => resolve(free));
      });
    });
    url = `http://127.0.0.1:${port}`;
    program = spawn(process.execPath, ['--disable-warning=DEP0111', '.build/index.js'], {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port), DATA_DIR: folder, TRUSTED_PROXY: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve) => program.stdout!.on('data', (chunk: Buffer) => String(chunk).includes('Teams is') && resolve()));
  });
  after(async () => {
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGINT');
    await ended;
  });

  const post = async (from: string, fields: Record<string, string>, path = '/') => {
    const answer = await fetch(url + path, {
      method: 'POST',
      body: new URLSearchParams({ l: 'en', ...(path === '/' ? { live: '1' } : {}), ...fields }),
      headers: { 'X-Forwarded-For': from },
      signal: AbortSignal.timeout(patience),
    });
    return { status: answer.status, text: await answer.text() };
  };
  interface State {
    c?: string;
    html?: string;
    work?: { ticket: string; bits: number };
  }

  /** Tries a few times, a second apart, as a person does; answers at which try it went well. */
  async function triesUntil(well: () => Promise<boolean>): Promise<number> {
    for (let attempt = 1; attempt <= tries; attempt++) {
      if (await well().catch(() => false)) return attempt;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    return Infinity;
  }

  /** Opens a chat, with the work for it where it is asked for. */
  async function opened(from: string, proof = ''): Promise<string> {
    const { c, work } = JSON.parse((await post(from, { words: 'hello', proof })).text) as State;
    return c ?? (work ? opened(from, solved(work)) : expect.fail('it was not opened'));
  }

  it('leaves an open chat answering, help and Leave at once, and lets new people in who work for it', async () => {
    const amina = await opened('203.0.113.1');
    const open = [];
    for (let n = 0; n < 40; n++) open.push(await opened(`203.0.113.${100 + n}`));

    const began = performance.now();
    let served = 0;
    const ask = async (c: string): Promise<void> => {
      while (performance.now() - began < 2_000) {
        const { status } = await post('203.0.113.1', { c, words: 'can i report without giving my name' });
        expect([200, 429]).to.include(status);
        served++;
      }
    };
    await Promise.all(open.slice(0, 8).map(ask));
    const capacity = served / 2;

    const flood = fork(fileURLToPath(new URL('./flood.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
    const flooded = new Promise<Flooded>((resolve) => flood.once('message', (said) => resolve(said as Flooded)));
    const order: Flood = { url, perSecond: Math.max(capacity * 10, beyondAny), seconds, connections: 400, open };
    flood.send(order);
    let over = false;
    void flooded.then(() => (over = true));
    await new Promise((resolve) => setTimeout(resolve, 1_500));

    const tried: Record<'answer' | 'help' | 'contacts' | 'leave' | 'newcomer', number[]> = {
      answer: [],
      help: [],
      contacts: [],
      leave: [],
      newcomer: [],
    };
    for (let n = 0; !over && n < 20; n++) {
      tried.answer.push(
        await triesUntil(async () => {
          const { status, text } = await post('203.0.113.1', { c: amina, words: 'does it count if it only happened once' });
          return status === 200 && (JSON.parse(text) as State).html!.includes('turn answer');
        }),
      );
      tried.help.push(await triesUntil(async () => (await post(`203.0.113.${n}`, { words: 'HELP' })).text.includes('turn help')));
      tried.contacts.push(await triesUntil(async () => (await fetch(`${url}/help/en`, { signal: AbortSignal.timeout(patience) })).ok));
      tried.leave.push(await triesUntil(async () => (await post(`203.0.113.${n}`, {}, '/exit')).status === 200));
      let proof = '';
      tried.newcomer.push(
        await triesUntil(async () => {
          const { status, text } = await post(`203.0.113.${n}`, { words: 'hello', proof });
          const { work } = JSON.parse(text) as State;
          if (work) proof = solved(work);
          return status === 200;
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const { offered, answers } = await flooded;
    const log = JSON.stringify({ capacity, offered, answers, tried });
    expect(offered / seconds, log).to.be.above(capacity * 9);
    const failed = Object.keys(answers).filter((name) => / 500$/.test(name));
    expect(failed, log).to.deep.equal([]);
    // A few come in before the load is noticed; then the flood opens nothing, since it does no work, and writes at a person's pace.
    const noticed = Math.max(capacity, 100) * 3;
    expect(answers['opening 200'] ?? 0, log).to.be.below((answers['opening 429'] ?? 0) / 2);
    expect(answers['message 200'] ?? 0, log).to.be.at.most(open.length * (15 + seconds / 3 + 1) + noticed);
    expect(answers['message 429'], log).to.be.above(0);
    expect(tried.answer.length, log).to.be.above(1);
    for (const all of Object.values(tried)) for (const attempt of all) expect(attempt, log).to.be.at.most(tries);
    expect((await post('203.0.113.1', { c: amina, words: 'HELP' })).text).to.include('turn help');
  });
});
