import { expect } from 'chai';
import fc from 'fast-check';
import { quarterOf, recent, spanOf, spans, usualSpan, withAnswer, type Quarter } from '../../knowledge/answerTimes.js';

const answered = (days: number[], today: string, before: Quarter[] = []): Quarter[] =>
  days.reduce((quarters, n) => withAnswer(quarters, spanOf(n), today), before);

describe('how long answers took', () => {
  it('is said from ten answers on, and is the span within which half of them came', () => {
    const nine = answered([0, 0, 0, 0, 1, 1, 1, 9, 9], '2026-11-27');
    expect(usualSpan(nine, '2026-11-27')).to.equal(undefined);
    expect(usualSpan(answered([9], '2026-11-27', nine), '2026-11-27')).to.equal('next');
    expect(usualSpan(answered([0, 0, 0, 0, 0, 0, 6, 6, 6, 6], '2026-11-27'), '2026-11-27')).to.equal('same');
    expect(usualSpan(answered([6, 7, 8, 9, 10, 11, 1, 1, 1, 1], '2026-11-27'), '2026-11-27')).to.equal('longer');
    expect([2, 3, 5, 6].map(spanOf)).to.deep.equal(['two', 'toFive', 'toFive', 'longer']);
  });

  it('forgets what is older than the last quarter', () => {
    const autumn = answered([0, 0, 0, 0, 0, 0, 0, 0, 0, 0], '2026-09-30');
    expect(usualSpan(autumn, '2026-12-31')).to.equal('same');
    expect(usualSpan(autumn, '2027-01-01')).to.equal(undefined);
    expect(withAnswer(autumn, 'two', '2027-01-01').map(({ quarter }) => quarter)).to.deep.equal(['2027-Q1']);
    expect(quarterOf('2026-03-31')).to.equal('2026-Q1');
    expect(recent([{ quarter: '2025-Q4', counts: autumn[0]!.counts }], '2026-03-31')).to.have.length(1);
  });

  it('never says less than half of them took', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 10, maxLength: 40 }), (days) => {
        const usual = usualSpan(answered(days, '2026-11-27'), '2026-11-27')!;
        const within = days.filter((n) => spans.indexOf(spanOf(n)) <= spans.indexOf(usual)).length;
        expect(within * 2).to.be.at.least(days.length);
      }),
    );
  });
});
