import { expect } from 'chai';
import type { Receiver } from '../../bots/cases.js';
import { noteLimits, type OpenNote } from '../../bots/caseNotes.js';
import { Desk } from '../../bots/desk.js';
import { keptDays, daysAfter } from '../../dialogs/referral.js';
import { office, plan } from './office.js';

const amina: Receiver = { name: 'amina', services: ['ombuds'] };
const boris: Receiver = { name: 'boris', services: ['ombuds'] };

describe('what a receiver keeps beside a case', () => {
  let there: Awaited<ReturnType<typeof office>>;
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    there = await office();
    desk = new Desk({ ...there, firstMessage: () => 'Role and limits.', changed: () => undefined });
    id = await there.turn((care) => care.open(plan));
    await desk.take(amina, id);
  });
  const today = (): string => there.now().toISOString().slice(0, 10);
  const notes = async (account: Receiver): Promise<OpenNote[]> => desk.notes.of(account, (await there.referral(id))!);
  const read = async (account: Receiver): Promise<string[]> => (await notes(account)).map(({ words }) => words);

  it('is sealed, read by the one who has the case, and by nobody else', async () => {
    expect(await desk.notes.add(amina, id, ' canary-note \u202e')).to.equal('noted');
    expect(await desk.notes.add(amina, id, 'Another')).to.equal('noted');
    expect(await read(amina)).to.deep.equal(['canary-note', 'Another']);
    expect((await notes(amina))[0]).to.include({ by: 'amina', on: today() });
    expect(await read(boris)).to.deep.equal([]);
    expect(await desk.notes.add(boris, id, 'Mine')).to.equal('others');
    expect(await desk.notes.add({ name: 'carla', services: ['other'] }, id, 'Mine')).to.equal('gone');
    expect(JSON.stringify(await there.referral(id))).not.to.include('canary');
    const person = await there.turn((care) => care.thread(id));
    expect(person!.referral.notes).to.have.length(2);
    expect(JSON.stringify(person)).not.to.include('canary-note');
    await there.change(id, (referral) => ({ ...referral, receiver: 'boris' }));
    expect([await read(amina), await read(boris)]).to.deep.equal([[], ['canary-note', 'Another']]);
  });

  it('is kept once when the button was pressed twice, and not at all when it is empty or one too many', async () => {
    for (const words of ['One', 'One', '  ']) await desk.notes.add(amina, id, words);
    expect([await read(amina), await desk.notes.add(amina, id, '\n')]).to.deep.equal([['One'], 'empty']);
    for (let at = 1; at < noteLimits.most; at++) expect(await desk.notes.add(amina, id, `Note ${at}`)).to.equal('noted');
    expect(await desk.notes.add(amina, id, 'One too many')).to.equal('full');
    expect(await read(amina)).to.have.length(noteLimits.most);
  });

  it('is deleted one by one, by the note that was seen and no other', async () => {
    for (const words of ['One', 'Two', 'Three']) await desk.notes.add(amina, id, words);
    const [, two] = await notes(amina);
    expect(await desk.notes.drop(boris, id, two!.id)).to.equal('others');
    for (let press = 0; press < 2; press++) expect(await desk.notes.drop(amina, id, two!.id)).to.equal('dropped');
    expect(await desk.notes.drop(amina, id, '')).to.equal('dropped');
    expect(await read(amina)).to.deep.equal(['One', 'Three']);
  });

  it('goes when the case is closed, when the person takes it back, and when the consent is over nobody reads it', async () => {
    await desk.open(amina, id);
    await desk.notes.add(amina, id, 'One');
    await desk.notes.remind(amina, id, today());
    there.pass(15);
    expect([await read(amina), await desk.notes.add(amina, id, 'Two')]).to.deep.equal([[], 'closed']);
    there.pass(-15);
    await desk.reply(amina, id, '');
    expect(await desk.close(amina, id, 'Good bye.')).to.equal('closed');
    const closed = (await there.referral(id))!;
    expect([closed.notes, closed.reminders, closed.status]).to.deep.equal([[], [], 'closed']);
    const other = await there.turn((care) => care.open(plan));
    await desk.take(amina, other);
    await desk.notes.add(amina, other, 'One');
    const record = (await there.referral(other))!;
    await there.turn((care) => care.withdraw(other));
    expect(there.vault.open(other, record.notes[0]!.sealed)).to.equal(undefined);
  });

  it('never makes a case last longer', async () => {
    const before = (await there.referral(id))!.expires;
    await desk.notes.add(amina, id, 'One');
    await desk.notes.remind(amina, id, today());
    expect((await there.referral(id))!.expires).to.equal(before);
  });

  it('is one day for each receiver, between today and the last day of the yes', async () => {
    await desk.open(amina, id);
    const { consent, expires } = (await there.referral(id))!;
    const last = consent.until;
    expect(last < expires, 'the case lasts longer').to.equal(true);
    const set = async (): Promise<string[]> => (await there.referral(id))!.reminders.map(({ on }) => on);
    for (const wrong of [daysAfter(today(), -1), daysAfter(last, 1)]) expect(await desk.notes.remind(amina, id, wrong)).to.equal('outside');
    for (const day of [last, today(), daysAfter(today(), 3)]) {
      expect(await desk.notes.remind(amina, id, day)).to.equal('set');
      expect(await set()).to.deep.equal([day]);
    }
    expect(await desk.notes.remind(boris, id, today())).to.equal('others');
    await desk.notes.remind(amina, id, undefined);
    expect(await set()).to.deep.equal([]);
  });

  it('lets a last message go before the case is closed, which then lasts 30 days', async () => {
    await desk.open(amina, id);
    await desk.reply(amina, id, '');
    there.pass(3);
    expect(await desk.close(amina, id, 'Good bye.')).to.equal('closed');
    const person = (await there.turn((care) => care.thread(id)))!;
    expect(person.messages.at(-1)).to.include({ by: 'receiver', words: 'Good bye.', on: today() });
    expect(person.referral.expires).to.equal(daysAfter(today(), keptDays.afterLast));
    expect(await desk.close(amina, id, 'Good bye.')).to.equal('closed');
    expect((await there.turn((care) => care.thread(id)))!.messages).to.have.length(3);
  });
});
