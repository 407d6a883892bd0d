import { expect } from 'chai';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { lintEntry } from '../../knowledge/editorial/index.js';
import { isPublished, type Entry } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';

/** The topics that the first release answers, by group: every one of three groups, and seven more. */
const promised = [
  'immediate-danger',
  'medical-care',
  'keep-evidence',
  'write-it-down',
  'feelings-after',
  'safety-plan',
  'somebody-to-talk-to',
  'someone-to-accompany-me',
  'my-options',
  'informal-or-formal',
  'speak-to-the-person',
  'ask-my-manager',
  'mediation',
  'do-nothing-for-now',
  'change-my-mind',
  'police-report',
  'several-options-at-once',
  'stay-anonymous',
  'who-must-report',
  'which-office',
  'human-resources-role',
  'staff-union-role',
  'gender-focal-point-role',
  'peer-support',
  'legal-help',
  'outside-help',
  'rights-of-the-affected',
  'informed-consent',
  'victim-centred-approach',
  'victim-or-survivor-words',
  'rights-of-the-accused',
  'i-am-accused',
  'language-and-interpretation',
  'disability-and-access',
  'lgbtiq',
  'race-religion-culture',
  'national-staff-and-local-law',
  'field-locations',
  'what-is-sexual-harassment',
  'is-this-sexual-harassment',
  'online-harassment',
  'single-incident',
  'covered-staff',
  'are-you-human',
  'am-i-anonymous',
];

describe('the shipped entries', () => {
  let entries: Entry[];
  before(async () => {
    entries = await readEntries();
  });

  it('answer every topic that the first release promises, in six languages', () => {
    const published = entries.filter(isPublished);
    expect(published.map(({ id }) => id)).to.include.members(promised);
    for (const { id, in: words } of published) {
      const sections = words.en.full.length;
      for (const language of languages) {
        expect(words[language].short, `${id} ${language}`).not.to.equal('');
        expect(words[language].full.length, `${id} ${language}`).to.equal(sections);
        expect(words[language].phrasings.length, `${id} ${language}`).to.be.at.least(20);
      }
    }
  });

  it('are written in each language, not copied from another', () => {
    for (const { id, in: words, status } of entries) {
      if (status !== 'published') continue;
      const shorts = new Set(languages.map((language) => words[language].short));
      expect(shorts.size, id).to.equal(languages.length);
    }
  });

  it('have nothing that the editorial rules find', () => {
    const found = entries
      .filter(isPublished)
      .flatMap((entry) =>
        lintEntry(entry).map(({ rule, language, where, excerpt }) => `${entry.id} ${language} ${where} ${rule}: ${excerpt}`),
      );
    expect(found).to.deep.equal([]);
  });

  it('cite a fact each, and not only a source, except about the programme itself', () => {
    const without = entries.filter(({ status, facts, group }) => status === 'published' && facts.length === 0 && group !== 'about-me');
    expect(without.map(({ id }) => id)).to.deep.equal([]);
  });

  it('tell a witness of every organization what is known of where to turn there', () => {
    for (const id of ['i-witnessed-it', 'a-colleague-told-me']) {
      const named = entries.find((entry) => entry.id === id)!.variants.flatMap(({ entities }) => entities);
      expect(named, id).to.include.members(['wfp', 'iom', 'unwomen', 'unesco', 'ilo']);
    }
  });

  it('claim no approval that nobody gave', () => {
    for (const { in: words } of entries) for (const language of languages) expect(words[language].confirmed).to.equal(null);
  });

  it('lead only to topics that exist', () => {
    const ids = new Set(entries.map(({ id }) => id));
    for (const entry of entries) for (const id of entry.related) expect(ids.has(id), `${entry.id} -> ${id}`).to.equal(true);
  });

  it('tell whoever asks how to come back the times of both doors, and where a return number is taken', () => {
    const { in: words } = entries.find(({ id }) => id === 'come-back-later')!;
    for (const language of languages) expect(words[language].short).to.match(/15.*60.*Teams.*24/su);
  });

  it('ask for the organization only where something differs, and say what', () => {
    for (const { id, dependsOn, variants } of entries) {
      expect(dependsOn.includes('entity'), id).to.equal(variants.length > 0);
      const named = variants.flatMap(({ entities }) => entities);
      expect(new Set(named).size, id).to.equal(named.length);
    }
  });
});
