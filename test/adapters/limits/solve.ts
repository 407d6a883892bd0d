import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { Task } from '../../../adapters/limits/work.js';

const script = readFileSync(new URL('../../../adapters/web/assets/work.js', import.meta.url), 'utf8');

/** Does the work as the page's own script does it in a worker. */
export function solved(task: Pick<Task, 'ticket' | 'bits'>): string {
  let found = '';
  const self: { onmessage?(event: { data: object }): void; postMessage(said: string): void } = {
    postMessage: (said) => void (found = said),
  };
  runInNewContext(script, { self, Int32Array, Math });
  self.onmessage!({ data: task });
  return found;
}
