import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { Lexicon, Lexicons, lexiconsRead } from '../../knowledge/recognition/lexicon.js';
import { phraseReader } from '../../knowledge/recognition/phrase.js';
import { indexed, PhraseIndex } from '../../knowledge/recognition/phraseIndex.js';
import { PhraseSteps } from '../../knowledge/recognition/phraseSteps.js';
import { tokens } from '../../knowledge/recognition/tokens.js';
import { shippedRecognizer } from '../town.js';

const split = (text: string): string[] => text.split(' ');
const finds = (rule: string, message: string, language: Language = 'en'): boolean => {
  const index = new PhraseIndex(indexed([[phraseReader((text) => (language === 'zh' ? [...text] : split(text)), 3)(rule), true]]));
  return index.find(tokens(message, language)).length > 0;
};

/** How many steps of phrases are looked at. */
function looksOf(run: () => void): number {
  const { endOf } = PhraseSteps.prototype;
  let looks = 0;
  PhraseSteps.prototype.endOf = function (...given): number {
    looks++;
    return endOf.apply(this, given);
  };
  try {
    run();
  } finally {
    PhraseSteps.prototype.endOf = endOf;
  }
  return looks;
}

describe('a phrase of a lexicon', () => {
  it('is words one after the other, beginnings of words, choices, what may be missing, and gaps', () => {
    expect(finds('want to die', 'i really want to die now')).to.equal(true);
    expect(finds('want to die', 'want die')).to.equal(false);
    expect(finds('suicid*', 'feeling suicidal')).to.equal(true);
    expect(finds('(kill|hurt badly) me', 'he will hurt badly me')).to.equal(true);
    expect(finds('(kill|hurt badly) me', 'he will hurt me')).to.equal(false);
    expect(finds('i [really] want', 'i want')).to.equal(true);
    expect(finds('i [really|so] want', 'i so want')).to.equal(true);
    expect(finds('end .. life', 'end my whole bloody life')).to.equal(true);
    expect(finds('end .. life', 'end one two three four life')).to.equal(false);
    expect(finds('[i] cannot go on', 'cannot go on')).to.equal(true);
  });

  it('costs a message with a masked word no more looks than the same message without (care.md CR-03)', () => {
    const read = phraseReader(split, 3);
    const index = new PhraseIndex(indexed(Array.from({ length: 2000 }, (_, at) => [read(`danger${at} near${at}`), at] as const)));
    const looksFor = (message: string): number =>
      looksOf(() => expect(index.find(tokens(message, 'en')).map(({ meaning }) => meaning)).to.deep.equal([7]));
    const story = 'and so it went on '.repeat(100);
    expect(looksFor(`${story} d*nger7 near7`)).to.be.at.most(2 * looksFor(`${story} danger7 near7`));
  });

  it('looks once at a word that begins none of the ways of a choice, however many there are', () => {
    const ways = Array.from({ length: 200 }, (_, at) => `call${at} nobody${at}`);
    const index = new PhraseIndex(indexed([[phraseReader(split, 3)(`(${ways.join('|')}) nobody7`), true]]));
    const message = `${'and so it went on '.repeat(20)} nobody7 call7 nobody7 nobody7`;
    const looks = looksOf(() => expect(index.find(tokens(message, 'en'))).to.deep.equal([{ meaning: true, from: 101, to: 104 }]));
    expect(looks).to.be.at.most(2 * ways.length);
  });

  it('is known to stand there by what it means, as it is found', () => {
    const read = phraseReader(split, 3);
    const index = new PhraseIndex(
      indexed<'lost' | 'found'>([
        [read('lost .. keys'), 'lost'],
        [read('found [my] keys'), 'found'],
      ]),
    );
    const words = tokens('the keys were lost, and then my keys were found', 'en');
    expect(index.find(words).map(({ meaning }) => meaning)).to.deep.equal(['lost']);
    expect(index.has(words, (meaning) => meaning === 'lost')).to.equal(true);
    expect(index.has(words, (meaning) => meaning === 'found')).to.equal(false);
  });

  it('says what is wrong where it cannot be read', () => {
    for (const wrong of ['', '(a|b', 'a)', '.. a', '()', 'a | b', '(a|)'])
      expect(() => phraseReader(split, 3)(wrong), wrong).to.throw(`the phrase "${wrong}" cannot be read`);
  });
});

describe('the words of a message, as rules read them (care.md CR-03)', () => {
  const cases: [string, Language, string, string][] = [
    ['small letters, accents and full width', 'en', 'want to die', 'ＷＡＮＴ ｔｏ Dié'],
    ['zero-width and direction characters', 'en', 'want to die', 'w\u200ban\u202et to d\u2060ie'],
    ['letters three times and more', 'en', 'want to die', 'waaaant to dieeeee'],
    ['a word that has a double letter of its own', 'en', 'kill me', 'killllll me'],
    ['figures and marks for letters', 'en', 'suicide', 'su1c1d3'],
    ['a masked letter', 'en', 'he raped me', 'he r*ped me'],
    ['a masked first letter', 'en', 'raped', '*aped'],
    ['apostrophes', 'en', 'dont want to live', 'I don’t want to live'],
    ['accents left out in French', 'fr', 'suicider', 'me suicidér'],
    ['ё and е', 'ru', 'все надоело', 'всё надоело'],
    ['Russian in Latin letters', 'ru', 'хочу умереть', "hochu umeret'"],
    ['Arabic marks and forms of letters', 'ar', 'اريد ان اموت', 'أُرِيدُ أن أمـــوت'],
    ['Arabic “and” and “so”, in one with the next word', 'ar', 'لا انام افكر بالانتحار', 'لا أنام وأفكر بالانتحار'],
    ['Arabic in Latin letters and figures', 'ar', 'بدي اموت', 'bdi amwt'],
    ['traditional Chinese', 'zh', '他殺我'.replace('殺', '杀'), '他殺我'],
  ];
  for (const [what, language, rule, message] of cases) {
    it(`undoes ${what}`, () => {
      const index = new PhraseIndex(indexed([[phraseReader((text) => tokens(text, language).map(([form]) => form!), 3)(rule), true]]));
      expect(index.find(tokens(message, language)), message).to.have.length(1);
    });
  }

  it('reads any text without failing, and bounds the work', () => {
    for (const language of languages) {
      expect(tokens('x'.repeat(100_000), language).join('').length).to.be.below(20_000);
      expect(tokens('\u0000 \ud800 🙂 *** !!!', language)).to.be.an('array');
    }
  });
});

describe('the lexicons', () => {
  const all = languages.map((language) =>
    Lexicon.parse(JSON.parse(readFileSync(new URL(`../../knowledge/recognition/lexicon/${language}.json`, import.meta.url), 'utf8'))),
  );
  const lexicons = new Lexicons(lexiconsRead(all));

  it('recognize the example of each rule, by that rule', () => {
    for (const { language, rules } of all) {
      rules.forEach(({ example, about, of }, at) => {
        const fired = lexicons.signsIn(example).hits.map(({ rule }) => rule);
        expect(fired, `${language}: ${about}`).to.include([language, at, ...(of ? [of] : [])].join('/'));
      });
    }
  });

  it('have rules for every group in every language', () => {
    for (const { language, rules } of all)
      for (const group of ['self', 'danger', 'recent', 'child', 'threat'])
        expect(
          rules.some((rule) => rule.group === group),
          `${language} ${group}`,
        ).to.equal(true);
  });

  it('see a child in a camp who is asked to come, a pupil with homework and a birthday, and none in what is like them', async () => {
    const recognizer = await shippedRecognizer();
    const groups = (words: string, language: Language): string[] =>
      recognizer.signsIn(words, [language], () => ({ shares: () => [] })).danger;
    for (const [words, language] of [
      ['我十六岁，住在营地里，发粮的人晚上叫我去他帐篷', 'zh'],
      ['住在安置点，我十五岁，送水的人让我跟他走', 'zh'],
      ['老师要我们交作业，我初二', 'zh'],
      ['сегодня исполнилось 16 лет, можно мне пожаловаться', 'ru'],
    ] as const)
      expect(groups(words, language), words).to.deep.equal(['child']);
    for (const [words, language] of [
      ['我在难民营工作，女儿十七岁，学校要我去开会', 'zh'],
      ['我在难民营工作十七年，主管要我去他办公室', 'zh'],
      ['我在营地管发放，有十七个人要我去登记', 'zh'],
      ['我是语文老师，初二的作业太多了', 'zh'],
      ['我妻子是老师，她教六年级，作业很多', 'zh'],
      ['отделу вчера исполнилось 10 лет и можно ли нам устроить праздник', 'ru'],
      ['дочери вчера исполнилось 12, куда подать на пособие', 'ru'],
      ['вчера исполнилось 15 лет, как я работаю здесь, могу я взять отпуск', 'ru'],
    ] as const)
      expect(groups(words, language), words).to.deep.equal([]);
  });

  it('name language, rule and phrase where one cannot be read', () => {
    const broken = { ...all[0]!, rules: [{ ...all[0]!.rules[0]!, any: ['(broken'] }] };
    expect(() => lexiconsRead([broken])).to.throw(`lexicon ${broken.language}, ${broken.rules[0]!.about}: the phrase "(broken"`);
  });
});
