import { expect } from 'chai';
import { whyItFailed } from '../../adapters/commands/whyItFailed.js';

describe('what a command says of why it failed', () => {
  const refused = (code: string) => Object.assign(new Error(`${code}: no space left on device, write`), { code, syscall: 'write' });

  it('names the settings and the remedy where the system refuses to write', () => {
    for (const code of ['ENOSPC', 'EDQUOT', 'EROFS'])
      expect(whyItFailed(refused(code), 'no'))
        .to.include('DATA_DIR')
        .and.include(code)
        .and.match(/Make (?:room|it writable)/);
  });

  it('is the message of any other error, which says so itself', () => {
    expect(whyItFailed(new Error('DATA_DIR: set it.'), 'no')).to.equal('DATA_DIR: set it.');
    expect(whyItFailed('thrown', 'The accounts cannot be changed.')).to.equal('The accounts cannot be changed.');
  });
});
