import { writeSync } from 'node:fs';
import fc from 'fast-check';
import { endAll } from './folders.js';

/** A worker that ends by an error says which: mocha tells only that it ended. */
process.on('uncaughtExceptionMonitor', (error, origin) => void writeSync(2, `${origin}: ${error?.stack ?? String(error)}\n`));

/** The same examples in every run, so that no run fails by chance; another SEED draws others (README, "Run it, test it"). */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

/** What mocha does after each file of tests. */
export const mochaHooks = { afterAll: endAll };
