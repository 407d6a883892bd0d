import { expect } from 'chai';
import { leftovers, thisMachine, type Machine } from '../../adapters/leftovers.js';

const head = 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n';
const limits = (core: string): string =>
  `Limit Soft Hard Units\nMax stack size 8388608 unlimited bytes\nMax core file size        ${core}         unlimited  bytes\n`;

/** A machine on which nothing is written to a disk, but for what is named. */
const machine = (files: Partial<Record<string, string>> = {}, more: Partial<Machine> = {}): Machine => {
  const all = { '/proc/swaps': head, '/proc/self/limits': limits('0'), '/proc/sys/kernel/core_pattern': 'core', ...files };
  return {
    read: async (path) => all[path as keyof typeof all],
    options: ['--import', 'tsx', '--max-semi-space-size=8'],
    watched: false,
    ...more,
  };
};

describe('what the operator is told of memory that can reach a disk (care.md PR-06)', () => {
  it('is nothing where it cannot, compressed swap in memory included', async () => {
    expect(await leftovers(machine())).to.deep.equal([]);
    expect(await leftovers(machine({ '/proc/swaps': `${head}/dev/zram0 partition 1 0 100\n` }))).to.deep.equal([]);
  });

  it('is each way and its remedy', async () => {
    const cases: [Machine, RegExp][] = [
      [machine({ '/proc/swaps': `${head}/dev/sda2 partition 1 0 -2\n` }), /swapoff/],
      [machine({ '/proc/swaps': `${head}/swapfile file 1 0 -2\n` }), /swapoff/],
      [machine({ '/proc/self/limits': limits('unlimited') }), /ulimit -c 0/],
      [machine({ '/proc/sys/kernel/core_pattern': '|/usr/lib/systemd/systemd-coredump %P' }), /core_pattern/],
      [machine({}, { watched: true }), /--inspect/],
      ...['--inspect', '--heap-prof', '--heapsnapshot-signal=SIGUSR2', '--report-on-fatalerror', '--abort-on-uncaught-exception'].map(
        (option): [Machine, RegExp] => [machine({}, { options: [option] }), /--inspect/],
      ),
      [machine({}, { read: async () => undefined }), /cannot be seen/],
    ];
    for (const [where, said] of cases) {
      const found = await leftovers(where);
      expect(found).to.have.length(1);
      expect(found[0]).to.match(said);
    }
  });

  it('is looked up on the machine that this runs on', async () => {
    expect(thisMachine().watched).to.equal(false);
    expect(await leftovers({ ...thisMachine(), options: [] })).to.be.an('array');
    expect((await leftovers({ ...thisMachine(), options: ['--inspect'] })).join()).to.match(/--inspect/);
  });
});
