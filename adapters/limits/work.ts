import { createHash, createHmac, randomBytes } from 'node:crypto';
import { same } from '../keys.js';

/** How long a task can be handed in, in milliseconds (care.md PR-41). */
const taskLife = 10 * 60_000;

/** What a browser does before a conversation is opened under load, or how long somebody without JavaScript waits instead. */
export interface Task {
  /** Signed by this installation, which keeps no list of tasks; nothing in it is about a person. */
  ticket: string;
  /** SHA-256 of `SIGNATURE:NUMBER` must begin with this many bits of zero, for a number that has to be searched. */
  bits: number;
  /** After this many seconds the ticket alone may be handed in. */
  seconds: number;
}

/** Bits, from and until when, a random part; the signature; the number. */
const handedIn = /^(?<signed>\d+\.\d+\.\d+\.[\w-]{12})\.(?<sign>[\w-]{43})(?::(?<number>\d{1,10}))?$/;

/** What was handed in: work that was done, time that was waited, or neither. Each counts once. */
export type HandedIn = { by: 'work' | 'waiting'; spend(): void };

/**
 * Proof of work (hashcash, with SHA-256): one search for whoever asks, one hash for us. A ticket is single use and ends
 * after ten minutes; what is remembered of it is its signature, until then, by the instance that took it.
 * @param now milliseconds since 1970
 * @param key 32 bytes for this purpose alone, the same on every instance
 */
export function tasksWith(
  now: () => number,
  key: Buffer = randomBytes(32),
): { give(bits: number, seconds: number): Task; take(proof: string): HandedIn | undefined } {
  const spent = new Map<string, number>();
  const signature = (signed: string): string => createHmac('sha256', key).update(signed).digest('base64url');

  const forgetSpent = (): void => {
    for (const [one, until] of spent) {
      if (until > now()) return;
      spent.delete(one);
    }
  };

  return {
    give(bits, seconds) {
      const signed = [bits, now() + seconds * 1000, now() + taskLife, randomBytes(9).toString('base64url')].join('.');
      return { ticket: `${signed}.${signature(signed)}`, bits, seconds };
    },
    take(proof) {
      const { signed = '', sign = '', number } = handedIn.exec(proof)?.groups ?? {};
      const [bits = 0, from = 0, until = 0] = signed.split('.').map(Number);
      if (!same(sign, signature(signed)) || until <= now() || spent.has(sign)) return undefined;
      const by = number !== undefined && zeros(`${sign}:${number}`) >= bits ? 'work' : from <= now() ? 'waiting' : undefined;
      if (!by) return undefined;
      return {
        by,
        spend() {
          forgetSpent();
          spent.set(sign, until);
        },
      };
    },
  };
}

/** With how many bits of zero the SHA-256 of a text begins. */
function zeros(text: string): number {
  const first = createHash('sha256').update(text).digest().readUInt32BE(0);
  return Math.clz32(first);
}
