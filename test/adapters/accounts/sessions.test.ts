import { expect } from 'chai';
import { ConsoleSessions } from '../../../adapters/accounts/consoleSessions.js';

const minute = 60_000;

describe('sessions of the console', () => {
  const begin = (kept?: number): { sessions: ConsoleSessions; clock: { now: number } } => {
    const clock = { now: 0 };
    return { sessions: new ConsoleSessions(() => clock.now, kept), clock };
  };

  it('have a cookie and a token of 256 bits each, new every time, and are not held under the cookie', () => {
    const { sessions } = begin();
    const all = [sessions.begin('amina'), sessions.begin('amina'), sessions.begin('bo')];
    const secrets = all.flatMap(({ cookie, csrf }) => [cookie, csrf]);
    expect(new Set(secrets).size).to.equal(6);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).to.have.length(32);
    for (const { cookie, csrf } of all) expect(sessions.find(cookie)?.csrf).to.equal(csrf);
    const held = JSON.stringify([...(Reflect.get(sessions, 'sessions') as Map<string, unknown>)]);
    for (const { cookie } of all) expect(held).not.to.include(cookie);
    for (const stranger of ['', all[0]!.csrf, `${all[0]!.cookie} `]) expect(sessions.find(stranger)).to.equal(undefined);
  });

  it('end after 30 minutes without a request', () => {
    const { sessions, clock } = begin();
    const { cookie } = sessions.begin('amina');
    clock.now += 29 * minute;
    expect(sessions.find(cookie)?.account).to.equal('amina');
    clock.now += 29 * minute;
    expect(sessions.find(cookie)?.account).to.equal('amina');
    clock.now += 30 * minute;
    expect(sessions.find(cookie)).to.equal(undefined);
    clock.now -= minute;
    expect(sessions.find(cookie), 'for good').to.equal(undefined);
  });

  it('end after 10 hours, however busy', () => {
    const { sessions, clock } = begin();
    const { cookie } = sessions.begin('amina');
    for (; clock.now < 600 * minute; clock.now += 20 * minute) expect(sessions.find(cookie)?.account).to.equal('amina');
    expect(sessions.find(cookie)).to.equal(undefined);
  });

  it('end when somebody signs out, and all of an account together', () => {
    const { sessions } = begin();
    const [one, other, bo] = [sessions.begin('amina'), sessions.begin('amina'), sessions.begin('bo')];
    sessions.end(one.cookie);
    expect(sessions.find(one.cookie)).to.equal(undefined);
    expect(sessions.find(other.cookie)?.account).to.equal('amina');
    sessions.endOf('amina');
    expect(sessions.find(other.cookie)).to.equal(undefined);
    expect(sessions.find(bo.cookie)?.account).to.equal('bo');
  });

  it('are swept when they are over, and only then', () => {
    const { sessions, clock } = begin();
    sessions.begin('amina');
    clock.now += 20 * minute;
    const { cookie } = sessions.begin('bo');
    clock.now += 10 * minute;
    expect(sessions.overdue()).to.equal(true);
    sessions.sweep();
    expect(sessions.overdue()).to.equal(false);
    expect(sessions.size).to.equal(1);
    expect(sessions.find(cookie)?.account).to.equal('bo');
  });

  it('are no more than may be held: the one that rested longest ends', () => {
    const { sessions } = begin(2);
    const [one, two] = [sessions.begin('one'), sessions.begin('two')];
    sessions.find(one.cookie);
    const three = sessions.begin('three');
    expect([one, two, three].map(({ cookie }) => sessions.find(cookie)?.account)).to.deep.equal(['one', undefined, 'three']);
  });
});
