import { endAll } from './folders.js';

/** What mocha does after each file of tests. */
export const mochaHooks = { afterAll: endAll };
