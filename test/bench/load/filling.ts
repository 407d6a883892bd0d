import { randomBytes } from 'node:crypto';
import type { Vault } from '../../../bots/sealing.js';
import type { Store } from '../../../dialogs/records.js';
import { languages } from '../../../knowledge/language.js';
import type { Entry } from '../../../knowledge/entry.js';
import { sendsTo } from '../../referrals.js';
import { grown } from '../searchData.js';

const words = 'Somebody writes a few sentences here, as people do, and asks what can be done about it. '.repeat(4);

/** How many are kept together. */
const atOnce = 200;

/** Fills an office with chats that it has taken over and that go on: so many, each with ten messages. @param receiver the account that has them */
export async function fillReferrals(store: Store, vault: Vault, many: number, receiver: string): Promise<void> {
  const on = new Date().toISOString().slice(0, 10);
  const id = await sendsTo(store, vault, { words, service: receiver, on });
  const one = (await store.transaction(({ referrals }) => referrals.get(id)))!;
  const ids = Array.from({ length: many - 1 }, () => randomBytes(16).toString('base64url'));
  const message = (other: string, n: number) => ({
    n: n + 1,
    by: n % 2 === 1 ? ('receiver' as const) : ('person' as const),
    sealed: vault.seal(other, words),
    on,
  });
  // Not all at once: a server that has other work to do breaks off what takes too long.
  for (let from = 0; from < many; from += atOnce) {
    const some = [id, ...ids].slice(from, from + atOnce);
    await Promise.all(some.filter((other) => other !== id).map((other) => vault.begin(other)));
    await store.transaction(async ({ referrals }) => {
      for (const [at, other] of some.entries()) {
        const thread = Array.from({ length: 10 }, (_, n) => message(other, n));
        const name = `quiet harbour ${from + at}`;
        await referrals.put({ ...one, id: other, name, lookup: null, excluded: null, receiver, thread, status: 'taken', due: null });
      }
    });
  }
}

const phrasings = 12;

/** The letters of each word in another order: words of a vocabulary of its own, in any script. */
const inOtherWords = (text: string, by: number): string =>
  text
    .split(' ')
    .map((word) => [...word].map((_, at, letters) => letters[(at + by) % letters.length]!).join(''))
    .join(' ');

/** Adds published answers to those that there are, until there are so many: each as long as one of them, and asked for in words of its own. */
export async function fillEntries(store: Store, many: number): Promise<void> {
  await store.transaction(async ({ entries, editions }) => {
    const there = await entries.find({});
    for (let at = 0; at < many - there.length; at++) {
      const [one, copy] = [there[at % there.length]!, 1 + Math.floor(at / there.length)];
      const inAll = languages.map((language): [string, Entry['in']['en']] => {
        const wording = one.in[language];
        const asked = grown(
          wording.phrasings.map((text) => ({ topic: one.id, text: inOtherWords(text, copy) })),
          phrasings,
        );
        return [language, { ...wording, title: `${wording.title} ${copy + 1}`, phrasings: [...new Set(asked.map(({ text }) => text))] }];
      });
      await entries.put({ ...one, id: `${one.id}-${copy + 1}`, in: Object.fromEntries(inAll) as Entry['in'] });
    }
    const [edition] = await editions.find({ id: 'entries' });
    await editions.put({ id: 'entries', number: (edition?.number ?? 0) + 1 });
  });
}
