import { expect } from 'chai';
import { dateIn, provenanceOf } from '../../dialogs/provenance.js';
import { countWords } from '../../knowledge/editorial/index.js';
import { entities } from '../../knowledge/entity.js';
import { isPublished } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedEntries } from '../shipped.js';

describe('where an answer comes from', () => {
  it('is said in at most 40 words, for every entry, language and organization (decisions.md D14)', async () => {
    const long: string[] = [];
    for (const entry of (await shippedEntries()).filter(isPublished)) {
      for (const language of languages) {
        for (const entity of [undefined, ...entities]) {
          const { text } = provenanceOf(entry, language, textIn(language), entity, '2026-11-25');
          if (countWords(text, language) > (language === 'zh' ? 90 : 40)) long.push(`${entry.id} ${language} ${entity}: ${text}`);
        }
      }
    }
    expect(long).to.deep.equal([]);
  });

  it('lists each document once, for every entry and organization', async () => {
    const repeated: string[] = [];
    for (const entry of (await shippedEntries()).filter(isPublished)) {
      for (const entity of [undefined, ...entities]) {
        const urls = provenanceOf(entry, 'en', textIn('en'), entity, '2026-11-25').sources.map(({ label, url }) => `${label} ${url}`);
        if (new Set(urls).size < urls.length) repeated.push(`${entry.id} ${entity}: ${urls.join(' ')}`);
      }
    }
    expect(repeated).to.deep.equal([]);
  });

  it('names who confirmed it, and when a review is overdue', async () => {
    const [entry] = (await shippedEntries()).filter(isPublished);
    const confirmed = structuredClone(entry!);
    confirmed.in.en.confirmed = { by: 'the ethics office', on: '2026-12-01' };
    const { text } = provenanceOf(confirmed, 'en', textIn('en'), undefined, '2028-01-01');
    expect(text).to.include('Confirmed by \u2068the ethics office\u2069 on \u20681 December 2026\u2069').and.include('A review was due');
    expect(text).not.to.include('not yet confirmed');
  });

  it('writes dates as each language does, in Western digits', () => {
    expect(languages.map((language) => dateIn(language, '2026-11-25'))).to.deep.equal([
      '25 نوفمبر 2026',
      '2026年11月25日',
      '25 November 2026',
      '25 novembre 2026',
      '25 ноября 2026\u00a0года',
      '25 de noviembre de 2026',
    ]);
  });
});
