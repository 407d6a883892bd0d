import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { readGolden, replay } from '../golden.js';
import { shippedLibrary, town } from '../town.js';

/**
 * Conversations that were read aloud and judged right, in danger and in every special situation (care.md 1.3, 2.3). Where a
 * reply is meant to change, `GOLDEN=accept npm test -- --grep 'golden conversations'` writes the files anew: read the difference.
 */
const accept = process.env['GOLDEN'] === 'accept';
const fileOf = (language: Language): URL => new URL(`golden/${language}.md`, import.meta.url);
const files = new Map(
  await Promise.all(languages.map(async (language) => [language, readGolden(await readFile(fileOf(language), 'utf8'))] as const)),
);

describe('the golden conversations', () => {
  before(async () => {
    await shippedLibrary();
  });

  for (const [language, { intro, situations }] of files) {
    const replayed: string[] = [];

    it(`are of the same situations as in English (${language})`, () => {
      expect(situations.map(({ title }) => title)).to.deep.equal(files.get('en')!.situations.map(({ title }) => title));
    });

    for (const situation of situations) {
      it(`${situation.title} (${language})`, async () => {
        const now = await replay(situation, await town(), language, accept);
        replayed.push(now);
        if (!accept) expect(now).to.equal(situation.written);
      });
    }

    after(async () => {
      if (accept && replayed.length === situations.length) await writeFile(fileOf(language), `${intro}${replayed.join('\n\n')}\n`);
    });
  }
});
