import { z } from 'zod';

/** A word before a number that only says that a part of a document follows: "section 4.2" is what others cite as "4.2" or as "paragraph 4.2". */
const plainLabels = ['section', 'paragraph', ''];

/** What parts of documents are called, in the words of the six languages, by what they are called here. */
const labelWords: Record<string, readonly string[]> = {
  section: ['section', 'sections', 'sec', 'sección', 'seccion', 'secciones', 'раздел', 'раздела', 'разделы', 'القسم', 'قسم', '节'],
  paragraph: [
    ...['paragraph', 'paragraphs', 'para', 'paras', 'paragraphe', 'paragraphes', 'párrafo', 'párrafos', 'parrafo', 'apartado'],
    ...['пункт', 'пункта', 'пункты', 'الفقرة', 'فقرة', 'البند', 'بند', '款', '段'],
  ],
  article: ['article', 'articles', 'art', 'artículo', 'artículos', 'articulo', 'статья', 'статьи', 'المادة', 'مادة', '条'],
  rule: ['rule', 'rules', 'règle', 'règles', 'regla', 'reglas', 'правило', 'правила', 'القاعدة', 'قاعدة', '细则'],
  regulation: ['regulation', 'regulations', 'disposition', 'dispositions', 'cláusula', 'положение', 'положения', 'البند الأساسي'],
  chapter: ['chapter', 'chapters', 'chapitre', 'chapitres', 'capítulo', 'capítulos', 'глава', 'главы', 'الفصل', 'فصل', '章'],
  annex: ['annex', 'annexes', 'appendix', 'annexe', 'anexo', 'anexos', 'apéndice', 'приложение', 'приложения', 'المرفق', 'مرفق', '附件'],
};
const labelOf = new Map(Object.entries(labelWords).flatMap(([label, words]) => words.map((word) => [word, label])));
const words = [...labelOf.keys()].toSorted((a, b) => b.length - a.length);

/** A step on the way to a paragraph: a part by its number, with what it is called where that is said, or a heading. */
export const Step = z.union([
  z.strictObject({ label: z.string().max(20), number: z.string().min(1).max(60) }),
  z.strictObject({ title: z.string().max(200) }),
]);
export type Step = z.infer<typeof Step>;
export type Numbered = Extract<Step, { number: string }>;

/** Where a paragraph stands, from the outside in. */
export type Place = readonly Step[];

export const isNumbered = (step: Step): step is Numbered => 'number' in step;

/** A place as people write it. */
export const placeName = (place: Place): string =>
  place.map((step) => (isNumbered(step) ? [step.label, step.number].filter(Boolean).join(' ') : step.title)).join(' / ');

/** A number in parts: `5.1(b)` is 5, 1, (b). */
export const partsOf = (number: string): string[] => number.match(/\([^)]*\)|[^.()\s]+/gu) ?? [];

const begins = (whole: readonly string[], start: readonly string[]): boolean => start.every((part, at) => whole[at] === part);

/** Digits of any script as the usual ones. */
export const withPlainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    const value = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero--;
    return String(value - zero);
  });

const bracketed = '(?:\\s?\\([\\p{L}\\d]{1,5}\\))*';
const numeral = `(?:\\d{1,4}(?:\\.\\d{1,3})*|[IVXLC]+(?![\\p{L}])|[A-Z](?![\\p{L}]))${bracketed}`;
const worded = new RegExp(`^(${words.join('|')})\\.?\\s*(${numeral})[.:]?(?=[\\s—–-]|$)\\s*[—–-]?\\s*`, 'iu');
const chinese = /^第\s*(\d{1,4})\s*([条章节款段])[\s:：]*/u;
const dotted = new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3})+${bracketed})[.)]?(?=\\s|$)\\s*`, 'u');
const single = new RegExp(`^(\\d{1,3})(?:[.)](?:\\s?(\\([\\p{L}\\d]{1,5}\\)))?)(?=\\s|$)\\s*`, 'u');
const bullet = /^\(?(\p{L}|[ivx]{2,5}|\d{1,2})\)(?=\s|$)\s*/u;

/** What a paragraph begins with: its own number, whole, or a letter that goes on below another; and what is left of it. */
export interface Marker {
  label: string;
  number: string;
  below: boolean;
  rest: string;
}

const tight = (number: string): string => number.replace(/\s/g, '');

/** The number with which a text begins, if it begins with one. "12 people" begins with none: a number alone needs its full stop. */
export function markerOf(said: string): Marker | undefined {
  const text = withPlainDigits(said);
  const restAfter = (match: RegExpExecArray): string => text.slice(match[0].length);
  const named = worded.exec(text);
  // "Section 5 applies to" and "section 5" are words of a sentence, not its number.
  if (named && !/^\p{Ll}/u.test(named[1]!) && !/^\p{Ll}/u.test(restAfter(named)))
    return { label: labelOf.get(named[1]!.toLowerCase())!, number: tight(named[2]!), below: false, rest: restAfter(named) };
  const han = chinese.exec(text);
  if (han) return { label: labelOf.get(han[2]!)!, number: han[1]!, below: false, rest: restAfter(han) };
  const full = dotted.exec(text);
  if (full) return { label: '', number: tight(full[1]!), below: false, rest: restAfter(full) };
  const one = single.exec(text);
  if (one) return { label: '', number: tight(one[1]! + (one[2] ?? '')), below: false, rest: restAfter(one) };
  const letter = bullet.exec(text);
  return letter ? { label: '', number: `(${letter[1]!})`, below: true, rest: restAfter(letter) } : undefined;
}

const cited = new RegExp(`(?:(${words.join('|')})\\.?\\s*)?(?<![\\p{L}\\d.(])(${numeral})`, 'giu');
const citedInChinese = /第\s*(\d{1,4})\s*([条章节款段])/gu;
/** What may stand between the parts of a citation that this program understands. */
const between = /^(?:staff|and|et|y|e|и|و|和|[,;.、；，\s])*$/iu;

/**
 * The parts that a citation names, as an answer says it: "sections 1.1 and 5.5(i)". None where anything else stands in it, so
 * that this program may not understand it: then the whole document counts as cited, and no answer is left out by mistake.
 */
export function citedParts(citation: string): Numbered[] {
  const parts: Numbered[] = [];
  const text = withPlainDigits(citation).replace(citedInChinese, (_, number: string, word: string) => {
    parts.push({ label: labelOf.get(word)!, number });
    return '';
  });
  const left = text.replace(cited, (whole, label: string | undefined, number: string) => {
    if (label === undefined && !/^\d/.test(number)) return whole;
    parts.push({ label: label === undefined ? '' : labelOf.get(label.toLowerCase())!, number: tight(number) });
    return '';
  });
  return between.test(left) ? parts : [];
}

const alike = (one: string, other: string): boolean => one === other || plainLabels.includes(one) || plainLabels.includes(other);

/** Whether a place is that part of the document, or lies within it. */
export const liesIn = (place: Place, part: Numbered): boolean =>
  place.some((step) => isNumbered(step) && alike(step.label, part.label) && begins(partsOf(step.number), partsOf(part.number)));

/** Whether a place is what introduces that part: `5.5` says of whom `5.5(i)` speaks. */
export const introduces = (place: Place, part: Numbered): boolean => {
  const own = partsOf(part.number);
  const last = place.at(-1);
  if (!last || !isNumbered(last) || !alike(last.label, part.label)) return false;
  const above = partsOf(last.number);
  return above.length < own.length && begins(own, above) && own.slice(above.length).every((one) => one.startsWith('('));
};
