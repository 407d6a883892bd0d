import { AsyncLocalStorage } from 'node:async_hooks';

const quiet = new AsyncLocalStorage<true>();
const { error } = console;

/**
 * The SDK prints every refused token to standard error, so that anybody who sends one could fill it. This swallows what
 * it prints while it works for us, and nothing else: other output of the process is as before.
 */
Object.assign(console, {
  error: (...words: unknown[]): void => {
    if (!quiet.getStore()) error.apply(console, words);
  },
});

export const quietly = <R>(work: () => Promise<R>): Promise<R> => quiet.run(true, work);
