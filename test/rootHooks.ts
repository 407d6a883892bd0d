import { writeSync } from 'node:fs';
import { endAll } from './folders.js';

/** A worker that ends by an error says which: mocha tells only that it ended. */
process.on('uncaughtExceptionMonitor', (error, origin) => void writeSync(2, `${origin}: ${error?.stack ?? String(error)}\n`));

/** What mocha does after each file of tests. */
export const mochaHooks = { afterAll: endAll };
