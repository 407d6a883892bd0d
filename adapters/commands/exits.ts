import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../settings.js';
import type { Exits } from '../web/exits.js';
import './quietlyCutOff.js';

const patience = 10_000;

/** What one way out answers: `reached` when the page is there, otherwise what went wrong, in words for the operator. */
export interface Probe {
  /** A language, or a country. */
  of: string;
  address: string;
  reached: boolean;
  answer: string;
}

/**
 * Opens every address that Leave leads to, from this machine and never from a person's (care.md QE-04): to be run daily,
 * and from the countries where people are.
 */
export const probe = (exits: Exits): Promise<Probe[]> =>
  Promise.all(
    exits.all.map(async ({ of, address }) => {
      try {
        const { ok, status } = await fetch(address, { signal: AbortSignal.timeout(patience) });
        return { of, address, reached: ok, answer: String(status) };
      } catch {
        return { of, address, reached: false, answer: 'no answer' };
      }
    }),
  );

/** `npm run exits` prints one line a language or country, and fails when one cannot be reached. */
async function main(): Promise<void> {
  const found = await probe(readSettings().EXIT_URL);
  for (const { of, address, reached, answer } of found) console.log(`${reached ? 'reached' : 'FAILED '}  ${of}  ${address}  (${answer})`);
  if (found.every(({ reached }) => reached)) return;
  console.log('Set EXIT_URL to addresses that people can reach. Until then Leave shows its own page, which has nothing to hide.');
  process.exitCode = 1;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The addresses cannot be tried.');
    process.exitCode = 1;
  });
}
