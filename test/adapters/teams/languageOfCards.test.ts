import { expect } from 'chai';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { faultIn } from '../../../bots/chain.js';
import { languages, ownName, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

describe('Teams: the language of the cards of an account', () => {
  let at: OfficeStand;
  const opens = async (tongues: Record<string, Language> = {}): Promise<void> => {
    at = await officeStand(tongues, new Set(), { more: { farid: ['focal-point'] } });
  };
  afterEach(() => at.close());

  /** A case arrives, and this is the language of its card. */
  const cardOf = async (who: Someone): Promise<Language | undefined> => {
    await at.arrives({ language: 'ru' });
    return languages.find((language) => who.last.text.includes(textIn(language).teamsRelay.card.waiting));
  };
  const kept = async (name: string) => (await accountsInFile(at.folder).read())!.accounts.find((one) => one.name === name)!;

  for (const language of languages) {
    it(`is that of the chat which they tie, where the account was given none (${language})`, async () => {
      await opens();
      const amina = at.someone('amina', `${language}-XX`);
      await amina.links();
      expect(amina.chat[0]!.text).to.equal(textIn(language).teamsRelay.account.linked('amina'));
      expect(await cardOf(amina)).to.equal(language);
      expect(amina.last.rtl).to.equal(language === 'ar');
      expect((await kept('amina')).language).to.equal(language);
    });

    it(`is the one that they ask for in that chat, from the next card on, and nothing else is changed (${language})`, async () => {
      const given = language === 'fr' ? 'en' : 'fr';
      await opens({ amina: given });
      const [amina, boris] = [at.someone('amina', `${language}-XX`), at.someone('boris')];
      for (const one of [amina, boris]) await one.links();
      expect(amina.chat[0]!.text).to.equal(textIn(given).teamsRelay.account.linked('amina'));
      expect(await cardOf(amina), 'what was given holds, whatever the chat speaks').to.equal(given);
      const before = (await accountsInFile(at.folder).read())!;
      await amina.says('can i report without giving my name');
      expect((await kept('amina')).language, 'nothing was chosen').to.equal(given);
      await amina.says(ownName[language]);
      expect(await cardOf(amina)).to.equal(language);
      expect(await cardOf(boris)).to.equal('en');
      const { accounts, ...chain } = (await accountsInFile(at.folder).read())!;
      expect(accounts).to.deep.equal(before.accounts.map((one) => (one.name === 'amina' ? { ...one, language } : one)));
      expect(faultIn(chain, witnessOf(at.key))).to.equal(undefined);
      expect(chain.acts.slice(before.acts.length).map(({ by, did, to }) => [by, did, to])).to.deep.equal([
        ['amina', 'account changed', 'amina'],
      ]);
    });
  }

  for (const how of ['presses a button of a card', 'writes something', 'had chosen one in the chat'])
    it(`is that of the chat for whoever tied it in an earlier version, once its owner ${how}`, async () => {
      await opens();
      const amina = at.someone('amina', how === 'had chosen one in the chat' ? 'en-GB' : 'fr-FR');
      if (how === 'had chosen one in the chat') await amina.says('français');
      await amina.links();
      await accountsInFile(at.folder).change((all) =>
        all.map(({ language, ...one }) => (one.name === 'amina' ? one : { ...one, ...(language && { language }) })),
      );
      await at.accounts.refresh();
      expect(await cardOf(amina)).to.equal('en');
      if (how === 'presses a button of a card') await amina.presses(/^Take/);
      else await amina.says('bonjour');
      expect((await kept('amina')).language).to.equal('fr');
      const { acts } = (await accountsInFile(at.folder).read())!;
      await amina.says('bonjour');
      expect((await accountsInFile(at.folder).read())!.acts, 'once').to.deep.equal(acts);
      expect(await cardOf(amina)).to.equal('fr');
    });

  it('is the one that was chosen in the chat before it is tied, whatever Teams reports', async () => {
    await opens();
    const amina = at.someone('amina', 'en-GB');
    await amina.says('français');
    await amina.links();
    expect(amina.last.text).to.equal(textIn('fr').officesInTeams.linked);
    expect(await cardOf(amina)).to.equal('fr');
  });

  it('goes with a button as with a word; with a case, what is said under it is in the new one, and asking twice is one act', async () => {
    await opens();
    const amina = at.someone('amina');
    await amina.links();
    const id = await at.arrives();
    await at.desk.take(at.receiver('amina'), id);
    await at.settled();
    await amina.says('español');
    expect(amina.chat.map(({ text }) => text)).to.include(textIn('es').teamsRelay.account.notForCase);
    const acts = async () => (await accountsInFile(at.folder).read())!.acts.length;
    const before = await acts();
    await amina.says('español');
    expect(await acts()).to.equal(before);
    await amina.tells({ value: { choice: 'changeLanguage/zh' }, text: undefined });
    expect([await acts(), await cardOf(amina)]).to.deep.equal([before + 1, 'zh']);
  });

  it('holds for whoever keeps the answers too, and nobody else changes it from another chat', async () => {
    await opens();
    const [farid, other] = [at.someone('farid', 'es-ES'), at.someone('other')];
    await farid.links();
    expect(farid.last.text).to.equal(textIn('es').answersInTeams.linked('farid'));
    await other.says('العربية');
    expect((await kept('farid')).language).to.equal('es');
    await farid.says('русский');
    await farid.says(textIn('ru').editing.title);
    expect(farid.last.text).to.include(textIn('ru').answersInTeams.title);
  });
});
