import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { fileOf, trainModels } from '../../adapters/training/train.js';
import { openModel, train, type Lesson } from '../../knowledge/search/index.js';
import { lesson } from '../knowledge/searchFixture.js';
import { courseOf } from '../courses.js';
import { newFolder } from '../folders.js';

/** How many child processes of this one are alive. */
const children = (): number => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;

const fileFor = (of: Lesson): string => fileOf(courseOf(of));

const asTheyAre = (bytes: Uint8Array): Uint8Array => bytes;

describe('training', () => {
  let directory: string;
  beforeEach(async () => {
    directory = newFolder('waypoint');
  });

  it('gives what training here gives, from child processes that end, while this process goes on', async () => {
    const before = children();
    let [turns, most] = [0, 0];
    const clock = setInterval(() => {
      turns++;
      most = Math.max(most, children());
    }, 5);
    const spanish = { ...lesson, language: 'es' as const };
    const models = await trainModels([lesson, spanish].map(courseOf), directory, asTheyAre);
    clearInterval(clock);
    expect(Buffer.compare(models[0]!, train(lesson))).to.equal(0);
    expect(Buffer.compare(models[1]!, train(spanish))).to.equal(0);
    expect(turns).to.be.above(20);
    expect(most, 'children at work').to.equal(before + 2);
    for (let wait = 0; wait < 100 && children() > before; wait++) await new Promise((resolve) => setImmediate(resolve));
    expect(children(), 'children left').to.equal(before);
    expect((await readdir(directory)).sort()).to.deep.equal([fileFor(lesson), fileFor(spanish)].sort());
  });

  it('reads what was saved for the same lesson, and trains again what is damaged', async () => {
    const path = join(directory, fileFor(lesson));
    const [made, other] = [train(lesson), train({ ...lesson, outOfScope: [] })];
    await writeFile(path, other);
    expect(Buffer.compare((await trainModels([courseOf(lesson)], directory, asTheyAre))[0]!, other), 'nothing is trained').to.equal(0);
    await writeFile(path, made.subarray(0, 1000));
    const again = (await trainModels([courseOf(lesson)], directory, asTheyAre))[0]!;
    expect(Buffer.compare(again, made)).to.equal(0);
    expect(Buffer.compare(await readFile(path), made)).to.equal(0);
    openModel(again);
  });

  it('takes what was saved elsewhere for the same lesson, as `npm ci` leaves it for a first start', async () => {
    const [empty, shipped] = [newFolder('empty'), newFolder('shipped')];
    const other = train({ ...lesson, outOfScope: [] });
    await writeFile(join(shipped, fileFor(lesson)), other);
    for (const spares of [[join(empty, 'missing'), shipped], []]) {
      const [taken] = await trainModels([courseOf(lesson)], directory, asTheyAre, spares);
      expect(Buffer.compare(taken!, other), 'nothing is trained').to.equal(0);
    }
  });

  it('deletes the models of older lessons and what was left half written, of its own languages only', async () => {
    const older = { ...lesson, outOfScope: [] };
    for (const name of [fileFor(older), `${fileFor(lesson)}.123`, fileFor({ ...older, language: 'fr' }), 'notes.txt'])
      await writeFile(join(directory, name), 'x');
    await trainModels([courseOf(lesson)], directory, asTheyAre);
    expect((await readdir(directory)).sort()).to.deep.equal([fileFor(lesson), fileFor({ ...older, language: 'fr' }), 'notes.txt'].sort());
  });

  it('names the language when training fails', async () => {
    const broken = { ...lesson, examples: [{ topic: 'a', text: undefined as unknown as string }] };
    const failure = await trainModels([courseOf(broken)], directory, asTheyAre).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(failure?.message).to.include('training of topics in en ended');
    expect(await readdir(directory)).to.deep.equal([]);
  });

  it('leaves no process behind when the program stops in the middle of a lesson, in which it hears of nothing', async () => {
    const trainer = join(import.meta.dirname, '../../adapters/training/trainer.ts');
    const program = `process.on('SIGTERM', () => process.exit(0)); (await import(${JSON.stringify(trainer)})).startTrainer();`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { stdio: 'ignore' });
    const ended = once(parent, 'exit');
    let learning = 0;
    for (let wait = 0; wait < 600 && learning === 0; wait++) {
      await passed(50);
      learning = (await startedBy(parent.pid!)).find(({ what }) => what.includes('training/child'))?.pid ?? 0;
    }
    expect(learning, 'a process that trains').to.be.above(0);
    process.kill(learning, 'SIGSTOP');
    parent.kill('SIGTERM');
    await ended;
    for (let wait = 0; wait < 100 && (await lives(learning)); wait++) await passed(50);
    const isThere = await lives(learning);
    if (isThere) process.kill(learning, 'SIGKILL');
    expect(isThere).to.equal(false);
  });
});

/** Whether a process goes on: not one that has ended and that nobody has asked about yet. */
async function lives(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return state !== '' && !/^.*\) Z /.test(state);
}

/** The processes that another one has started, each with its command. */
async function startedBy(pid: number): Promise<{ pid: number; what: string }[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const pids = text.split(' ').filter(Boolean).map(Number);
  return Promise.all(pids.map(async (one) => ({ pid: one, what: await readFile(`/proc/${one}/cmdline`, 'utf8').catch(() => '') })));
}
