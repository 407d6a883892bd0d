import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { shippedLibrary } from './town.js';

/**
 * Before any test runs: builds the program that tests start as `npm start` does, and trains the models of the shipped entries, so
 * that test processes side by side find them and none trains them anew.
 */
export async function mochaGlobalSetup(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'ignore', 'inherit'] });
  await shippedLibrary();
}
