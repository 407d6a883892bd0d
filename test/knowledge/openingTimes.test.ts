import { expect } from 'chai';
import fc from 'fast-check';
import { readTimes, writtenTimes } from '../../knowledge/openingTimes.js';

describe('opening times as people type them', () => {
  for (const [typed, meant] of [
    ['08:00-12:00, 13:00-17:00', '08:00-12:00, 13:00-17:00'],
    ['8-12 13.30–17', '08:00-12:00, 13:30-17:00'],
    ['8h30-12h', '08:30-12:00'],
    ['٠٨:٠٠–١٦:٠٠', '08:00-16:00'],
    ['８:００－１２:００；１３-１７', '08:00-12:00, 13:00-17:00'],
    ['13-17, 8-12', '08:00-12:00, 13:00-17:00'],
    ['22-6', '22:00-06:00'],
    ['18-24', '18:00-00:00'],
    ['  ', ''],
  ]) {
    it(`reads ${typed}`, () => expect(writtenTimes(readTimes(typed!)!)).to.equal(meant));
  }

  for (const typed of ['8', 'morning', '25-26', '8-12, 11-15', '8:75-12', '9 to 5', '8-12-16', '22-6, 23-23:30']) {
    it(`says that it cannot read ${typed}`, () => expect(readTimes(typed)).to.equal(undefined));
  }

  it('reads what it wrote', () => {
    const time = fc
      .tuple(fc.nat(23), fc.constantFrom('00', '15', '30'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    fc.assert(
      fc.property(time, time, (from, until) => {
        expect(readTimes(writtenTimes([{ from, until }]))).to.deep.equal([{ from, until }]);
      }),
    );
  });
});
