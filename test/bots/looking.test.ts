import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { witnessOf } from '../../adapters/sealing/witness.js';
import type { Receiver } from '../../bots/cases.js';
import { Acts } from '../../bots/acts.js';
import { Desk } from '../../bots/desk.js';
import { office, plan } from './office.js';

const amina: Receiver = { name: 'amina', services: [plan.service] };

/** Does something while somebody else holds a case. */
async function whileHeld<R>({ store }: Awaited<ReturnType<typeof office>>, id: string, does: () => Promise<R>): Promise<R> {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  let holding: Promise<void> = Promise.resolve();
  await new Promise<void>((holds) => {
    holding = store.transaction(async ({ referrals }) => {
      await referrals.get(id);
      holds();
      await released;
    });
  });
  const did = await Promise.race([
    does(),
    new Promise<never>((_, reject) => setImmediate(() => setImmediate(() => reject(new Error('waits'))))),
  ]);
  letGo();
  await holding;
  return did;
}

describe('whoever only looks at a case waits for nobody', () => {
  it('at the office: how it stands, and its words once they were opened that day', async () => {
    const place = await office();
    const { store, vault } = place;
    const now = () => new Date('2026-11-25T22:10:00Z');
    const acts = new Acts(witnessOf(randomBytes(32)));
    const desk = new Desk({ store, vault, acts, now, changed: () => undefined, firstMessage: () => 'limits' });
    const id = await place.turn((care) => care.open(plan));
    await desk.take(amina, id);
    await desk.open(amina, id);
    const words = await whileHeld(place, id, async () => (await desk.open(amina, id))!.messages.map((one) => one.words));
    expect(words).to.deep.equal([plan.payload]);
    expect(await whileHeld(place, id, () => desk.stands(amina, id))).to.include({ state: 'mine' });
  });

  it('as the person: what was shown to them before', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    const shown = () => place.turn((care) => care.shown(id, 1, 0));
    await shown();
    await whileHeld(place, id, shown);
    expect((await place.turn((care) => care.thread(id)))!.messages).to.have.length(1);
  });
});
