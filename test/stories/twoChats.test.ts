import { expect } from 'chai';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { amina, exact, nameIn, office, sends, settled } from './handing.js';

describe('somebody has two chats with offices', () => {
  /** Has one with the ombuds and one with a report office, both on the same page; the second is open. */
  async function withTwo() {
    const there = await office();
    const person = await there.place.person('en');
    const first = await sends(person);
    const { handoff, draft } = textIn('en');
    await person.chooses('handoff/un-oios');
    for (const label of [handoff.report.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
      await person.presses(label);
    await person.presses(handoff.number.later);
    const [ombuds, report] = ['un-unoms', 'un-oios'].map((id) => nameIn(there.place, id, 'en')) as [string, string];
    return { ...there, person, first, handoff, draft, ombuds, report, id: (await there.desk.list(amina)).cases[0]!.id };
  }

  it('reads of both what is kept, gets to each, and forgets both at once (CO-08)', async () => {
    const { place, person, desk, id, handoff, ombuds, report } = await withTwo();
    await desk.take(amina, id);
    await person.chooses('kept');
    expect(person.last.text).to.include(handoff.kept(ombuds, 'x').split('x')[0]).and.include(handoff.kept(report, 'x').split('x')[0]);
    expect(person.last.text).not.to.include(textIn('en').kept.never);
    expect(person.choices).to.include.members([handoff.menu.toOffice(ombuds), handoff.menu.toOffice(report)]);
    await person.presses(handoff.menu.toOffice(ombuds));
    expect(person.last.box).to.equal(handoff.relay.box(ombuds));
    await person.says('to the ombuds');
    expect((await desk.open(amina, id))!.messages.at(-1)!.words).to.equal('to the ombuds');
    expect(person.choices).to.include(handoff.menu.toOffice(report));
    await person.presses(handoff.menu.toOffice(report));
    expect(person.last.box).to.equal(handoff.relay.box(report));
    await person.chooses('forget');
    expect(await place.vault.ids()).to.deep.equal([]);
    expect(person.all).to.include(textIn('en').draft.forgotten).and.not.include(textIn('en').kept.forgotten);
    expect(await desk.open(amina, id)).to.equal(undefined);
  });

  it('deletes one, and keeps the other', async () => {
    const { place, person, handoff, ombuds } = await withTwo();
    await person.presses(handoff.menu.takeBack);
    await person.presses(handoff.takeBack.yes);
    expect(await place.vault.ids()).to.have.length(1);
    await person.presses(handoff.menu.toOffice(ombuds));
    expect(person.last.box).to.equal(handoff.relay.box(ombuds));
  });

  it('is told once, without words, when the office writes that is not open', async () => {
    const { place, person, desk, id, draft, handoff, ombuds } = await withTwo();
    await desk.take(amina, id);
    await desk.reply(amina, id, 'Can you write at noon?');
    await settled(place);
    expect(person.all).not.to.include('Can you write at noon?');
    expect(person.all.split(draft.news(ombuds)), 'at once, on the open page').to.have.length(2);
    await person.says('to the other office');
    expect(person.all.split(draft.news(ombuds)), 'and once').to.have.length(2);
    await person.presses(handoff.menu.toOffice(ombuds));
    expect(exact(person)).to.include('Can you write at noon?');
  });

  it('ends and clears the page: the chats stay, and that is said', async () => {
    const { place, person, handoff, ombuds } = await withTwo();
    await person.chooses('goodbye');
    await person.presses(textIn('en').goodbye.clear);
    expect(await place.vault.ids()).to.have.length(2);
    expect(person.last.text).to.include(handoff.kept(ombuds, 'x').split('x')[0]);
  });

  /** The same, with the number of the second kept: what is written goes to its office. */
  async function writingToTheSecond() {
    const there = await withTwo();
    await there.person.says(exact(there.person)!.slice(-4));
    return there;
  }

  /** All that was said of nobody having answered yet, by the office that stood above it; none stands above that of the open chat. */
  const saidLate = (person: Person): (string | undefined)[] =>
    person.conversation.items().flatMap(({ said }) => (said?.text.includes(textIn('en').handoff.relay.late) ? [said.title] : []));

  it('is told of the one in which nobody has answered, once, while the other one is open and goes on (care.md WH-04)', async () => {
    const { place, person, desk, id, handoff, ombuds, report } = await writingToTheSecond();
    await desk.take(amina, id);
    place.clock.pass(2);
    await person.presses(handoff.menu.toOffice(ombuds));
    place.clock.pass(4);
    await place.adapter.remind();
    expect(saidLate(person)).to.deep.equal([report]);
    expect(person.last.box, 'the ombuds reads what is written next').to.equal(handoff.relay.box(ombuds));
    expect(person.choices[0]).to.equal(handoff.menu.toOffice(report));
    expect(person.choices).to.include.members([handoff.relay.other, handoff.menu.takeBack]);
    place.clock.pass(6);
    await place.adapter.remind();
    expect(saidLate(person)).to.deep.equal([report]);
    await person.presses(handoff.menu.toOffice(report));
    expect(person.last.box).to.equal(handoff.relay.box(report));
  });

  it('is told of each, where nobody has answered in either', async () => {
    const { place, person, ombuds } = await writingToTheSecond();
    for (let minute = 5; minute < 8; minute++) {
      place.clock.pass(minute === 5 ? 5 : 1);
      await place.adapter.remind();
    }
    expect(saidLate(person)).to.deep.equal([ombuds, undefined]);
  });

  it('is told of one after a new yes in the other, which somebody there has', async () => {
    const { place, person, desk, handingOn, id, handoff, ombuds, report } = await writingToTheSecond();
    await desk.take(amina, id);
    await desk.open(amina, id);
    await desk.reply(amina, id, 'My colleague knows this better.');
    await handingOn.pass(amina, id, 'boris');
    await settled(place);
    await person.presses(handoff.menu.toOffice(ombuds));
    await person.presses(handoff.consent.yes);
    place.clock.pass(6);
    await place.adapter.remind();
    expect(saidLate(person)).to.deep.equal([report]);
  });

  it('is told of the open one also where the text went to it before an update', async () => {
    const { place, person, desk, id } = await writingToTheSecond();
    await desk.take(amina, id);
    await place.store.transaction(async ({ conversations }) => {
      for (const { chats, ...rest } of await conversations.find({})) {
        const before = chats.map((chat) => ({ ...chat, waitingSince: null }));
        await conversations.put({ ...rest, chats: before, waitingSince: place.clock.now.toISOString() });
      }
    });
    place.clock.pass(6);
    await place.adapter.remind();
    place.clock.pass(1);
    await place.adapter.remind();
    expect(saidLate(person)).to.deep.equal([undefined]);
  });

  it('opens none that is not theirs', async () => {
    const { place, person, id } = await withTwo();
    const other = await place.person('en');
    await other.chooses(`chat/${id}`);
    expect(other.last.text).to.equal(textIn('en').handoff.relay.gone);
    expect(person.all).not.to.include(textIn('en').handoff.relay.gone);
  });
});
