import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { scrypt } from 'node:crypto';
import { expect } from 'chai';
import { returnNumbers } from '../../../adapters/sealing/returnNumbers.js';
import { grouped, readNumber } from '../../../knowledge/returnNumber.js';
import { quickly } from '../../quickly.js';

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

  it('that people try wait a few at a time, and whoever hands over waits for one of them at most (D4)', async () => {
    const done: string[] = [];
    let go = (): void => undefined;
    const isSlow = new Promise<void>((resolve) => (go = resolve));
    const numbers = returnNumbers(randomBytes(32), async (digits) => {
      await isSlow;
      done.push(digits);
      return randomBytes(32);
    });
    const typed = Array.from({ length: 30 }, () => numbers.fresh());
    const tries = typed.map((number) => numbers.tried(number));
    expect(await Promise.all(tries.slice(5)), 'at once, with nothing worked on').to.deep.equal(Array(25).fill(undefined));
    const drawn = numbers.fresh();
    const handing = numbers.lookups(drawn);
    go();
    await handing;
    expect(done).to.deep.equal([typed[0], drawn]);
    expect((await Promise.all(tries)).filter(Boolean)).to.have.length(5);
    expect(await numbers.tried(typed[9]!), 'a little later').to.include.keys('chat', 'meetings');
  });

  it('are found alike by whoever tries them and whoever drew them, and a mistyped one gives its place back', async () => {
    const numbers = returnNumbers(randomBytes(32), quickly);
    const one = numbers.fresh();
    expect(await numbers.tried(one)).to.deep.equal(await numbers.lookups(one));
    const faults = await Promise.allSettled(Array.from({ length: 5 }, () => numbers.tried('1234')));
    expect(faults.map(({ status }) => status)).to.deep.equal(Array(5).fill('rejected'));
    expect(await numbers.tried(one)).to.include.keys('chat');
  });
});
