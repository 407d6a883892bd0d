import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { newFolder } from '../folders.js';
import { installation } from './sealing/installation.js';

const root = join(import.meta.dirname, '../..');

/** What a command says where nobody reads what it prints, and how it ends. */
function unread(command: string, settings: Record<string, string>): string[] {
  const program = `('${process.execPath}' .build/adapters/commands/${command}; echo "ended with $?" >&2) | head -0`;
  const { stderr } = spawnSync('sh', ['-c', program], { cwd: root, env: { PATH: process.env['PATH'], ...settings }, encoding: 'utf8' });
  return stderr.trim().split('\n');
}

describe('a command whose output is cut off', () => {
  it('does what it was doing to its end, and says nothing of it', async () => {
    const { folders } = await installation();
    const copies = newFolder('backup');
    expect(unread(`backup.js ${copies}`, { ...folders })).to.deep.equal(['ended with 0']);
    expect(JSON.parse(readFileSync(join(copies, 'keys.json'), 'utf8'))).to.include({ schema: 'waypoint-keys/1' });
    expect(unread('keys.js check', { ...folders })).to.deep.equal(['ended with 0']);
    expect(unread('ask.js --language en "does it count if it only happened once"', { ...folders })).to.deep.equal(['ended with 0']);
  });

  it('is so for every command of package.json, but for the one that says what was not shown', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const commands = Object.values(scripts).flatMap((script) => /adapters\/commands\/(\w+)\.[jt]s/.exec(script)?.[1] ?? []);
    expect(commands).to.include('evaluate');
    for (const name of new Set(commands)) {
      const source = readFileSync(join(root, `adapters/commands/${name}.ts`), 'utf8');
      expect(source, name).to.match(name === 'account' ? /stdout\.on\('error'/ : /^import '\.\/quietlyCutOff\.js';$/m);
    }
  });
});
