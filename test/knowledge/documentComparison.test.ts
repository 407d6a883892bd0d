import { createHash } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { blocksOfHtml } from '../../adapters/documents/html.js';
import { blocksOf, linesOfText } from '../../adapters/documents/lines.js';
import { bareWords, concernOf, differencesBetween, type Marked } from '../../knowledge/documents/comparison.js';
import { paragraphsOf, type Paragraph } from '../../knowledge/documents/outline.js';
import { citedParts, liesIn, placeName, type Place } from '../../knowledge/documents/place.js';

type Kept = Marked & { text: string };
const marked = (paragraphs: readonly Paragraph[]): Kept[] =>
  paragraphs.map(({ place, text }) => ({ place, text, hash: createHash('sha256').update(bareWords(text)).digest('base64url') }));
const ofText = (text: string): Kept[] => marked(paragraphsOf(blocksOf(linesOfText(text))));
const ofHtml = (page: string): Kept[] => marked(paragraphsOf(blocksOfHtml(page)));
const names = (paragraphs: readonly Marked[]): string[] => paragraphs.map(({ place }) => placeName(place));

const word = fc.constantFrom(
  ...'staff member office report conduct unwelcome may must the of to who section paragraph 4.2 1.1 12 well-being work, mediator informed harcèlement сотрудник'.split(
    ' ',
  ),
);
/** A sentence, in which other paragraphs may be named, wherever its lines are broken. */
const sentence = fc.array(word, { minLength: 4, maxLength: 30 }).map((words) => `Staff ${words.join(' ')} here.`);
/** Sections with their paragraphs, each of other words than all others. */
const document = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  .map((sections) => sections.map((texts, section) => texts.map((text, at) => `${text.slice(0, -1)} in case ${section}-${at}.`)));
type Sections = readonly (readonly string[])[];

const numbered = (sections: Sections): { heading: string; paragraphs: string[] }[] =>
  sections.map((texts, section) => ({
    heading: `Section ${section + 1} General duties`,
    paragraphs: texts.map((text, at) => `${section + 1}.${at + 1} ${text}`),
  }));
const wrappedAt = (text: string, wide: number): string => text.replace(new RegExp(`(.{${wide},}?) `, 'gu'), '$1\n');
const asText = (sections: Sections, wide: number, between = '\n\n'): string =>
  numbered(sections)
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
    .map((text) => wrappedAt(text, wide))
    .join(between);
const asHtml = (sections: Sections): string =>
  `<html><body>${numbered(sections)
    .map(
      ({ heading, paragraphs }) =>
        `<h2>${heading}</h2>${paragraphs.map((text) => `<p><span>${text.replace(' ', '</span>&nbsp; ')}</p>`).join('\n')}`,
    )
    .join('')}</body></html>`;
const pick = (sections: Sections, seed: number): [number, number] => {
  const section = seed % sections.length;
  return [section, seed % sections[section]!.length];
};

describe('two versions of a document', () => {
  it('are the same where only the layout is another one', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 12, max: 90 }), fc.integer({ min: 12, max: 90 }), (sections, one, other) => {
        const before = ofText(asText(sections, one));
        expect(differencesBetween(before, ofText(asText(sections, other)))).to.deep.equal([]);
        expect(differencesBetween(before, ofText(asText(sections, other, '\n'))), 'without empty lines').to.deep.equal([]);
        expect(differencesBetween(before, ofHtml(asHtml(sections))), 'as a page').to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never hide a paragraph of which a letter or a figure changed', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), fc.constantFrom('x', '7', ' not', ','), (sections, seed, where, put) => {
        const [section, at] = pick(sections, seed);
        const text = sections[section]![at]!;
        const cut = 6 + (where % (text.length - 7));
        const changed = `${text.slice(0, cut)}${put}${text.slice(cut)}`;
        const after = sections.map((texts, one) => texts.map((words, two) => (one === section && two === at ? changed : words)));
        const differences = differencesBetween(ofText(asText(sections, 60)), ofText(asText(after, 60)));
        const number = `section ${section + 1}.${at + 1}`;
        expect(differences.map(({ did, is }) => [did, is && placeName(is.place)])).to.deep.equal([['changed', number]]);
      }),
      { numRuns: 300 },
    );
  });

  it('show a new paragraph as new and those after it as moved, each to its new number', () => {
    fc.assert(
      fc.property(document, sentence, fc.nat(), (sections, text, seed) => {
        const [section, at] = pick(sections, seed);
        const after = sections.map((texts, one) =>
          one === section ? [...texts.slice(0, at), `${text} Brand new.`, ...texts.slice(at)] : texts,
        );
        const differences = differencesBetween(ofText(asText(sections, 60)), ofText(asText(after, 60)));
        const number = (of: number): string => `section ${section + 1}.${of + 1}`;
        expect(differences.map(({ did, was, is }) => [did, was && placeName(was.place), is && placeName(is.place)])).to.deep.equal([
          ['added', undefined, number(at)],
          ...sections[section]!.slice(at).map((_, behind) => ['moved', number(at + behind), number(at + behind + 1)]),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('show what was taken out, and nothing of it as changed', () => {
    fc.assert(
      fc.property(document, fc.nat(), (sections, seed) => {
        const [section, at] = pick(sections, seed);
        const after = sections.map((texts, one) => (one === section ? texts.filter((_, two) => two !== at) : texts));
        const differences = differencesBetween(ofText(asText(sections, 60)), ofText(asText(after, 60)));
        expect(differences.filter(({ did }) => did !== 'moved').map(({ did, was }) => [did, was && placeName(was.place)])).to.deep.equal([
          ['removed', `section ${section + 1}.${at + 1}`],
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('of ten thousand paragraphs that have nothing in common are compared within a second', () => {
    const many = (said: string): Kept[] =>
      marked(Array.from({ length: 10_000 }, (_, at) => ({ place: [{ label: '', number: `${at}` }], text: `${said} ${at}` })));
    const [before, after] = [many('a'), many('b')];
    const began = performance.now();
    expect(differencesBetween(before, after)).to.have.length(10_000);
    expect(performance.now() - began).to.be.below(1000);
  });
});

describe('the paragraphs of a document', () => {
  it('are found by the numbers that documents use, in any of the six languages', () => {
    const lines = [
      'Section 4 Duties|section 4',
      '4.1 Staff must report.|section 4.1',
      '(a) To an office;|section 4.1(a)',
      '(b) To a manager:|section 4.1(b)',
      '(i) in words;|section 4.1(b)(i)',
      '(ii) or in writing.|section 4.1(b)(ii)',
      '(c) To nobody.|section 4.1(c)',
      '4.2 Managers listen.|section 4.2',
      'Article 3 Of time|article 3',
      '1. It begins at once.|article 3 / 1',
      '2. It ends after a year.|article 3 / 2',
      'Rule 10.1 Misconduct|rule 10.1',
      '(a) Staff may be asked.|rule 10.1(a)',
      'Artículo 5 De los plazos|article 5',
      'Статья 6 О сроках|article 6',
      'المادة ٧ في الآجال|article 7',
      '第8条 期限|article 8',
      'Annex II Forms|annex II',
      '1. Use this form.|annex II / 1',
    ].map((line) => line.split('|') as [string, string]);
    expect(names(ofText(lines.map(([said]) => said).join('\n\n')))).to.deep.equal(lines.map(([, place]) => place));
  });

  it('take no number out of the middle of a sentence', () => {
    const text =
      '4.1 Whoever is named in section\n4.2 and whoever helps as said in\nSection 5 of this text, in\n2019. may ask.\n\n4.2 Offices answer.';
    expect(names(ofText(text))).to.deep.equal(['4.1', '4.2']);
    expect(names(ofHtml('<p>12 people were asked.</p><p>Section 5 applies to them.</p>'))).to.deep.equal(['', '']);
  });

  it('without numbers stand below their headings, and lists have the numbers that a page shows', () => {
    const page =
      '<h1>Guide</h1><p>First words.</p><h2>Who <b>helps</b></h2><p>An office.</p><ol start="3"><li>Ask.</li><li>Wait.</li></ol>';
    expect(names(ofHtml(page))).to.deep.equal(['Guide', 'Guide', 'Guide / Who helps', 'Guide / Who helps', '3', '4']);
    expect(ofHtml('<nav>Home</nav><script>alert(1)</script><p>Only this.</p><footer>2026</footer>').map(({ text }) => text)).to.deep.equal([
      'Only this.',
    ]);
  });
});

describe('what answers cite of a document', () => {
  const place = (number: string, label = 'section'): Place => [{ label, number }];

  it('is read as answers write it', () => {
    const said = (citation: string): string[] => citedParts(citation).map(({ label, number }) => `${label} ${number}`.trim());
    expect(said('section 5.5(i)')).to.deep.equal(['section 5.5(i)']);
    expect(said('Staff Rule 10.1(c)')).to.deep.equal(['rule 10.1(c)']);
    expect(said('sections 1.1 and 2.1 (a)(i)')).to.deep.equal(['section 1.1', '2.1(a)(i)']);
    expect(said('article 3, paragraph 2')).to.deep.equal(['article 3', 'paragraph 2']);
    for (const unclear of ['sections 4.2-4.5', 'the preamble', 'section 3(a), (b)', 'page 7', 'sections 1 to 4', ''])
      expect(said(unclear), unclear).to.deep.equal([]);
  });

  it('is concerned by what changes in it, in what lies in it and in what introduces it, and by nothing beside it', () => {
    const at = (number: string, hash = number, label = 'section'): Marked => ({ place: place(number, label), hash });
    const before = ['1.1', '1.10', '5.5', '5.5(a)', '5.5(i)', '6.1'].map((number) => at(number));
    const concern = (citation: string, changed: string): string | undefined => {
      const after = before.map((one) => (placeName(one.place) === `section ${changed}` ? { ...one, hash: 'other' } : one));
      return concernOf(
        [citation],
        differencesBetween(before, after),
        before.map((one) => one.place),
      );
    };
    expect(concern('section 1.1', '1.1')).to.equal('paragraph');
    expect(concern('paragraph 1.1', '1.1'), 'whatever it is called').to.equal('paragraph');
    expect(concern('section 1.1', '1.10')).to.equal(undefined);
    expect(concern('section 5.5', '5.5(a)')).to.equal('paragraph');
    expect(concern('section 5', '5.5(a)')).to.equal('paragraph');
    expect(concern('section 5.5(i)', '5.5')).to.equal('paragraph');
    expect(concern('section 5.5(i)', '5.5(a)')).to.equal(undefined);
    expect(concern('section 9.9', '6.1'), 'where it is in neither version').to.equal('unknown');
    expect(concern('the preamble', '6.1')).to.equal('unknown');
    expect(concern('', '6.1')).to.equal('document');
    expect(concernOf(['section 1.1'], [], [])).to.equal(undefined);
  });

  it('is concerned by another number, but the document as a whole is not', () => {
    const [before, after] = ['1.1', '1.2'].map((number) => [{ place: place(number), hash: 'same' }]) as [Marked[], Marked[]];
    const differences = differencesBetween(before, after);
    expect(concernOf(['section 1.1'], differences, [before[0]!.place])).to.equal('number');
    expect(concernOf([''], differences, [before[0]!.place])).to.equal(undefined);
  });

  it('is never lost: whatever is cited of a document lies in some paragraph of it', () => {
    fc.assert(
      fc.property(document, fc.nat(), (sections, seed) => {
        const [section, at] = pick(sections, seed);
        const paragraphs = ofText(asText(sections, 40));
        const parts = citedParts(`section ${section + 1}.${at + 1}`);
        const found = paragraphs.filter((one) => parts.some((part) => liesIn(one.place, part)));
        expect(found.map(({ text }) => bareWords(text))).to.deep.equal([bareWords(sections[section]![at]!)]);
      }),
      { numRuns: 200 },
    );
  });
});
