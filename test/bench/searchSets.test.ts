import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { run } from './searchProcess.js';
import { publications } from './searchPublished.js';
import { figuresOf } from './searchReport.js';
import { publicSets } from './searchSets.js';
import { newFolder } from '../folders.js';

type Line = { split: string; text: string; label: string | null };

const tiny: Line[] = [
  ...['open the window', 'please open a window', 'window open now'].map((text) => ({ split: 'train', text, label: 'window' })),
  ...['play some music', 'music please', 'play a song'].map((text) => ({ split: 'train', text, label: ' music ' })),
  { split: 'val', text: 'a window, please', label: 'window' },
  { split: 'test', text: 'open that window', label: 'window' },
  { split: 'test', text: 'play my song', label: 'music' },
  { split: 'oos-val', text: 'why is the sky blue', label: null },
  { split: 'oos-test', text: 'how tall is she', label: null },
];

/** The message of the error that a promise ends with. */
const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: Error) => error.message,
  );

describe('public sets of the search benchmark', () => {
  let folder: string;
  const put = (name: string, lines: (Line | string)[]): Promise<void> =>
    writeFile(join(folder, name), lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + '\n');

  beforeEach(async () => {
    folder = newFolder('waypoint-sets');
  });

  it('are read with their splits, and nothing out of scope is taught', async () => {
    await put('tiny_es.jsonl', tiny);
    const [set] = await publicSets(folder);
    expect(set?.name).to.equal('tiny_es');
    expect(set?.lesson.language).to.equal('es');
    expect(set?.lesson.outOfScope).to.deep.equal([]);
    expect(set?.lesson.examples.map(({ topic }) => topic)).to.deep.equal(['window', 'window', 'window', 'music', 'music', 'music']);
    expect(set?.asked).to.deep.equal([
      { topic: 'window', text: 'open that window' },
      { topic: 'music', text: 'play my song' },
    ]);
    expect(set?.outside).to.deep.equal(['how tall is she']);
    expect(set?.check).to.deep.equal([{ topic: 'window', text: 'a window, please' }]);
    expect(set?.checkOutside).to.deep.equal(['why is the sky blue']);
  });

  it('are sorted by name, can be chosen by the beginning of it, and other files are left alone', async () => {
    for (const name of ['b_ru.jsonl', 'arbank_1.jsonl', 'a.jsonl']) await put(name, tiny);
    await put('README.md', ['not a set']);
    const all = await publicSets(folder);
    expect(all.map(({ name }) => name)).to.deep.equal(['a', 'arbank_1', 'b_ru']);
    expect(all.map(({ lesson }) => lesson.language)).to.deep.equal(['en', 'ar', 'ru']);
    expect((await publicSets(folder, 'b')).map(({ name }) => name)).to.deep.equal(['b_ru']);
  });

  it('say what is wrong and what to do: no folder, no set, a bad row', async () => {
    const nowhere = join(folder, 'nowhere');
    expect(await refusal(publicSets(nowhere)))
      .to.include(nowhere)
      .and.include('npm run bench:search -- FOLDER');
    expect(await refusal(publicSets(folder)))
      .to.include('holds no set')
      .and.include('npm run bench:search -- FOLDER');
    const broken: [Line | string, string][] = [
      ['{"split":', 'one.jsonl, line 2 is not JSON'],
      [{ split: 'exam', text: 'a', label: 'a' }, 'one.jsonl, line 2: split'],
      [{ split: 'test', text: '', label: 'a' }, 'one.jsonl, line 2: text'],
      [{ split: 'test', text: 'a', label: null }, 'the split "test" has no label'],
    ];
    for (const [line, message] of broken) {
      await put('one.jsonl', [tiny[0]!, line]);
      expect(await refusal(publicSets(folder)), message).to.include(message);
    }
    await put('one.jsonl', [tiny[0]!]);
    expect(await refusal(publicSets(folder)))
      .to.include('one.jsonl')
      .and.include('"train" and "test"');
  });

  it('are measured by our engine and by a peer, each in a process of its own, within a time limit', async () => {
    await put('tiny.jsonl', tiny);
    const [set] = await publicSets(folder);
    for (const system of ['waypoint', 'natural Bayes']) {
      const result = await run<'set'>({ kind: 'set', system, set: set! }, 60);
      if (result === 'late') throw new Error(`${system} was late`);
      expect(figuresOf(result), system).to.deep.include({ first: 100, three: 100, auroc: 1 });
      expect(result.check, system).to.have.length(1);
      expect(result.checkOutside, system).to.have.length(1);
    }
    expect(await run<'set'>({ kind: 'set', system: 'waypoint', set: set! }, 0)).to.equal('late');
  });

  it('have published figures of the kinds that are compared, each system once a set', async () => {
    const all = await publications();
    expect(new Set(all.map(({ set }) => set)).size).to.equal(all.length);
    for (const { set, figures } of all) {
      expect(new Set(figures.map(({ system }) => system)).size, set).to.equal(figures.length);
      for (const { system, first, kept, refused } of figures) {
        expect(first ?? kept, `${set} ${system}`).to.be.a('number');
        expect(kept === undefined, `${set} ${system}`).to.equal(refused === undefined);
      }
    }
    expect(all.filter(({ goal }) => goal).map(({ set }) => set)).to.deep.equal([
      'hint3v1_sofmattress',
      'hint3v1_curekart',
      'hint3v1_powerplay11',
    ]);
  });
});
