import { expect } from 'chai';
import { countWords, lintText } from '../../knowledge/editorial/index.js';
import { direction, languages, type Language } from '../../knowledge/language.js';
import { textIn, type Text } from '../../knowledge/text/index.js';

type Sentence = { path: string; text: string };

/** Every sentence of a language, with what is put into some of them. */
function sentences(value: unknown, path = ''): Sentence[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return sentences((value as (...given: unknown[]) => unknown)(7, '2026'), path);
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, path ? `${path}.${key}` : key));
}

/** What is the same in every language, or is no sentence. */
const same =
  /^(commands\.|wayWords\.|draft\.noes\.|entities\.|page\.title|speakerShort|provenance\.holdsFor\.this-programme|provenance\.paragraph|page\.language$)/;
const words = ({ path }: Sentence): boolean => !same.test(path);

/** Children are addressed as children (care.md CV-45), and whoever was misread says so in one tap (CR-41). */
const spared: [RegExp, string][] = [
  [/^care\.urgent\.(lead|also)\.child$|^care\.urgent\.toChild\./, 'CV-29'],
  [/^care\.urgent\.misread$/, 'CV-13'],
];

/** Words by which adults alone are addressed. */
const formal =
  /您|(?<!\p{L})(?:vous|votre|vos|\p{L}+ez|usted|su|escriba|necesita|вы|вас|вам|ваш\p{L}*|\p{L}+(?:ите|йте)|ответили)(?!\p{L})/iu;

describe('what the bot says', () => {
  const english = new Map(sentences(textIn('en')).map(({ path, text }) => [path, text]));

  for (const language of languages) {
    const text: Text = textIn(language);
    it(`is complete, and nothing is left in English (${language})`, () => {
      const all = sentences(text);
      const isSaid = (path: string): boolean => !/^(?:commands|wayWords)/.test(path);
      expect(all.map(({ path }) => path).filter(isSaid)).to.deep.equal([...english.keys()].filter(isSaid));
      for (const { path, text: said } of all.filter(words)) {
        expect(said.trim(), path).not.to.equal('');
        if (language !== 'en' && countWords(said, language) > 2) expect(said, path).not.to.equal(english.get(path));
      }
    });

    it(`addresses nobody formally in what follows on a card, which children read as well (CV-45) (${language})`, () => {
      const { soft, corrected, whatMeant, afterYes, afterUnsaid, reminder } = text.care.urgent;
      const said = [soft, corrected, whatMeant, afterYes, afterUnsaid, reminder, text.reader.care.corrected];
      expect(said.filter((sentence) => formal.test(sentence))).to.deep.equal([]);
    });

    it(`breaks no editorial rule (${language})`, () => {
      const found = sentences(text)
        .filter(words)
        .flatMap(({ path, text: said }) =>
          lintText(said, language, path, { words: limitOf(path, language) })
            .filter(({ rule }) => !spared.some(([where, what]) => where.test(path) && what === rule))
            .map(({ rule, excerpt }) => `${path} ${rule}: ${excerpt}`),
        );
      expect(found).to.deep.equal([]);
    });

    it(`opens in at most 75 words, and helps in at most 90 (${language})`, () => {
      const opening = language === 'zh' ? 130 : 75;
      expect(countWords(text.opening.web.join(' '), language)).to.be.at.most(opening);
      expect(countWords(text.help.text.join(' '), language)).to.be.at.most(language === 'zh' ? 170 : 90);
      expect(countWords(text.page.aboutLeaveText.join(' '), language)).to.be.at.most(language === 'zh' ? 180 : 90);
    });

    it(`never says what this is for in titles, names and the page after Leave (${language})`, () => {
      const { page, speaker, speakerShort } = text;
      const neutral = [page.title, page.neutralTitle, page.neutralText, page.neutralPlace, page.neutralHours, speaker, speakerShort].join(
        ' ',
      );
      expect(neutral).not.to.match(
        /sexual|harass|abuse|victim|report|сексуал|домогат|жертв|жалоб|acoso|abuso|víctima|denunc|harcèl|victime|signal|骚扰|举报|受害|التحرش|ضحي|بلاغ/iu,
      );
    });

    it(`names the way out as urgent, with the words that stand on it (care.md QE-02) (${language})`, () => {
      const { emergencyLeave, leave, leaveWide } = text.page;
      expect(emergencyLeave.toLowerCase().replaceAll(' ', '')).to.include(`${leave}${leaveWide}`.toLowerCase().replaceAll(' ', ''));
      expect(emergencyLeave).to.match(/^(Emergency|Urgence|Emergencia|Срочно|紧急|طوارئ)/);
    });

    it(`has commands that mean one thing only (${language})`, () => {
      const all = Object.values(text.commands).flat();
      expect(new Set(all).size).to.equal(all.length);
      for (const command of all) expect(command).to.equal(command.toLowerCase());
    });
  }

  it('knows its directions', () => {
    expect(languages.filter((language) => direction(language) === 'rtl')).to.deep.equal(['ar']);
  });
});

/** The limit of words for a sentence in its place: what is composed of several sentences is limited as a whole elsewhere. */
const limitOf = (path: string, language: Language): number =>
  /^(opening|help|page\.aboutLeaveText)/.test(path) ? (language === 'zh' ? 170 : 90) : language === 'zh' ? 120 : 60;
