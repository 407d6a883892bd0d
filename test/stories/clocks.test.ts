import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { teams } from '../../adapters/channels/teams.js';
import { Form, pressed } from '../../adapters/web/form.js';
import { stations } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import { offsets } from '../../knowledge/timeZone.js';
import type { Person } from '../person.js';
import { carla, exact, office } from './handing.js';
import { putRoster, rosterOf } from './rosters.js';
import { comesBack, daysPass } from './underway.js';

const { handoff, hours } = textIn('en');

/** The buttons that were ever on the screen, each with the number of its question. */
const offered = (person: Person): { id: string; asked: number }[] =>
  person.conversation.items().flatMap(({ said, asked }) => said?.choices.map(({ id }) => ({ id, asked: asked! })) ?? []);

describe('somebody looks at the clocks by which times can be shown (care.md WH-02)', () => {
  it('can press each place and each clock that is offered, also at UTC and ahead of it', async () => {
    const { place } = await office();
    place.clock.now = new Date('2026-11-27T15:10:00Z');
    await putRoster(place.store, rosterOf('2026-11-27'));
    const person = await place.person('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(hours.zone.show);
    while (person.choices.includes(hours.zone.more)) await person.presses(hours.zone.more);
    await person.presses(hours.zone.clock);
    while (person.choices.includes(hours.zone.moreTimes)) await person.presses(hours.zone.moreTimes);
    const shown = offered(person);
    const all = [...offsets.map((offset) => `zone/utc/${offset}`), ...Object.keys(stations).map((station) => `zone/at/${station}`)];
    expect(shown.map(({ id }) => id)).to.include.members(all);
    for (const { id, asked } of shown) expect(pressed(Form.parse({ choice: `${asked}:${id}` })), id).to.deep.equal({ id, asked });

    await person.presses(/UTC\+14/);
    const now = person.last.table!.rows.find(([head]) => head === hours.rows.now)![1]!;
    expect(now.replace(/[\u2066-\u2069]/gu, '')).to.include('Monday 30 November 19:00 (UTC+14), 05:00 (UTC)');
  });

  it('has written much while a yes is asked for again, leaves the clocks as they are, and finds the words again', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    await person.chooses('handoff/un-oios');
    for (const label of [handoff.report.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
      await person.presses(label);
    const number = exact(person)!;
    const { id } = (await desk.list(carla)).cases[0]!;
    await desk.take(carla, id);
    await desk.open(carla, id);
    await daysPass(place, 15);
    await putRoster(place.store, rosterOf('2026-12-10', { id: 'un-oios', onDuty: ['carla'] }));
    const later = await comesBack(place, number);
    const words = 'It happened again, and I have it in writing. '.repeat(8).trim();
    await later.says(words);
    await later.presses(hours.zone.show);
    for (const value of offered(later).map(({ id: choice, asked }) => ({ choice, asked })))
      expect(teams.hear({ type: 'message', value } as Activity), value.choice).to.deep.equal({ kind: 'chose', ...value });
    await later.presses(hours.zone.back);
    expect(exact(later)).to.equal(words);
  });
});
