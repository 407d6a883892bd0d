import { shippedLibrary } from './town.js';

/** Trains the models of the shipped entries before any test runs, so that test processes side by side find them and none trains them anew. */
export async function mochaGlobalSetup(): Promise<void> {
  await shippedLibrary();
}
