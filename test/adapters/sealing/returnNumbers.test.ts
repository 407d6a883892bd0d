import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { scrypt } from 'node:crypto';
import { expect } from 'chai';
import { returnNumbers } from '../../../adapters/sealing/returnNumbers.js';
import { grouped, readNumber } from '../../../knowledge/returnNumber.js';

const real = promisify<string, Buffer, number, object, Buffer>(scrypt);

describe('the return numbers of an installation', () => {
  it('are well formed, never the same, and looked up alike however they are typed', async () => {
    const numbers = returnNumbers(randomBytes(32));
    const made = new Set(Array.from({ length: 1000 }, () => numbers.fresh()));
    expect(made.size).to.equal(1000);
    for (const one of made) expect(readNumber(one)).to.deep.equal({ digits: one });
    const one = numbers.fresh();
    const persian = one.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
    expect(await numbers.lookup(one)).to.equal(await numbers.lookup(`my number: ${grouped(persian)}`));
    expect(await numbers.lookup(one)).not.to.equal(await numbers.lookup(numbers.fresh()));
  });

  it('are found by this installation only, and leave as a hash that says nothing of the number', async () => {
    const key = randomBytes(32);
    const one = returnNumbers(key).fresh();
    const lookup = await returnNumbers(key).lookup(one);
    expect(lookup).to.match(/^[\w-]{43}$/);
    expect(await returnNumbers(randomBytes(32)).lookup(one)).not.to.equal(lookup);
  });

  it('cost the same work each, one after the other, and a mistyped one costs none', async () => {
    const work: string[] = [];
    let running = 0;
    const numbers = returnNumbers(randomBytes(32), async (...given) => {
      expect(++running).to.equal(1);
      work.push(JSON.stringify(given.slice(2)));
      const root = await real(...given);
      running--;
      return root;
    });
    await Promise.all([numbers.lookup(numbers.fresh()), numbers.lookup(numbers.fresh()), numbers.lookup(numbers.fresh())]);
    expect(new Set(work).size).to.equal(1);
    expect(work).to.have.length(3);
    const refused = await numbers.lookup('1234').then(
      () => '',
      (error: Error) => error.message,
    );
    expect([refused, work.length]).to.deep.equal(['This is no return number.', 3]);
  });
});
