import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { keyPath } from '../../../adapters/keys.js';
import type { Folders } from '../../../adapters/sealing/holdings.js';
import { copyOf, installation, keys, type Installation } from './installation.js';
import { newFolder } from '../../folders.js';

describe('npm run keys -- check', () => {
  let whole: Installation;
  before(async () => (whole = await installation()));
  const withCopy = async (): Promise<Installation> => ({ ...whole, folders: await copyOf(whole.folders) });

  it('tells what does not fit, by file and remedy, and never a word', async () => {
    const told = async (spoil: (folders: Folders) => void): Promise<string> => {
      const { folders } = await withCopy();
      spoil(folders);
      const command = keys(folders, 'check');
      expect(await command.ended).to.equal(1);
      expect(command.out() + command.err()).not.to.include('wrote');
      return command.out() + command.err();
    };
    const other = await installation();
    const take = (from: string, to: string): void => cpSync(from, to);
    expect(await told(({ DATA_DIR }) => take(keyPath(other.folders.DATA_DIR), keyPath(DATA_DIR))))
      .to.match(/NOT RIGHT: .*wraps\.json: 1 keys of cases\. 1 belong to another instance\.key/)
      .and.match(/NOT RIGHT: .*accounts\.json: 1 second factors\. 1 belong to another/);
    expect(await told(({ KEYS_DIR }) => rmSync(join(KEYS_DIR, 'wraps.json')))).to.include('1 cases have no key here');
    expect(await told(({ DATA_DIR }) => writeFileSync(keyPath(DATA_DIR), 'short\n')), 'what a new key would lose is said too').to.match(
      /instance\.key is damaged: restore it from a backup .* every chat with an office, return number and second factor here is lost/,
    );
    expect(await told(({ DATA_DIR }) => writeFileSync(join(DATA_DIR, 'accounts.json'), '{}'))).to.include('accounts.json is damaged');
    const referrals = ({ DATA_DIR }: Folders): string => join(DATA_DIR, 'referrals.json');
    const spoilt = (folders: Folders): void => {
      const text = readFileSync(referrals(folders), 'utf8');
      writeFileSync(
        referrals(folders),
        text.replace(/("sealed":")(.)/, (_, head: string, first: string) => head + (first === 'A' ? 'B' : 'A')),
      );
    };
    expect(await told(spoilt)).to.include('1 cases have another key');
    expect(await keys(whole.folders, 'turn').ended).to.equal(2);
  });

  it('refuses a folder on which no server was started, and makes none', async () => {
    const DATA_DIR = join(newFolder('none'), 'mistyped');
    for (const verb of ['check', 'rotate']) {
      const command = keys({ DATA_DIR, KEYS_DIR: `${DATA_DIR}-keys` }, verb);
      expect([await command.ended, command.out()], verb).to.deep.equal([2, '']);
      expect(command.err()).to.include(`DATA_DIR: ${keyPath(DATA_DIR)} is missing. Set DATA_DIR as for the server`);
    }
    const { folders } = await withCopy();
    const elsewhere = keys({ ...folders, KEYS_DIR: `${DATA_DIR}-keys` }, 'check');
    expect([await elsewhere.ended, elsewhere.out().includes('1 cases have no key here')]).to.deep.equal([1, true]);
    expect([DATA_DIR, `${DATA_DIR}-keys`].map((folder) => existsSync(folder))).to.deep.equal([false, false]);
  });
});
