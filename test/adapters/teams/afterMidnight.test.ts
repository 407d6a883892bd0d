import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textInTeams } from '../../../knowledge/text/index.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

describe('Teams: somebody writes to their office on both sides of midnight, when the key of conversations changes', () => {
  let at: OfficeStand;
  beforeEach(async () => void (at = await officeStand()));
  afterEach(() => at.close());

  const theirs = async (): Promise<string[]> => {
    const [referral] = await at.store.transaction(({ referrals }) => referrals.find({}));
    await at.desk.take(at.receiver('amina'), referral!.id);
    return (await at.desk.open(at.receiver('amina'), referral!.id))!.messages.filter(({ by }) => by === 'person').map(({ words }) => words);
  };

  for (const language of languages)
    it(`is told that it was not sent, in the language of that chat, and finds the way back to it (${language})`, async () => {
      const { teamsRelay, handoff } = textInTeams(language);
      await hands(at.someone('mariam', language), language);
      // Teams itself may speak another language.
      const mariam = at.someone('mariam', 'de-DE');
      at.place.clock.pass(24 * 60 - ((at.place.clock.now.getTime() / 60_000) % (24 * 60)) - 5);
      await mariam.says('Tuesday at three is fine.');
      expect(await theirs()).to.include('Tuesday at three is fine.');

      at.place.clock.pass(10);
      const before = mariam.chat.length;
      await mariam.says('And on the second floor, please.');
      const office = at.place.directory.service('un-unoms')!.in[language].name;
      expect(mariam.chat[before]!.text).to.equal(teamsRelay.notSent(office));
      expect(await theirs()).not.to.include('And on the second floor, please.');
      await mariam.presses(handoff.menu.toOffice(office));
      await mariam.says('On the second floor, please.');
      expect(await theirs()).to.include('On the second floor, please.');
    });

  const { notSent } = textInTeams('en').teamsRelay;
  const office = (): string => at.place.directory.service('un-unoms')!.in.en.name;
  const hears = async (who: Someone, words: string): Promise<string> => {
    const before = who.chat.length;
    await who.says(words);
    return who.chat
      .slice(before)
      .map(({ text }) => text)
      .join('\n');
  };

  it('is told it of a chat that goes on, also where a newer one has ended', async () => {
    const mariam = at.someone('mariam');
    await hands(mariam);
    await hands(mariam);
    const newer = (await at.store.transaction(({ referrals }) => referrals.find({}))).at(-1)!.id;
    await at.desk.take(at.receiver('amina'), newer);
    await at.desk.reply(at.receiver('amina'), newer, 'Good luck.');
    await at.desk.close(at.receiver('amina'), newer);
    at.place.clock.pass(24 * 60);
    expect(await hears(mariam, 'On the second floor, please.')).to.include(notSent(office()));
  });

  it('is not told it of words that had arrived when the program was killed, and that Teams delivers again', async () => {
    const mariam = at.someone('mariam');
    await hands(mariam);
    await mariam.says('Tuesday at three is fine.');
    await at.store.transaction(async ({ conversations }) => {
      for (const { id } of await conversations.find({})) await conversations.drop(id);
    });
    expect(await hears(mariam, 'Tuesday at three is fine.')).not.to.include(notSent(office()));
    expect((await theirs()).slice(1), 'once').to.deep.equal(['Tuesday at three is fine.']);
  });

  it('says nothing of it to somebody whose chat has ended, or who has none', async () => {
    const mariam = at.someone('mariam');
    await hands(mariam);
    const [referral] = await at.store.transaction(({ referrals }) => referrals.find({}));
    await at.desk.take(at.receiver('amina'), referral!.id);
    await at.desk.reply(at.receiver('amina'), referral!.id, 'Good luck.');
    await at.desk.close(at.receiver('amina'), referral!.id);
    at.place.clock.pass(24 * 60);
    for (const one of [mariam, at.someone('omar')])
      expect(await hears(one, 'Is this a joke?'))
        .to.not.equal('')
        .and.not.include(notSent(office()));
  });
});
