import { expect } from 'chai';
import { Lockout } from '../../../adapters/accounts/lockout.js';

const minute = 60_000;

describe('the lock of a name', () => {
  it('holds no more names than it may, and never one in plain', () => {
    const clock = { now: 0 };
    const lockout = new Lockout(() => clock.now, 3);
    for (const name of ['a', 'b', 'c', 'canary-name']) lockout.failed(name);
    expect(lockout.size).to.equal(3);
    const held = JSON.stringify([...(Reflect.get(lockout, 'names') as Map<string, unknown>)]);
    expect(held).not.to.include('canary');
    clock.now += 15 * minute;
    lockout.sweep();
    expect(lockout.size).to.equal(0);
  });

  it('counts failures of 15 minutes only, and keeps a lock when it sweeps', () => {
    const clock = { now: 0 };
    const lockout = new Lockout(() => clock.now);
    for (let failure = 0; failure < 10; failure++, clock.now += 4 * minute) {
      lockout.failed('slow');
      expect(lockout.isLocked('slow')).to.equal(false);
    }
    for (let failure = 0; failure < 5; failure++) lockout.failed('fast');
    clock.now += 14 * minute;
    lockout.sweep();
    expect(lockout.isLocked('fast')).to.equal(true);
    clock.now += minute;
    expect(lockout.isLocked('fast')).to.equal(false);
  });
});
