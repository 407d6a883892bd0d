import type { Language } from '../language.js';

/** The text without Markdown: no bold marks, no bullets, no list numbers. Lines stay. */
export const withoutMarkup = (text: string): string => text.replace(/^[ \t]*(?:[-*•]|\d+[.)])[ \t]+/gmu, '').replace(/\*\*|__|`/gu, '');

/** What word rules look at: plain spaces, straight apostrophes, Arabic without vowel marks. */
export const plain = (text: string): string =>
  withoutMarkup(text)
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u00A0\u202F\u2009]/gu, ' ')
    .replace(/[\u064B-\u0652\u0670]/gu, '');

const latinEnd = /(?<=[.!?…؟][»”"')\]]{0,2})\s+(?=[\p{Lu}\p{Lo}\p{N}«“"'¿¡(])/u;
const hanEnd = /(?<=[。！？；!?][”’」）]{0,2})/u;

/** A bold lead such as "**What this means:**" is a heading, so the sentence begins after it. */
const lead = /^([ \t]*(?:(?:[-*•]|\d+[.)])[ \t]+)?\*\*[^*\n]+(?:[:：.。]\s?\*\*|\*\*\s?[:：]))[ \t]*/gmu;

/** Sentences in order; every line of a list is one. Abbreviations followed by a small letter do not end one. */
export function sentences(text: string, language: Language): string[] {
  const lines = withoutMarkup(text.replace(lead, '$1\n')).split(/\n+/u);
  return lines
    .flatMap((line) => line.split(language === 'zh' ? hanEnd : latinEnd))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The parts of a Chinese sentence between commas, colons and semicolons; 、 joins the items of one part. */
export const clauses = (sentence: string): string[] => sentence.split(/[，；：。！？,;:]|——/u).filter((part) => part.trim() !== '');

/** Words, in languages that separate them by spaces: runs with at least one letter or digit. */
export const words = (text: string): string[] =>
  withoutMarkup(text)
    .split(/[\s—–]+/u)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));

/**
 * The length that care.md CV-10 limits: words, or characters for Chinese. There every Han character and every full-width mark counts
 * one, and so does a run of Latin letters or digits, as word processors count.
 */
export function countWords(text: string, language: Language): number {
  if (language !== 'zh') return words(text).length;
  return (
    withoutMarkup(text).match(/\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF“”‘’…—]|[\p{L}\p{N}]+(?:[/.@:-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  );
}
