import { z } from 'zod';

/** The six official languages of the United Nations, in the order in which they are offered. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** One of the six languages, by its two-letter code. */
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** The language that a code names; undefined where it names none of ours. A refused parse makes an error each time, and most requests bring none. */
export const languageIn = (code: unknown): Language | undefined => languages.find((language) => language === code);

/** Used when nothing is known about what a person reads. */
export const fallback: Language = 'en';

/** How each language calls itself; a list of languages is never translated. */
export const ownName: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** The value of an HTML `lang` attribute (care.md IL-05 asks for the script of Chinese). */
export const htmlLang = (language: Language): string => (language === 'zh' ? 'zh-Hans' : language);

/** The direction in which a language is written, as HTML and Adaptive Cards name it. */
export const direction = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** True for a date that a calendar has, written YYYY-MM-DD: all that a durable record may hold of time (decisions.md D15). */
export const CalendarDate = z.iso.date();

/**
 * A colon, a semicolon and a comma with the spaces that a language puts around them (care.md ED-18), what stands between the items
 * of a list, and what stands between two sentences.
 */
export const marks: Record<Language, { colon: string; semicolon: string; comma: string; list: string; gap: string }> = {
  ar: { colon: ': ', semicolon: '؛ ', comma: '، ', list: '، ', gap: ' ' },
  zh: { colon: '：', semicolon: '；', comma: '，', list: '、', gap: '' },
  en: { colon: ': ', semicolon: '; ', comma: ', ', list: ', ', gap: ' ' },
  fr: { colon: '\u202f: ', semicolon: '\u202f; ', comma: ', ', list: ', ', gap: ' ' },
  ru: { colon: ': ', semicolon: '; ', comma: ', ', list: ', ', gap: ' ' },
  es: { colon: ': ', semicolon: '; ', comma: ', ', list: ', ', gap: ' ' },
};
