import { expect } from 'chai';
import fc from 'fast-check';
import { countWords, lintText, lintWording, reading } from '../../knowledge/editorial/index.js';
import { languages, type Language } from '../../knowledge/language.js';

const times = (n: number, word: string): string => Array.from({ length: n }, () => word).join(' ');
const rulesIn = (text: string, language: Language, words?: number): string[] =>
  lintText(text, language, 'short', words === undefined ? {} : { words }).map(({ rule }) => rule);

describe('editorial: length and reading level', () => {
  it('counts words between spaces, without Markdown, bullets and lonely marks', () => {
    expect(countWords('- **You can** stop here: now.\n- Or later', 'en')).to.equal(7);
    expect(countWords('Que faire\u202F? «\u202FOui\u202F».', 'fr')).to.equal(3);
    expect(countWords('l’ombudsman de l’ONU', 'fr')).to.equal(3);
    expect(countWords('Да — или нет.', 'ru')).to.equal(3);
    expect(countWords('1. لا شيء\n2. لاحقا', 'ar')).to.equal(3);
  });

  it('counts Chinese by character, full-width marks included, and a run of Latin letters or digits as one', () => {
    expect(countWords('您可以先等等。', 'zh')).to.equal(7);
    expect(countWords('**联系 OIOS**（监督厅）', 'zh')).to.equal(2 + 1 + 5);
    expect(countWords('ST/SGB/2019/8 公报', 'zh')).to.equal(3);
  });

  it('limits a block to 60 words or 120 characters, a variant to what it is told (CV-10)', () => {
    const sentence = `The ${times(8, 'word')} end.`;
    expect(rulesIn(times(6, sentence), 'en')).to.deep.equal([]);
    expect(rulesIn(`${times(6, sentence)} More.`, 'en')).to.deep.equal(['CV-10']);
    expect(rulesIn(times(5, sentence), 'en', 40)).to.deep.equal(['CV-10']);
    const han = '可以先问一问，再决定。';
    expect(rulesIn(han.repeat(10), 'zh')).to.deep.equal([]);
    expect(rulesIn(han.repeat(11), 'zh')).to.deep.equal(['CV-10']);
  });

  const longest: [Language, number][] = [
    ['en', 20],
    ['fr', 22],
    ['es', 22],
    ['ru', 16],
    ['ar', 16],
  ];
  const word: Partial<Record<Language, string>> = { en: 'word', fr: 'mot', es: 'voz', ru: 'слово', ar: 'كلمة' };
  for (const [language, limit] of longest) {
    it(`takes a sentence of ${limit} words in ${language}, not one more (ED-03)`, () => {
      expect(rulesIn(`${times(limit, word[language]!)}.`, language)).to.deep.equal([]);
      expect(rulesIn(`${times(limit + 1, word[language]!)}.`, language)).to.deep.equal(['ED-03']);
    });
  }

  it('takes a Chinese sentence of 45 characters, in parts of 25 (ED-03)', () => {
    const part = '字'.repeat(21);
    expect(rulesIn(`${part}，${part}。`, 'zh')).to.deep.equal([]);
    expect(rulesIn(`${part}，${part}字字。`, 'zh')).to.deep.equal(['ED-03']);
    expect(rulesIn(`${'字'.repeat(26)}。`, 'zh')).to.deep.equal(['ED-03']);
  });

  it('takes every line of a list, and what follows a bold lead, as a sentence of its own', () => {
    const half = times(11, 'word');
    expect(rulesIn(`- ${half}\n- ${half}`, 'en')).to.deep.equal([]);
    expect(rulesIn(`**${half}:** ${half}.`, 'en')).to.deep.equal([]);
    expect(rulesIn(`${half} ${half}.`, 'en')).to.deep.equal(['ED-03']);
  });

  it('does not end a sentence at an abbreviation', () => {
    const half = times(11, 'word');
    expect(rulesIn(`${half} e.g. ${half}.`, 'en')).to.deep.equal(['ED-03']);
  });

  const easy: Partial<Record<Language, string>> = {
    en: 'You can stop here. You can come back. You choose what to do next.',
    fr: 'Vous avez le choix. On peut vous aider. Rien ne presse.',
    es: 'Usted decide. Puede parar aquí. Nadie le obliga a nada.',
    ru: 'Вы можете уйти. Вы можете ждать. Выбор за вами.',
  };
  const hard: Partial<Record<Language, string>> = {
    en: 'Organizational accountability necessitates comprehensive institutional documentation of interdepartmental responsibilities.',
    fr: 'L’administration organisationnelle nécessite systématiquement une documentation institutionnelle particulièrement approfondie.',
    es: 'La administración organizacional necesita sistemáticamente documentación institucional particularmente pormenorizada.',
    ru: 'Административная ответственность предусматривает документирование организационных взаимоотношений.',
  };
  for (const language of ['en', 'fr', 'es', 'ru'] as const) {
    it(`tells easy from hard in ${language}`, () => {
      expect(reading([easy[language]!], language)?.fits).to.equal(true);
      expect(reading([hard[language]!], language)?.fits).to.equal(false);
      expect(lintWording({ title: 'X', short: hard[language]!, full: [] }, language).map(({ where }) => where)).to.include('entry');
    });
  }

  it('has no formula for Arabic and Chinese', () => {
    expect(reading(['الاختيار لك.'], 'ar')).to.equal(undefined);
    expect(reading(['由您决定。'], 'zh')).to.equal(undefined);
  });

  it('agrees with a hand count of Flesch-Kincaid: 2 sentences, 11 words, 14 syllables', () => {
    const { score } = reading(['Nobody asks for your name here. You decide what comes next.'], 'en')!;
    expect(score).to.be.closeTo(0.39 * (11 / 2) + 11.8 * (14 / 11) - 15.59, 0.01);
  });

  it('wants acronyms explained once in an entry, in either order', () => {
    const acronyms = (short: string, full: string[] = []): string[] =>
      lintWording({ title: 'X', short, full }, 'en')
        .filter(({ rule }) => rule === 'ED-04')
        .map(({ excerpt }) => excerpt);
    expect(acronyms('Ask OSLA first.')).to.deep.equal(['OSLA']);
    expect(acronyms('Ask the Office of Staff Legal Assistance (OSLA).', ['OSLA is free.'])).to.deep.equal([]);
    expect(acronyms('Ask OSLA, the legal aid office.')).to.deep.equal([]);
    expect(acronyms('The UN bulletin ST/SGB/2019/8 holds at UNICEF.')).to.deep.equal([]);
  });

  it('reads any text in any language without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), fc.constantFrom(...languages), (text, language) => {
        expect(countWords(text, language)).to.be.at.least(0);
        expect(lintText(text, language, 'short')).to.be.an('array');
        const score = reading([text], language);
        expect(score === undefined || Number.isFinite(score.score)).to.equal(true);
      }),
      { numRuns: 200 },
    );
  });
});
