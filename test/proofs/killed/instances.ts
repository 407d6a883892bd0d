import { EventEmitter, once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import pg from 'pg';
import { keyPath } from '../../../adapters/keys.js';
import { tableMark } from '../../../adapters/sealing/sharedVault.js';
import { kept } from '../../../dialogs/records.js';
import { Cluster } from '../../cluster.js';
import { proxyTo } from '../../instances/proxy.js';
import { Server } from './server.js';
import type { Target } from './target.js';
import type { Files } from './whatIsThere.js';
import { newFolder } from '../../folders.js';

/** Starts so many instances over a database, each in a folder of its own, with the key of the first. @param url DATABASE_URL */
export async function serversOver(url: string, many: number, settings: Record<string, string> = {}): Promise<Server[]> {
  const servers: Server[] = [];
  for (let n = 0; n < many; n++) {
    const server = new Server(newFolder('proof'), { DATABASE_URL: url, ...settings });
    if (servers[0]) await copyFile(keyPath(servers[0].folder), keyPath(server.folder));
    servers.push(server);
    await server.start();
  }
  return servers;
}

/**
 * Several instances of the real program over one real PostgreSQL, behind a load balancer that sends every request to the next
 * one. What is killed is one of the instances, or all processes of PostgreSQL at once, which takes the open conversations along
 * (decisions.md D15).
 */
export class Instances implements Target {
  readonly outlives = true;
  /** Milliseconds from each start of PostgreSQL after a kill until it took connections. */
  readonly recoveries: number[] = [];
  private readonly signs = new EventEmitter().setMaxListeners(0);
  private dead: Server | 'PostgreSQL' | undefined;

  private constructor(
    private readonly cluster: Cluster,
    readonly servers: readonly Server[],
    private readonly proxy: Awaited<ReturnType<typeof proxyTo>>,
  ) {}

  static async of(many: number, settings: Record<string, string> = {}): Promise<Instances> {
    const cluster = await Cluster.start([]);
    const servers = await serversOver(await cluster.database(), many, settings);
    return new Instances(cluster, servers, await proxyTo(servers.map(({ url }) => url)));
  }

  get url(): string {
    return this.proxy.url;
  }

  get environment(): Record<string, string> {
    return this.servers[0]!.environment;
  }

  get said(): string {
    return this.servers[0]!.said;
  }

  get starts(): number[] {
    return this.servers.flatMap(({ starts }) => starts);
  }

  async kill(chance: number): Promise<string> {
    const parts = [...this.servers, 'PostgreSQL' as const];
    // What is already dead is killed once more: as it starts.
    this.dead ??= parts[Math.floor(chance * parts.length)]!;
    if (this.dead === 'PostgreSQL') await this.cluster.down('SIGKILL');
    else await this.dead.kill();
    return this.dead === 'PostgreSQL' ? 'PostgreSQL' : 'an instance';
  }

  async start(): Promise<boolean> {
    const { dead } = this;
    if (dead === undefined) return true;
    const begun = performance.now();
    const isOpen = dead === 'PostgreSQL' ? await this.databaseStarts() : await dead.start();
    if (!isOpen) return false;
    if (dead === 'PostgreSQL') this.recoveries.push(performance.now() - begun);
    this.dead = undefined;
    return true;
  }

  private async databaseStarts(): Promise<boolean> {
    try {
      await this.cluster.up();
      return true;
    } catch (error) {
      if (error instanceof Error && error.message.includes('SIGKILL')) return false;
      throw error;
    }
  }

  /** One is always there, and waits for PostgreSQL where that is away. */
  async isUp(): Promise<void> {
    await Promise.race(this.servers.map((server) => server.isUp()));
  }

  changes(): void {
    this.signs.emit('change');
  }

  async nextChange(patience: number): Promise<void> {
    await once(this.signs, 'change', { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  }

  async lies(): Promise<Files> {
    if (this.dead === 'PostgreSQL') return { referrals: [], keys: [] };
    const client = new pg.Client(this.environment['DATABASE_URL']);
    await client.connect();
    const { rows: referrals } = await client.query<{ body: unknown }>("select body from record where kind = 'referrals'");
    const { rows: keys } = await client.query<{ id: string }>('select id from wrap where id <> $1', [tableMark]);
    await client.end();
    return { referrals: referrals.map(({ body }) => kept.referrals.parse(body).id), keys: keys.map(({ id }) => id) };
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
    this.proxy.close();
  }
}
