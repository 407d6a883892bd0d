import { expect } from 'chai';
import { busyness } from '../../../adapters/limits/load.js';

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const toil = (milliseconds: number): void => {
  for (const until = performance.now() + milliseconds; performance.now() < until;);
};

describe('how busy the program is', () => {
  it('is measured over a second from the first question on, and not before', async () => {
    toil(300);
    const busy = busyness();
    expect(busy()).to.equal(0);
    for (let n = 0; n < 11; n++) {
      toil(110);
      await rest(0);
    }
    const toiled = busy();
    expect(toiled).to.be.above(0.8);
    expect(busy()).to.equal(toiled);
    await rest(1_100);
    expect(busy()).to.be.below(0.8);
  });
});
