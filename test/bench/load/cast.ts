import { setTimeout as passed } from 'node:timers/promises';
import { addressOf, asked, formType } from '../../asked.js';
import { Seat } from '../../adapters/console/seat.js';
import { Ledger } from '../../proofs/killed/ledger.js';
import { handedOver } from '../../proofs/killed/person.js';
import { codeOf } from '../../proofs/killed/receiver.js';
import { questions } from '../turns.js';
import type { Cast } from './mix.js';
import type { Servers } from './servers.js';

/** So many a second come: fewer than everybody together may, and few enough that nobody is asked for work. */
const comeInASecond = 60;

/**
 * Does something for each of many people, who come at an even pace, some at a time.
 * @param begin resolves to undefined where somebody was not let in; somebody else, with another number, comes in their place a second later: one network may not try on and on
 */
export async function eachOf<T>(
  many: number,
  begin: (n: number) => Promise<T | undefined>,
  { atOnce = 4, perSecond = comeInASecond } = {},
): Promise<T[]> {
  const begun = performance.now();
  const all: T[] = [];
  let [next, others] = [0, many];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let n = next++; n < many; n = next++) {
        await passed(Math.max(0, begun + (n * 1000) / perSecond - performance.now()));
        for (let one = await begin(n); ; one = await begin(others++)) {
          if (one !== undefined) {
            all[n] = one;
            break;
          }
          await passed(1000);
        }
      }
    }),
  );
  return all;
}

/** Somebody begins a conversation; undefined when they are not let in at the moment. */
export async function comesIn(url: string, n: number, words = 'hello'): Promise<string | undefined> {
  const body = new URLSearchParams({ l: 'en', words, live: '1' }).toString();
  const answer = await asked(url, { method: 'POST', path: '/', headers: formType, body }, { from: addressOf(n) });
  return (JSON.parse(answer.body) as { c?: string }).c;
}

/** Offices whose receivers the first start makes, so that a machine where nobody else comes in can try the relay. */
const offices = ['demonstration-ombuds', 'demonstration-counsellor', 'demonstration-intake'];

/** Signs in the receiver of an office and takes over all that waits there. */
async function atTheDesk({ urls, settings, said }: Servers, name: string): Promise<Cast['receivers'][number]> {
  const seat = new Seat(urls[0]!);
  const [, passphrase = ''] = new RegExp(`^ +${name} +passphrase (\\S+)$`, 'm').exec(said) ?? [];
  const { status } = await seat.post('/console/sign-in', { name, passphrase, code: await codeOf(name, settings) });
  if (status !== 303) throw new Error(`${name} cannot sign in: ${status}`);
  const cases: string[] = [];
  for (;;) {
    const { body } = await seat.get('/console/cases');
    const waiting = [...body.matchAll(/<tr>.*?cases\/([\w-]{22,})".*?<span class="state waiting">/gs)].map(([, id]) => id!);
    if (waiting.length === 0) return { cookie: seat.cookie, csrf: seat.csrf, cases };
    for (const id of waiting) {
      const taken = await seat.post(`/console/cases/${id}/take`);
      if (taken.status !== 303) throw new Error(`a case cannot be taken over: ${taken.status}`);
      cases.push(id);
    }
  }
}

/** Everybody comes in: people with questions, people who write with an office, and its receivers. */
export async function castAt(there: Servers, people: number, inRelay: number): Promise<Cast> {
  const at = (n: number): string => there.urls[n % there.urls.length]!;
  const ledger = new Ledger();
  const writers = await eachOf(inRelay, async (n) => {
    const server = { url: at(n), isUp: async () => undefined, changes: () => undefined };
    const { chat, visitor } = await handedOver(`n${n}`, offices[n % offices.length]!, server, ledger, addressOf(n));
    await visitor.says(chat.number!.slice(-4));
    return visitor.token;
  });
  const receivers: Cast['receivers'] = [];
  for (const office of offices) receivers.push(await atTheDesk(there, office));
  const open = await eachOf(people, (n) => comesIn(at(n), n));
  return { asked: await questions(), people: open, inRelay: writers, receivers };
}
