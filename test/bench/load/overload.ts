import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Flood, Flooded } from '../../adapters/limits/flood.js';
import { asked, formType } from '../../asked.js';
import { comesIn, eachOf } from './cast.js';

const flood = fileURLToPath(new URL('../../adapters/limits/flood.ts', import.meta.url));

/** The setting by which a flood may say of each request from which network it comes. */
export const fromAnywhere = { TRUSTED_PROXY: '127.0.0.1' };

/** So many people ask as fast as they are answered, for so many milliseconds: what is answered then is what the servers take. */
const asking = 8;
const measuring = 2_000;

/** How often more than that is asked, and for how many seconds. */
const times = 10;
const seconds = 8;

async function capacityOf(url: string, open: readonly string[]): Promise<number> {
  let answered = 0;
  const until = performance.now() + measuring;
  const asks = async (c: string): Promise<void> => {
    while (performance.now() < until) {
      const body = new URLSearchParams({ l: 'en', live: '1', c, words: 'can i report without giving my name' }).toString();
      await asked(url, { method: 'POST', path: '/', headers: formType, body });
      answered++;
    }
  };
  await Promise.all(open.slice(0, asking).map(asks));
  return (answered * 1000) / measuring;
}

/**
 * Asks ten times as much of servers as they take, from a process of its own and from ever new networks: opens chats, and writes
 * in some that are open, as fast as it can.
 * @returns how many requests were offered in a second
 */
export async function overload(url: string): Promise<number> {
  const open = (await eachOf(40, (n) => comesIn(url, 1_000 + n))).filter((c) => c !== undefined);
  const order: Flood = { url, perSecond: times * (await capacityOf(url, open)), seconds, connections: 400, open };
  const child = fork(flood, { execArgv: ['--import', 'tsx'] });
  const flooded = new Promise<Flooded>((resolve, reject) => {
    child.once('message', (said) => resolve(said as Flooded));
    child.once('exit', (code) => reject(new Error(`the flood ended with ${code} and told nothing`)));
  });
  child.send(order);
  return (await flooded).offered / seconds;
}
