import { expect } from 'chai';
import { Memory } from 'lowdb';
import type { AccountRecord } from '../../../adapters/accounts/account.js';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { AccountsError, type AccountsHome } from '../../../adapters/accounts/accountsHome.js';
import { removeAccount, resetAccount } from '../../../adapters/accounts/changes.js';
import { ConsoleSessions, signedIn } from '../../../adapters/accounts/consoleSessions.js';
import { demonstrations, makeDemonstration } from '../../../adapters/accounts/demonstration.js';
import { nobodys } from '../../../adapters/accounts/passphrase.js';
import { factorKey, freshFactor, sealFactor } from '../../../adapters/accounts/secondFactor.js';
import { accountsIn } from '../../../adapters/accounts/forgettingAccounts.js';
import { chooseLanguage, freshLink, linkWith } from '../../../adapters/accounts/links.js';
import { instanceKey } from '../../../adapters/keys.js';
import { forgettingHere } from '../../../adapters/forgettingHere.js';
import { readDirectory } from '../../../adapters/knowledgeFiles.js';
import { vaultOver } from '../../../adapters/sealing/vault.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { tablesIn } from '../../../adapters/storage/tablesFile.js';
import type { Alone } from '../../../bots/alone.js';
import { faultIn } from '../../../bots/chain.js';
import type { Store } from '../../../dialogs/records.js';

const record = (key: Buffer, name: string): AccountRecord => ({
  name,
  roles: ['operator'],
  passphrase: nobodys(),
  factor: sealFactor(factorKey(key), name, freshFactor()),
});

/** The same accounts as two instances, or a server and a command, reach them. */
export interface Both {
  here: AccountsHome;
  there: AccountsHome;
  /** What both instances keep besides. */
  store: Store;
}

/** What every home of accounts must do. */
export function homeSuite(title: string, open: () => Promise<Both>): void {
  describe(title, () => {
    it('begins with none, and has a stamp that changes with every change and with nothing else', async () => {
      const { here, there } = await open();
      const key = await instanceKey(here.folder);
      expect(await here.read()).to.deep.equal({ stamp: 'none', accounts: [], removed: [], acts: [] });
      expect(await here.read('none')).to.equal(undefined);
      await there.change(() => [record(key, 'amina')]);
      const first = (await here.read('none'))!;
      expect(first.accounts.map(({ name }) => name)).to.deep.equal(['amina']);
      expect(await here.read(first.stamp)).to.equal(undefined);
      await there.change((all) => [...all, record(key, 'bo')]);
      expect((await here.read(first.stamp))!.accounts).to.have.length(2);
    });

    it('loses no change of many at the same time, from either side, and records each', async () => {
      const { here, there } = await open();
      const key = await instanceKey(here.folder);
      const names = Array.from({ length: 12 }, (_, at) => `account${at}`);
      await Promise.all(names.map((name, at) => [here, there][at % 2]!.change((all) => [...all, record(key, name)])));
      const read = (await here.read())!;
      expect(read.accounts.map(({ name }) => name)).to.have.members(names);
      expect(read.acts.map(({ did, to }) => `${did}: ${to}`)).to.have.members(names.map((name) => `account made: ${name}`));
      expect(faultIn(read, witnessOf(key))).to.equal(undefined);
    });

    it('stays as it is when a change throws or would damage it, and the next change goes on', async () => {
      const { here, there } = await open();
      const key = await instanceKey(here.folder);
      const throwing = (): never => {
        throw new Error('no');
      };
      const refused = async (): Promise<void> => {
        for (const change of [throwing, () => [record(key, 'amina'), record(key, 'amina')], () => [record(key, 'A')]])
          await here.change(change).then(
            () => expect.fail('the change was made'),
            () => undefined,
          );
      };
      await refused();
      expect(await there.read('none'), 'nothing was made').to.equal(undefined);
      await here.change(() => [record(key, 'amina')]);
      const before = (await there.read())!;
      await refused();
      expect(await there.read(before.stamp)).to.equal(undefined);
      await there.change((all) => [...all, record(key, 'bo')]);
      expect((await here.read())!.accounts).to.have.length(2);
    });

    it('lets a change wait for another one, no longer than it has patience, and then says so', async () => {
      const { here, there } = await open();
      const key = await instanceKey(here.folder);
      let free = (): void => undefined;
      let isIn = (): void => undefined;
      const inside = new Promise<void>((resolve) => (isIn = resolve));
      const slow = here.change(async (all) => {
        isIn();
        await new Promise<void>((resolve) => (free = resolve));
        return [...all, record(key, 'amina')];
      });
      await inside;
      const fault = await there
        .change((all) => all, { patience: 50 })
        .then(
          () => undefined,
          (error: unknown) => error,
        );
      expect(fault).to.be.instanceOf(AccountsError);
      expect((fault as Error).message)
        .to.include(there.place)
        .and.include('ry again');
      free();
      await slow;
      expect((await there.read())!.accounts).to.have.length(1);
    });

    it('gives a removed name to nobody, whichever side removes it', async () => {
      const { here, there } = await open();
      const key = await instanceKey(here.folder);
      await here.change(() => [record(key, 'amina')]);
      await removeAccount({ home: there }, 'amina');
      expect((await here.read())!.removed.map(({ name }) => name)).to.deep.equal(['amina']);
      const again = await here
        .change((all) => [...all, record(key, 'amina')])
        .then(
          () => 'made',
          () => 'refused',
        );
      expect(again).to.equal('refused');
    });

    it('ends the sessions of an account at every instance at once when it is reset or removed at one, and no later one', async () => {
      const { here, there, store } = await open();
      const key = await instanceKey(here.folder);
      await here.change(() => [record(key, 'amina'), record(key, 'bo')]);
      const [one, other] = [here, there].map((home) => ({
        accounts: new Accounts({ home, key }),
        sessions: new ConsoleSessions(store, () => 0),
      }));
      const begins = async (name: string): Promise<string> => (await one!.sessions.begin((await one!.accounts.find(name))!)).cookie;
      const [amina, bo] = [await begins('amina'), await begins('bo')];
      const isIn = async (cookie: string): Promise<boolean[]> => [
        (await signedIn(cookie, one!)) !== undefined,
        (await signedIn(cookie, other!)) !== undefined,
      ];
      expect([await isIn(amina), await isIn(bo)]).to.deep.equal([
        [true, true],
        [true, true],
      ]);
      await resetAccount({ home: here }, 'amina');
      expect(await isIn(amina)).to.deep.equal([false, false]);
      const later = await begins('amina');
      expect(await isIn(later), 'begun since, and the other instance looks only now').to.deep.equal([true, true]);
      await removeAccount({ home: there }, 'amina');
      expect([await isIn(later), await isIn(bo)]).to.deep.equal([
        [false, false],
        [true, true],
      ]);
    });

    it('keeps the language of the chat that is tied to an account which was given none, and the one that its owner chooses there', async () => {
      const { here, there } = await open();
      const key = await instanceKey(here.folder);
      const now = new Date();
      const codes = { amina: freshLink(now), bo: freshLink(now) };
      const linking = (name: keyof typeof codes) => ({ ...record(key, name), linking: codes[name].linking });
      await here.change(() => [linking('amina'), { ...linking('bo'), language: 'es' }, record(key, 'carla')]);
      const chat = { serviceUrl: 'https://teams', tenant: 'tenant', conversation: 'a:chat', bot: '28:bot' };
      for (const [name, { code }] of Object.entries(codes))
        await linkWith({ home: there, key, now }, code, { ...chat, user: `29:${name}`, aadObjectId: name }, 'fr');
      const known = async () => (await here.read())!.accounts;
      const tongues = async () => (await known()).map(({ language }) => language);
      expect(await tongues()).to.deep.equal(['fr', 'es', undefined]);
      const before = await known();
      for (const name of ['amina', 'bo', 'carla']) await chooseLanguage(there, name, 'ar');
      expect(await known(), 'nothing else is changed, and nothing where no chat is').to.deep.equal(
        before.map((one) => (one.teams ? { ...one, language: 'ar' } : one)),
      );
      const { acts } = (await here.read())!;
      expect(acts.slice(-2).map(({ by, did, to }) => [by, did, to])).to.deep.equal([
        ['amina', 'account changed', 'amina'],
        ['bo', 'account changed', 'bo'],
      ]);
    });

    it('forgets acts on accounts after 24 months, and a code for Teams after its minutes, though nobody changes an account', async () => {
      const { here, there, store } = await open();
      const key = await instanceKey(here.folder);
      let now = new Date('2026-11-25T10:00:00Z');
      const { linking } = freshLink(now);
      await here.change(() => [{ ...record(key, 'amina'), linking }], { now });
      const clock = (): Date => now;
      const held = accountsIn(there, clock);
      const vault = vaultOver(await tablesIn<'wraps'>(new Memory()), key);
      const alone: Alone = (_job, work) => work();
      const job = forgettingHere({ store, vault, home: there, chains: [], memory: [], alone, now: clock });
      const forgets = async (at: string, due: boolean): Promise<string> => {
        now = new Date(at);
        expect(await held.overdue(), at).to.equal(due);
        await job.run();
        expect([await held.overdue(), job.report()!.overdue], at).to.deep.equal([false, false]);
        const { accounts, ...chain } = (await here.read())!;
        expect(faultIn(chain, witnessOf(key)), at).to.equal(undefined);
        return [...chain.acts.map(({ did, to }) => `${did}: ${to}`), ...accounts.flatMap((one) => (one.linking ? 'code' : []))].join(', ');
      };
      expect(await forgets('2026-11-25T10:14:59Z', false)).to.equal('account made: amina, code');
      expect(await forgets('2026-11-25T10:15:00Z', false), 'nobody did that, and the code did nothing any more').to.equal(
        'account made: amina',
      );
      now = new Date('2026-11-26T10:00:00Z');
      await here.change((all) => [...all, record(key, 'bo')], { now });
      expect(await forgets('2028-11-25T23:59:59Z', false)).to.equal('account made: amina, account made: bo');
      expect(await forgets('2028-11-26T00:00:00Z', true)).to.equal('account made: bo');
      expect((await here.read())!.accounts).to.have.length(2);
    });

    it('gets accounts for demonstration once, also from two who start together', async () => {
      const { here, there } = await open();
      const key = await instanceKey(here.folder);
      const directory = await readDirectory();
      const made = await Promise.all([here, there].map((home) => makeDemonstration({ home, key, directory })));
      expect(made.map(({ length }) => length)).to.have.members([0, demonstrations(directory).length]);
      expect((await here.read())!.accounts).to.have.length(demonstrations(directory).length);
    });
  });
}
