/**
 * What mocha does after each file of tests. It loads this file by `require`, the tests load theirs by `import`: two copies
 * of a module would be there, so the one that the tests know is asked for by `import` too.
 */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    const { endAll } = await import('./folders.js');
    await endAll();
  },
};
