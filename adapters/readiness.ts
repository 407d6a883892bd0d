import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type restify from 'restify';
import type { Log } from './log.js';

export interface ReadinessParts {
  /** DATA_DIR and KEYS_DIR. */
  folders: readonly string[];
  /** Asks what keeps the records for one of them; rejects where it does not answer, as a database that is gone. */
  records(): Promise<unknown>;
  /** What can be said of the forgetting; nothing before its first run. */
  forgetting(): { overdue: boolean } | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  log: Log;
}

/** So much must be free: every write puts a whole new file beside the old one. */
const leastFree = 32 * 1024 * 1024;
/** After this long without a look, nothing can be said (milliseconds). */
const stale = 3 * 60_000;

/**
 * Whether people should be sent here: what they write can be kept, and what must be forgotten is. It is looked at by the
 * clock, not by who asks, so that asking costs nothing.
 */
export class Readiness {
  private seen: { at: number; keeps: boolean; answers: boolean } | undefined;
  private was: boolean | undefined;
  private leaving = false;

  constructor(private readonly parts: ReadinessParts) {}

  /** Looks whether the disk takes what is written and whether the records answer, and logs when something has changed. */
  async look(): Promise<void> {
    if (this.leaving) return;
    const kept = await Promise.all(this.parts.folders.map(takesWrites));
    const answers = await this.parts.records().then(
      () => true,
      () => false,
    );
    this.seen = { at: this.parts.now(), keeps: !kept.includes(false), answers };
    const { ready } = this;
    if (ready !== (this.was ?? true)) {
      const why = { disk: Number(!this.seen.keeps), records: Number(!answers), forgetting: Number(this.isOverdue) };
      this.parts.log(ready ? 'ready again' : 'not ready', why);
    }
    this.was = ready;
  }

  /** Looks again at once where people were not sent here, so that they are as soon as they can be. */
  async lookAgain(): Promise<void> {
    if (this.was === false) await this.look();
  }

  /** From now on nobody should be sent here: this server is about to stop. */
  leave(): void {
    this.leaving = true;
  }

  get ready(): boolean {
    if (this.leaving || !this.seen || this.parts.now() - this.seen.at > stale) return false;
    return this.seen.keeps && this.seen.answers && !this.isOverdue;
  }

  private get isOverdue(): boolean {
    return this.parts.forgetting()?.overdue ?? true;
  }
}

async function takesWrites(folder: string): Promise<boolean> {
  const path = join(folder, 'ready.probe');
  try {
    const { bavail, bsize } = await statfs(folder);
    const handle = await open(path, 'w', 0o600);
    try {
      await handle.writeFile('ready');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rm(path);
    return bavail * bsize >= leastFree;
  } catch {
    return false;
  }
}

/** `GET /ready`: whether a load balancer should send people here. It says nothing of anybody, and nothing of why, which stands in the log. */
export function readyRoute(server: restify.Server, readiness: Pick<Readiness, 'ready'>): void {
  server.get('/ready', (_request, response, next) => {
    const { ready } = readiness;
    response.send(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
    next(false);
  });
}
