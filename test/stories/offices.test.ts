import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { shippedDirectory } from '../shipped.js';

const { offices, menu, always } = textIn('en');

describe('somebody looks for the right office', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
  });
  beforeEach(async () => {
    place = await town();
  });

  it('and reads who keeps it, who passes it on and what is a report, before saying anything', async () => {
    const mei = await place.person();
    await mei.says('who must pass it on');
    const rows = Object.fromEntries(mei.last.table!.rows.map(([who, passes]) => [who, passes]));
    expect(rows[offices.kinds.manager]).to.equal(offices.passes.passes);
    expect(rows[offices.kinds.ombuds]).to.equal(offices.passes.keeps);
    expect(rows[offices.kinds.report]).to.equal(offices.passes['is-report']);
    await mei.presses(offices.map.more);
    expect(mei.last.table!.rows.map(([who]) => who)).to.include(offices.kinds.union);
  });

  it('and finds the ombuds of an organization, with what it keeps and where to look, and no contact that nobody confirmed', async () => {
    const mei = await place.person();
    await mei.says('find an office');
    expect(mei.last.table!.head).to.include(offices.map.passes);
    await mei.presses(offices.kinds.ombuds);
    const all = mei.choices.length;
    await mei.presses(offices.find.narrow);
    await mei.presses(textIn('en').entities.unhcr);
    await mei.presses(offices.where.elsewhere);
    expect(mei.choices.length).to.be.below(all);
    await mei.presses(/UNHCR/);
    expect(mei.last.text).to.match(/not a report/);
    const rows = Object.fromEntries(mei.last.table!.rows.map(([label, value]) => [label, value]));
    expect(rows[offices.map.clock]).to.equal(offices.clock.runs);
    expect(rows[offices.map.reports]).to.equal('No');
    expect(JSON.stringify(mei.last)).not.to.match(/@|\+\d{6}/);
    expect(rows[offices.service.contact]).to.include('Look here');
    await mei.presses(offices.service.more);
    expect(mei.last.table!.rows.map(([label]) => label)).to.include(offices.service.cannot);
  });

  it('and sees a contact once somebody has confirmed it, with the date', async () => {
    const directory = await shippedDirectory();
    const kenya = structuredClone(directory.service('ke-1195')!);
    kenya.channels.forEach((channel) => (channel.confirmed = { by: 'the duty station', on: '2026-11-01' }));
    const confirmed = { ...directory, service: (id: string) => (id === 'ke-1195' ? kenya : directory.service(id)) };
    const there = await town({ directory: confirmed });
    const mei = await there.person();
    await mei.says('find an office');
    await mei.presses(offices.find.formal);
    await mei.presses(offices.find.formal).catch(() => undefined);
    await mei.presses(offices.kinds.helpline);
    await mei.presses(/1195/);
    expect(JSON.stringify(mei.last.table)).to.include('1195').and.include('1 November 2026');
  });

  it('and chooses a country by its name in any language; the numbers of that country stand in Help, and are forgotten with the chat', async () => {
    const mei = await place.person();
    await mei.says('help');
    await mei.presses(offices.where.choose);
    await mei.says('Кения');
    expect(mei.choices).to.include(offices.stations.nairobi);
    await mei.presses(offices.stations.nairobi);
    expect(mei.last.kind).to.equal('help');
    expect(mei.last.text).to.include('Kenya').and.include('999').and.include(offices.where.law);
    await mei.says('what do you keep about me');
    expect(mei.last.text).to.include('Nairobi, Kenya');
    await mei.says('start over');
    await mei.says('what do you keep about me');
    expect(mei.last.text).to.include(offices.where.noPlace);
  });

  it('and may say nothing about the place: "somewhere else" is always there', async () => {
    const mei = await place.person();
    await mei.says('help');
    await mei.presses(offices.where.choose);
    for (let page = 0; page < 4; page++) {
      expect(mei.choices).to.include(offices.where.elsewhere);
      await mei.presses(offices.where.moreRegions).catch(() => undefined);
    }
    await mei.presses(offices.where.elsewhere);
    expect(mei.reply).to.include(offices.where.unsaidNoted);
    expect(mei.last.kind).to.equal('help');
  });

  for (const language of languages) {
    it(`and in another role is led by buttons to what that person needs in three taps (${language})`, async () => {
      const { menu: labels } = textIn(language);
      const directory = await shippedDirectory();
      const roles = directory.guide('roles')!.steps['start']!;
      for (const [at, way] of roles.ways.entries()) {
        const role = await place.person(language);
        await role.presses(labels.roles);
        await role.presses(roles.in[language].labels[at]!);
        const step = directory.guide(way.split('/')[1]!)!.steps['start']!;
        expect(role.last.title, way).to.equal(step.in[language].title);
        expect(role.last.text, way).to.equal(step.in[language].text);
        expect(role.choices.at(-1)).to.equal(labels.stop);
        await role.presses(role.choices[0]!);
        expect(role.last.text.length, way).to.be.above(20);
      }
    });
  }

  it('and sees the options side by side, the formal report neither first nor alone', async () => {
    const mei = await place.person();
    await mei.presses(menu.roles);
    await mei.presses(/happened to me/);
    await mei.presses(/side by side/i);
    const { head, rows } = mei.last.table!;
    expect(head).to.have.length.above(5);
    expect(rows[0]![0]).not.to.match(/report/i);
    expect(rows.map(([way]) => way))
      .to.include('Formal report')
      .and.include('Ombuds');
    expect(mei.last.provenance!.text).to.match(/not yet confirmed/);
  });

  it('and of an office or a walk that is not there is told where we are, without an error', async () => {
    const mei = await place.person();
    await place.adapter.receive(mei.conversation, { choice: 'guide/nowhere/else' });
    expect(mei.last.text).to.equal(always.ask);
    await place.adapter.receive(mei.conversation, { choice: 'service/nowhere' });
    expect(mei.last.text).to.equal(offices.find.text);
    await place.adapter.receive(mei.conversation, { choice: 'where/at/XX' });
    expect(mei.last.text).to.equal(offices.where.region);
    await place.adapter.receive(mei.conversation, { choice: 'event/none' });
    expect(mei.last.text).to.equal(offices.event.unknown);
    expect(place.logged).to.deep.equal([]);
  });
});

describe('a guest at an event', () => {
  it('opens its door by the code, sees its own contact and no office for staff, and after its end the standing ways', async () => {
    const place = await town();
    const open = await place.open();
    const page = await (await fetch(`${open.url}/e/practice`, { headers: { 'Accept-Language': 'en' } })).text();
    expect(page).to.include('value="0:event/practice"').and.include('Practice event');
    const gone = await fetch(`${open.url}/e/nothing`, { headers: { 'Accept-Language': 'en' } });
    expect(gone.status).to.equal(404);
    await open.close();
    const omar = await place.person();
    await place.adapter.receive(omar.conversation, { choice: 'event/practice' });
    expect(omar.last.text).to.include('this is an example').and.include(offices.event.guests);
    expect(omar.last.choices.map(({ id }) => id))
      .to.include('guide/guest')
      .and.not.include('services');
    place.clock.now = new Date('2028-01-01T00:30:00Z');
    const evening = await place.person();
    await place.adapter.receive(evening.conversation, { choice: 'event/practice' });
    expect(evening.last.text, 'it is the evening of its last day in New York').to.include('this is an example');
    place.clock.now = new Date('2028-01-01T12:00:00Z');
    const late = await place.person();
    await place.adapter.receive(late.conversation, { choice: 'event/practice' });
    expect(late.last.text).to.include('ended on').and.not.include('this is an example');
    expect(late.last.choices.map(({ id }) => id)).to.include('guide/guest');
  });
});
