import { hkdfSync, randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Lookups, ReturnNumbers } from '../../bots/sealing.js';
import { newReturnNumber, readNumber } from '../../knowledge/returnNumber.js';
import { KeyLocks } from '../storage/keyLocks.js';
import { hashOf } from './codes.js';

const stretched = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/**
 * Twenty random digits are 66 bits. Stretched over 64 MB each (care.md PR-22 asks for as much), no list of them can be
 * tried, even by whoever has the files and the pepper.
 */
const cost = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 2 ** 20 };

/**
 * How many numbers that people typed wait or are worked on; whoever comes then tries later (decisions.md D4: "and in all"). Over
 * PostgreSQL each of them holds one of 20 connections meanwhile, so they must never be many; five take about a second, and on a
 * machine at its limits still less than the ten after which PostgreSQL ends a transaction that does nothing.
 */
const mostTries = 5;

/**
 * Return numbers, stretched with a pepper of this installation. From what comes out, keys for different uses are derived
 * by labels; those that find a referral and meetings leave only as their hashes. One number is worked on at a time, so that many
 * tries take time and not memory; tries wait in a line of their own, of which one at a time comes up beside the numbers that are
 * drawn, so that nobody who hands over waits for more than one of them.
 * @param pepper 32 bytes of this installation (`pepperOf` in adapters/keys.ts)
 * @param stretch scrypt; another one counts the work in tests
 */
export function returnNumbers(pepper: Buffer, stretch: typeof stretched = stretched): ReturnNumbers {
  const lines = new KeyLocks();
  let tries = 0;
  const lookups = async (text: string): Promise<Lookups> => {
    const read = readNumber(text);
    if (read.fault) throw new Error('This is no return number.');
    const release = await lines.take('all');
    try {
      const root = await stretch(read.digits, pepper, 32, cost);
      const by = (label: string): string => hashOf(Buffer.from(hkdfSync('sha256', root, '', label, 32)));
      const found = { chat: by('lookup id'), meetings: by('lookup id of meetings') };
      root.fill(0);
      return found;
    } finally {
      release();
    }
  };
  const tried = async (text: string): Promise<Lookups | undefined> => {
    if (tries >= mostTries) return undefined;
    tries++;
    const release = await lines.take('tries');
    try {
      return await lookups(text);
    } finally {
      tries--;
      release();
    }
  };
  return {
    fresh: () => newReturnNumber(() => randomInt(10)),
    lookup: async (text) => (await lookups(text)).chat,
    lookups,
    tried,
  };
}
