import { expect } from 'chai';
import type { Person } from '../person.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, boris, carla, exact, office } from './handing.js';

const { handoff, draft } = textIn('en');
const { involved, payload, consent, relay } = handoff;
const story = 'It began in spring, in the lift.';

/** Somebody has left boris out, written to the ombuds, and reads the question before anything is sent. */
async function beforeTheYes() {
  const there = await office();
  const person = await there.place.person('en');
  await person.chooses('handoff/un-unoms');
  for (const label of [handoff.office.goOn, involved.exclude('boris'), involved.nobody, payload.add(payload.fields.words)])
    await person.presses(label);
  await person.says(story);
  const sent = () => there.place.store.transaction(({ referrals }) => referrals.find({}));
  return { ...there, person, sent };
}

/** They turn to the other office, and what they wrote goes there. */
async function sendsToTheOther(person: Person): Promise<void> {
  await person.presses(relay.other);
  await person.chooses('handoff/un-oios');
  for (const label of [handoff.report.goOn, involved.nobody, draft.earlier, payload.ready]) await person.presses(label);
  expect(exact(person)).to.include(story);
  await person.presses(consent.yes);
}

describe('an office at which nobody is left who may read a text, before the yes to it (care.md WH-04, CO-05)', () => {
  for (const step of ['ready', 'yes'] as const) {
    it(`sends it to nobody where only those are left who were left out: the person is told, and keeps it for another office (${step})`, async () => {
      const { desk, people, person, sent } = await beforeTheYes();
      if (step === 'yes') await person.presses(payload.ready);
      people['un-unoms'] = ['boris'];
      await person.presses(step === 'yes' ? consent.yes : payload.ready);
      expect(person.last.text).to.equal(`${involved.changed}\n\n${involved.noneLeft}`);
      expect(await sent()).to.deep.equal([]);
      await sendsToTheOther(person);
      const { id } = (await desk.list(carla)).cases[0]!;
      await desk.take(carla, id);
      expect((await desk.open(carla, id))!.messages[0]!.words).to.include(story);
      expect((await desk.list(boris)).cases).to.deep.equal([]);
    });
  }

  it('and where nobody at all is left, they are told so, and offered the others', async () => {
    const { desk, people, person, sent } = await beforeTheYes();
    await person.presses(payload.ready);
    people['un-unoms'] = [];
    await person.presses(consent.yes);
    expect([person.last.text, await sent()]).to.deep.equal([handoff.doors.gone, []]);
    await sendsToTheOther(person);
    expect((await desk.list(carla)).cases).to.have.length(1);
  });

  it('and where somebody answers there again, the same text goes to them', async () => {
    const { place, desk, people, person } = await beforeTheYes();
    await person.presses(payload.ready);
    people['un-unoms'] = ['boris'];
    await person.presses(consent.yes);
    const back = draft.back(place.directory.service('un-unoms')!.in.en.name);
    expect(person.choices, 'no way to what nobody could read').not.to.include(back);
    people['un-unoms'] = ['amina', 'boris'];
    await person.chooses('browse');
    await person.presses(back);
    for (const label of [involved.nobody, payload.ready, consent.yes]) await person.presses(label);
    const { id } = (await desk.list(amina)).cases[0]!;
    await desk.take(amina, id);
    expect((await desk.open(amina, id))!.messages[0]!.words).to.include(story);
    expect((await desk.list(boris)).cases).to.deep.equal([]);
  });

  it('and where the only one there is left out, no way leads round in a circle: the others are offered', async () => {
    const { place } = await office(undefined, { 'un-unoms': ['amina'] });
    const person = await place.person('en');
    await person.chooses('handoff/un-unoms');
    for (const label of [handoff.office.goOn, involved.exclude('amina')]) await person.presses(label);
    expect(person.last.text).to.equal(involved.noneLeft);
    expect(person.choices).to.deep.equal([relay.other, handoff.doors.others, textIn('en').menu.stop]);
    await person.presses(relay.other);
    expect(person.choices).not.to.include(draft.back(place.directory.service('un-unoms')!.in.en.name));
  });
});
