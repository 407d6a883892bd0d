import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const folder = join(import.meta.dirname, '..');

describe('the table of rules and their proofs', () => {
  it('names tests that there are', () => {
    const rows = readFileSync(join(import.meta.dirname, 'rules.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| (PR-|CO-|WH-|RE-|Teams)/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.length).to.be.greaterThan(40);
    for (const [, rule, , file, title] of rows) {
      if (file) expect(readFileSync(join(folder, file), 'utf8'), `${rule} in ${file}`).to.include(title);
    }
  });
});
