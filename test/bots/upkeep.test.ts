import { mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import { upkeep } from '../../bots/upkeep.js';

describe('upkeep', () => {
  let began: string[];
  let failures: unknown[];
  /** What lets the job go on that runs. */
  let letGo: () => void;
  const job = (name: string) => (): Promise<void> => {
    began.push(name);
    return new Promise((resolve) => (letGo = resolve));
  };
  const begin = () =>
    upkeep({
      often: job('often'),
      seldom: job('seldom'),
      rarely: () => (began.push('rarely'), Promise.reject(new Error('away'))),
      failed: (error) => failures.push(error),
    });
  const goesOn = async (): Promise<void> => {
    letGo();
    await turn();
  };
  beforeEach(() => {
    [began, failures] = [[], []];
    mock.timers.enable({ apis: ['setInterval'] });
  });
  afterEach(() => mock.timers.reset());

  it('looks at once, and goes on after a job that failed', async () => {
    const end = begin();
    await turn();
    mock.timers.tick(600_000);
    await goesOn();
    for (let times = 0; times < 3; times++) await goesOn();
    expect(failures).to.have.length(1);
    mock.timers.tick(5_000);
    await turn();
    expect(began.filter((name) => name === 'rarely')).to.have.length(1);
    expect(began[0]).to.equal('seldom');
    expect(began.at(-1)).to.equal('often');
    letGo();
    await end();
  });

  it('does each job once more when it comes to it, however often its time came while another took long', async () => {
    const end = begin();
    await turn();
    mock.timers.tick(3_500_000);
    expect(began).to.deep.equal(['seldom']);
    for (let times = 0; times < 6; times++) await goesOn();
    expect(began).to.deep.equal(['seldom', 'often', 'seldom', 'rarely']);
    await end();
  });

  it('is stopped by the end of the job that runs, and begins none that waits', async () => {
    const end = begin();
    await turn();
    mock.timers.tick(600_000);
    const ended = end();
    letGo();
    await ended;
    expect(began).to.deep.equal(['seldom']);
  });
});
