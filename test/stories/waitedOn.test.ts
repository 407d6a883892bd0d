import { expect } from 'chai';
import { usualPatience } from '../../dialogs/roster.js';
import { textIn } from '../../knowledge/text/index.js';
import { office, sends } from './handing.js';
import { putRoster, rosterOf } from './rosters.js';
import { comesBack, daysPass, underway } from './underway.js';

const { handoff, hours } = textIn('en');

describe('what goes with a yes that was asked for again', () => {
  it('is waited on like any other text: an answer is overdue once the office calls it too long (care.md WH-04)', async () => {
    const { place, number } = await underway();
    await daysPass(place, 15);
    const later = await comesBack(place, number);
    await later.presses(handoff.consent.yes);
    await daysPass(place, 10);
    expect((await comesBack(place, number)).all).to.include(hours.silent(usualPatience));
  });
});

describe('a text that is waited on', () => {
  it('is not late while its office is closed, though it closed only after it was written; when it opens is said, and that it is late once it is (care.md WH-04)', async () => {
    const { place } = await office();
    place.clock.now = new Date('2026-12-18T10:00:00Z');
    await putRoster(place.store, rosterOf('2026-12-18'));
    const number = await sends(await place.person('en'));
    const open = rosterOf('2026-12-18');
    await putRoster(place.store, { ...open, hours: { ...open.hours, closedThrough: '2026-12-27' } });
    const comesBackOn = async (now: string): Promise<string> => {
      place.clock.now = new Date(now);
      const back = await place.person('en');
      await back.says(number);
      return back.all;
    };
    expect(await comesBackOn('2026-12-24T18:00:00Z'))
      .to.include('28 December')
      .and.not.include(hours.silent(3));
    expect(await comesBackOn('2026-12-30T12:00:00Z')).not.to.include(hours.silent(3));
    expect(await comesBackOn('2026-12-30T15:00:00Z')).to.include(hours.silent(3));
  });
});
