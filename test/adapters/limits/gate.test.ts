import { expect } from 'chai';
import type { Begun } from '../../../dialogs/kit.js';
import { Gate, usual, type Allowances } from '../../../adapters/limits/gate.js';
import { tasksWith, type Task } from '../../../adapters/limits/work.js';
import { solved } from './solve.js';

/** A gate with a clock that stands still, and a load that is said. */
function standing(allowances: Partial<Allowances> = {}) {
  const state = { now: 1_000_000, share: 0, busy: 0 };
  const gate = new Gate({
    now: () => state.now,
    share: () => state.share,
    busy: () => state.busy,
    allowances: { ...usual, ...allowances },
  });
  return { gate, state };
}
/** Networks of 64 bits in one of 56, or of 56 bits in one of 48, that a household or a site may use one after the other. */
const household = Array.from({ length: 256 }, (_, n) => `2001:db8:0:${(0xaa00 + n).toString(16)}::/64`);
const site = Array.from({ length: 256 }, (_, n) => `2001:db8:0:${(n << 8).toString(16)}::/64`);
const begun = (gate: Gate, sources: string[], what: Begun): number =>
  sources.reduce((sum, source) => {
    let many = 0;
    while (gate.mayBegin(source, what)) many++;
    return sum + many;
  }, 0);
const task = (verdict: 'open' | 'full' | Task): Task => {
  if (typeof verdict === 'string') return expect.fail(`no work was asked for: ${verdict}`);
  return verdict;
};

describe('a task', () => {
  it('is done once, by work; not by a wrong number, not again, not after ten minutes, not by another process', () => {
    let now = 5_000_000;
    const tasks = tasksWith(() => now);
    const given = tasks.give(12, 10);
    const proof = solved(given);
    expect(tasks.take(given.ticket)).to.equal(undefined);
    expect(tasks.take(`${tasks.give(32, 10).ticket}:1`)).to.equal(undefined);
    expect(tasksWith(() => now).take(proof)).to.equal(undefined);
    const done = tasks.take(proof)!;
    expect(done.by).to.equal('work');
    done.spend();
    expect(tasks.take(proof)).to.equal(undefined);
    const late = solved(tasks.give(12, 10));
    now += 10 * 60_000;
    expect(tasks.take(late)).to.equal(undefined);
  });

  it('cannot be made easier, earlier or later by whoever does it', () => {
    const tasks = tasksWith(() => 5_000_000);
    const { ticket } = tasks.give(16, 10);
    const [, from, until, random, sign] = ticket.split('.');
    for (const forged of [
      `1.${from}.${until}.${random}.${sign}`,
      `16.0.${until}.${random}.${sign}`,
      `16.${from}.9999999999999.${random}.${sign}`,
      `16.${from}.${until}.${random}.${'A'.repeat(43)}`,
    ])
      expect(tasks.take(solved({ ticket: forged, bits: 1 })), forged).to.equal(undefined);
  });

  it('can be waited for instead', () => {
    let now = 5_000_000;
    const tasks = tasksWith(() => now);
    const { ticket } = tasks.give(16, 10);
    now += 9_999;
    expect(tasks.take(ticket)).to.equal(undefined);
    now += 1;
    expect(tasks.take(ticket)?.by).to.equal('waiting');
  });
});

describe('the gate', () => {
  it('lets everybody in without any work while there is no load', () => {
    const { gate, state } = standing();
    state.share = 0.49;
    state.busy = 0.79;
    for (let n = 0; n < 60; n++) expect(gate.opening('192.0.2.1')).to.equal('open');
    expect(gate.opening('192.0.2.2')).to.equal('open');
  });

  it('asks for work when half of the room is taken or the machine is busy, and for more the fuller it is', () => {
    for (const [share, busy, bits, seconds] of [
      [0.5, 0, 15, 10],
      [0.7, 0, 16, 12],
      [0.99, 0, 17, 15],
      [0, 0.8, 15, 10],
      [0, 1, 17, 15],
    ] as const) {
      const { gate, state } = standing();
      Object.assign(state, { share, busy });
      const given = task(gate.opening('192.0.2.1'));
      expect([given.bits, given.seconds]).to.deep.equal([bits, seconds]);
      const proof = solved(given);
      expect(gate.opening('192.0.2.1', proof)).to.equal('open');
      task(gate.opening('192.0.2.1', proof));
    }
  });

  it('asks one source for work that opens very many, refuses it in the end, and lets all others in meanwhile', () => {
    const { gate, state } = standing({ source: { most: 50, perSecond: 1, free: 5 } });
    for (let n = 0; n < 5; n++) expect(gate.opening('192.0.2.1')).to.equal('open');
    const proof = solved(task(gate.opening('192.0.2.1')));
    expect(gate.opening('192.0.2.1', proof)).to.equal('open');
    for (let n = 0; n < 43; n++) task(gate.opening('192.0.2.1'));
    expect(gate.opening('192.0.2.1')).to.equal('full');
    expect(gate.opening('192.0.2.2')).to.equal('open');
    state.now += 50_000;
    expect(gate.opening('192.0.2.1')).to.equal('open');
  });

  it('lets those who wait in one by one, so that waiting is no way round for a flood', () => {
    const waiting = { source: { most: 2, perSecond: 0.1 }, everybody: { most: 3, perSecond: 0 } };
    const { gate, state } = standing({ waiting });
    state.busy = 1;
    const tickets = Array.from({ length: 8 }, () => task(gate.opening('192.0.2.1')).ticket);
    state.now += 15_000;
    expect(tickets.map((ticket) => gate.opening('192.0.2.1', ticket) === 'open')).to.deep.equal([
      true,
      true,
      ...Array<boolean>(6).fill(false),
    ]);
    const other = tickets[4]!;
    expect(gate.opening('192.0.2.2', other)).to.equal('open');
    task(gate.opening('192.0.2.3', tickets[5]));
  });

  it('is full when all room is taken or everybody together opens too many, and a proof is then not used up', () => {
    const { gate, state } = standing({ everybody: { most: 1, perSecond: 1 } });
    state.busy = 1;
    const proofs = ['192.0.2.1', '192.0.2.2'].map((source) => solved(task(gate.opening(source))));
    expect(gate.opening('192.0.2.1', proofs[0])).to.equal('open');
    expect(gate.opening('192.0.2.2', proofs[1])).to.equal('full');
    expect(gate.openingByTrust()).to.equal(false);
    state.now += 1_000;
    expect(gate.opening('192.0.2.2', proofs[1])).to.equal('open');
    state.share = 1;
    expect(gate.opening('192.0.2.3')).to.equal('full');
  });

  it('takes every message without load, and under load as fast as a person writes', () => {
    const { gate, state } = standing();
    for (let n = 0; n < 500; n++) expect(gate.message('quick')).to.equal(true);
    state.busy = 1;
    expect(gate.message('quick')).to.equal(false);
    for (let n = 0; n < 15; n++) expect(gate.message('calm')).to.equal(true);
    expect(gate.message('calm')).to.equal(false);
    for (let n = 0; n < 40; n++) {
      state.now += gate.pause * 1000;
      expect(gate.message('calm')).to.equal(true);
    }
  });

  it('gives a household of IPv6 twice what one IPv4 address gets, and a site four times, from however many of its networks', () => {
    const kinds = { chat: 'handoffs', number: 'numbers', meeting: 'meetings', letter: 'letters' } as const;
    for (const [what, { most }] of Object.entries(kinds).map(([kind, name]) => [kind as Begun, usual[name]] as const)) {
      const { gate } = standing();
      expect(begun(gate, ['203.0.113.5'], what), what).to.equal(most);
      expect(begun(gate, household, what), what).to.equal(2 * most);
      expect(begun(gate, site, what), what).to.equal(2 * most);
      expect(begun(gate, ['2001:db8:1:aa00::/64'], what), 'another site').to.equal(most);
    }
  });

  it('leaves a network what is its own, however often the one beside it is refused', () => {
    const { gate, state } = standing();
    for (let n = 0; n < 500; n++) gate.mayBegin(household[0]!);
    expect(begun(gate, [household[1]!], 'chat')).to.equal(usual.handoffs.most);
    for (let n = 0; n < 500; n++) gate.mayBegin(household[2]!);
    expect(begun(gate, [site[1]!], 'chat')).to.equal(usual.handoffs.most);
    state.now += 30_000;
    expect(begun(gate, [household[0]!], 'chat'), 'one comes back every thirty seconds').to.equal(1);
  });

  it('asks a household for work that opens from ever another of its networks, and shuts nobody out beside one that floods', () => {
    const { gate } = standing();
    const verdicts = household.map((source) => gate.opening(source));
    expect(verdicts.filter((verdict) => verdict === 'open')).to.have.length(2 * usual.source.free);
    for (let n = 0; n < 10_000; n++) gate.opening(household[0]!);
    expect(gate.opening(household[0]!)).to.equal('full');
    expect(gate.opening(site[1]!, solved(task(gate.opening(site[1]!))))).to.equal('open');
  });

  it('holds nothing that is older than ten minutes', () => {
    const { gate, state } = standing();
    gate.opening('192.0.2.1');
    gate.message('a');
    expect(gate.overdue()).to.equal(false);
    state.now += 10 * 60_000;
    expect(gate.overdue()).to.equal(true);
    gate.sweep();
    expect(gate.overdue()).to.equal(false);
  });
});
