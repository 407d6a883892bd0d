import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { accountsInFile, accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { instanceKey, keyPath, keyringText, pepperOf, readKeyring } from '../../../adapters/keys.js';
import { fitting } from '../../../adapters/sealing/fit.js';
import { openVault } from '../../../adapters/sealing/vault.js';
import { plan } from '../../bots/office.js';
import { started } from '../../program.js';
import { account } from '../accounts/office.js';
import { comesBack, copyOf, inside, installation, keys, killed, works, type Installation } from './installation.js';

describe('a new key for the installation', function () {
  this.timeout(600_000);
  let whole: Installation;
  before(async () => (whole = await installation()));

  const withCopy = async (): Promise<Installation> => ({ ...whole, folders: await copyOf(whole.folders) });

  it('is the script of package.json that these stories run', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['keys']).to.equal('node .build/adapters/commands/keys.js');
  });

  it('is made by a command, again and again; threads, return numbers and accounts go on working', async () => {
    const here = await withCopy();
    const seen = [await instanceKey(here.folders.DATA_DIR)];
    for (let times = 0; times < 2; times++) {
      const command = keys(here.folders, 'rotate');
      expect(await command.ended, command.err()).to.equal(0);
      expect(command.out()).to.include('Sealed anew: 1 keys of cases, 1 second factors');
      expect(statSync(keyPath(here.folders.DATA_DIR)).mode & 0o777).to.equal(0o600);
      seen.push(await instanceKey(here.folders.DATA_DIR));
      await works(here);
    }
    expect(new Set(seen.map((key) => key.toString('hex'))).size).to.equal(3);
    const number = await inside(here.folders, async (care) => care.number(await care.open({ ...plan, payload: 'what somebody wrote' })));
    expect((await keys(here.folders, 'rotate').ended) === 0 && number).to.match(/^\d{22}$/);
    await works({ ...here, number });
    const checked = keys(here.folders, 'check');
    expect([await checked.ended, checked.out().includes('NOT RIGHT')]).to.deep.equal([0, false]);
  });

  it('leaves the old key worth nothing for what is here now, and nothing of it in any file', async () => {
    const here = await withCopy();
    const old = await instanceKey(here.folders.DATA_DIR);
    await keys(here.folders, 'rotate').ended;
    const refused = await openVault(here.folders.KEYS_DIR, old, true).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(refused).to.include('another instance.key');
    const accounts = new Accounts({ home: accountsInFile(here.folders.DATA_DIR), key: old });
    expect(await accounts.refresh().catch((error: Error) => error.message)).to.include('does not belong');
    for (const path of [keyPath(here.folders.DATA_DIR), accountsPath(here.folders.DATA_DIR), join(here.folders.KEYS_DIR, 'wraps.json')]) {
      expect(readFileSync(path, 'utf8')).not.to.include(old.toString('base64'));
      expect(existsSync(`${path}.rotated`)).to.equal(false);
    }
  });

  it('is killed at any moment of its making, and the program starts with one key or the other and shows the thread by its number', async () => {
    const done = await withCopy();
    const count = await killed(done.folders, 0);
    expect(count.operations).to.be.greaterThan(15);
    const states = new Map([['done', done]]);
    for (let at = 1; at <= count.operations; at++) {
      const here = await withCopy();
      const { signal } = await killed(here.folders, at);
      expect(signal, `operation ${at}`).to.equal('SIGKILL');
      const files = [keyPath(here.folders.DATA_DIR), accountsPath(here.folders.DATA_DIR), join(here.folders.KEYS_DIR, 'wraps.json')];
      const changed = files.map((path, file) => {
        const original = [keyPath, accountsPath, () => join(whole.folders.KEYS_DIR, 'wraps.json')][file]!(whole.folders.DATA_DIR);
        return readFileSync(path, 'utf8').split('\n').length * 10 + Number(readFileSync(path, 'utf8') !== readFileSync(original, 'utf8'));
      });
      const state = changed.join(' ');
      if (!states.has(state)) states.set(state, { ...here, folders: await copyOf(here.folders) });
      await works(here);
      expect((await readKeyring(here.folders.DATA_DIR))!.before, 'the change is finished').to.equal(undefined);
      for (const path of files) expect(existsSync(`${path}.rotated`), path).to.equal(false);
      expect((await fitting(here.folders)).filter(({ fits }) => !fits)).to.deep.equal([]);
    }
    expect([...states.keys()], 'nothing changed; both keys; cases; accounts; and done').to.have.length(5);
    for (const { folders, number } of states.values()) {
      const program = await started({ ...folders });
      expect(await comesBack(program.url, number)).to.include('what somebody wrote');
      program.child.kill('SIGTERM');
      expect(await program.ended).to.equal(0);
    }
  });

  it('is not begun while the server runs, nor where something does not fit, and then nothing has changed', async () => {
    const here = await withCopy();
    const text = readFileSync(keyPath(here.folders.DATA_DIR), 'utf8');
    const program = await started({ ...here.folders });
    for (const verb of ['rotate', 'check']) {
      const command = keys(here.folders, verb);
      expect([await command.ended, command.err()]).to.satisfy(
        ([code, said]: [number, string]) => code === 1 && /^DATA_DIR: process \d+ already uses/.test(said),
      );
    }
    program.child.kill('SIGTERM');
    await program.ended;
    const strange = await installation();
    cpSync(join(strange.folders.KEYS_DIR, 'wraps.json'), join(here.folders.KEYS_DIR, 'wraps.json'));
    const refused = keys(here.folders, 'rotate');
    expect(await refused.ended).to.equal(1);
    expect(refused.err()).to.include('wraps.json does not belong to instance.key');
    expect(readFileSync(keyPath(here.folders.DATA_DIR), 'utf8')).to.equal(text);
  });

  it('is not made over a command that changes accounts, and no such command goes on in the middle of it', async () => {
    const here = await withCopy();
    const path = keyPath(here.folders.DATA_DIR);
    const ring = (await readKeyring(here.folders.DATA_DIR))!;
    const [text, both] = [readFileSync(path), keyringText({ key: randomBytes(32), pepper: pepperOf(ring), before: ring.key })];
    writeFileSync(path, both);
    for (const words of [
      ['add', 'boris', '--roles', 'operator'],
      ['reset', 'amina'],
      ['remove', 'amina'],
    ]) {
      const said = await account(here.folders.DATA_DIR, ...words);
      expect([said.code, said.err.includes('keys -- rotate')], said.err).to.deep.equal([1, true]);
    }
    const copy = { ...here, folders: await copyOf(here.folders) };
    expect(await keys(copy.folders, 'check').ended).to.equal(1);
    expect(await keys(copy.folders, 'rotate').ended).to.equal(0);
    await works(copy);
    writeFileSync(path, text);
    writeFileSync(`${accountsPath(here.folders.DATA_DIR)}.new`, '');
    const waiting = keys(here.folders, 'rotate');
    expect(await waiting.ended).to.equal(1);
    expect(waiting.err()).to.include('is in the way');
    expect((await readKeyring(here.folders.DATA_DIR))!.before).to.equal(undefined);
  });
});
