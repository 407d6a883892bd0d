import { EventEmitter, once } from 'node:events';
import { run, type Run } from '../../program.js';
import { freePort } from '../program.js';
import type { Target } from './target.js';
import { filesIn, type Files } from './whatIsThere.js';

/** The server went away before it answered, or has forgotten the conversation since: what was sent may be there or not. */
export class Lost extends Error {}

/** The program on folders that outlive it: started, killed without any warning, and started again at the same address. */
export class Server implements Target {
  readonly outlives = false;
  url = '';
  readonly starts: number[] = [];
  private readonly signs = new EventEmitter().setMaxListeners(0);
  private program: Run | undefined;
  private open = false;
  said = '';

  constructor(
    readonly folder: string,
    private readonly settings: Record<string, string> = {},
  ) {}

  get environment(): Record<string, string> {
    return { DATA_DIR: this.folder, ...this.settings };
  }

  async start(): Promise<boolean> {
    this.url ||= `http://127.0.0.1:${await freePort()}`;
    const begun = performance.now();
    const program = (this.program = run({ PORT: new URL(this.url).port, ...this.environment }));
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

  async kill(): Promise<string> {
    await this.end('SIGKILL');
    return 'the program';
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  lies(): Promise<Files> {
    return filesIn(this.folder);
  }

  async isUp(): Promise<void> {
    while (!this.open) await once(this.signs, 'open');
  }

  changes(): void {
    this.signs.emit('change');
  }

  async nextChange(patience: number): Promise<void> {
    await once(this.signs, 'change', { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    this.open = false;
    this.program!.child.kill(signal);
    await this.program!.ended;
  }
}
