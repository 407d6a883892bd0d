import { expect } from 'chai';
import fc from 'fast-check';
import { expected } from '../../dialogs/promise.js';
import { isCurrent, type Roster } from '../../dialogs/roster.js';
import { spans } from '../../knowledge/answerTimes.js';
import { closingOn, isWorkingDay, standsAt } from '../../knowledge/officeHours.js';
import { stationZones } from '../../knowledge/place.js';
import { dayAfter, wallClock } from '../../knowledge/timeZone.js';
import { rosterOf } from '../stories/rosters.js';

const time = fc.tuple(fc.nat(23), fc.constantFrom('00', '30')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const intervals = fc.array(fc.record({ from: time, until: time }), { maxLength: 2 });
const date = fc.integer({ min: 0, max: 60 }).map((days) => dayAfter('2026-10-15', days));
const rosters: fc.Arbitrary<Roster> = fc
  .record({
    zone: fc.constantFrom(...Object.values(stationZones)),
    week: fc.array(intervals, { minLength: 7, maxLength: 7 }),
    holidays: fc.array(fc.record({ on: date, open: intervals }), { maxLength: 3 }),
    closedThrough: fc.option(date, { nil: null }),
    on: date,
    used: fc.option(date, { nil: null }),
  })
  .map(({ on, used, ...hours }) => rosterOf(on, { hours, used }));
const counts = fc.record(
  Object.fromEntries(spans.map((span) => [span, fc.nat(20)])) as Record<(typeof spans)[number], fc.Arbitrary<number>>,
);
const now = fc.integer({ min: Date.parse('2026-10-15'), max: Date.parse('2026-12-20') }).map((ms) => new Date(ms).toISOString());

describe('when an answer is expected', () => {
  it('is never in the past, on a day on which the office works, and never before it opens (care.md WH-03)', () => {
    let said = 0;
    fc.assert(
      fc.property(rosters, counts, now, (roster, times, moment) => {
        const quarter = { quarter: '2026-Q4', counts: times };
        const when = expected({ roster, quarters: [quarter] }, ['amina'], moment);
        if (when.kind === 'none') return;
        expect(isCurrent(roster, moment)).to.equal(true);
        expect(Object.values(times).reduce((sum, n) => sum + n, 0)).to.be.at.least(10);
        if (when.kind === 'longer') return;
        said++;
        const stands = standsAt(roster.hours, moment);
        expect(Date.parse(when.by)).to.be.greaterThan(Date.parse(moment));
        expect(Date.parse(when.by)).to.be.greaterThan(Date.parse(stands.open ? stands.since : stands.next!));
        expect(isWorkingDay(roster.hours, when.on)).to.equal(true);
        expect(when.by).to.equal(closingOn(roster.hours, when.on));
      }),
      { numRuns: 2000, seed: 5 },
    );
    expect(said).to.be.greaterThan(50);
  });

  it('is nothing for an empty roster, or one that more than one working day has passed', () => {
    const quarters = [{ quarter: '2026-Q4', counts: { same: 20, next: 0, two: 0, toFive: 0, longer: 0 } }];
    const kindOf = (roster: Roster | undefined, people = ['amina'], at = '2026-11-25T09:00:00Z'): string =>
      expected({ roster, quarters }, people, at).kind;
    expect(kindOf(rosterOf('2026-11-25'))).to.equal('by');
    expect(kindOf(rosterOf('2026-11-24'))).to.equal('by');
    expect(kindOf(rosterOf('2026-11-23'))).to.equal('none');
    expect(kindOf(undefined)).to.equal('none');
    expect(kindOf(rosterOf('2026-11-25', { onDuty: [] }))).to.equal('none');
    expect(kindOf(rosterOf('2026-11-25'), ['carla'])).to.equal('none');
    expect(kindOf(rosterOf('2026-11-20'), ['amina'], '2026-11-23T09:00:00Z'), 'a weekend is no working day').to.equal('by');
    const evening = expected({ roster: rosterOf('2026-11-27'), quarters }, ['amina'], '2026-11-27T15:00:00Z');
    expect(evening).to.include({ kind: 'by', on: '2026-11-30' });
    expect(wallClock((evening as { by: string }).by, 'Africa/Nairobi')).to.deep.equal({ date: '2026-11-30', time: '17:00' });
  });
});
