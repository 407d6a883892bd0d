import { expect } from 'chai';
import { referralsIn } from '../../bots/forgettingReferrals.js';
import type { Vault } from '../../bots/sealing.js';
import { moved } from '../../dialogs/consent.js';
import { office, plan } from './office.js';

const job = (place: Awaited<ReturnType<typeof office>>) => referralsIn(place.store, place.vault, place.now);
const left = (place: Awaited<ReturnType<typeof office>>) => place.store.transaction(({ referrals }) => referrals.find({}));

/** Days pass, and the job runs on each of them. */
async function daysPass(place: Awaited<ReturnType<typeof office>>, days: number, forgetting = job(place)): Promise<void> {
  for (let day = 0; day < days; day++) {
    place.pass(1);
    await forgetting.forget();
  }
}

describe('the forgetting of referrals', () => {
  it('keeps one that nobody opened for 14 days, to the day, and one that was opened for 30 after its last message', async () => {
    const place = await office();
    const forgetting = job(place);
    const unopened = await place.turn((care) => care.open(plan));
    const opened = await place.turn((care) => care.open(plan));
    const by = [{ by: 'Noor', on: '2026-11-25' }];
    await place.change(opened, (held) => ({ ...held, openings: by, consent: moved(held.consent, 'acknowledged') }));
    await place.turn((care) => care.write(opened, 'words'));
    for (const [days, ids] of [
      [14, [unopened, opened]],
      [1, [opened]],
      [15, [opened]],
      [1, []],
    ] as const) {
      await daysPass(place, days, forgetting);
      expect((await left(place)).map(({ id }) => id)).to.have.members(ids);
      expect(await place.vault.ids()).to.have.members(ids);
      expect(await forgetting.overdue()).to.equal(false);
    }
  });

  it('lets consents run out on their day, and forgets what is left of those taken back after 30 days', async () => {
    const place = await office();
    const forgetting = job(place);
    const id = await place.turn((care) => care.open(plan));
    const back = await place.turn((care) => care.open(plan));
    await place.turn((care) => care.withdraw(back));
    await place.change(id, (held) => ({ ...held, openings: [{ by: 'Noor', on: '2026-11-25' }], expires: '2026-12-25' }));
    const withdrawn = () => place.store.transaction((records) => records.withdrawn.find({}));
    for (const [days, state, kept] of [
      [14, 'sent', 1],
      [1, 'expired', 1],
      [15, 'expired', 1],
      [1, undefined, 0],
    ] as const) {
      await daysPass(place, days, forgetting);
      expect((await place.referral(id))?.consent.state).to.equal(state);
      expect(await withdrawn()).to.have.length(kept);
    }
  });

  it('destroys keys first: what it could not drop opens nothing, and goes the next day', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    const { thread } = (await place.referral(id))!;
    await daysPass(place, 14);
    place.pass(1);
    let broken = true;
    const store: typeof place.store = {
      ...place.store,
      transaction: (work) =>
        place.store.transaction(async (records) => {
          const result = await work(records);
          if (broken) throw new Error('no space left');
          return result;
        }),
    };
    const forgetting = referralsIn(store, place.vault, place.now);
    expect(await Promise.resolve(forgetting.forget()).catch((error: Error) => error.message)).to.equal('no space left');
    expect(place.vault.open(id, thread[0]!.sealed)).to.equal(undefined);
    broken = false;
    expect(await forgetting.overdue()).to.equal(true);
    await forgetting.forget();
    expect([await left(place), await forgetting.overdue()]).to.deep.equal([[], false]);
  });

  it('drops what has lost its key, as in a restored older copy, and nothing else', async () => {
    const place = await office();
    const [lost, other] = [await place.turn((care) => care.open(plan)), await place.turn((care) => care.open(plan))];
    await place.vault.destroy(lost);
    expect(await job(place).overdue()).to.equal(true);
    await job(place).forget();
    expect((await left(place)).map(({ id }) => id)).to.deep.equal([other]);
  });

  it('sweeps keys without a referral, and never one whose referral is on its way', async () => {
    const place = await office();
    await place.vault.begin('nobody');
    const [, id] = await Promise.all([job(place).forget(), place.turn((care) => care.open(plan)), job(place).forget()]);
    expect(await place.vault.ids()).to.deep.equal([id]);
    expect((await place.turn((care) => care.thread(id)))!.messages[0]!.words).to.equal(plan.payload);
  });

  it('waits for a referral that is being opened, however long its key takes', async () => {
    let flushed = (): void => undefined;
    let begun = (): void => undefined;
    const isBegun = new Promise<void>((resolve) => (begun = resolve));
    const real = (await office()).vault;
    const slow: Vault = {
      ...real,
      async begin(id) {
        await real.begin(id);
        begun();
        await new Promise<void>((resolve) => (flushed = resolve));
      },
    };
    const place = await office({ vault: slow });
    const opening = place.turn((care) => care.open(plan));
    await isBegun;
    const forgetting = job(place);
    const forgotten = forgetting.forget();
    await new Promise((resolve) => setImmediate(resolve));
    flushed();
    const id = await opening;
    await forgotten;
    expect(await real.ids()).to.deep.equal([id]);
  });
});
