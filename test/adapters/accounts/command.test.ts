import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import qrcode from 'qrcode';
import type { Account } from '../../../adapters/accounts/account.js';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { accountsInFile, accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { ConsoleSessions, signedIn } from '../../../adapters/accounts/consoleSessions.js';
import { signInWith } from '../../../adapters/accounts/signIn.js';
import { instanceKey } from '../../../adapters/keys.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInFolder, tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { lockFolder } from '../../../adapters/storage/folderLock.js';
import { account, holderOf } from './office.js';
import { textIn } from '../../../knowledge/text/index.js';
import { newFolder } from '../../folders.js';
import { hostOf, putHosts } from '../../stories/hosts.js';

describe('npm run account', () => {
  it('is the script of package.json that these stories run', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['account']).to.equal('node .build/adapters/commands/account.js');
  });

  it('makes an account for Amina while the server runs, who signs in; resets it; removes it', async () => {
    const folder = newFolder('accounts');
    const unlock = await lockFolder(folder);
    const key = await instanceKey(folder);
    let now = Date.UTC(2026, 10, 27, 9);
    const store = await embeddedStore(await tablesInMemory());
    const sessions = new ConsoleSessions(store, () => now);
    const accounts = new Accounts({ home: accountsInFile(folder), key });
    const door = signInWith({ accounts, store, key, now: () => now });
    expect((await account(folder, 'list')).out).to.equal(`There is no account yet: ${accountsPath(folder)}\n`);
    expect(await accounts.find('amina')).to.equal(undefined);

    const made = await account(
      folder,
      'add',
      'amina',
      '--shown',
      ' Amina  K., ombuds ',
      '--roles',
      'focal-point, translator:fr,receiver:un-unoms,operator',
      '--language',
      'ar',
    );
    expect(made.code, made.err).to.equal(0);
    const first = holderOf(made);
    expect(first.passphrase).to.match(/^[a-kmnp-z2-9]{4}(-[a-kmnp-z2-9]{4}){3}$/);
    expect(first.address).to.match(/^otpauth:\/\/totp\/Waypoint:amina\?.*algorithm=SHA1&digits=6&period=30$/);
    expect(made.out, 'the picture is of this address').to.include(
      await qrcode.toString(first.address, { type: 'terminal', small: true, errorCorrectionLevel: 'L' }),
    );
    expect(statSync(accountsPath(folder)).mode & 0o777).to.equal(0o600);
    const kept = readFileSync(accountsPath(folder), 'latin1');
    for (const secret of [first.passphrase, first.passphrase.replaceAll('-', ''), /secret=(\w+)/.exec(first.address)![1]!])
      expect(kept.includes(secret)).to.equal(false);

    const amina = {
      name: 'amina',
      shown: 'Amina K., ombuds',
      roles: ['focal-point', 'translator:fr', 'receiver:un-unoms', 'operator'],
      language: 'ar',
    };
    const came = await door.signIn('amina', first.passphrase, first.code(now));
    expect(came).to.deep.include(amina);
    const { cookie } = await sessions.begin(came as Account);
    expect((await signedIn(cookie, { accounts, sessions }))?.account).to.deep.equal(came);
    const listed = await account(folder, 'list');
    expect(listed.out).to.equal('amina  "Amina K., ombuds"  focal-point,translator:fr,receiver:un-unoms,operator  ar\n');

    await account(folder, 'add', 'bo', '--roles', 'approver');
    expect((await signedIn(cookie, { accounts, sessions }))?.account, 'another account changes nothing for her').to.deep.equal(came);

    const second = holderOf(await account(folder, 'reset', 'amina'));
    expect(second.passphrase).not.to.equal(first.passphrase);
    now += 60_000;
    expect(await signedIn(cookie, { accounts, sessions }), 'who was signed in with the old passphrase is signed out').to.equal(undefined);
    expect(await door.signIn('amina', first.passphrase, second.code(now))).to.equal(undefined);
    expect(await door.signIn('amina', second.passphrase, first.code(now))).to.equal(undefined);
    const comes = await door.signIn('amina', second.passphrase, second.code(now));
    expect(comes).to.deep.include(amina);

    const again = await sessions.begin(comes as Account);
    expect(await signedIn(again.cookie, { accounts, sessions })).not.to.equal(undefined);
    expect((await account(folder, 'remove', 'amina')).code).to.equal(0);
    expect(await signedIn(again.cookie, { accounts, sessions })).to.equal(undefined);
    now += 60_000;
    expect(await door.signIn('amina', second.passphrase, second.code(now))).to.equal(undefined);
    expect((await account(folder, 'list')).out).to.equal('bo  approver\n');
    await unlock();
  });

  it('removes the accounts for demonstration and no other', async () => {
    const folder = newFolder('accounts');
    await account(folder, 'add', 'amina', '--shown', 'Amina K.', '--roles', 'receiver:un-unoms');
    await account(folder, 'add', 'bo', '--shown', 'Bo', '--roles', 'receiver:demonstration-ombuds');
    expect((await account(folder, 'remove-demonstration')).code).to.equal(0);
    expect((await account(folder, 'list')).out).to.equal('amina  "Amina K."  receiver:un-unoms\n');
    expect((await account(folder, 'remove-demonstration')).out).to.equal('There is no account for demonstration.\n');
  });

  it('shows people another name than the one for signing in, changes what Bo may do, and gives a name that was removed to nobody', async () => {
    const folder = newFolder('accounts');
    const accounts = new Accounts({ home: accountsInFile(folder), key: await instanceKey(folder) });
    await account(folder, 'add', 'bo', '--roles', 'operator');
    expect((await account(folder, 'show-as', 'bo', 'Bo L.')).code).to.equal(0);
    expect((await account(folder, 'roles', 'bo', 'receiver:un-unoms,focal-point')).code).to.equal(0);
    expect((await accounts.find('bo'))?.roles).to.deep.equal(['receiver:un-unoms', 'focal-point']);
    expect([accounts.nameOf('bo'), accounts.staff('un-unoms')]).to.deep.equal(['Bo L.', ['bo']]);

    expect((await account(folder, 'remove', 'bo')).code).to.equal(0);
    const again = await account(folder, 'add', 'bo', '--shown', 'Bo Z.', '--roles', 'receiver:un-unoms');
    expect([again.code, again.err]).to.deep.equal([
      2,
      'There was an account bo. Its cases and the choices of people belong to that name, so that nobody gets it again. Choose another name.\n',
    ]);
    const alike = await account(folder, 'add', 'zoe', '--shown', 'Bo L.', '--roles', 'receiver:un-unoms');
    expect([alike.code, alike.err], 'nor how they were shown').to.deep.equal([
      2,
      'SHOWN NAME: the account bo is shown like that. Add what tells the two apart, such as what they do.\n',
    ]);
    await account(folder, 'add', 'zoe', '--shown', 'Zoe M.', '--roles', 'receiver:un-unoms');
    expect((await account(folder, 'show-as', 'zoe', 'Bo L.')).code).to.equal(2);
    await account(folder, 'remove', 'zoe');
    await accounts.refresh();
    expect([accounts.nameOf('bo'), accounts.staff('un-unoms')], 'what Bo opened still says so').to.deep.equal(['Bo L.', []]);
  });

  it('reads accounts from before there were shown names, and list says what to do', async () => {
    const folder = newFolder('accounts');
    await account(folder, 'add', 'amina', '--shown', 'Amina K.', '--roles', 'receiver:un-unoms');
    const kept = JSON.parse(readFileSync(accountsPath(folder), 'utf8')) as { accounts: { shown?: string }[]; removed?: unknown };
    delete kept.removed;
    delete kept.accounts[0]!.shown;
    writeFileSync(accountsPath(folder), JSON.stringify(kept));
    expect((await account(folder, 'list')).out).to.match(
      /^amina  receiver:un-unoms\nPeople read these by the name for signing in.*: amina\. Use .*show-as/,
    );
    await account(folder, 'show-as', 'amina', 'Amina K.');
    expect((await account(folder, 'list')).out).to.equal('amina  "Amina K."  receiver:un-unoms\n');
  });

  it('says what is wrong and what to do, ends with 2, and changes nothing', async () => {
    const folder = newFolder('accounts');
    expect((await account(folder, 'add', 'amina', '--roles', 'operator')).code).to.equal(0);
    const before = readFileSync(accountsPath(folder), 'utf8');
    const cases: [string[], RegExp][] = [
      [['add', 'bo', '--roles', 'king'], /no role "king"[\s\S]*focal-point, approver, operator/],
      [['add', 'bo', '--roles', 'translator:de'], /no role "translator:de"[\s\S]*ar zh en fr ru es/],
      [['add', 'bo', '--roles', 'operator,receiver:nobody'], /^ROLE: there is no open service "nobody"\. Give the id of an office/],
      [['add', 'bo', '--roles', 'host:leader-482913'], /^--roles: no host leader-482913 is on file\./],
      [['roles', 'amina', 'host:leader-482913'], /^ROLE: no host leader-482913 is on file\./],
      [['add', 'bo'], /^--roles: say what this account may do/],
      [['add', 'amina', '--roles', 'operator'], /an account amina already\. Choose another name/],
      [['add', 'Amina K', '--roles', 'operator'], /NAME: give one of at most 40 small letters/],
      [['add', 'bo', '--roles', 'operator', '--language', 'de'], /--language: give one of ar, zh/],
      [['add', 'bo', '--role', 'operator'], /Use one of:/],
      [['add', 'bo', '--roles', 'receiver:un-unoms'], /--shown: people who write to the office read this name/],
      [['add', 'bo', '--shown', '​', '--roles', 'receiver:un-unoms'], /--shown: give one line of 2 to 60 letters/],
      [['add', 'bo', '--shown', '**[Bo](x)**', '--roles', 'receiver:un-unoms'], /--shown: give one line/],
      [['add', 'bo', '--shown', 'AMINA', '--roles', 'receiver:un-unoms'], /the account amina is shown like that/],
      [['roles', 'amina', 'receiver:un-unoms'], /no name that people could read\. First use npm run account -- show-as amina/],
      [['roles', 'bo', 'operator'], /no account bo\./],
      [['roles', 'amina'], /^ROLE: say what this account may do/],
      [['roles', 'amina', 'king'], /^ROLE: there is no role "king"/],
      [['show-as', 'bo', 'Bo'], /no account bo\./],
      [['show-as', 'amina'], /^SHOWN NAME: people who write[^-]*$/],
      [['remove', 'bo'], /no account bo\. See npm run account -- list/],
      [['reset', 'bo'], /no account bo\. See/],
      [['code', 'bo'], /no account bo\. See/],
      [['code', 'amina'], /amina is not for demonstration[\s\S]*authenticator app only[\s\S]*reset amina/],
      [['add', 'bo', '--roles', 'operator,receiver:demonstration-ombuds'], /a demonstration does nothing else\. Make two accounts/],
      [['add', 'bo', '--roles', 'receiver:un-unoms,receiver:demonstration-ombuds'], /a demonstration does nothing else/],
      [['remove-demonstration', 'bo'], /Use one of:/],
      [['remove'], /Use one of:/],
      [[], /Use one of:/],
    ];
    for (const [words, sentence] of cases) {
      const said = await account(folder, ...words);
      expect(said.code, words.join(' ')).to.equal(2);
      expect(said.err).to.match(sentence);
      expect(said.out).to.equal('');
      expect(readFileSync(accountsPath(folder), 'utf8')).to.equal(before);
      expect(existsSync(`${accountsPath(folder)}.new`)).to.equal(false);
    }
  });

  it('lets Bo give the office hours of a director who is on file, and of nobody else', async () => {
    const folder = newFolder('accounts');
    const store = await embeddedStore(await tablesInFolder(folder));
    await putHosts(store, [hostOf()], []);
    expect((await account(folder, 'add', 'bo', '--roles', 'host:leader-100001')).code).to.equal(0);
    expect((await account(folder, 'list')).out).to.equal('bo  host:leader-100001\n');
    expect((await account(folder, 'add', 'chen', '--roles', 'host:leader-100002')).err).to.include('no host leader-100002 is on file');

    const told = textIn('en')
      .operating.waiting.unheld('"Director"', 'host:leader-100001')
      .replaceAll(/[\u2068\u2069]/g, '');
    await account(folder, 'add', 'dina', '--roles', 'host:leader-100001');
    expect((await account(folder, 'remove', 'bo')).out, 'dina gives them still').not.to.include('office hours');
    expect((await account(folder, 'roles', 'dina', 'approver')).out.split('\n')[1]).to.equal(told);
    await account(folder, 'roles', 'dina', 'host:leader-100001');
    expect((await account(folder, 'remove', 'dina')).out.split('\n')[1]).to.equal(told);
  });

  it('loses nothing when several run at the same time', async () => {
    const folder = newFolder('accounts');
    await account(folder, 'add', 'zoe', '--roles', 'operator');
    const names = ['amina', 'bo', 'chen', 'dina'];
    const said = await Promise.all([
      account(folder, 'remove', 'zoe'),
      ...names.map((name) => account(folder, 'add', name, '--roles', 'approver')),
    ]);
    expect(said.map(({ code }) => code)).to.deep.equal([0, 0, 0, 0, 0]);
    const { out } = await account(folder, 'list');
    expect(out.trim().split('\n').sort()).to.deep.equal(names.map((name) => `${name}  approver`));
  });

  it('names a damaged file and the remedy, and leaves it as it is', async () => {
    const folder = newFolder('accounts');
    await instanceKey(folder);
    writeFileSync(accountsPath(folder), '{"schema":"waypoint-accounts/1","accounts":[{"name":"amina-canary"}]}');
    for (const words of [['list'], ['add', 'bo', '--roles', 'operator']]) {
      const { code, err } = await account(folder, ...words);
      expect(code).to.equal(1);
      expect(err)
        .to.include(accountsPath(folder))
        .and.match(/damaged \(accounts\.0\.roles.*restore it from a backup, or move it away/);
      expect(err).not.to.include('canary');
    }
    expect(readFileSync(accountsPath(folder), 'utf8')).to.include('amina-canary');
  });

  it('does not let others read the file after a change, even when somebody had opened it to them', async () => {
    const folder = newFolder('accounts');
    await account(folder, 'add', 'amina', '--roles', 'operator');
    chmodSync(accountsPath(folder), 0o644);
    await account(folder, 'add', 'bo', '--roles', 'operator');
    expect(statSync(accountsPath(folder)).mode & 0o777).to.equal(0o600);
  });
});
