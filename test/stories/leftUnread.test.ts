import { expect } from 'chai';
import { dateIn } from '../../dialogs/provenance.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, office, sends, settled } from './handing.js';
import { answered, putRoster, rosterOf } from './rosters.js';
import { comesBack } from './underway.js';

const { handoff, hours } = textIn('en');
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

describe('somebody leaves the page before they read what is new', () => {
  it('hears when they come back that the answer is overdue, with the apology (care.md WH-04, QE-01)', async () => {
    const { place, desk } = await office();
    place.clock.now = new Date('2026-11-30T13:55:00Z');
    await putRoster(place.store, rosterOf('2026-11-30'));
    await answered(place.store, '2026-Q4', { same: 10 });
    const person = await place.person('en');
    const number = await sends(person);
    const { id } = (await desk.list(amina)).cases[0]!;
    await desk.take(amina, id);
    await settled(place);
    const record = () => place.store.transaction(({ referrals }) => referrals.get(id));
    const before = await record();
    place.clock.pass(10);
    await person.chooses('leave');
    expect(await record()).to.deep.equal(before);
    const later = await comesBack(place, number);
    expect(plain(later.all)).to.include(plain(hours.overdue(dateIn('en', '2026-11-30'))));
    expect(later.choices).to.include(handoff.relay.other);
  });
});
