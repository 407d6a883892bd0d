import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { SettingsError } from '../../adapters/settings.js';
import { lockFolder } from '../../adapters/storage/folderLock.js';
import { whyNotStarted } from '../../adapters/whyNotStarted.js';
import { newFolder } from '../folders.js';

describe('a program that cannot start', () => {
  it('names HOST and what to do where this machine has no such address', async () => {
    const server = createServer();
    // An address of documentation (RFC 5737), which no machine has.
    server.listen(0, '192.0.2.1');
    const [error] = (await once(server, 'error')) as [Error];
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND nope'), { syscall: 'getaddrinfo', code: 'ENOTFOUND' });
    for (const each of [error, unknown]) {
      const { says, code } = whyNotStarted(each);
      expect(says).to.match(/^HOST: this machine has no such address\. Set it to/);
      expect(code).to.equal(2);
    }
  });

  it('names DATA_DIR or KEYS_DIR where that is a file or lies under one', async () => {
    const file = join(newFolder('start'), 'file');
    writeFileSync(file, '');
    const refused = (folder: string, setting?: string): Promise<string> =>
      lockFolder(folder, setting).then(
        () => '',
        (error: Error) => whyNotStarted(error).says,
      );
    expect(await refused(file)).to.equal(`DATA_DIR: ${file} is a file, or would be in one. Set a folder.`);
    expect(await refused(join(file, 'keys'), 'KEYS_DIR')).to.match(/^KEYS_DIR: .* is a file, or would be in one/);
  });

  it('says of everything else what it says of itself', () => {
    expect(whyNotStarted(new SettingsError('- PORT: set it'))).to.deep.equal({ says: '- PORT: set it', code: 2 });
    const ofDatabase = Object.assign(new Error('DATABASE_URL: not there'), { syscall: 'connect', code: 'EADDRNOTAVAIL' });
    expect(whyNotStarted(ofDatabase)).to.deep.equal({ says: 'DATABASE_URL: not there', code: 1 });
  });
});
