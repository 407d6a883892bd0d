import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import type { AccountRecord } from '../../../adapters/accounts/account.js';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { accountsInFile, accountsPath, dropInterrupted } from '../../../adapters/accounts/accountsFile.js';
import { AccountsError } from '../../../adapters/accounts/accountsHome.js';
import { accountsIn } from '../../../adapters/accounts/forgettingAccounts.js';
import { freshLink, linkWith } from '../../../adapters/accounts/links.js';
import { nobodys } from '../../../adapters/accounts/passphrase.js';
import { factorKey, freshFactor, sealFactor } from '../../../adapters/accounts/secondFactor.js';
import { instanceKey } from '../../../adapters/keys.js';
import { Forgetting } from '../../../bots/forgetting.js';
import type { Address } from '../../../bots/address.js';
import { newFolder } from '../../folders.js';

/** Where somebody can be written to in Teams. */
const address: Address = {
  serviceUrl: 'https://smba.example.org/emea/',
  tenant: 'tenant',
  conversation: 'chat',
  user: 'user',
  aadObjectId: 'user',
  bot: 'bot',
};

const record = (key: Buffer, name: string): AccountRecord => ({
  name,
  roles: ['operator'],
  passphrase: nobodys(),
  factor: sealFactor(factorKey(key), name, freshFactor()),
});

const faultOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (fault: unknown) => fault,
  );
  expect(error).to.be.instanceOf(AccountsError);
  return (error as Error).message;
};

describe('the file of accounts', () => {
  it('is seen by the server as soon as it changed, and not read again before', async () => {
    const folder = newFolder('accounts');
    const key = await instanceKey(folder);
    const accounts = new Accounts({ home: accountsInFile(folder), key });
    expect(await accounts.find('amina')).to.equal(undefined);
    await accountsInFile(folder).change((all) => [...all, record(key, 'amina')]);
    expect((await accounts.find('amina'))?.roles).to.deep.equal(['operator']);
    const { stamp } = (await accountsInFile(folder).read())!;
    expect(await accountsInFile(folder).read(stamp)).to.equal(undefined);
    rmSync(accountsPath(folder));
    expect(await accounts.find('amina')).to.equal(undefined);
  });

  it('is not changed over a command that was interrupted: the file in the way is named, with the remedy', async () => {
    const folder = newFolder('accounts');
    const inTheWay = `${accountsPath(folder)}.new`;
    writeFileSync(inTheWay, '');
    const message = await faultOf(accountsInFile(folder).change((all) => all, { patience: 50 }));
    expect(message).to.include(inTheWay).and.include('delete it and try again');
    expect(existsSync(inTheWay)).to.equal(true);
  });

  it('is free again after a start, whatever an interrupted command left in the way; one that is at work is waited for', async () => {
    const folder = newFolder('accounts');
    const key = await instanceKey(folder);
    const atWork = accountsInFile(folder).change(async () => {
      await passed(100);
      return [record(key, 'amina')];
    });
    await dropInterrupted(folder);
    await atWork;
    writeFileSync(`${accountsPath(folder)}.new`, 'half');
    await dropInterrupted(folder, 50);
    await accountsInFile(folder).change((all) => [...all, record(key, 'bo')], { patience: 50 });
    expect((await accountsInFile(folder).read())!.accounts.map(({ name }) => name)).to.deep.equal(['amina', 'bo']);
  });

  it('holds up no report of what was forgotten while a command is in the way, or while it is damaged', async () => {
    const folder = newFolder('accounts');
    const key = await instanceKey(folder);
    const home = accountsInFile(folder);
    let now = new Date('2026-11-27T09:00:00Z');
    await home.change(() => [{ ...record(key, 'amina'), linking: freshLink(now).linking }], { now });
    const forgetting = new Forgetting([accountsIn(home, () => now)], () => now);
    await forgetting.run();
    const runs = async (at: string): Promise<[string, unknown]> => {
      now = new Date(at);
      return [await faultOf(forgetting.run()), forgetting.report()];
    };
    writeFileSync(`${accountsPath(folder)}.new`, '');
    const [inTheWay, report] = await runs('2026-11-28T09:16:00Z');
    expect(inTheWay).to.include('is in the way');
    expect(report, 'nobody can use a code that ran out').to.deep.equal({ ranOn: '2026-11-28', overdue: false });
    expect((await runs('2028-11-28T09:00:00Z'))[1], 'the act is older than 24 months').to.deep.equal({
      ranOn: '2028-11-28',
      overdue: true,
    });
    writeFileSync(accountsPath(folder), '{');
    const [damaged, after] = await runs('2026-11-29T09:16:00Z');
    expect(damaged).to.include('is damaged');
    expect(after).to.deep.equal({ ranOn: '2026-11-29', overdue: false });
  });

  it('lets nobody in when it is damaged, or came without its instance key, and says so', async () => {
    const folder = newFolder('accounts');
    const key = await instanceKey(folder);
    await accountsInFile(folder).change(() => [record(key, 'amina')]);
    const whole = readFileSync(accountsPath(folder), 'utf8');
    const accounts = new Accounts({ home: accountsInFile(folder), key });
    expect(await accounts.find('amina')).not.to.equal(undefined);
    const damages: [string, string][] = [
      [whole.slice(0, -20), 'it is not JSON'],
      [whole.replace('32768', '2'), 'accounts.0.passphrase.N'],
      [whole.replace('operator', 'king'), 'accounts.0.roles.0'],
      [whole.replace('"name"', '"called"'), 'accounts.0.name'],
    ];
    for (const [text, where] of damages) {
      writeFileSync(accountsPath(folder), text);
      const message = await faultOf(accounts.find('amina'));
      expect(message).to.include(accountsPath(folder)).and.include(where).and.include('restore it from a backup');
      expect(message).not.to.include('amina');
      expect(await faultOf(accounts.find('amina')), 'and again, until it is repaired').to.equal(message);
    }
    writeFileSync(accountsPath(folder), whole);
    expect(await accounts.find('amina')).not.to.equal(undefined);
    rmSync(join(folder, 'instance.key'));
    const other = new Accounts({ home: accountsInFile(folder), key: await instanceKey(folder) });
    expect(await faultOf(other.refresh()))
      .to.include('does not belong to instance.key')
      .and.include('reset NAME');
  });

  it('is not written anew, and not locked, for somebody who says what looks like a code of Teams', async () => {
    const folder = newFolder('accounts');
    const key = await instanceKey(folder);
    const { code, linking } = freshLink(new Date('2026-11-27T09:00:00Z'));
    await accountsInFile(folder).change(() => [{ ...record(key, 'amina'), linking }]);
    const { stamp } = (await accountsInFile(folder).read())!;
    writeFileSync(`${accountsPath(folder)}.new`, '');
    const says = (words: string, now = '2026-11-27T09:01:00Z') =>
      linkWith({ home: accountsInFile(folder), key, now: new Date(now) }, words, address, 'en');
    expect([await says('aaaa-aaaa-aaaa-aaaa'), await says(code, '2026-11-27T09:16:00Z')]).to.deep.equal([undefined, undefined]);
    expect((await accountsInFile(folder).read())!.stamp).to.equal(stamp);
    rmSync(`${accountsPath(folder)}.new`);
    expect(await says(code)).to.equal('amina');
  });

  it('takes no second factor from one account for another', async () => {
    const folder = newFolder('accounts');
    const key = await instanceKey(folder);
    const [amina, bo] = [record(key, 'amina'), record(key, 'bo')];
    await accountsInFile(folder).change(() => [amina, { ...bo, factor: amina.factor }]);
    await faultOf(new Accounts({ home: accountsInFile(folder), key }).refresh());
  });
});
