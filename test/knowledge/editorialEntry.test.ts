import { expect } from 'chai';
import { facts, lintEntry, paragraphsCarried } from '../../knowledge/editorial/index.js';
import { placesIn } from '../../knowledge/editorial/facts.js';
import { isHedged } from '../../knowledge/editorial/hedges.js';
import { Entry, type Source } from '../../knowledge/entry.js';
import type { Language } from '../../knowledge/language.js';

const words: Record<Language, [title: string, short: string, full: string]> = {
  ar: ['خياراتي', 'الاختيار لك.', 'يمكن التوقف هنا.'],
  zh: ['我的选择', '由您决定。', '您可以先停下。'],
  en: ['My options', 'You choose.', 'You can stop here.'],
  fr: ['Mes choix', 'Vous avez le choix.', 'Vous pouvez arrêter ici.'],
  ru: ['Мой выбор', 'Выбор за вами.', 'Можно остановиться здесь.'],
  es: ['Mis opciones', 'Usted decide.', 'Puede parar aquí.'],
};

const wording = ([title, short, full]: [string, string, string]) => ({
  title,
  short,
  full: [full],
  phrasings: [],
  preparedOn: '2026-11-24',
  confirmed: null,
});

const bulletin: Source = {
  title: 'Bulletin',
  symbol: 'ST/SGB/2019/8',
  paragraph: 'section 1.2',
  url: 'https://undocs.org/ST/SGB/2019/8',
  readOn: '2026-11-24',
};

const entry = (changes: Record<string, unknown> = {}): Entry =>
  Entry.parse({
    status: 'published',
    id: 'my-options',
    group: 'options',
    order: 1,
    facts: ['F-SGB-08'],
    sources: [bulletin],
    holdsFor: 'un-system',
    dependsOn: [],
    variants: [],
    related: ['do-nothing-for-now', 'mediation'],
    offers: ['ombuds'],
    sensitive: false,
    reviewBy: '2027-05-24',
    revision: 1,
    in: Object.fromEntries(Object.entries(words).map(([language, text]) => [language, wording(text)])),
    ...changes,
  });

const withWords = (language: Language, text: [string, string, string]) => ({
  in: { ...Object.fromEntries(Object.entries(words).map(([l, w]) => [l, wording(w)])), [language]: wording(text) },
});

const rulesOf = (changes: Record<string, unknown>): string[] => lintEntry(entry(changes)).map(({ rule }) => rule);

const sure: Record<Language, string> = {
  ar: 'عادة يمكن التوقف هنا.',
  zh: '通常您可以先停下。',
  en: 'Usually you can stop here.',
  fr: 'En général, vous pouvez arrêter ici.',
  ru: 'Обычно здесь останавливаются.',
  es: 'Normalmente se para aquí.',
};

/** In how many languages these words are no hedge: "you can stop here" says "can", which counts as one in some of them. */
const languagesWithout = (changes: Record<string, unknown>): number =>
  Object.entries(entry(changes).in).filter(([l, { short, full }]) => !isHedged([short, ...full].join('\n'), l as Language)).length;

describe('editorial: facts', () => {
  it('hold ids, marks and places, and no sentence', () => {
    expect(facts.size).to.be.greaterThan(600);
    for (const [id, fact] of facts) {
      expect(id).to.match(/^[FS](?:-[A-Z0-9]+)+-\d+$/);
      for (const place of fact.paragraphs)
        expect(place, id).to.match(/^(?:section|rule|regulation|paragraph|article|recommendation) [\dIVX][\d.()a-zIVX]*$/);
      for (const symbol of fact.documents) expect(symbol.length, id).to.be.lessThan(80);
    }
  });

  it('spell places as the facts do', () => {
    expect(placesIn('section 1.3')).to.deep.equal(['section 1.3']);
    expect(placesIn('Sections 1.1 and 1.2')).to.deep.equal(['section 1.1', 'section 1.2']);
    expect(placesIn('Staff Rule 11.1(a)')).to.deep.equal(['rule 11.1(a)']);
    expect(placesIn('Definitions')).to.deep.equal([]);
  });

  it('carry a paragraph when an unmarked cited fact names it in that document (decisions.md D17)', () => {
    const carried = (source: Partial<Source>, cited: string[]): boolean[] =>
      paragraphsCarried(entry({ sources: [{ ...bulletin, ...source }], facts: cited })).map((paragraph) => paragraph.carried);
    expect(carried({}, ['F-SGB-08'])).to.deep.equal([true]);
    expect(carried({ paragraph: 'section 1' }, ['F-SGB-08'])).to.deep.equal([true]);
    expect(carried({ paragraph: 'section 1.3' }, ['F-SGB-08'])).to.deep.equal([false]);
    expect(carried({ symbol: 'ST/SGB/2003/13' }, ['F-SGB-08'])).to.deep.equal([false]);
    expect(carried({}, ['F-SGB-13'])).to.deep.equal([false]);
    expect(carried({ paragraph: 'section 5' }, ['F-SGB-23']), 'that fact is from memory').to.deep.equal([false]);
    expect(carried({ paragraph: undefined }, [])).to.deep.equal([]);
  });
});

describe('editorial: lintEntry', () => {
  it('finds nothing in a short clean entry', () => expect(lintEntry(entry())).to.deep.equal([]));

  it('wants a source or a fact that exists, except about the program itself', () => {
    expect(rulesOf({ facts: ['F-SGB-08', 'F-NONE-99'] })).to.deep.equal(['ED-02']);
    expect(rulesOf({ facts: [], sources: [] })).to.deep.equal(['ED-02']);
    expect(rulesOf({ facts: [], sources: [{ ...bulletin, paragraph: undefined }] })).to.deep.equal([]);
    expect(rulesOf({ facts: [], sources: [], group: 'about-me' })).to.deep.equal([]);
  });

  it('wants a shown paragraph to have been read', () => {
    expect(rulesOf({ sources: [{ ...bulletin, paragraph: 'section 9.9' }] })).to.deep.equal(['D17']);
    expect(rulesOf(withWords('fr', ['Choix', 'La section 9.9 le dit.', 'Vous pouvez arrêter.']))).to.deep.equal(['D17']);
    expect(rulesOf(withWords('fr', ['Choix', 'La section 1.2 le dit.', 'Vous pouvez arrêter.']))).to.deep.equal([]);
  });

  it('wants an entry that cites a fact from memory to say so in words, in each language (decisions.md D17)', () => {
    expect(facts.get('F-APP-18')?.mark).to.equal('verify');
    const cites = { facts: ['F-SGB-08', 'F-APP-18'] };
    expect(rulesOf(cites).filter((rule) => rule === 'D17')).to.have.length(languagesWithout(cites));
    expect(languagesWithout(cites)).to.be.above(0);
    const said = Object.entries(words).map(([l, [title, short]]) => [l, wording([title, short, sure[l as Language]])]);
    expect(rulesOf({ ...cites, in: Object.fromEntries(said) })).not.to.include('D17');
  });

  it('wants related topics once each, and never the topic itself', () => {
    expect(rulesOf({ related: ['mediation', 'mediation'] })).to.deep.equal(['ED-02']);
    expect(rulesOf({ related: ['my-options'] })).to.deep.equal(['ED-02']);
  });

  it('does not ask for an organization when nothing differs', () => expect(rulesOf({ dependsOn: ['entity'] })).to.deep.equal(['ED-07']));

  it('wants all six languages of a published entry, and reads what there is of a draft', () => {
    const noSections = { in: { ...entry().in, ru: { ...entry().in.ru, full: [] } } };
    expect(lintEntry(entry(noSections)).map(({ rule, language }) => [rule, language])).to.deep.equal([['ED-09', 'ru']]);
    const empty = { ...entry().in.ru, short: '', full: [] };
    expect(rulesOf({ status: 'draft', in: { ...entry().in, ru: empty } })).to.deep.equal([]);
    expect(rulesOf({ status: 'draft', in: { ...withWords('en', ['Draft', 'You should report.', 'Stop.']).in, ru: empty } })).to.deep.equal([
      'CV-14',
    ]);
  });

  it('names the block and the language of a finding, in variants too', () => {
    const variant = {
      entities: ['wfp'],
      in: { ...Object.fromEntries(Object.entries(words).map(([l, w]) => [l, w[1]])), zh: '我们保证保密。' },
      sources: [],
      facts: [],
    };
    const [finding, ...more] = lintEntry(entry({ dependsOn: ['entity'], variants: [variant] }));
    expect(more).to.deep.equal([]);
    expect(finding).to.deep.include({ rule: 'CV-03', where: 'variant 1', language: 'zh' });
  });

  it('reads "must report" as a duty where an entry is about duties', () => {
    const text: [string, string, string] = ['Duties', 'Staff must report at once.', 'You can ask first.'];
    expect(rulesOf(withWords('en', text))).to.deep.equal(['CV-14']);
    expect(rulesOf({ ...withWords('en', text), group: 'helping' })).to.deep.equal([]);
    expect(rulesOf({ ...withWords('en', text), facts: ['F-SEA-03'], sources: [] })).to.deep.equal([]);
  });
});
