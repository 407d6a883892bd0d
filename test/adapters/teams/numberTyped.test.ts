import { expect } from 'chai';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { putRoster, rosterOf } from '../../stories/rosters.js';
import { sends } from '../../stories/handing.js';
import { comesBack, daysPass } from '../../stories/underway.js';
import { officeStand, type OfficeStand } from './officeStand.js';

/** Somebody who has a chat from the web door types its number in Teams, where none is taken (decisions.md D16). */
describe('Teams: a return number that is typed there', () => {
  let at: OfficeStand;
  beforeEach(async () => {
    at = await officeStand();
  });
  afterEach(() => at.close());
  const { handoff, hours } = textIn('en');

  const record = async () => (await at.store.transaction(({ referrals }) => referrals.find({})))[0]!;

  /** Types nothing but the number, and reads that it was not taken; of the chat, nothing is any other than it was. */
  async function typesInTeams(number: string): Promise<void> {
    const before = await record();
    const person = at.someone('person');
    await person.says(number);
    expect(person.last.text).to.equal(textInTeams('en').handoff.number.inMessage);
    expect(await record()).to.deep.equal(before);
  }

  it('leaves what the office wrote unread: it is shown at the web door, and its deletion is warned of', async () => {
    const amina = at.receiver('amina');
    const web = await at.place.person('en');
    const number = await sends(web);
    const { id } = await record();
    await at.desk.take(amina, id);
    await at.desk.open(amina, id);
    await at.desk.reply(amina, id, 'I am here now.');
    await web.says('thank you, I will write tomorrow');
    await web.chooses('leave');
    await at.desk.reply(amina, id, 'take the time that you need');
    await typesInTeams(number);

    await daysPass(at.place, 23);
    expect((await record()).notices.map(({ kind }) => kind)).to.include('deletion');
    await typesInTeams(number);
    const back = await comesBack(at.place, number);
    expect(back.all).to.include(textIn('en').agreement.notices.deletion('25 December 2026'));
  });

  it('leaves the apology for an answer that is overdue to be read at the web door (care.md WH-04)', async () => {
    await putRoster(at.store, rosterOf('2026-11-25'));
    const web = await at.place.person('en');
    const number = await sends(web);
    await web.chooses('leave');
    at.place.clock.now = new Date('2026-12-02T15:00:00Z');
    await typesInTeams(number);
    const back = await comesBack(at.place, number);
    expect(back.all).to.include(hours.silent(3));
    expect(back.choices).to.include(handoff.relay.other);
  });
});
