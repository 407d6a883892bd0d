import { expect } from 'chai';
import { usualPatience } from '../../dialogs/roster.js';
import { textIn } from '../../knowledge/text/index.js';
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
