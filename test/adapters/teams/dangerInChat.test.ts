import { expect } from 'chai';
import { textInTeams } from '../../../knowledge/text/index.js';
import { isolated } from '../../../knowledge/text/isolate.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { care, handoff, offices, reader } = textInTeams('en');
const { yes, no, unsaid, misread, safe, afterYes, showContacts } = care.urgent;

describe('Teams: somebody tells of danger in a chat with an office (care.md CR-22, CR-25)', () => {
  let at: OfficeStand;
  let omar: Someone;
  beforeEach(async () => {
    at = await officeStand();
    omar = at.someone('omar');
    await hands(omar);
  });
  afterEach(() => at.close());

  const tells = (): Promise<void> => omar.says('i want to kill myself tonight');
  const referral = async (): Promise<string> => (await at.store.transaction(({ referrals }) => referrals.find({})))[0]!.id;

  /** The buttons under the card that says something. */
  const under = (text: string): string[] => omar.chat.findLast((one) => one.text.includes(text))!.buttons.map(({ title }) => title);

  it('answers under the question itself, and chooses a country there; the ways of the chat stand under what was sent', async () => {
    await tells();
    expect(under(safe)).to.deep.equal([yes, no, unsaid, offices.where.choose, misread]);
    expect(under(reader.care.sent)).not.to.include(yes);
    expect(omar.buttons).to.include.members([handoff.menu.takeBack, showContacts]);
    await omar.presses(offices.where.choose);
    expect(omar.chat.at(-2)!.text).to.include(offices.where.region);
  });

  for (const where of ['in the chat', 'before there is one'])
    it(`answers under a card in another language, ${where}: what is said to that stands in the language of the card`, async () => {
      const french = textInTeams('fr');
      const person = where === 'in the chat' ? omar : at.someone('mei');
      await person.says('Je vais me suicider ce soir');
      await person.presses(isolated(french.care.urgent.yes));
      expect(person.last.text).to.include(french.care.urgent.afterYes).and.not.include(afterYes);
      if (where === 'in the chat') expect(person.last.text).to.include(french.reader.care.notSent);
    });

  it('types the answer, which the programme hears and the office does not', async () => {
    await tells();
    const id = await referral();
    await omar.says(yes);
    expect(omar.last.text).to.include(afterYes);
    await at.desk.take(at.receiver('amina'), id);
    expect((await at.desk.open(at.receiver('amina'), id))!.messages.map(({ words }) => words)).not.to.include(yes);
  });

  for (const answer of ['was told nothing of it yet', 'was written to as well'])
    it(`types the answer where the office has taken it up meanwhile, and ${answer}: the office does not read it`, async () => {
      const id = await referral();
      const amina = at.receiver('amina');
      await at.desk.take(amina, id);
      await at.desk.open(amina, id);
      if (answer === 'was written to as well') await at.desk.reply(amina, id, 'I am here now.');
      await tells();
      expect(under(safe)).to.include(yes);
      await omar.says(yes);
      expect(omar.last.text).to.include(afterYes);
      expect((await at.desk.open(amina, id))!.messages.map(({ words }) => words)).not.to.include(yes);
    });
});
