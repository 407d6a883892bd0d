import { expect } from 'chai';
import { dateIn } from '../../dialogs/provenance.js';
import { oldAnswersIn } from '../../bots/duty.js';
import { helplines, mayStandIn } from '../../dialogs/nextDoors.js';
import { doorKinds } from '../../knowledge/door.js';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, boris, exact, office, sends, settled, toPreview } from './handing.js';
import { answered, putRoster, rosterOf, weeks } from './rosters.js';
import { shippedDirectory } from '../shipped.js';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

/** A town on a Friday evening, with the ombuds in Nairobi, where an answer usually comes on the next working day. */
async function promised(): Promise<Awaited<ReturnType<typeof office>>> {
  const there = await office();
  there.place.clock.now = new Date('2026-11-27T15:10:00Z');
  await putRoster(there.place.store, rosterOf('2026-11-27'));
  await answered(there.place.store, '2026-Q4', { next: 10 });
  return there;
}

describe('an office that does not answer', () => {
  for (const language of languages) {
    it(`is named by the programme first, once, with an apology, in ${language} (care.md WH-04)`, async () => {
      const { place } = await promised();
      const person = await place.person(language);
      const { handoff, hours } = textIn(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.ready);
      await person.presses(handoff.consent.yes);
      const number = exact(person)!;
      await person.says(number.replaceAll(' ', '').slice(-4));

      place.clock.now = new Date('2026-11-30T13:59:00Z');
      const early = await place.person(language);
      await early.says(number);
      place.clock.now = new Date('2026-11-30T14:01:00Z');
      const late = await place.person(language);
      await late.says(number);
      const date = dateIn(language, '2026-11-30');
      expect(plain(early.all)).not.to.include(plain(hours.overdue(date)));
      expect(plain(late.all)).to.include(plain(hours.overdue(date)));
      expect(late.choices).to.include(handoff.relay.other);
      const again = await place.person(language);
      await again.says(number);
      expect(plain(again.all)).not.to.include(plain(hours.overdue(date)));
    });
  }

  it('is named to somebody who still sits there, with all ways on (care.md WH-04, WH-05)', async () => {
    const { place } = await office();
    place.clock.now = new Date('2026-11-30T13:20:00Z');
    await putRoster(place.store, rosterOf('2026-11-30'));
    await answered(place.store, '2026-Q4', { same: 10 });
    const person = await place.person('en');
    const { handoff, hours, care } = textIn('en');
    await sends(person);
    place.clock.pass(6);
    await place.adapter.remind();
    expect(person.last.text).to.equal(handoff.relay.late);
    for (let minute = 0; minute < 4; minute++) {
      await person.presses(handoff.relay.wait);
      place.clock.pass(10);
      await place.adapter.remind();
    }
    expect(plain(person.last.text)).to.equal(plain(`${hours.overdue('30 November 2026')}\n\n${hours.ways}`));
    expect(person.choices).to.include.members([handoff.relay.wait, handoff.relay.other, care.urgent.showContacts, textIn('en').menu.stop]);
    expect(person.choices).not.to.include(handoff.menu.number);
    await person.presses(handoff.relay.wait);
    expect(plain(person.last.text)).to.include('Your text is with');
    place.clock.pass(2);
    await place.adapter.remind();
    expect(person.all.split(hours.ways)).to.have.length(2);
  });

  it('that promised nothing is named after three of its working days, and is marked for everybody there who may see the case (features.md S31)', async () => {
    const { place, desk } = await office();
    place.clock.now = new Date('2026-11-26T10:00:00Z');
    await putRoster(place.store, rosterOf('2026-11-26', { hours: { ...rosterOf('').hours, week: weeks.sundayToThursday } }));
    const { handoff, hours } = textIn('en');
    const person = await place.person('en');
    const number = await sends(person);
    const hidden = await place.person('en');
    await hidden.chooses('handoff/un-unoms');
    await hidden.presses(handoff.office.goOn);
    await hidden.presses(handoff.involved.exclude('boris'));
    await hidden.presses(handoff.involved.nobody);
    await hidden.presses(handoff.payload.ready);
    await hidden.presses(handoff.consent.yes);
    const marked = async (who: typeof amina): Promise<(number | undefined)[]> => (await desk.list(who)).cases.map(({ slow }) => slow);

    place.clock.now = new Date('2026-11-30T20:00:00Z');
    expect(await marked(amina)).to.deep.equal([undefined, undefined]);
    place.clock.now = new Date('2026-12-01T13:00:00Z');
    expect([await marked(amina), await marked(boris)]).to.deep.equal([[3, 3], [3]]);
    const early = await place.person('en');
    await early.says(number);
    expect(early.all).not.to.include('Apologies');
    place.clock.now = new Date('2026-12-01T15:00:00Z');
    const late = await place.person('en');
    await late.says(number);
    expect(late.all).to.include(hours.silent(3));

    const [one] = (await desk.list(amina)).cases;
    await desk.take(amina, one!.id);
    await desk.reply(amina, one!.id, 'I am here.');
    expect((await marked(amina)).filter((slow) => slow !== undefined)).to.have.length(1);
  });

  it('is named again when it answers nothing to what the person wrote later', async () => {
    const { place, desk } = await promised();
    const { hours } = textIn('en');
    const person = await place.person('en');
    const number = await sends(person);
    const [one] = (await desk.list(amina)).cases;
    await desk.take(amina, one!.id);
    await desk.reply(amina, one!.id, '');
    await settled(place);
    place.clock.now = new Date('2026-12-01T15:00:00Z');
    const later = await place.person('en');
    await later.says(number);
    expect(later.all).not.to.include('Apologies');
    await later.says('Could we speak tomorrow?');
    place.clock.now = new Date('2026-12-04T15:00:00Z');
    const again = await place.person('en');
    await again.says(number);
    expect(again.all).to.include(hours.silent(3));
  });

  it('leads to an office that is open now, never to a line that takes reports (care.md WH-05)', async () => {
    const directory = await shippedDirectory();
    const both: Record<string, string[]> = {
      'un-unoms': ['amina'],
      'un-sco-ny': ['dora'],
      'un-oios': ['carla'],
      'fp-ombuds': ['emil'],
      'undss-cisms': ['fay'],
    };
    const { place } = await office(directory, both);
    place.clock.now = new Date('2026-11-30T17:05:00Z');
    const newYork = { zone: 'America/New_York', week: weeks.mondayToFriday, holidays: [], closedThrough: null };
    const open = { onDuty: ['dora', 'carla', 'emil'], hours: newYork };
    await putRoster(place.store, rosterOf('2026-11-30', { onDuty: ['amina'], hours: { ...newYork, zone: 'Europe/Vienna' } }));
    await putRoster(place.store, rosterOf('2026-11-30', { ...open, id: 'un-sco-ny' }));
    await putRoster(place.store, rosterOf('2026-11-30', { ...open, id: 'un-oios' }));
    await putRoster(place.store, rosterOf('2026-11-30', { ...open, id: 'fp-ombuds', onDuty: [] }));
    await putRoster(
      place.store,
      rosterOf('2026-11-30', { ...open, id: 'undss-cisms', onDuty: ['fay'], hours: { ...newYork, zone: 'Asia/Bangkok' } }),
    );
    const person = await place.person('en');
    const number = await sends(person);
    place.clock.now = new Date('2026-12-03T17:05:00Z');
    const late = await place.person('en');
    await late.says(number);
    const doors = late.choices;
    expect(doors).to.include(textIn('en').handoff.relay.other);
    expect(doors.filter((label) => label.startsWith('Open now'))).to.have.length(1);
    expect(plain(doors.find((label) => label.startsWith('Open now'))!)).to.equal(`Open now: ${directory.service('un-sco-ny')!.in.en.name}`);
  });

  it('never leads to human resources, a manager, or a line that takes reports: by kind, and by what each service says (care.md WH-05)', async () => {
    const directory = await shippedDirectory();
    const somebody = { entity: null, country: null, station: null };
    const all = doorKinds.flatMap((kind) => directory.relays(kind, somebody));
    const offered = all.filter(mayStandIn);
    expect(offered.length).to.be.greaterThan(5);
    for (const { id, kind, reports } of offered) {
      expect(['hr', 'manager', 'hotline', 'report', 'security', 'police'], id).not.to.include(kind);
      expect(reports, id).to.equal('no');
    }
    expect(offered.map(({ id }) => id)).not.to.include('undp-sh-helpline');
    for (const service of all.filter(({ reports }) => reports !== 'no')) expect(mayStandIn(service), service.id).to.equal(false);
    expect(helplines(directory, somebody, '2026-11-27'), 'no number of them is confirmed yet').to.deep.equal([]);
  });

  it('leads to a line that answers day and night, once somebody has confirmed its number, and shows the office’s own (care.md WH-05, WH-08)', async () => {
    const real = await shippedDirectory();
    const confirmed = { by: 'a colleague', on: '2026-11-20' };
    const known = (id: string) => {
      const service = real.service(id)!;
      return { ...service, channels: service.channels.map((channel) => ({ ...channel, value: channel.value ?? '+254 1195', confirmed })) };
    };
    const directory = {
      ...real,
      service: (id: string) => (['ke-1195', 'un-unoms'].includes(id) ? known(id) : real.service(id)),
      services: (...asked: Parameters<typeof real.services>) =>
        real.services(...asked).map(({ id }) => (id === 'ke-1195' ? known(id) : real.service(id)!)),
    };
    const { place } = await office(directory);
    const person = await place.person('en');
    await sends(person);
    expect(plain(person.last.text)).to.include('For you to contact yourself: ');
    place.clock.pass(6);
    await place.adapter.remind();
    expect(person.choices).to.include(real.service('ke-1195')!.in.en.name);
    expect(plain(person.last.text)).to.include('For you to contact yourself: ');
    await person.presses(real.service('ke-1195')!.in.en.name);
    expect(person.last.table!.rows.flat().join(' ')).to.include(known('ke-1195').channels[0]!.value);
  });

  it('is counted by how many working days its first answer took, and by nothing else (decisions.md D15)', async () => {
    const { place, desk } = await promised();
    const times = () => place.store.transaction(({ answerTimes }) => answerTimes.find({}));
    await place.store.transaction(({ answerTimes }) => answerTimes.drop('un-unoms'));
    await sends(await place.person('en'));
    place.clock.now = new Date('2026-12-01T08:00:00Z');
    const [one] = (await desk.list(amina)).cases;
    await desk.take(amina, one!.id);
    expect(await times()).to.deep.equal([]);
    await desk.reply(amina, one!.id, 'I am here now.');
    await desk.reply(amina, one!.id, 'And once more.');
    const counts = { same: 0, next: 0, two: 1, toFive: 0, longer: 0 };
    expect(await times()).to.deep.equal([{ id: 'un-unoms', quarters: [], latest: { monday: '2026-11-30', quarter: '2026-Q4', counts } }]);
    const [roster] = await place.store.transaction(({ rosters }) => rosters.find({}));
    expect(roster!.used).to.equal('2026-12-01');
    const old = oldAnswersIn(place.store, () => place.clock.now);
    expect(await old.overdue()).to.equal(false);
    place.clock.now = new Date('2027-04-01T08:00:00Z');
    expect(await old.overdue()).to.equal(true);
    await old.forget();
    expect(await times()).to.deep.equal([{ id: 'un-unoms', quarters: [], latest: null }]);
    expect(await old.overdue()).to.equal(false);
  });

  it('leaves no trace in its roster or its times of a case that a colleague must not see (decisions.md D5)', async () => {
    const { place, desk } = await promised();
    const before = await place.store.transaction(async ({ rosters, answerTimes }) => [await rosters.find({}), await answerTimes.find({})]);
    const { handoff } = textIn('en');
    const person = await place.person('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude('boris'));
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    const [one] = (await desk.list(amina)).cases;
    await desk.take(amina, one!.id);
    await desk.reply(amina, one!.id, 'I am here.');
    expect(
      await place.store.transaction(async ({ rosters, answerTimes }) => [await rosters.find({}), await answerTimes.find({})]),
    ).to.deep.equal(before);
  });
});
