import { expect } from 'chai';
import { momentAt, placeOfZone } from '../../../dialogs/placeTime.js';
import { languages } from '../../../knowledge/language.js';
import { textInTeams } from '../../../knowledge/text/index.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

for (const language of languages) {
  const text = textInTeams(language);
  const { goodbye, kept, menu, handoff, teamsRelay } = text;

  describe(`Teams: somebody leaves, and reads what is held and how to hide the chat (care.md QE-13, CV-50) (${language})`, () => {
    let at: OfficeStand;
    let omar: Someone;
    beforeEach(async () => {
      at = await officeStand();
      omar = at.someone('omar', language);
    });
    afterEach(() => at.close());

    const held = () => at.store.transaction(({ conversations }) => conversations.find({}));

    it('with a text for an office that was not sent: one button has it forgotten, and the messages of the bot deleted', async () => {
      await omar.tells({ value: { choice: 'handoff/un-unoms' }, text: undefined });
      for (const label of [teamsRelay.first.here, handoff.office.goOn, handoff.involved.nobody]) await omar.presses(label);
      await omar.tells({ value: { choice: 'goodbye' }, text: undefined });
      expect(omar.last.text).to.include(goodbye.teams);
      expect(goodbye.teams, 'the button is called as it is').to.include(goodbye.clear);
      expect((await held())[0]!.draft).not.to.equal(null);
      const own = omar.chat.length;
      await omar.presses(goodbye.clear);
      expect(omar.chat.map((one) => one.text).join('\n'))
        .to.include(kept.takenBack(own, own))
        .and.include(kept.forgottenTeams);
      expect(omar.chat.length).to.equal(1);
      expect(await held()).to.deep.equal([]);
    });

    it('with a chat with an office, which stays', async () => {
      await hands(omar, language);
      await omar.tells({ value: { choice: 'goodbye' }, text: undefined });
      await omar.presses(goodbye.clear);
      expect(await held()).to.deep.equal([]);
      expect((await at.store.transaction(({ referrals }) => referrals.find({}))).length).to.equal(1);
      await omar.tells({ value: { choice: 'relay' }, text: undefined });
      expect(omar.buttons.join('\n')).to.include(handoff.menu.takeBack);
    });

    it('after asking what is kept: until which day and time, and by which button at once', async () => {
      await omar.says(menu.kept);
      const [{ expires } = { expires: '' }] = await held();
      const now = at.place.clock.now.toISOString();
      const writing = { language, text, now };
      expect(omar.last.text).to.include(kept.expiresTeams(momentAt(expires, placeOfZone('UTC', writing), writing)));
      expect(kept.expiresTeams('')).to.include(kept.forget);
      expect(expires.slice(0, 10)).not.to.equal(now.slice(0, 10));
    });
  });
}
