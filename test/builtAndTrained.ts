import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Before any test runs: builds the program that tests start as `npm start` does, and trains the models of the shipped entries, as
 * `npm ci` does, in case a source has changed since.
 */
export function mochaGlobalSetup(): void {
  execFileSync('npm', ['run', '--silent', 'prepare'], { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'ignore', 'inherit'] });
}
