import { readFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { asked, formType } from '../../asked.js';
import { openPage, type OpenPage } from '../../instances/openPage.js';
import { program } from '../../proofs/program.js';
import { markdownTable } from '../table.js';
import { questions } from '../turns.js';
import { comesIn, eachOf } from './cast.js';
import { percentile } from './measures.js';
import type { Scale } from './scale.js';

/** Beside one socket for each stream a process needs a few more files. */
const spare = 200;

/** How many files a process may hold open here: Node takes for itself all that the system allows. */
async function filesAllowed(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  return Number(/^Max open files +\S+ +(\d+)/m.exec(limits)?.[1] ?? Infinity);
}

/** Says something in the conversation of a page, and tells after how many milliseconds the page has it. */
async function toldAfter(url: string, page: OpenPage, words: string): Promise<number> {
  const before = page.got.length;
  const begun = performance.now();
  const body = new URLSearchParams({ c: page.c, l: 'en', words, live: '1' }).toString();
  await asked(url, { method: 'POST', path: '/', headers: formType, body });
  while (!page.got.slice(before).includes('"html"')) {
    if (performance.now() - begun > 10_000) throw new Error('a page was not told what was said in its conversation');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return performance.now() - begun;
}

/** What idle conversations and open pages take of memory on one instance, and whether those pages are told what is said. */
export async function streamsBench({ streams }: Scale): Promise<string> {
  const allowed = await filesAllowed();
  if (allowed < streams + spare)
    throw new Error(`${streams} streams need ${streams + spare} open files in one process; here ${allowed} are allowed (ulimit -n).`);
  const there = await program({});
  const texts = await questions();
  const agent = new Agent({ keepAlive: true });
  const question = (n: number): string => texts[n % texts.length]!;
  const ask = async (c: string, words: string): Promise<void> => {
    const body = new URLSearchParams({ c, l: 'en', words, live: '1' }).toString();
    const { status } = await asked(there.url, { method: 'POST', path: '/', headers: formType, body }, { agent });
    if (status !== 200) throw new Error(`a question was answered with ${status}`);
  };
  const talks = async (n: number): Promise<string | undefined> => {
    const c = await comesIn(there.url, n, question(n));
    if (c) for (const more of [1, 2]) await ask(c, question(n + more));
    return c;
  };
  // What is made once, by the first thousand turns, is no part of a conversation.
  await eachOf(Math.min(500, streams), (n) => talks(streams + n));
  await there.ask({ do: 'pass', minutes: 20 });
  const before = await there.weigh();
  const conversations = await eachOf(streams, talks);
  await there.ask({ do: 'pass', minutes: 2 });
  const idle = await there.weigh();
  const pages = await eachOf(streams, (n) => openPage(there.url, conversations[n]!), { atOnce: 50, perSecond: 1000 });
  const open = await there.weigh();
  const told: number[] = [];
  for (let n = 0; n < 100; n++) told.push(await toldAfter(there.url, pages[Math.floor((n * streams) / 100)]!, question(n)));
  for (const { opened } of pages) opened.destroy();
  agent.destroy();
  await there.stop();
  const each = (bytes: number): string => (bytes / streams / 1024).toFixed(1);
  const table = markdownTable(
    ['in memory', 'how many', 'held, KB each', 'resident, KB each'],
    [
      ['idle conversation, after three answers', String(streams), each(idle.held - before.held), each(idle.resident - before.resident)],
      ['open stream, beside its conversation', String(streams), each(open.held - idle.held), each(open.resident - idle.resident)],
    ],
  );
  const all = (open.resident / 1e6).toFixed(0);
  return `${table}\n\nResident with all of that: ${all} MB. Of 100 pages among them, each had what was said in its conversation after ${percentile(told, 0.5).toFixed(0)} ms (half), ${Math.max(...told).toFixed(0)} ms (the longest). A process with ${streams} streams needs ${streams + spare} open files (\`ulimit -n\`).`;
}
