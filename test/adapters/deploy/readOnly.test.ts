import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { preloaded } from '../../preloaded.js';
import { freePort } from '../../proofs/program.js';
import { newFolder } from '../../folders.js';

const root = join(import.meta.dirname, '../../..');
/** Whom nothing belongs to; only root can start something as another user. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Gives a folder, with all that is in it, to nobody. */
function give(folder: string): void {
  if (nobody.uid === undefined) return;
  for (const name of readdirSync(folder, { recursive: true }) as string[]) chownSync(join(folder, name), nobody.uid, nobody.gid);
  chownSync(folder, nobody.uid, nobody.gid);
}

describe('the program as nobody, on a disk that can be read only', () => {
  it('starts, answers a question, keeps what it must, and stops, and writes nowhere but in its two folders and the one for passing things', async () => {
    const DATA_DIR = newFolder('proof');
    const [KEYS_DIR, TMPDIR] = [`${DATA_DIR}-keys`, newFolder('passing')];
    mkdirSync(KEYS_DIR, { mode: 0o700 });
    for (const folder of [DATA_DIR, KEYS_DIR, TMPDIR]) give(folder);
    // Whoever is nobody must be able to reach what is its own.
    chmodSync(join(DATA_DIR, '..'), 0o755);
    const port = await freePort();
    const child = spawn(process.execPath, ['--disable-warning=DEP0111', ...preloaded('proofs/fileFence.ts'), '.build/index.js'], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        DATA_DIR,
        KEYS_DIR,
        TMPDIR,
        WRITABLE: [DATA_DIR, KEYS_DIR, TMPDIR].join(':'),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      ...nobody,
    });
    let written = '';
    const wroteAt: unknown[] = [];
    child.on('message', (message: { wroteAt?: string }) => wroteAt.push(message.wroteAt));
    const ended = once(child, 'exit');
    await new Promise<void>((open, reject) => {
      for (const stream of [child.stdout!, child.stderr!])
        stream.on('data', (chunk: Buffer) => (written += chunk.toString()).includes('Teams is') && open());
      void ended.then(() => reject(new Error(written)));
    });
    const url = `http://127.0.0.1:${port}`;
    const said = new URLSearchParams({ l: 'en', words: 'what is the ombuds', live: '1' });
    expect((await fetch(url, { method: 'POST', body: said })).status).to.equal(200);
    expect((await fetch(`${url}/ready`)).status).to.equal(200);
    child.kill('SIGTERM');
    await ended;
    expect(written).to.include('"event":"stopped"').and.not.include('failed');
    expect(wroteAt).to.deep.equal([]);
    for (const name of ['instance.key', 'knowledge.json', 'accounts.json']) expect(existsSync(join(DATA_DIR, name)), name).to.equal(true);
    rmSync(KEYS_DIR, { recursive: true });
  });
});
