import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { openVault } from '../../adapters/sealing/vault.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import type { Receiver } from '../../bots/cases.js';
import type { Wanted } from '../../bots/caseList.js';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { Acts } from '../../bots/acts.js';
import { Desk } from '../../bots/desk.js';
import { firstMessage } from '../../bots/firstMessage.js';
import type { Vault } from '../../bots/sealing.js';
import type { Store } from '../../dialogs/records.js';
import { Referral } from '../../dialogs/referral.js';
import { languages } from '../../knowledge/language.js';
import { kept, sendsTo, takesBack, writesAgain, type Sent } from '../referrals.js';
import { newFolder } from '../folders.js';
import { shippedDirectory } from '../shipped.js';

const amina: Receiver = { name: 'amina', services: ['un-unoms', 'un-oios'] };
const boris: Receiver = { name: 'boris', services: ['un-unoms'] };
const today = '2026-11-25';

describe('the list of cases', () => {
  let [store, vault, desk]: [Store, Vault, Desk] = [] as never;
  let opened: string[];
  let on: string;
  beforeEach(async () => {
    [opened, on] = [[], today];
    store = await embeddedStore(await tablesInMemory());
    vault = await openVault(newFolder('list'), randomBytes(32), false);
    const counted: Vault = { ...vault, open: (id, sealed) => (opened.push(id), vault.open(id, sealed)) };
    desk = new Desk({
      store,
      vault: counted,
      acts: new Acts(witnessOf(randomBytes(32))),
      now: () => new Date(`${on}T10:00:00Z`),
      firstMessage: firstMessage(await shippedDirectory()),
      changed: () => undefined,
    });
  });
  const arrives = (more: Partial<Sent> = {}): Promise<string> => sendsTo(store, vault, { words: 'Hello', on: today, ...more });
  const listed = async (account: Receiver, wanted: Wanted = {}): Promise<string[]> =>
    (await desk.list(account, wanted)).cases.map(({ id }) => id);

  it('opens no seal for a page but those that say who is excluded, and each of these once', async () => {
    const excluding: string[] = [];
    for (let at = 0; at < 30; at++) {
      const id = await arrives(at % 5 === 0 ? { excluded: ['boris'] } : {});
      if (at % 5 === 0) excluding.push(id);
    }
    expect(await desk.list(amina)).to.include({ total: 30, pages: 2 });
    expect(opened).to.have.members(excluding);
    opened.length = 0;
    expect(await desk.list(amina, {}, 2)).to.include({ total: 30, before: 20, page: 2 });
    expect(opened).to.deep.equal([]);
    expect(await desk.list(boris, {}, 2)).to.include({ total: 24, before: 20 });
    expect(opened).to.have.members(excluding);
    opened.length = 0;
    await writesAgain(store, vault, excluding[0]!, 'More', today);
    expect([(await desk.list(boris)).total, opened]).to.deep.equal([24, [excluding[0]]]);
  });

  it('reads a record once for as long as it stays as it is', async () => {
    for (let at = 0; at < 3; at++) await arrives();
    const read = (): Promise<Referral[]> => store.transaction(({ referrals }) => referrals.find({ service: 'un-unoms' }));
    const before = await read();
    const same = await read();
    expect(before.every((one, at) => one === same[at])).to.equal(true);
    expect(() => before[0]!.thread.push(before[0]!.thread[0]!)).to.throw(TypeError);
    await writesAgain(store, vault, before[1]!.id, 'More', today);
    const after = await read();
    expect(after.map((one) => before.includes(one))).to.deep.equal([true, false, true]);
    expect(after[1]!.thread).to.have.length(2);
  });

  it('is filtered by all that is asked for at once', async () => {
    const [waiting, arabic, report] = [await arrives(), await arrives({ language: 'ar' }), await arrives({ service: 'un-oios' })];
    const [mine, others, closed] = [await arrives(), await arrives(), await arrives()];
    for (const id of [mine, closed]) await desk.take(amina, id);
    await desk.take(boris, others);
    await desk.reply(amina, closed, '');
    await desk.close(amina, closed);
    expect(await listed(amina, { state: 'waiting' })).to.have.members([waiting, arabic, report]);
    expect(await listed(amina, { state: 'waiting', language: 'ar' })).to.deep.equal([arabic]);
    expect(await listed(amina, { service: 'un-oios' })).to.deep.equal([report]);
    expect(await listed(boris, { service: 'un-oios' })).to.deep.equal([]);
    expect(await listed(amina, { state: 'mine' })).to.deep.equal([mine]);
    expect(await listed(boris, { state: 'mine' })).to.deep.equal([others]);
    expect(await listed(amina, { state: 'closed' })).to.deep.equal([closed]);
    expect(await listed(amina, { unread: true })).to.deep.equal([mine]);
    await desk.open(amina, mine);
    expect(await listed(amina, { unread: true })).to.deep.equal([]);
    expect(await listed(amina, { state: 'mine', language: 'zh' })).to.deep.equal([]);
  });

  it('reminds on the day and after it, only the one who asked for it, and only while they have the case', async () => {
    const id = await arrives();
    await desk.take(amina, id);
    await desk.open(amina, id);
    expect(await desk.notes.remind(amina, id, '2026-11-27')).to.equal('set');
    const due = async (account: Receiver): Promise<(string | undefined)[]> => (await desk.list(account)).cases.map((one) => one.due);
    expect([await due(amina), await listed(amina, { due: true })]).to.deep.equal([[undefined], []]);
    for (on of ['2026-11-27', '2026-12-01'])
      expect([await due(amina), await due(boris), await listed(amina, { due: true })]).to.deep.equal([['2026-11-27'], [undefined], [id]]);
    await desk.reply(amina, id, '');
    await desk.close(amina, id);
    expect(await due(amina)).to.deep.equal([undefined]);
  });

  it('puts first what waits too long and what is due, the oldest first, and counts it for whoever may see it', async () => {
    on = '2026-11-11';
    const asked = await arrives({ on });
    await desk.take(boris, asked);
    await desk.open(boris, asked);
    on = today;
    const old = await arrives({ on: '2026-11-20' });
    const hidden = await arrives({ on: '2026-11-20', excluded: ['amina'] });
    const older = await arrives({ on: '2026-11-19' });
    const [recent, mine, newest] = [await arrives({ on: '2026-11-24' }), await arrives({ on: '2026-11-24' }), await arrives()];
    await desk.take(amina, mine);
    await desk.open(amina, mine);
    await desk.notes.remind(amina, mine, today);
    on = '2026-11-26';
    expect(await listed(amina)).to.deep.equal([older, old, mine, newest, recent, asked]);
    expect(await listed(amina, { late: true })).to.deep.equal([older, old]);
    expect(await listed(boris, { late: true })).to.deep.equal([older, old, hidden]);
    expect((await desk.list(amina, { state: 'closed' })).counts).to.deep.equal({ unread: 0, waiting: 4, late: 2, due: 1 });
    expect((await desk.list(boris)).counts).to.deep.equal({ unread: 0, waiting: 5, late: 3, due: 0 });
    await writesAgain(store, vault, mine, 'More', on);
    expect((await desk.list(amina)).counts).to.include({ unread: 1 });
    await desk.take(boris, old);
    await desk.reply(boris, old, '');
    expect(await listed(amina, { late: true })).to.deep.equal([older]);
  });

  it('counts what an account may see and nothing else, whatever came, was taken, written and taken back', async () => {
    const step = fc.record({
      does: fc.constantFrom('arrives', 'arrives', 'arrives', 'takes', 'writes', 'goes'),
      excluded: fc.subarray(['amina', 'boris', 'somebody']),
      service: fc.constantFrom('un-unoms', 'un-oios'),
      language: fc.constantFrom(...languages),
      which: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const id of await vault.ids()) await takesBack(store, vault, id, today);
        const there = new Map<string, Pick<Required<Sent>, 'excluded' | 'service' | 'language'>>();
        for (const { does, which, ...sent } of steps) {
          const id = [...there.keys()][which % Math.max(1, there.size)];
          if (does === 'arrives') there.set(await arrives(sent), sent);
          else if (!id) continue;
          else if (does === 'takes') await desk.take(boris, id);
          else if (does === 'writes') await writesAgain(store, vault, id, 'More', today);
          else {
            await takesBack(store, vault, id, today);
            there.delete(id);
          }
          for (const account of [amina, boris]) {
            const may = [...there].filter(([, one]) => account.services.includes(one.service) && !one.excluded.includes(account.name));
            expect((await desk.list(account)).total).to.equal(may.length);
            expect(await listed(account)).to.have.members(may.map(([one]) => one));
            const arabic = may.filter(([, { language }]) => language === 'ar').map(([one]) => one);
            expect(await listed(account, { language: 'ar' })).to.have.members(arabic);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('knows records that were kept before there were notes and reminders', async () => {
    const { notes, reminders, ...older } = (await kept(store, await arrives()))!;
    expect([notes, reminders]).to.deep.equal([[], []]);
    expect(Referral.parse(older)).to.deep.equal({ ...older, notes: [], reminders: [] });
  });
});
