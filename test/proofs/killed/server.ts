import { EventEmitter, once } from 'node:events';
import { run, type Run } from '../../program.js';
import { freePort } from '../program.js';

/** The server went away before it answered, or has forgotten the conversation since: what was sent may be there or not. */
export class Lost extends Error {}

/** The program on folders that outlive it: started, killed without any warning, and started again at the same address. */
export class Server {
  readonly folder: string;
  url = '';
  /** Milliseconds from each start until it was open. */
  readonly starts: number[] = [];
  private readonly signs = new EventEmitter().setMaxListeners(0);
  private program: Run | undefined;
  private open = false;
  /** What the first start said of the accounts for demonstration. */
  said = '';

  constructor(
    folder: string,
    private readonly settings: Record<string, string> = {},
  ) {
    this.folder = folder;
  }

  /** Starts it, and resolves when it is open. Resolves to false when it was killed before. @throws when it ended by itself */
  async start(): Promise<boolean> {
    this.url ||= `http://127.0.0.1:${await freePort()}`;
    const begun = performance.now();
    const program = (this.program = run({ PORT: new URL(this.url).port, DATA_DIR: this.folder, ...this.settings }));
    const opened = new Promise<true>((resolve) => {
      program.child.stdout!.on('data', () => program.out().includes('Teams is') && resolve(true));
    });
    const code = await Promise.race([opened, program.ended]);
    if (code !== true) {
      if (program.child.signalCode === 'SIGKILL') return false;
      throw new Error(`the program did not start (${code}): ${program.err()}`);
    }
    this.starts.push(performance.now() - begun);
    this.said ||= program.out();
    this.open = true;
    this.signs.emit('open');
    return true;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    this.open = false;
    this.program!.child.kill(signal);
    await this.program!.ended;
  }

  /** Resolves when it is open. */
  async isUp(): Promise<void> {
    while (!this.open) await once(this.signs, 'open');
  }

  /** Says that something is on its way that changes what is kept, so that it can be killed in the midst of it. */
  changes(): void {
    this.signs.emit('change');
  }

  /** Resolves when the next change is on its way, or after so many milliseconds. */
  async nextChange(patience: number): Promise<void> {
    await once(this.signs, 'change', { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  }
}
