import { dirname } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { DividedJson } from '../../../adapters/storage/dividedJson.js';
import { tablesIn, type TablesFile } from '../../../adapters/storage/tablesFile.js';
import { FragileDisk } from './fragileDisk.js';

const path = '/data/referrals.json';
type Kept = TablesFile<'chats'>;
const opened = (disk: FragileDisk): Promise<Kept> => tablesIn<'chats'>(new DividedJson('/data/referrals.json', disk));

/** What people do at one time: each of several changes, of chats by their numbers. */
type Transaction = { chat: number; isPut: boolean }[];
const chats = 60;
const transaction = fc.array(fc.record({ chat: fc.nat(chats), isPut: fc.boolean() }), { minLength: 1, maxLength: 12 });
const groups = fc.array(fc.array(transaction, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });

/** Chats as they should be, in their order, and words that were never there before. */
class Ledger {
  kept = new Map<string, string>();
  private n = 0;

  /** Gives each put words of its own. */
  changes(all: Transaction): { id: string; words: string | null }[] {
    return all.map(({ chat, isPut }) => ({ id: `chat ${chat}`, words: isPut ? `<${this.n++}>` : null }));
  }

  static after(kept: ReadonlyMap<string, string>, changes: ReturnType<Ledger['changes']>): Map<string, string> {
    const now = new Map(kept);
    for (const { id, words } of changes)
      if (words === null) now.delete(id);
      else now.set(id, words);
    return now;
  }
}

const writes = (file: Kept, changes: ReturnType<Ledger['changes']>): Promise<void> =>
  file.write(changes.map(({ id, words }) => ({ kind: 'chats', id, record: words === null ? null : { words } })));
const chatsIn = (file: Kept): [string, string][] =>
  Object.entries(file.tables.chats ?? {}).map(([id, record]) => [id, (record as { words: string }).words]);
const wordsOn = (disk: FragileDisk): string[] => [...disk.texts.values()].flatMap((text) => text.match(/<\d+>/g) ?? []).sort();

/** So many that they are in parts. */
const many: Transaction = Array.from({ length: 40 }, (_, chat) => ({ chat, isPut: true }));

async function begun(disk: FragileDisk, ledger: Ledger): Promise<Kept> {
  const file = await opened(disk);
  const all = ledger.changes(many);
  await writes(file, all);
  ledger.kept = Ledger.after(ledger.kept, all);
  return file;
}

/** A random number from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

describe('chats in parts beside their file', () => {
  it('are after a crash at any step those that were acknowledged, in their order, and at most those on their way, each whole', async () => {
    await fc.assert(
      fc.asyncProperty(groups, fc.nat(120), fc.boolean(), fc.boolean(), fc.nat(), async (later, cutAt, isPower, isNew, seed) => {
        const [disk, ledger, random] = [new FragileDisk(), new Ledger(), chance(seed)];
        let file = isNew ? await opened(disk) : await begun(disk, ledger);
        const all = isNew ? [[many], ...later] : later;
        const first = disk.steps + cutAt;
        disk.breaksAt = (step) => (step === first ? 'cut' : undefined);
        for (const group of all) {
          const changes = group.map((one) => ledger.changes(one));
          const outcomes = await Promise.allSettled(changes.map((one) => writes(file, one)));
          const acknowledged = outcomes.filter(({ status }) => status === 'fulfilled').length;
          for (const one of changes.slice(0, acknowledged)) ledger.kept = Ledger.after(ledger.kept, one);
          if (acknowledged === changes.length) {
            expect(wordsOn(disk), 'what was replaced or dropped is in no file').to.deep.equal([...ledger.kept.values()].sort());
            continue;
          }
          disk.starts(isPower ? () => random() < 0.5 : undefined);
          file = await opened(disk);
          let may = ledger.kept;
          const whole = [may, ...changes.slice(acknowledged).map((one) => (may = Ledger.after(may, one)))];
          const found = JSON.stringify(chatsIn(file));
          const there = whole.find((one) => JSON.stringify([...one]) === found);
          expect(there, `${found} is none of ${JSON.stringify(whole.map((one) => [...one]))}`).not.to.equal(undefined);
          ledger.kept = there!;
          expect(wordsOn(disk), 'what a crash left is gone').to.deep.equal([...ledger.kept.values()].sort());
        }
        disk.starts(() => true);
        expect(chatsIn(await opened(disk)), 'what was acknowledged was flushed').to.deep.equal([...ledger.kept]);
      }),
      { numRuns: 500 },
    );
  });

  it('are as they were when the disk refuses, and whoever waits is told; when it takes again, nothing of what it refused comes back', async () => {
    await fc.assert(
      fc.asyncProperty(groups, fc.nat(), fc.double({ min: 0.02, max: 0.3, noNaN: true }), async (all, seed, often) => {
        const [disk, ledger, random] = [new FragileDisk(), new Ledger(), chance(seed)];
        const file = await begun(disk, ledger);
        disk.breaksAt = () => (random() < often ? 'full' : undefined);
        for (const group of all) {
          const changes = group.map((one) => ledger.changes(one));
          const outcomes = await Promise.allSettled(changes.map((one) => writes(file, one)));
          const acknowledged = changes.filter((_, at) => outcomes[at]!.status === 'fulfilled');
          for (const one of acknowledged) ledger.kept = Ledger.after(ledger.kept, one);
          expect(new Map(chatsIn(file))).to.deep.equal(ledger.kept);
          ledger.kept = new Map(chatsIn(file));
        }
        disk.breaksAt = () => undefined;
        const last = ledger.changes([{ chat: 1, isPut: true }]);
        await writes(file, last);
        ledger.kept = Ledger.after(ledger.kept, last);
        expect(wordsOn(disk)).to.deep.equal([...ledger.kept.values()].sort());
        disk.starts(() => true);
        expect(chatsIn(await opened(disk))).to.deep.equal([...ledger.kept]);
      }),
      { numRuns: 300 },
    );
  });

  it('leave nothing of a new part when the disk is full, so that it is not fuller', async () => {
    const [disk, ledger] = [new FragileDisk(), new Ledger()];
    const file = await begun(disk, ledger);
    const before = new Map(disk.texts);
    const isNew = (): boolean => [...disk.texts.keys()].some((one) => !before.has(one));
    let refused = false;
    disk.breaksAt = () => (!refused && isNew() ? ((refused = true), 'full') : undefined);
    const outcome = await writes(file, ledger.changes([{ chat: 3, isPut: true }])).catch(({ code }: NodeJS.ErrnoException) => code);
    expect(outcome).to.equal('ENOSPC');
    expect(new Map(disk.texts)).to.deep.equal(before);
  });

  it('are written where they changed, and a few beside: of a thousand no more than of ten', async () => {
    const [disk, ledger] = [new FragileDisk(), new Ledger()];
    const file = await opened(disk);
    await writes(file, ledger.changes(Array.from({ length: 1_000 }, (_, chat) => ({ chat, isPut: true }))));
    const before = new Map(disk.texts);
    await writes(file, ledger.changes([{ chat: 7, isPut: true }]));
    const made = [...disk.texts].filter(([one]) => dirname(one) !== dirname(path) && !before.has(one));
    expect(made).to.have.length(1);
    expect(made[0]![1].match(/<\d+>/g)!.length).to.be.at.most(64);
    expect(disk.texts.get(path)).not.to.match(/<\d+>/);
  });

  it('are in the file again when few are left, and in as many parts as they need while they grow', async () => {
    const [disk, ledger] = [new FragileDisk(), new Ledger()];
    const file = await opened(disk);
    const all = Array.from({ length: 500 }, (_, chat) => chat);
    const parts = (): number => disk.texts.size - 1;
    for (const chat of all) {
      await writes(file, ledger.changes([{ chat, isPut: true }]));
      expect(parts()).to.be.at.most(1 + chat / 8);
    }
    expect(parts()).to.be.at.least(500 / 32);
    for (const chat of all.slice(10)) await writes(file, ledger.changes([{ chat, isPut: false }]));
    expect([...disk.texts.keys()]).to.deep.equal([path]);
    expect(chatsIn(await opened(disk)).map(([id]) => id)).to.deep.equal(all.slice(0, 10).map((chat) => `chat ${chat}`));
  });
});
