import { expect } from 'chai';
import { textInTeams } from '../../../knowledge/text/index.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { care, handoff, offices, reader } = textInTeams('en');
const { yes, no, unsaid, misread, safe, afterYes, contactsAgain } = care.urgent;

describe('Teams: somebody tells of danger in a chat with an office (care.md CR-22, CR-25)', () => {
  let at: OfficeStand;
  let omar: Someone;
  beforeEach(async () => {
    at = await officeStand();
    omar = at.someone('omar');
    await hands(omar);
    await omar.says('i want to kill myself tonight');
  });
  afterEach(() => at.close());

  /** The buttons under the card that says something. */
  const under = (text: string): string[] => omar.chat.findLast((one) => one.text.includes(text))!.buttons.map(({ title }) => title);

  it('answers under the question itself, and chooses a country there; the ways of the chat stand under what was sent', async () => {
    expect(under(safe)).to.deep.equal([yes, no, unsaid, offices.where.choose, misread]);
    expect(under(reader.care.sent)).not.to.include(yes);
    expect(omar.buttons).to.include.members([handoff.menu.takeBack, contactsAgain]);
    await omar.presses(offices.where.choose);
    expect(omar.chat.at(-2)!.text).to.include(offices.where.region);
  });

  it('types the answer, which the programme hears and the office does not', async () => {
    const [referral] = await at.store.transaction(({ referrals }) => referrals.find({}));
    const { id } = referral!;
    await omar.says(yes);
    expect(omar.last.text).to.include(afterYes);
    await at.desk.take(at.receiver('amina'), id);
    expect((await at.desk.open(at.receiver('amina'), id))!.messages.map(({ words }) => words)).not.to.include(yes);
  });
});
