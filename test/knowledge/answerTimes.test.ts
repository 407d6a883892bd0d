import { expect } from 'chai';
import fc from 'fast-check';
import {
  noted,
  ofPastWeeks,
  quarterOf,
  recent,
  spanOf,
  spans,
  usualSpan,
  type Counted,
  type Quarter,
} from '../../knowledge/answerTimes.js';
import { dayAfter } from '../../knowledge/timeZone.js';

const answered = (days: number[], today: string, before: Quarter[] = []): Quarter[] =>
  ofPastWeeks(
    days.reduce<Counted>((counted, n) => noted(counted, spanOf(n), today), { quarters: before }),
    dayAfter(today, 7),
  );

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
    const { quarters, latest } = noted({ quarters: autumn }, 'two', '2027-01-01');
    expect([quarters, latest.quarter]).to.deep.equal([[], '2027-Q1']);
    expect(quarterOf('2026-03-31')).to.equal('2026-Q1');
    expect(recent([{ quarter: '2025-Q4', counts: autumn[0]!.counts }], '2026-03-31')).to.have.length(1);
  });

  it('tells of an answer only once its week is over, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(9)), { maxLength: 40 }), fc.nat(6), (answers, weekday) => {
        const monday = '2026-10-05';
        const sorted = answers.toSorted(([a], [b]) => a - b);
        const past = sorted.reduce<Counted>((counted, [on, n]) => noted(counted, spanOf(n), dayAfter(monday, on)), { quarters: [] });
        const today = dayAfter(monday, 42 + weekday);
        const before = ofPastWeeks(past, today);
        const after = noted(past, 'same', today);
        const shown = (all: Quarter[]) => all.flatMap(({ counts }) => spans.map((span) => counts[span])).reduce((sum, n) => sum + n, 0);
        expect(shown(before)).to.equal(answers.length);
        expect(usualSpan(ofPastWeeks(after, dayAfter(monday, 48)), today)).to.equal(usualSpan(before, today));
        expect(shown(ofPastWeeks(after, dayAfter(monday, 49)))).to.equal(answers.length + 1);
      }),
    );
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
