import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { newFolder } from '../../folders.js';

const root = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What is said to somebody who has only what runs, or all packages. */
async function said(place: string): Promise<[string, number]> {
  const child = spawn(process.execPath, ['adapters/deploy/developing.js'], { cwd: place, stdio: ['ignore', 'ignore', 'pipe'] });
  const [words, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number]>]);
  return [words, code];
}

describe('commands that need the development packages', () => {
  it('say so to somebody who installed only what runs, and nothing to somebody who has them', async () => {
    const bare = newFolder('bare');
    cpSync(join(root, 'adapters/deploy'), join(bare, 'adapters/deploy'), { recursive: true });
    cpSync(join(root, 'package.json'), join(bare, 'package.json'));
    expect(await said(bare)).to.deep.equal([
      'This command needs the development packages: run npm ci, without --omit=dev, then try again.\n',
      1,
    ]);
    expect(await said(root)).to.deep.equal(['', 0]);
  });

  it('are all looked at before they start, no other is, and the README names them', () => {
    const needing = Object.keys(scripts).filter((name) => /--import tsx|agentsplayground/.test(scripts[name]!));
    const looked = Object.keys(scripts).filter((name) => scripts[name]!.startsWith('node adapters/deploy/developing.js'));
    expect(looked).to.have.members(needing.map((name) => `pre${name}`));
    const readme = readFileSync(join(root, 'README.md'), 'utf8').split('\n');
    const named = readme.find((line) => line.includes('need the development packages'))!;
    for (const name of needing) expect(named).to.include(`\`${name}\``);
  });
});
