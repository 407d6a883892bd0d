import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { logTo } from '../../adapters/log.js';
import { Readiness, readyRoute } from '../../adapters/readiness.js';
import { createServer } from '../../adapters/server.js';
import { Forgetting, type Held } from '../../bots/forgetting.js';
import { freePort } from '../proofs/program.js';
import { run } from '../program.js';
import { newFolder } from '../folders.js';

describe('whether people should be sent to this server', () => {
  const due = { left: false };
  const database = { isGone: false };
  const records = async (): Promise<void> => {
    if (database.isGone) throw new Error('gone');
  };
  const held: Held = { forget: () => undefined, overdue: () => due.left };
  let clock: number;
  let folders: string[];
  let logged: string[];
  let forgetting: Forgetting;
  let readiness: Readiness;
  beforeEach(async () => {
    [clock, due.left, database.isGone, logged] = [Date.parse('2026-11-25T22:10:00Z'), false, false, []];
    folders = [newFolder('ready'), newFolder('ready')];
    forgetting = new Forgetting([held], () => new Date(clock));
    const log = logTo(
      (line) => logged.push(line),
      () => new Date(clock),
    );
    readiness = new Readiness({ folders, records, forgetting: () => forgetting.report(), now: () => clock, log });
  });

  it('is no before the first look and the first forgetting, and yes after both', async () => {
    expect(readiness.ready).to.equal(false);
    await readiness.look();
    expect(readiness.ready, 'nothing is known of the forgetting').to.equal(false);
    await forgetting.run();
    await readiness.look();
    expect(readiness.ready).to.equal(true);
    for (const folder of folders) expect(await readdir(folder)).to.deep.equal([]);
  });

  for (const place of [0, 1]) {
    it(`is no while ${['the data', 'the keys'][place]} cannot be written, and the log says so once`, async () => {
      await forgetting.run();
      await readiness.look();
      const inTheWay = join(folders[place]!, 'ready.probe');
      await mkdir(join(inTheWay, 'full'), { recursive: true });
      expect(readiness.ready, 'asking does not look: it costs nothing').to.equal(true);
      await readiness.look();
      await readiness.look();
      expect(readiness.ready).to.equal(false);
      await rm(inTheWay, { recursive: true });
      await readiness.look();
      expect(readiness.ready).to.equal(true);
      expect(logged.map((line) => JSON.parse(line) as object)).to.deep.equal([
        { at: '2026-11-25T22:10', event: 'not ready', disk: 1, records: 0, forgetting: 0 },
        { at: '2026-11-25T22:10', event: 'ready again', disk: 0, records: 0, forgetting: 0 },
      ]);
    });
  }

  it('is no while the database is gone, which the log says, and yes as soon as it is back', async () => {
    await forgetting.run();
    await readiness.look();
    database.isGone = true;
    await readiness.lookAgain();
    expect(readiness.ready, 'one look in half a minute is enough while all is well').to.equal(true);
    await readiness.look();
    expect(readiness.ready).to.equal(false);
    database.isGone = false;
    await readiness.lookAgain();
    expect(readiness.ready).to.equal(true);
    expect(logged.map((line) => JSON.parse(line) as object)).to.deep.equal([
      { at: '2026-11-25T22:10', event: 'not ready', disk: 0, records: 1, forgetting: 0 },
      { at: '2026-11-25T22:10', event: 'ready again', disk: 0, records: 0, forgetting: 0 },
    ]);
  });

  it('is no while something is left that should have been forgotten, and when nobody has looked for minutes', async () => {
    await forgetting.run();
    await readiness.look();
    due.left = true;
    await forgetting.run();
    expect(readiness.ready).to.equal(false);
    due.left = false;
    await forgetting.run();
    expect(readiness.ready).to.equal(true);
    clock += 4 * 60_000;
    expect(readiness.ready, 'the jobs of this process stand still').to.equal(false);
    await readiness.look();
    expect(readiness.ready).to.equal(true);
    clock += 7 * 60_000;
    await readiness.look();
    expect(readiness.ready, 'the forgetting has not run for ten minutes').to.equal(false);
  });

  it('is no as soon as the server is about to stop, and nobody is woken for it', async () => {
    await forgetting.run();
    await readiness.look();
    expect(readiness.ready).to.equal(true);
    const before = logged.length;
    readiness.leave();
    expect(readiness.ready).to.equal(false);
    await readiness.look();
    expect(readiness.ready).to.equal(false);
    expect(logged.length).to.equal(before);
  });

  it('is told with two words, and by its status', async () => {
    const server = createServer(false, () => undefined);
    let ready = false;
    readyRoute(server, {
      get ready() {
        return ready;
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const ask = async (): Promise<[number, string]> => {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as { port: number }).port}/ready`);
      return [answer.status, await answer.text()];
    };
    expect(await ask()).to.deep.equal([503, '{"status":"not ready"}']);
    ready = true;
    expect(await ask()).to.deep.equal([200, '{"status":"ready"}']);
    server.close();
  });

  it('is never yes before the real program is open, and yes as soon as it is', async () => {
    const [port, DATA_DIR] = [await freePort(), newFolder('proof')];
    const program = run({ PORT: String(port), DATA_DIR });
    const ask = (): Promise<number> =>
      fetch(`http://127.0.0.1:${port}/ready`).then(
        ({ status }) => status,
        () => 0,
      );
    const before: number[] = [];
    while ((await ask()) === 0) {
      before.push(0);
      await passed(20);
    }
    expect(before.length).to.be.greaterThan(3);
    expect(await ask()).to.equal(200);
    program.child.kill('SIGTERM');
    await program.ended;
    expect(await ask()).to.equal(0);
  });
});
