import { cpSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { keyPath } from '../../adapters/keys.js';
import { newDatabase } from '../cluster.js';
import { started } from '../program.js';
import { newFolder } from '../folders.js';

export type Instance = Awaited<ReturnType<typeof started>> & { folder: string };

/** An installation of several instances: real processes over one database, each with a folder of its own and the same key. */
export class Installation {
  readonly instances: Instance[] = [];

  private constructor(private readonly settings: Record<string, string>) {}

  /** @param more settings beside DATABASE_URL */
  static async of(count: number, more: Record<string, string> = {}): Promise<Installation> {
    return Installation.over(await newDatabase(), count, more);
  }

  /** The same over a given database. */
  static async over(url: string, count: number, more: Record<string, string> = {}): Promise<Installation> {
    const installation = new Installation({ DATABASE_URL: url, ...more });
    for (let at = 0; at < count; at++) await installation.add();
    return installation;
  }

  get databaseUrl(): string {
    return this.settings['DATABASE_URL']!;
  }

  /** Starts one more instance; it gets the key of the first. @param own settings of this one */
  async add(own: Record<string, string> = {}): Promise<Instance> {
    const folder = newFolder('proof');
    mkdirSync(`${folder}-keys`, { recursive: true });
    const first = this.instances[0];
    if (first) cpSync(keyPath(first.folder), keyPath(folder));
    const instance = { ...(await started({ DATA_DIR: folder, ...this.settings, ...own })), folder };
    this.instances.push(instance);
    return instance;
  }

  /** Ends one as an operator would, or pulls its plug. */
  async end(instance: Instance, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.instances.splice(this.instances.indexOf(instance), 1);
    const ended = once(instance.child, 'exit');
    instance.child.kill(signal);
    await ended;
  }

  async close(): Promise<void> {
    await Promise.all([...this.instances].map((instance) => this.end(instance)));
  }
}
