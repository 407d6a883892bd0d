import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { DurableJson, type Tables } from '../../../adapters/storage/tablesFile.js';
import { tablesText } from '../../../adapters/storage/tablesText.js';
import { newFolder } from '../../folders.js';

/** Names that objects have of themselves are no ids here: what a table has is its own. */
const name = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((one) => one !== '__proto__');
const record = fc.record({ id: name, words: fc.string({ unit: 'grapheme' }), count: fc.integer(), on: fc.option(fc.string()) });
const tables = fc.dictionary(name, fc.option(fc.dictionary(name, record, { maxKeys: 8 }), { nil: undefined }), { maxKeys: 5 });

describe('the text of the tables in a file', () => {
  it('is what JSON has for them, whatever they hold, also after some records were replaced', () => {
    fc.assert(
      fc.property(tables, tables, (before, after) => {
        for (const each of [before, { ...before, ...after }])
          expect(Buffer.concat(tablesText(each as Tables)).toString()).to.equal(JSON.stringify(each));
      }),
    );
  });

  it('is made anew only of what was replaced', () => {
    let looks = 0;
    const counted = (id: string): object => Object.defineProperty({ id }, 'words', { enumerable: true, get: () => `${looks++}` });
    const referrals = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`r${n}`, counted(`r${n}`)]));
    tablesText({ referrals });
    tablesText({ referrals: { ...referrals, r7: counted('r7') } });
    expect(looks).to.equal(501);
  });

  it('reaches the disk whole where it has more pieces than a system takes at a time', async () => {
    const path = join(newFolder('store'), 'referrals.json');
    const referrals = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`r${n}`, { id: `r${n}`, words: 'é'.repeat(n % 700) }]));
    await new DurableJson(path).write({ referrals });
    expect(await readFile(path, 'utf8')).to.equal(JSON.stringify({ referrals }));
    expect(await new DurableJson(path).read()).to.deep.equal({ referrals });
  });
});
