import { expect } from 'chai';
import { dateIn } from '../../../dialogs/provenance.js';
import { countWords } from '../../../knowledge/editorial/index.js';
import { languages } from '../../../knowledge/language.js';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const plain = (words: string): string => words.replaceAll('\\', '').replaceAll('**', '');

for (const language of languages) {
  const text = textInTeams(language);
  const web = textIn(language);
  const { handoff, agreement, teamsRelay } = text;
  const pressed = ({ payload }: typeof handoff): string[] => [
    handoff.office.goOn,
    handoff.involved.nobody,
    payload.add(payload.fields.words),
  ];

  describe(`Teams: somebody deletes or refuses, and reads what stays in Teams (care.md PR-52) (${language})`, () => {
    let at: OfficeStand;
    let omar: Someone;
    beforeEach(async () => {
      at = await officeStand();
      omar = at.someone('omar', language);
    });
    afterEach(() => at.close());

    /** What Omar just read, before or with the last buttons, says that it stays in Teams, and not what the web page would say. */
    function reads(there: string, onWeb: string): void {
      const said = omar.chat
        .slice(-2)
        .map((one) => plain(one.text))
        .join('\n');
      expect(said).to.include(plain(there)).and.to.include('Teams');
      expect(said).not.to.include(plain(onWeb));
    }
    /** What he reads of Teams where he asks what happens now is what he reads before he deletes the chat. */
    function readsNow(there: string, onWeb: string): void {
      reads(there, onWeb);
      const stays = handoff.takeBack.ask.split(/(?<=[.。]) ?/).at(-1)!;
      expect(plain(there)).to.include(plain(stays));
    }
    const theOne = async (): Promise<string> => (await at.store.transaction(({ referrals }) => referrals.find({})))[0]!.id;

    it('before and after Omar deletes a chat with an office: what the bot itself said there goes, and his words stay', async () => {
      await hands(omar, language, 'in-my-own-words');
      const { expires } = (await at.store.transaction(({ referrals }) => referrals.find({})))[0]!;
      const until = dateIn(language, expires);
      expect(omar.chat.map((one) => plain(one.text)).join('\n')).to.include(handoff.relay.expires(until));
      expect(handoff.relay.expires(until)).not.to.equal(web.handoff.relay.expires(until));
      await omar.presses(agreement.menu.now);
      readsNow(agreement.now.unread, web.agreement.now.unread);
      expect(omar.buttons.join('\n')).to.include(handoff.menu.takeBack).and.not.include(web.handoff.menu.takeBack);
      await omar.presses(handoff.menu.takeBack);
      reads(handoff.takeBack.ask, web.handoff.takeBack.ask);
      await omar.presses(handoff.takeBack.yes);
      reads(handoff.takeBack.done, web.handoff.takeBack.done);
      expect(await at.vault.ids()).to.deep.equal([]);
      const own = omar.sent.filter(({ method }) => method === 'POST').length - 1;
      expect(omar.chat.map((one) => plain(one.text)).join('\n'))
        .to.include(plain(text.kept.takenBack(own, own)))
        .and.not.include('in-my-own-words');
      expect(omar.chat.length).to.equal(1);
      await omar.says(text.menu.kept);
      expect(omar.last.text, 'only what was said since can still be deleted').to.include(text.kept.sent(1));
    });

    it('where Teams lets nothing be deleted: he reads that all of it still stands there', async () => {
      await hands(omar, language);
      await omar.presses(handoff.menu.takeBack);
      const own = omar.chat.length;
      at.stand.connector.refuse({ status: 403, code: 'Forbidden' });
      await omar.presses(handoff.takeBack.yes);
      expect(plain(omar.last.text)).to.include(plain(text.kept.takenBack(0, own)));
      expect(omar.chat.length).to.equal(own + 1);
    });

    it('where he types the name that the button has on the web page, as his office writes it: no word goes there', async () => {
      await hands(omar, language, 'in-my-own-words');
      await omar.says(web.handoff.menu.takeBack);
      reads(handoff.takeBack.ask, web.handoff.takeBack.ask);
    });

    it('of an office that takes reports, which keeps its file', async () => {
      await omar.tells({ value: { choice: 'handoff/un-oios' }, text: undefined });
      for (const label of [teamsRelay.first.here, handoff.report.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
        await omar.presses(label);
      const id = await theOne();
      await at.desk.take(at.receiver('carla'), id);
      await at.desk.open(at.receiver('carla'), id);
      await omar.presses(agreement.menu.now);
      readsNow(agreement.now.stopReport, web.agreement.now.stopReport);
      await omar.presses(handoff.menu.takeBack);
      reads(handoff.takeBack.askReport, web.handoff.takeBack.askReport);
    });

    it('after a no to a first yes, and where he puts it off', async () => {
      await omar.tells({ value: { choice: 'handoff/un-unoms' }, text: undefined });
      for (const label of [teamsRelay.first.here, ...pressed(handoff)]) await omar.presses(label);
      await omar.says('in-my-own-words');
      await omar.presses(handoff.office.notNow);
      reads(text.draft.notNow, web.draft.notNow);
      await omar.tells({ value: { choice: 'draft' }, text: undefined });
      await omar.presses(handoff.payload.ready);
      await omar.presses(handoff.consent.no);
      reads(handoff.consent.refused, web.handoff.consent.refused);
    });

    it('where a yes is asked for again, in other words, after a no, and after a no to a colleague', async () => {
      await hands(omar, language);
      const id = await theOne();
      const amina = at.receiver('amina');
      await at.desk.take(amina, id);
      await at.desk.open(amina, id);
      await at.desk.reply(amina, id, 'a-word');
      await omar.tells({ value: { choice: 'relay' }, text: undefined });
      await omar.presses(agreement.menu.now);
      readsNow(agreement.now.stop, web.agreement.now.stop);
      await at.handingOn.pass(amina, id, 'boris');
      await omar.tells({ value: { choice: 'renewal' }, text: undefined });
      await omar.presses(handoff.consent.simpler);
      reads(agreement.again.simple, web.agreement.again.simple);
      await omar.presses(handoff.consent.no);
      reads(agreement.again.noColleague('boris'), web.agreement.again.noColleague('boris'));
      await omar.presses(agreement.menu.backTo('amina'));
      await omar.presses(handoff.consent.no);
      reads(agreement.again.no, web.agreement.again.no);
    });

    it('with what stays in the Teams of an office that works in its own, said once and not as its contrary', () => {
      expect(agreement.notices.deletion('2026')).not.to.equal(web.agreement.notices.deletion('2026'));
      const whole = textInTeams(language, true);
      const { copies } = whole.wholeInTeams.teams;
      for (const said of [
        whole.handoff.takeBack.ask,
        whole.handoff.takeBack.askReport,
        whole.agreement.again.no,
        whole.agreement.again.simple,
        whole.agreement.now.stop,
        whole.agreement.now.stopReport,
      ]) {
        expect(said).to.include(copies).and.not.include(whole.wholeInTeams.copies);
        expect(countWords(said, language)).to.be.at.most(language === 'zh' ? 200 : 90);
      }
    });
  });
}
