import { expect } from 'chai';
import type { Alone } from '../../bots/alone.js';
import { byOne, Forgetting, type Held } from '../../bots/forgetting.js';

const now = (): Date => new Date('2026-11-26T00:00:00Z');

describe('what instances forget, one of them at a time', () => {
  let left: boolean;
  const held: Held = { forget: () => void (left = false), overdue: () => left };
  beforeEach(() => (left = true));

  it('is not called overdue by one that finds another at it, unless it is still there at its next look', async () => {
    const another: Alone = async () => undefined;
    const instance = new Forgetting([byOne(held, another)], now);
    const looks = async (): Promise<boolean | undefined> => {
      await instance.run();
      return instance.report()?.overdue;
    };
    expect([await looks(), await looks()], 'the other one stands still').to.deep.equal([false, true]);
    left = false;
    expect(await looks(), 'the other one has forgotten it').to.equal(false);
  });

  it('is called overdue by one that comes to it itself and cannot, though another was at it before', async () => {
    let another = true;
    const alone: Alone = async (_job, work) => (another ? undefined : work());
    const away: Held = { forget: () => Promise.reject(new Error('it is away')), overdue: () => true };
    const instance = new Forgetting([byOne(away, alone)], now);
    await instance.run();
    expect(instance.report()?.overdue).to.equal(false);
    another = false;
    for (let run = 0; run < 2; run++) {
      await instance.run().catch(() => undefined);
      expect(instance.report()?.overdue).to.equal(true);
    }
  });

  it('is forgotten also where something else cannot be, which is told when all is done', async () => {
    const away: Held = { forget: () => Promise.reject(new Error('it is away')), overdue: () => false };
    const instance = new Forgetting([away, byOne(held, (_job, work) => work())], now);
    const fault = await instance.run().catch((error: Error) => error.message);
    expect(fault).to.equal('it is away');
    expect([left, instance.report()]).to.deep.equal([false, { ranOn: '2026-11-26', overdue: false }]);
  });
});
