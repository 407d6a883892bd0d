import { expect } from 'chai';
import { forgetOldCounters, weekOf } from '../../bots/tally.js';
import type { Store } from '../../dialogs/records.js';
import { shippedLibrary, town } from '../town.js';

describe('what is kept', () => {
  before(async () => {
    await shippedLibrary();
  });

  it('is shown as it is, read from the record itself', async () => {
    const { person } = await town();
    const amina = await person();
    await amina.says('does it count if it only happened once');
    await amina.says('what do you keep about me?');
    expect(amina.last.text)
      .to.match(/language: \u2068English/)
      .and.match(/number of messages from you: 1/)
      .and.match(/22:25/);
    expect(amina.last.text).not.to.include('only happened');
  });

  it('is forgotten at once when the person says so', async () => {
    const place = await town();
    const amina = await place.person();
    await amina.says('my secret canary-7f3a question');
    await amina.says('what do you keep about me');
    await amina.presses('Forget it now');
    expect(amina.last.text).to.include('Nothing is left on the server');
    expect(JSON.stringify(amina.conversation.items())).not.to.include('canary');
    expect(await place.conversations.find(amina.conversation.id)).to.equal(undefined);
    expect(await place.store.transaction((records) => records.conversations.find({}))).to.be.empty;
  });

  it('is forgotten after 15 minutes without a message', async () => {
    const place = await town();
    const amina = await place.person();
    await amina.says('hello');
    place.clock.pass(14);
    await amina.says('hello again');
    place.clock.pass(14.9);
    expect(await place.conversations.find(amina.conversation.id)).not.to.equal(undefined);
    place.clock.pass(0.2);
    expect(await place.conversations.find(amina.conversation.id)).to.equal(undefined);
    expect(place.conversations.sweep()).to.equal(1);
    expect(place.conversations.size).to.equal(0);
  });

  it('is forgotten after 60 minutes in all, however often somebody writes', async () => {
    const place = await town();
    const amina = await place.person();
    for (let minutes = 0; minutes < 60; minutes += 10) {
      await amina.says('still here');
      place.clock.pass(10);
    }
    expect(await place.conversations.find(amina.conversation.id)).to.equal(undefined);
    await place.store.transaction((records) => records.conversations.forget(place.clock.now.toISOString()));
    expect(await place.store.transaction((records) => records.conversations.find({}))).to.be.empty;
  });

  it('holds no word of a question where the conversation stands', async () => {
    const place = await town();
    const amina = await place.person();
    await amina.says('canary-9b1c somebody touched me');
    expect(JSON.stringify(await place.store.transaction((records) => records.conversations.find({})))).not.to.include('canary');
    expect(place.logged.join('')).not.to.include('canary');
  });

  it('loses the history of a very long conversation, and goes on', async () => {
    const place = await town();
    const amina = await place.person();
    for (let n = 0; n < 95; n++) await amina.says('hello');
    expect(amina.conversation.emptied).to.equal(true);
    await amina.says('HELP');
    expect(amina.last.kind).to.equal('help');
  });

  it('keeps counters for 24 months and no day longer, by ISO week', async () => {
    expect([weekOf(new Date('2027-01-03')), weekOf(new Date('2026-12-28')), weekOf(new Date('2021-01-04'))]).to.deep.equal([
      '2026-W53',
      '2026-W53',
      '2021-W01',
    ]);
    const place = await town();
    place.tally.count('en', 'mediation', 'answered');
    await place.tally.keep(place.store);
    place.clock.pass(729 * 24 * 60);
    await forgetOldCounters(place.store, place.clock.now);
    expect(await place.store.transaction((records) => records.counters.find({}))).to.have.length(1);
    expect(place.clock.now.toISOString().slice(0, 10)).to.equal('2028-11-23');
    place.clock.pass(24 * 60);
    await forgetOldCounters(place.store, place.clock.now);
    expect(await place.store.transaction((records) => records.counters.find({}))).to.be.empty;
  });

  it('counts again what could not be kept, once it can', async () => {
    const place = await town();
    place.tally.count('en', 'mediation', 'answered');
    const full: Store = { ...place.store, transaction: () => Promise.reject(new Error('disk full')) };
    await place.tally.keep(full).then(
      () => expect.fail('it was kept'),
      () => undefined,
    );
    place.tally.count('en', 'mediation', 'answered');
    await place.tally.keep(place.store);
    expect((await place.store.transaction((records) => records.counters.find({})))[0]?.count).to.equal(2);
  });
});
