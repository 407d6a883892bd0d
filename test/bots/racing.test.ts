import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Adapter } from 'lowdb';
import { chance } from '../../adapters/sealing/codes.js';
import { returnNumbers } from '../../adapters/sealing/returnNumbers.js';
import { vaultOver } from '../../adapters/sealing/vault.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesIn, tablesInMemory, type Tables } from '../../adapters/storage/tablesFile.js';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { Acts } from '../../bots/acts.js';
import { Desk } from '../../bots/desk.js';
import { referralsIn } from '../../bots/forgettingReferrals.js';
import { careWith } from '../../bots/personsCare.js';
import type { Care } from '../../dialogs/care.js';
import { plan } from './office.js';
import { quickly } from '../quickly.js';

const now = (): Date => new Date('2026-11-25T22:10:00Z');
const amina = { name: 'amina', services: [plan.service] };
const boris = { name: 'boris', services: [plan.service] };
/** What both disks hold at one moment, as texts. */
type Disks = Record<'referrals' | 'wraps', string>;

/** The real store, vault, desk and care over two disks that take as long as somebody else decides. */
async function office(disks: Disks, instance: Buffer, wait: (write: () => void) => Promise<void>) {
  const disk = <K extends string>(name: keyof Disks): Adapter<Tables<K>> => ({
    read: async () => JSON.parse(disks[name]) as Tables<K>,
    write(data) {
      const text = JSON.stringify(data);
      return wait(() => void (disks[name] = text));
    },
  });
  const store = await embeddedStore({ ...(await tablesInMemory()), referrals: await tablesIn(disk('referrals')) });
  const vault = vaultOver(await tablesIn(disk<'wraps'>('wraps')), instance);
  const bound = careWith({ vault, numbers: returnNumbers(instance, quickly), chance, givesHours: () => true, now });
  return {
    store,
    vault,
    desk: new Desk({ store, vault, acts: new Acts(witnessOf(instance)), now, firstMessage: () => 'first', changed: () => undefined }),
    turn: <R>(work: (care: Care) => Promise<R>): Promise<R> => store.transaction((records) => work(bound(records))),
  };
}
type Office = Awaited<ReturnType<typeof office>>;

const acts = [
  'takes back',
  'writes',
  'writes more',
  'replies',
  'closes',
  'reads',
  'takes',
  'colleague takes',
  'new number',
  'comes back',
  'is shown',
  'forgetting',
  'another hands over',
] as const;
type Act = (typeof acts)[number];

/** How a case stands when everything begins at once: nobody has it, somebody has it, or somebody has answered. */
const standings = ['waiting', 'taken', 'active'] as const;

describe('whatever is done to one chat at the same time', () => {
  it('is done whole and shown as done, or not at all; of a chat that was taken back nobody reads any more (care.md CO-08)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.constantFrom(...standings),
        fc.shuffledSubarray([...acts], { minLength: 2 }),
        fc.subarray([...acts]),
        async (scheduler, standing, together, atTheSameInstant) => {
          const [instance, disks] = [randomBytes(32), { referrals: '{}', wraps: '{}' }];
          /** Whatever a power cut would leave at some moment, with all that had been said to be done by then. */
          const cuts: { disks: Disks; told: Map<Act, string> }[] = [];
          const told = new Map<Act, string>();
          let atOnce = false;
          const place = await office(disks, instance, async (write) => {
            if (atOnce) await scheduler.schedule(Promise.resolve());
            write();
            if (atOnce) cuts.push({ disks: { ...disks }, told: new Map(told) });
          });
          const id = await place.turn((care) => care.open({ ...plan, excluded: [] }));
          const number = await place.turn((care) => care.number(id));
          if (standing !== 'waiting') await place.desk.take(amina, id);
          if (standing === 'active') await place.desk.reply(amina, id, 'hello');

          let gone = false;
          const reads = async (): Promise<string> => {
            const late = gone;
            const open = await place.desk.open(amina, id);
            if (late) expect(open, 'read after it was taken back').to.equal(undefined);
            for (const { words } of open?.messages ?? []) expect(words).not.to.equal('');
            return open ? 'read' : 'gone';
          };
          const does: Record<Act, () => Promise<string>> = {
            'takes back': () => place.turn((care) => care.withdraw(id)).then(() => ((gone = true), 'done')),
            writes: () => place.turn((care) => care.write(id, 'words')),
            'writes more': () => place.turn((care) => care.write(id, 'more words')),
            replies: () => place.desk.reply(amina, id, 'answer', standing === 'active' ? 2 : 0),
            closes: () => place.desk.close(amina, id),
            reads,
            takes: () => place.desk.take(amina, id),
            'colleague takes': () => place.desk.take(boris, id),
            'new number': () => place.turn((care) => care.number(id)).catch(() => 'gone'),
            'comes back': () => place.turn((care) => care.find(number)).then(({ chat }) => chat ?? 'nothing'),
            'is shown': () => place.turn((care) => care.shown(id, 9)).then(() => 'done'),
            forgetting: async () => (await referralsIn(place.store, place.vault, now).forget(), 'done'),
            'another hands over': () => place.turn((care) => care.open({ ...plan, excluded: [] })),
          };
          atOnce = true;
          const doing = together.map(async (act) => {
            if (!atTheSameInstant.includes(act)) await scheduler.schedule(Promise.resolve(act));
            told.set(act, await does[act]());
            cuts.push({ disks: { ...disks }, told: new Map(told) });
          });
          await scheduler.waitFor(Promise.all(doing));
          atOnce = false;

          await isWhole(place, id, told);
          const takers = [told.get('takes'), told.get('colleague takes')].filter((one) => one === 'taken');
          expect(takers.length).to.be.at.most(1);
          if (told.has('comes back')) expect(told.get('comes back')).to.be.oneOf([id, 'nothing']);
          if (told.has('comes back') && !told.has('takes back')) expect(told.get('comes back')).to.equal(id);
          if (told.has('new number') && !told.has('takes back')) {
            const found = async (one: string): Promise<string | undefined> => (await place.turn((care) => care.find(one))).chat;
            const fresh = told.get('new number')!;
            expect([await found(number), await found(fresh)], 'until it is saved, the older one works').to.deep.equal([id, undefined]);
            await place.turn((care) => care.saved(id, fresh));
            expect([await found(number), await found(fresh)]).to.deep.equal([undefined, id]);
          }
          for (const cut of cuts) await survives(cut, instance, id, told.has('takes back'));
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** All that was said to be done is there, once and in its order; nothing else is; what was taken back is gone from everywhere. */
async function isWhole(place: Office, id: string, told: Map<Act, string>): Promise<void> {
  const thread = await place.turn((care) => care.thread(id));
  const [referrals, keys] = [await place.store.transaction((records) => records.referrals.find({})), await place.vault.ids()];
  const others = [told.get('another hands over') ?? []].flat();
  if (told.has('takes back')) {
    expect([thread, referrals.map((one) => one.id), keys]).to.deep.equal([undefined, others, others]);
    expect((await place.desk.list(amina)).cases.map((one) => one.id)).to.deep.equal(others);
    expect([await place.desk.open(amina, id), await place.desk.reply(amina, id, 'late')]).to.deep.equal([undefined, 'gone']);
    return;
  }
  const words = thread!.messages.map(({ words }) => words);
  const wanted: [Act, string, string][] = [
    ['writes', 'written', 'words'],
    ['writes more', 'written', 'more words'],
    ['replies', 'sent', 'answer'],
  ];
  for (const [act, well, text] of wanted) {
    const there = words.filter((said) => said === text || said === `first\n\n${text}`);
    expect(there.length, `${act}: ${told.get(act)}`).to.equal(told.get(act) === well ? 1 : 0);
  }
  expect(thread!.messages.map(({ n }) => n)).to.deep.equal(words.map((_, at) => at + 1));
  expect(referrals.map((one) => one.id)).to.have.members([id, ...others]);
  expect(keys).to.have.members([id, ...others]);
}

/** After a power cut at this moment: what had been said to be done is there, what was taken back opens nothing, and orphans are swept. */
async function survives({ disks, told }: { disks: Disks; told: Map<Act, string> }, instance: Buffer, id: string, takenBack: boolean) {
  const place = await office({ ...disks }, instance, async (write) => write());
  const thread = await place.turn((care) => care.thread(id));
  if (told.has('takes back')) expect(thread).to.equal(undefined);
  if (!takenBack) expect(thread, 'there before, and nobody took it back').not.to.equal(undefined);
  const words = thread?.messages.map(({ words }) => words) ?? [];
  if (thread && told.get('writes') === 'written') expect(words).to.include('words');
  if (thread && told.get('replies') === 'sent') expect(words.filter((said) => said.endsWith('answer'))).to.have.length(1);
  const other = told.get('another hands over');
  if (other) expect((await place.turn((care) => care.thread(other)))?.messages.map(({ words }) => words)).to.deep.equal([plan.payload]);
  await referralsIn(place.store, place.vault, now).forget();
  const left = await place.store.transaction(({ referrals }) => referrals.find({}));
  expect(await place.vault.ids()).to.have.members(left.map((one) => one.id));
}
