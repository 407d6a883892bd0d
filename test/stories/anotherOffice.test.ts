import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { textIn } from '../../knowledge/text/index.js';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { Acts } from '../../bots/acts.js';
import { HandingOn } from '../../bots/handingOn.js';
import type { Town } from '../town.js';
import { amina, exact, office, sends, settled } from './handing.js';
import { comesBack, daysPass, underway } from './underway.js';

const { handoff, agreement } = textIn('en');

describe('another office (care.md CO-11, WH-07)', () => {
  const carla = { name: 'carla', services: ['un-oios'] };

  it('is only suggested: the person says no, and nothing was passed on', async () => {
    const { desk, handingOn, place, person, id, words } = await underway();
    expect(await handingOn.suggestOffice(amina, id, 'un-oios')).to.equal('asked');
    await settled(place);
    expect(person.all)
      .to.match(/amina\u2069 suggests another office/)
      .and.include('Nothing was passed on');
    expect(person.choices.slice(0, 2)).to.deep.equal([agreement.menu.stay, agreement.menu.lookAt(nameOf(place, 'un-oios'))]);
    await person.presses(agreement.menu.stay);
    expect(person.last.text).to.equal(agreement.stayed);
    expect(person.choices).not.to.include(agreement.menu.stay);
    expect((await desk.list(carla)).cases).to.deep.equal([]);
    await person.says('thank you');
    expect((await words()).at(-1)).to.equal('thank you');
  });

  it('is looked at from its beginning; with the yes to it the first chat is closed, and its own number still shows it', async () => {
    const { desk, handingOn, place, person, number, id, state, record } = await underway();
    await handingOn.suggestOffice(amina, id, 'un-oios');
    await settled(place);
    await person.presses(agreement.menu.lookAt(nameOf(place, 'un-oios')));
    expect(person.last.text).to.include(handoff.report.text);
    await person.presses(handoff.report.goOn);
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    expect(person.reply).to.match(/your chat with .*Ombuds.* is closed/);
    expect(await state()).to.equal('mine');
    await person.presses(handoff.consent.yes);
    const other = exact(person)!;
    expect(other).not.to.equal(number);
    expect([(await record()).status, (await record()).consent.state, await state()]).to.deep.equal(['closed', 'ended', 'closed']);
    const [waiting] = (await desk.list(carla)).cases;
    await desk.take(carla, waiting!.id);
    expect((await desk.open(carla, waiting!.id))!.messages).to.have.length(1);
    const later = await comesBack(place, number);
    await later.presses(handoff.menu.whole);
    expect(later.conversation.items().some(({ said }) => said?.exact?.includes('I am here now.'))).to.equal(true);
  });

  it('ends the first chat as its office would: counted, and without notes and reminders, which nobody can read any more', async () => {
    const { desk, handingOn, place, person, id, record } = await underway();
    await desk.notes.add(amina, id, 'a note');
    await desk.notes.remind(amina, id, '2026-11-27');
    await handingOn.suggestOffice(amina, id, 'un-oios');
    await settled(place);
    await person.presses(agreement.menu.lookAt(nameOf(place, 'un-oios')));
    for (const label of [handoff.report.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
      await person.presses(label);
    const { status, notes, reminders } = await record();
    expect([status, notes, reminders]).to.deep.equal(['closed', [], []]);
    const counted = await place.store.transaction(({ figures }) => figures.find({ service: 'un-unoms', event: 'closed' }));
    expect(counted.map(({ count }) => count)).to.deep.equal([1]);
  });

  it('is one that answers here, and never the same one, HR, or a case that was not answered', async () => {
    const { handingOn, id, record, place, desk } = await underway();
    expect(handingOn.waysFor(amina, await record()).offices).to.deep.equal(['un-oios']);
    for (const to of ['un-unoms', 'un-ethics', 'nowhere', '']) expect(await handingOn.suggestOffice(amina, id, to)).to.equal('choose');
    await sends(await place.person('en'));
    const fresh = (await desk.list(amina)).cases.find(({ state }) => state === 'waiting')!;
    await desk.take(amina, fresh.id);
    expect(await handingOn.suggestOffice(amina, fresh.id, 'un-oios')).to.equal('first');
  });

  it('is never HR, a manager or any other service, whoever has an account there (care.md WH-05)', async () => {
    const { place, record } = await underway();
    const parts = {
      store: place.store,
      vault: place.vault,
      acts: new Acts(witnessOf(randomBytes(32))),
      now: () => place.clock.now,
      changed: () => undefined,
    };
    const all = new HandingOn({ ...parts, directory: place.directory, staff: () => ['somebody'] });
    const kinds = all.waysFor(amina, await record()).offices.map((id) => place.directory.service(id)!.kind);
    expect(new Set(kinds)).to.deep.equal(new Set(['ombuds', 'counsellor', 'report']));
    expect(new Set(place.directory.allRelays().map(({ kind }) => kind)).size).to.be.greaterThan(3);
  });

  const nameOf = (place: Town, id: string): string => place.directory.service(id)!.in.en.name;
});

describe('a chat in which something was not read (decisions.md D3)', () => {
  it('says twice in the thread, to both sides, when it will be deleted, and can be kept longer', async () => {
    const { place, desk, number, id, record } = await underway();
    const later = await comesBack(place, number);
    await desk.reply(amina, id, 'one more line');
    await daysPass(place, 13);
    await desk.open(amina, id);
    expect((await record()).notices.map(({ kind }) => kind)).to.deep.equal(['taken']);
    await daysPass(place, 10);
    expect(later.conversation.ended).to.equal(false);
    const back = await comesBack(place, number);
    expect(back.all).to.include(agreement.notices.deletion('25 December 2026'));
    expect(back.all.match(/will be deleted after/g)).to.have.length(1);
    const { told, notices } = await record();
    expect([told, notices.map(({ kind }) => kind)]).to.deep.equal([2, ['taken', 'deletion']]);
  });

  it('is kept on request while nobody has opened it', async () => {
    const { place } = await office();
    const number = await sends(await place.person('en'));
    await daysPass(place, 8);
    const later = await comesBack(place, number);
    expect(later.reply).to.include(agreement.notices.deletion('9 December 2026'));
    await later.presses(agreement.menu.keep('8 January 2027'));
    expect(later.last.text).to.include('8 January 2027');
    expect(later.choices).not.to.include(agreement.menu.keep('8 January 2027'));
    await daysPass(place, 20);
    expect((await comesBack(place, number)).last.text).to.include(agreement.again.ask);
  });
});
