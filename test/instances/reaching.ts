import { setTimeout as passed } from 'node:timers/promises';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { account, holderOf } from '../adapters/accounts/office.js';
import { Seat } from '../adapters/console/seat.js';
import { asked, formType } from '../asked.js';
import { Ledger } from '../proofs/killed/ledger.js';
import { handedOver } from '../proofs/killed/person.js';
import { codeOf } from '../proofs/killed/receiver.js';
import { openPage } from './openPage.js';

/** Two instances of one installation: who writes is at one, who reads at the other. */
export interface Two {
  /** Where a person is, and where staff are. */
  urls: readonly [string, string];
  /** Settings of one of them. */
  environment: { DATA_DIR: string } & Record<string, string>;
  /** What the first start said of the accounts for demonstration. */
  said: string;
}

/** How many people ask in turn whether an answer is still given, each seldom enough. */
const askers = 40;

/** Somebody begins a conversation; resolves to what their page knows it by. */
async function begun(url: string, from: string): Promise<string> {
  const body = new URLSearchParams({ l: 'en', live: '1', words: 'hello' }).toString();
  const answer = await asked(url, { method: 'POST', path: '/', headers: formType, body }, { from });
  return (JSON.parse(answer.body) as { c: string }).c;
}

/** Beyond that nothing is waited for, in milliseconds. */
const patience = 20_000;

async function signedIn({ urls, environment }: Two, name: string, passphrase: string): Promise<Seat> {
  const seat = new Seat(urls[1]);
  const { status } = await seat.post('/console/sign-in', { name, passphrase, code: await codeOf(name, environment) });
  if (status !== 303) throw new Error(`${name} cannot sign in: ${status}`);
  return seat;
}

/** Milliseconds since `begun` until something holds. @throws when it does not in a while */
async function until(begun: number, holds: () => boolean | Promise<boolean>, between = 5): Promise<number> {
  while (!(await holds())) {
    if (performance.now() - begun > patience) throw new Error('it did not reach the other instance');
    await passed(between);
  }
  return performance.now() - begun;
}

/**
 * Somebody is handed over at one instance and leaves the page open; the office answers at the other, so many times.
 * @returns milliseconds from each answer being sent until its words are on the open page
 */
export async function answersReach(two: Two, times: number): Promise<number[]> {
  const [url] = two.urls;
  const service = 'demonstration-ombuds';
  const { chat, visitor } = await handedOver('n1', service, { url, isUp: async () => undefined, changes: () => undefined }, new Ledger());
  await visitor.says(chat.number!.slice(-4));
  const page = await openPage(url, visitor.token);
  const [, passphrase = ''] = new RegExp(`^ +${service} +passphrase (\\S+)$`, 'm').exec(two.said) ?? [];
  const seat = await signedIn(two, service, passphrase);
  const [, id] = /cases\/([\w-]{22,})/.exec((await seat.get('/console/cases')).body)!;
  await seat.post(`/console/cases/${id}/take`);
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const words = `We have read it ${n}.`;
    const begun = performance.now();
    const { status } = await seat.post(`/console/cases/${id}/reply`, { words });
    if (status !== 303) throw new Error(`an answer was not taken: ${status}`);
    took.push(await until(begun, () => page.got.includes(words)));
  }
  page.opened.destroy();
  return took;
}

/**
 * A focal point takes answers away at one instance (`/pull`), one after the other, while people ask for them at the other.
 * @returns milliseconds from each press until nobody is given that answer there any more
 */
export async function publicationsReach(two: Two, topics: readonly string[]): Promise<number[]> {
  const [url] = two.urls;
  const farid = await account(two.environment.DATA_DIR, 'add', 'farid', '--shown', 'Farid', '--roles', 'focal-point', two.environment);
  const seat = await signedIn(two, 'farid', holderOf(farid).passphrase);
  const took: number[] = [];
  const chats: string[] = [];
  for (let n = 0; n < askers; n++) chats.push(await begun(url, `127.1.1.${n + 1}`));
  let asking = 0;
  for (const { id: topic, in: written } of (await readEntries()).filter(({ id }) => topics.includes(id))) {
    const { short, phrasings } = written.en;
    const isAnswered = async (): Promise<boolean> => {
      const body = new URLSearchParams({ l: 'en', live: '1', c: chats[asking++ % askers]!, words: phrasings[0]! }).toString();
      const answer = await asked(url, { method: 'POST', path: '/', headers: formType, body });
      if (answer.status !== 200) throw new Error(`a question was answered with ${answer.status}`);
      return answer.body.includes(short.split(/[.’']/)[0]!);
    };
    if (!(await isAnswered())) throw new Error(`${topic} was not answered before`);
    const page = (await seat.get(`/console/answers/${topic}`)).body;
    const pressed = performance.now();
    await seat.post(`/console/answers/${topic}/pull`, { sure: '1', over: /name="over" value="([^"]+)"/.exec(page)![1]! });
    took.push(await until(pressed, async () => !(await isAnswered()), 50));
  }
  return took;
}
