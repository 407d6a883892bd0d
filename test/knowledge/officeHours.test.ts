import { expect } from 'chai';
import fc from 'fast-check';
import {
  closingOn,
  isWorkingDay,
  openingsOn,
  standsAt,
  weekday,
  workingDayAfter,
  workingDays,
  type Hours,
  type Interval,
} from '../../knowledge/officeHours.js';
import { stationZones } from '../../knowledge/place.js';
import { dayAfter, instantOf, wallClock, Zone } from '../../knowledge/timeZone.js';

const office = [{ from: '08:00', until: '17:00' }];
const week = (...days: Interval[][]): Interval[][] => [0, 1, 2, 3, 4, 5, 6].map((day) => days[day] ?? []);
const workdays = week(office, office, office, office, office);
const at = (zone: string, more: Partial<Hours> = {}): Hours => ({ zone, week: workdays, holidays: [], closedThrough: null, ...more });
const instant = (text: string): number => Date.parse(text);

const anyTime = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => [hour, minute].map((n) => String(n).padStart(2, '0')).join(':'));
const anyIntervals = fc.array(fc.record({ from: anyTime, until: anyTime }), { maxLength: 3 });
const anyDate = fc.integer({ min: 0, max: 1500 }).map((days) => dayAfter('2025-01-01', days));
const anyHours: fc.Arbitrary<Hours> = fc.record({
  zone: fc.constantFrom(...Object.values(stationZones), '+05:45', '-09:30', 'Australia/Lord_Howe', 'Pacific/Apia'),
  week: fc.array(anyIntervals, { minLength: 7, maxLength: 7 }),
  holidays: fc.array(fc.record({ on: anyDate, open: anyIntervals }), { maxLength: 4 }),
  closedThrough: fc.option(anyDate, { nil: null }),
});
const anyNow = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2029-01-01') }).map((ms) => new Date(ms).toISOString());

describe('when an office is open', () => {
  it('says now and the next opening by the clock of the office', () => {
    const hours = at('Africa/Nairobi');
    expect(wallClock('2026-11-27T15:10:00Z', hours.zone)).to.deep.equal({ date: '2026-11-27', time: '18:10' });
    expect(standsAt(hours, '2026-11-27T15:10:00Z')).to.deep.equal({ open: false, next: '2026-11-30T05:00:00Z' });
    expect(standsAt(hours, '2026-11-30T05:00:00Z')).to.deep.equal({
      open: true,
      since: '2026-11-30T05:00:00Z',
      until: '2026-11-30T14:00:00Z',
    });
    expect(standsAt(hours, '2026-11-30T14:00:00Z')).to.deep.equal({ open: false, next: '2026-12-01T05:00:00Z' });
  });

  it('keeps to the wall clock when clocks change, in New York and in Geneva', () => {
    const newYork = at('America/New_York');
    expect(standsAt(newYork, '2026-10-30T22:00:00Z')).to.have.property('next', '2026-11-02T13:00:00Z');
    expect(standsAt(newYork, '2026-03-06T23:00:00Z')).to.have.property('next', '2026-03-09T12:00:00Z');
    const geneva = at('Europe/Zurich');
    expect(standsAt(geneva, '2026-03-27T18:00:00Z')).to.have.property('next', '2026-03-30T06:00:00Z');
    expect(standsAt(geneva, '2026-10-23T18:00:00Z')).to.have.property('next', '2026-10-26T07:00:00Z');
    const atNight = at('America/New_York', { week: week([], [], [], [], [], [], [{ from: '01:30', until: '03:30' }]) });
    const [spring] = openingsOn(atNight, '2026-03-08');
    expect(instant(spring!.until) - instant(spring!.from)).to.equal(3_600_000);
    const [autumn] = openingsOn(atNight, '2026-11-01');
    expect(instant(autumn!.until) - instant(autumn!.from)).to.equal(3 * 3_600_000);
    const gone = at('America/New_York', { week: week([], [], [], [], [], [], [{ from: '02:30', until: '03:00' }]) });
    expect(openingsOn(gone, '2026-03-08')).to.deep.equal([]);
  });

  it('knows weekends of Friday and Saturday, and of Saturday and Sunday', () => {
    const amman = at('Asia/Amman', { week: week(office, office, office, office, [], [], office) });
    expect(standsAt(amman, '2026-11-26T15:00:00Z')).to.have.property('next', '2026-11-29T05:00:00Z');
    expect(standsAt(at('Asia/Amman'), '2026-11-27T15:00:00Z')).to.have.property('next', '2026-11-30T05:00:00Z');
    expect(workingDays(amman, '2026-11-26', '2026-11-30')).to.equal(2);
    expect(workingDays(at('Asia/Amman'), '2026-11-26', '2026-11-30')).to.equal(2);
    expect(workingDayAfter(amman, '2026-11-26', 1)).to.equal('2026-11-29');
  });

  it('knows holidays, half days, times that it is closed altogether, and nights', () => {
    const hours = at('Europe/Vienna', {
      holidays: [
        { on: '2026-12-24', open: [{ from: '08:00', until: '12:00' }] },
        { on: '2026-12-25', open: [] },
      ],
    });
    expect(standsAt(hours, '2026-12-24T10:59:00Z')).to.include({ open: true, until: '2026-12-24T11:00:00Z' });
    expect(standsAt(hours, '2026-12-24T11:00:00Z')).to.have.property('next', '2026-12-28T07:00:00Z');
    expect(standsAt({ ...hours, closedThrough: '2027-01-03' }, '2026-12-24T09:00:00Z')).to.have.property('next', '2027-01-04T07:00:00Z');
    const nights = at('Asia/Kabul', { week: week([{ from: '20:00', until: '04:00' }]) });
    expect(standsAt(nights, '2026-12-01T21:00:00+04:30')).to.deep.equal({ open: false, next: '2026-12-07T15:30:00Z' });
    expect(standsAt(nights, '2026-12-01T03:00:00+04:30')).to.include({ open: true, until: '2026-11-30T23:30:00Z' });
    expect(closingOn(nights, '2026-11-30')).to.equal('2026-11-30T23:30:00Z');
  });

  it('does not close where openings touch, and says nothing that it does not know', () => {
    const always = at('UTC', { week: Array.from({ length: 7 }, () => [{ from: '00:00', until: '00:00' }]) });
    expect(standsAt(always, '2026-11-27T12:00:00Z').open).to.equal(true);
    const noon = at('UTC', {
      week: week([
        { from: '08:00', until: '12:00' },
        { from: '12:00', until: '17:00' },
      ]),
    });
    expect(standsAt(noon, '2026-11-30T09:00:00Z')).to.have.property('until', '2026-11-30T17:00:00Z');
    expect(standsAt(at('UTC', { week: week() }), '2026-11-30T09:00:00Z')).to.deep.equal({ open: false, next: undefined });
  });

  it('never names an opening of the past, nor an end that is over (care.md WH-03)', () => {
    fc.assert(
      fc.property(anyHours, anyNow, (hours, now) => {
        const stands = standsAt(hours, now);
        if (stands.open) {
          expect(instant(stands.until)).to.be.greaterThan(instant(now));
          expect(instant(stands.since)).to.be.at.most(instant(now));
        } else if (stands.next !== undefined) {
          expect(instant(stands.next)).to.be.greaterThan(instant(now));
          expect(isWorkingDay(hours, wallClock(stands.next, hours.zone).date)).to.equal(true);
          expect(standsAt(hours, stands.next).open).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts working days as it names them', () => {
    fc.assert(
      fc.property(anyHours, anyDate, fc.integer({ min: 1, max: 10 }), (hours, date, days) => {
        const then = workingDayAfter(hours, date, days);
        if (then === undefined) return;
        expect(then > date).to.equal(true);
        expect(workingDays(hours, date, then)).to.equal(days);
        expect(isWorkingDay(hours, then)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same clock that it wrote, but where clocks change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(stationZones)), anyNow, (zone, now) => {
        const back = instantOf(wallClock(now, zone), zone);
        expect(Math.abs(instant(back) - instant(now))).to.be.below(3_600_000 + 60_000);
      }),
      { numRuns: 200 },
    );
  });

  it('knows the zone of every duty station, and no invented one', () => {
    for (const zone of Object.values(stationZones)) expect(Zone.safeParse(zone).success, zone).to.equal(true);
    for (const zone of ['', 'Nowhere/City', '08:00']) expect(Zone.safeParse(zone).success, zone).to.equal(false);
    expect(weekday('2026-11-30')).to.equal(0);
  });
});
