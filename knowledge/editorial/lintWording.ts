import type { Language } from '../language.js';
import { lintText, type LintOptions } from './lintText.js';
import { reading } from './readingLevel.js';
import type { Finding } from './rule.js';
import { plain } from './sentences.js';

/** The words of one entry in one language. */
export interface Words {
  title: string;
  short: string;
  full: string[];
  /** What differs for some organizations, in the order of the entry's variants; at most 40 words each. */
  variants?: string[];
}

const variantWords = 40;

/** Names that everybody knows better short than long, and words to type. */
const known = new Set(
  (
    'UN UNO ONU ООН UNICEF UNESCO UNHCR WFP WHO FAO ILO IOM UNDP UNFPA UNOPS HIV VIH ВИЧ ЮНИСЕФ ЮНЕСКО HELP AIDE AYUDA ПОМОЩЬ SMS PDF QR ID URL USB LGBTIQ LGBT ЛГБТИК ЛГБТ ' +
    'PNUD UNFPA HCR PAM OMS OIT OIM ACNUR PMA ПРООН УВКБ ВПП ВОЗ МОТ МОМ ФАО ЮНФПА ЮНОПС'
  ).split(' '),
);

/** Acronyms that nothing in the entry explains: neither "Long Name (LN)" nor "LN (Long Name)" (care.md ED-04). */
function unexplained(text: string): string[] {
  const found = [...text.matchAll(/(?<![\p{L}\d/-])\p{Lu}{3,}(?![\p{L}\d/-])/gu)].map((match) => match[0]);
  return [...new Set(found)].filter(
    (short) => !known.has(short) && !new RegExp(`[(（]\\s*${short}\\s*[)）]|${short}\\s*[(（,:，：]`, 'u').test(text),
  );
}

/** What concerns the entry as a whole in one language: reading level (ED-03) and acronyms (ED-04). */
function whole(words: Words, language: Language): Finding[] {
  const blocks = [words.short, ...words.full];
  const score = reading(blocks, language);
  const hard: Finding[] =
    score && !score.fits
      ? [
          {
            rule: 'ED-03',
            where: 'entry',
            language,
            message: `Reads hard: ${score.score.toFixed(1)} instead of ${score.limit}. Shorter sentences, everyday words.`,
            excerpt: '',
          },
        ]
      : [];
  const acronyms = unexplained(plain(blocks.join('\n'))).map((short): Finding => ({
    rule: 'ED-04',
    where: 'entry',
    language,
    message: `Spell out ${short} at its first use.`,
    excerpt: short,
  }));
  return [...hard, ...acronyms];
}

/** Checks every block of an entry in one language, and the reading level of the whole. */
export function lintWording(words: Words, language: Language, options: LintOptions = {}): Finding[] {
  return [
    ...lintText(words.title, language, 'title', options),
    ...lintText(words.short, language, 'short', options),
    ...words.full.flatMap((section, i) => lintText(section, language, `full ${i + 1}`, options)),
    ...(words.variants ?? []).flatMap((text, i) => lintText(text, language, `variant ${i + 1}`, { ...options, words: variantWords })),
    ...whole(words, language),
  ];
}
