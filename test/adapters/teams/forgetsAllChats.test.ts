import { expect } from 'chai';
import { textInTeams } from '../../../knowledge/text/index.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

describe('Teams: somebody with several chats has everything forgotten', () => {
  const { handoff, teamsRelay } = textInTeams('en');
  let at: OfficeStand;
  beforeEach(async () => {
    at = await officeStand();
  });
  afterEach(() => at.close());
  const referrals = () => at.store.transaction((records) => records.referrals.find({}));
  const notices = ({ chat }: Someone): number => chat.filter(({ text }) => text === teamsRelay.news.text).length;

  /** Somebody writes to an office in Teams. */
  async function hands(person: Someone): Promise<void> {
    await person.tells({ value: { choice: 'handoff/un-unoms' }, text: undefined });
    for (const label of [teamsRelay.first.here, handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
      await person.presses(label);
  }

  it('and no notice of any of them is left standing, while those of others stay', async () => {
    const [person, other] = [at.someone('person'), at.someone('other')];
    for (const one of [person, person, person, other]) await hands(one);
    for (const { id } of await referrals()) {
      await at.desk.take(at.receiver('amina'), id);
      await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
      await at.settled();
    }
    expect([notices(person), notices(other)]).to.deep.equal([3, 1]);
    await person.tells({ value: { choice: 'forget' }, text: undefined });
    expect([notices(person), notices(other)]).to.deep.equal([0, 1]);
    expect(await referrals()).to.have.length(1);
    expect(await at.notices()).to.have.length(1);
  });
});
