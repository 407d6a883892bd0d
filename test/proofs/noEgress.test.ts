import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { shippedLibrary, shippedRecognizer } from '../town.js';
import type { Seen } from './everyDoor.js';

const root = join(import.meta.dirname, '../..');
const runner = [process.execPath, '--disable-warning=DEP0111', '--import', 'tsx'];

/** Ways to get a network of one's own, in which there is nothing but loopback: for root, and for anybody where that is allowed. */
const alone = [['-n'], ['-rn']]
  .map((options) => ['unshare', ...options, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'])
  .find(([command, ...rest]) => spawnSync(command!, [...rest, 'true']).status === 0);

const where = alone
  ? 'in a network that is only loopback'
  : 'NO NETWORK NAMESPACE CAN BE MADE HERE: with every attempt to reach another machine stopped and counted instead';

interface Ended {
  code: number | null;
  out: string;
  messages: unknown[];
}

function ended([command, ...rest]: string[]): Promise<Ended> {
  const child = spawn(command!, rest, { cwd: root, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const messages: unknown[] = [];
  let out = '';
  child.stdout!.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.on('message', (message) => messages.push(message));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, messages })));
}

describe(`start-up and every door, ${where} (care.md PR-04)`, () => {
  // What was learned is there already: it takes minutes and no network, and the program's own start is what is looked at.
  before(() => Promise.all([shippedLibrary(), shippedRecognizer()]));

  it('answer at the web page, over Direct Line and in Teams, and reach for no other machine', async () => {
    const { code, out } = await ended([...(alone ?? []), ...runner, 'test/proofs/everyDoor.ts']);
    expect(code, out).to.equal(0);
    const seen = JSON.parse(out.trim().split('\n').at(-1)!) as Seen;
    if (alone) expect([seen.interfaces, seen.beyond]).to.deep.equal([['lo'], 'ENETUNREACH']);
    const entry = (await shippedLibrary()).published('single-incident')!;
    expect([seen.title, seen.hosts, seen.reachedFor, seen.stopped]).to.deep.equal([entry.in.en.title, [], [], true]);
    expect(seen.statuses).to.include.members([200, 201, 204, 400, 401, 404, 413]).and.not.include.members([500, 503]);
    expect(seen.inTeams).to.be.greaterThan(10);
  });

  it('would be noticed: whatever reaches for another machine, by name or address, is stopped and named', async () => {
    const attempts: [string, string][] = [
      [`await fetch('https://fetched.example/')`, 'fetched.example'],
      [`(await import('node:http')).get('http://asked.example/')`, 'asked.example'],
      [`(await import('node:net')).connect(443, '192.0.2.7')`, '192.0.2.7'],
      [`(await import('node:tls')).connect({ host: '192.0.2.8', port: 443 })`, '192.0.2.8'],
      [`await (await import('node:dns/promises')).resolve4('resolved.example')`, 'resolved.example'],
      [`(await import('node:dgram')).createSocket('udp4').send('x', 53, '192.0.2.9')`, '192.0.2.9'],
    ];
    for (const [code, host] of attempts) {
      const script = `try { ${code} } catch {} finally { process.disconnect() }`;
      const { messages } = await ended([...runner, '--import', './test/proofs/fence.ts', '--input-type=module', '-e', script]);
      expect(messages, code).to.deep.include({ reachedFor: host });
    }
  });
});
