import { fork, spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { coursesWith } from '../../adapters/training/shipped.js';
import { trainModels } from '../../adapters/training/train.js';
import type { Measured, Round } from './load.js';
import { markdownTable } from './table.js';
import { newFolder } from '../folders.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const seconds = Number(process.env['BENCH_SECONDS'] ?? 6);
const connections = 16;
const people = 2_500;
const secret = 'a secret of the benchmark only';

/** Five hundred different questions in English, of those that people ask. */
export async function questions(): Promise<string[]> {
  const all = (await readEntries()).flatMap((entry) => entry.in.en.phrasings);
  return Array.from({ length: 500 }, (_, at) => all[(at * 37) % all.length]!);
}

/** Our server as `npm start` starts it; answers its address, and how long the start took. */
async function ours(folder: string): Promise<{ url: string; child: ChildProcess; ready: number }> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const began = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=DEP0111', '.build/index.js'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, DIRECT_LINE_SECRET: secret, TRUSTED_PROXY: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', (chunk: Buffer) => chunk.toString().includes('is open at') && resolve());
    child.once('exit', () => reject(new Error('the server did not start')));
  });
  return { url: `http://127.0.0.1:${port}`, child, ready: performance.now() - began };
}

export async function echo(bytes: number): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(beside('echoBot.ts'), [String(bytes)], { execArgv: ['--disable-warning=DEP0111', '--import', 'tsx'] });
  const { port } = await new Promise<{ port: number }>((resolve) =>
    child.once('message', (message) => resolve(message as { port: number })),
  );
  return { url: `http://127.0.0.1:${port}`, child };
}

function load(url: string, requests: Round['requests']): Promise<Measured> {
  const child = fork(beside('load.ts'), [], { execArgv: ['--import', 'tsx'] });
  const round: Round = { url, seconds, connections, requests };
  child.send(round);
  return new Promise((resolve) => child.once('message', (measured) => resolve(measured as Measured)));
}

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };
const asForm = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();

/**
 * So many people ask that nobody comes near the limits of a conversation, each from a network of their own, and they come
 * slowly enough that nobody is asked for work.
 */
async function opened<T>(begin: (from: string) => Promise<T | undefined>): Promise<T[]> {
  const open: T[] = [];
  while (open.length < people) {
    const from = `198.18.${open.length >> 8}.${open.length & 255}`;
    const one = await begin(from);
    if (one) open.push(one);
    await new Promise((resolve) => setTimeout(resolve, one ? 5 : 1_000));
  }
  return open;
}

/** Questions in open conversations, as the page asks them. */
async function atTheDoor(url: string, asked: string[]): Promise<Round['requests']> {
  const open = await opened(async (from) => {
    const headers = { ...formHeaders, 'x-forwarded-for': from };
    const answer = await fetch(url, { method: 'POST', headers, body: asForm({ l: 'en', words: 'hello', live: '1' }) });
    return ((await answer.json()) as { c?: string }).c;
  });
  return open.map((c, at) => ({
    method: 'POST',
    path: '/',
    headers: formHeaders,
    body: asForm({ c, l: 'en', words: asked[at % asked.length]!, live: '1' }),
  }));
}

async function overDirectLine(url: string, asked: string[]): Promise<Round['requests']> {
  const open = await opened(async () => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const { token } = (await (await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST', headers, body: '{}' })).json()) as {
      token: string;
    };
    const started = await fetch(`${url}/v3/directline/conversations`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
      body: '{}',
    });
    return { token, conversationId: ((await started.json()) as { conversationId: string }).conversationId };
  });
  return open.map(({ token, conversationId }, at) => ({
    method: 'POST',
    path: `/v3/directline/conversations/${conversationId}/activities`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text: asked[at % asked.length]!, from: { id: 'x' }, locale: 'en' }),
  }));
}

export const toTheEcho = (asked: string[]): Round['requests'] =>
  asked.map((text) => ({
    method: 'POST',
    path: '/api/messages',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      text,
      id: '1',
      channelId: 'emulator',
      serviceUrl: 'http://127.0.0.1:9',
      deliveryMode: 'expectReplies',
      from: { id: 'a' },
      recipient: { id: 'b' },
      conversation: { id: 'c' },
    }),
  }));

const inSeconds = (ms: number): string => (ms / 1000).toFixed(1);
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Turns a second, side by side in one run, as ratios to the bare echo bot. Rounds alternate, so that a slow minute hits all alike. */
export async function turnsBench(): Promise<string> {
  const folder = newFolder('bench');
  const asked = await questions();
  const courses = await coursesWith(await readEntries());
  const began = performance.now();
  await trainModels(courses, newFolder('models'), () => undefined);
  const learned = performance.now() - began;
  const first = await ours(folder);
  first.child.kill('SIGINT');
  await new Promise((resolve) => first.child.once('exit', resolve));
  const server = await ours(folder);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const atRest = await residentMegabytes(server.child.pid!);
  const [door, line] = [await atTheDoor(server.url, asked), await overDirectLine(server.url, asked)];
  // A long-running server is compared, so all are warm: V8 goes on compiling for some ten seconds of load.
  const warm = [await load(server.url, door), await load(server.url, line), await load(server.url, door)];
  const bare = await echo(warm[0]!.bytes);
  for (const _ of warm) await load(bare.url, toTheEcho(asked));
  const rounds: Record<'door' | 'line' | 'bare', Measured[]> = { door: [], line: [], bare: [] };
  for (let round = 0; round < 3; round++) {
    rounds.bare.push(await load(bare.url, toTheEcho(asked)));
    rounds.door.push(await load(server.url, door));
    rounds.line.push(await load(server.url, line));
  }
  const memory = await residentMegabytes(server.child.pid!);
  server.child.kill('SIGINT');
  bare.child.kill();
  const turns = [...warm, ...rounds.door, ...rounds.line].reduce((sum, { perSecond }) => sum + perSecond * seconds, 0);
  const failed = Object.values(rounds)
    .flat()
    .reduce((sum, { failed: n }) => sum + n, 0);
  const row = (name: string, key: keyof typeof rounds): string[] => {
    const ratio = median(rounds[key].map(({ perSecond }, at) => perSecond / rounds.bare[at]!.perSecond));
    return [
      name,
      ...(['perSecond', 'p50', 'p99'] as const).map((field) => median(rounds[key].map((one) => one[field])).toFixed(0)),
      ratio.toFixed(2),
    ];
  };
  const table = markdownTable(
    ['what is asked', 'turns a second', 'p50 ms', 'p99 ms', 'ratio to the echo bot'],
    [row('bare botbuilder echo bot', 'bare'), row('a question at the web door', 'door'), row('a question over Direct Line', 'line')],
  );
  return `${table}\n\nRequests that failed: ${failed}. Training everything, as \`npm ci\` does: ${inSeconds(learned)} s; first start after it: ${inSeconds(first.ready)} s; next start: ${inSeconds(server.ready)} s. Resident ten seconds after that: ${atRest} MB; after the load, with ${2 * people} open conversations of about ${Math.round(turns / (2 * people))} questions each: ${memory} MB.`;
}

async function residentMegabytes(pid: number): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
