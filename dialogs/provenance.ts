import type { Entity } from '../knowledge/entity.js';
import type { Source, Variant, Wording } from '../knowledge/entry.js';
import { languages, marks, type Language } from '../knowledge/language.js';
import { documentId } from '../knowledge/sourceDocument.js';
import type { Text } from '../knowledge/text/index.js';
import type { Provenance } from './dialog.js';

/** How dates are asked for in each language. */
export const locales: Record<Language, string> = { ar: 'ar-u-nu-latn', zh: 'zh-Hans', en: 'en-GB', fr: 'fr', ru: 'ru', es: 'es' };

const formats = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ]),
) as Record<Language, Intl.DateTimeFormat>;
/** Entries share few dates, and writing one out is slow. */
const written = new Map<string, string>();

/** A calendar date as it is written in a language; Western digits everywhere (care.md IL-04). */
export function dateIn(language: Language, date: string): string {
  const key = `${language} ${date}`;
  // In Russian the short form of "year" ends in a full stop, which would stand beside that of the sentence.
  const known = written.get(key) ?? formats[language].format(new Date(`${date}T00:00:00Z`)).replace(/\u00a0?\s?г\.$/u, '\u00a0года');
  written.set(key, known);
  return known;
}

const labelled = (text: Text, name: string, paragraph: string | undefined): string =>
  paragraph ? text.provenance.paragraph(name, paragraph) : name;

/** A document with its full title, as its link says it. */
const named = (text: Text, { symbol, title, paragraph }: Source): string => labelled(text, symbol ?? title, paragraph);

/** The same in a sentence: of a title without a symbol, what stands before its first mark is enough. */
const briefly = (text: Text, { symbol, title, paragraph }: Source): string =>
  labelled(text, symbol ?? title.split(/[:,(]| for the United Nations/u)[0]!.trim(), paragraph);

/** Titles of documents are given in English, as they were read; with a paragraph the label is a phrase of the language. */
const link = (text: Text, source: Source): Provenance['sources'][number] => ({
  label: named(text, source),
  url: source.url,
  ...(source.paragraph ? {} : { language: 'en' as const }),
});

/** What can say where it comes from: an entry, or a guide. */
export interface Sourced {
  sources: Source[];
  holdsFor: keyof Text['provenance']['holdsFor'];
  reviewBy: string;
  variants: Pick<Variant, 'entities' | 'sources'>[];
  /** Documents that changed since somebody looked at it last (`documentId`). */
  changedSources?: readonly string[] | undefined;
  in: Partial<Record<Language, Pick<Wording, 'preparedOn' | 'confirmed'> & Partial<Pick<Wording, 'meaning'>>>>;
  /** How often the meaning was changed; a wording with a smaller number is an older translation. */
  meaning?: number;
}

/**
 * Where an answer comes from, for whom it holds, and who confirmed it (decisions.md D1, care.md ED-19): at most 40 words.
 * Each document is listed once: what is said of one organization often rests on the same one as the rest.
 * @param today the calendar date, to say that a review is overdue
 */
export function provenanceOf(entry: Sourced, language: Language, text: Text, entity: Entity | undefined, today: string): Provenance {
  const wording = entry.in[language]!;
  const variant = entity && entry.variants.find(({ entities }) => entities.includes(entity));
  const cited = [...(variant?.sources ?? []), ...entry.sources];
  const isSame = (one: Source, other: Source): boolean => one.url === other.url && one.title === other.title;
  const sources = cited.filter((source, at) => cited.findIndex((other) => isSame(source, other)) === at).slice(0, 3);
  const isChanged = cited.some((source) => entry.changedSources?.includes(documentId(source)));
  const { from, programme, holdsFor, forEntity, confirmed, prepared, preparedHere, overdue } = text.provenance;
  const [first] = sources;
  const lines = [
    first ? from(briefly(text, first)) : programme,
    variant && entity ? forEntity(text.entities[entity]) : holdsFor[entry.holdsFor],
    wording.confirmed
      ? confirmed(wording.confirmed.by || text.publishing.reader.organization, dateIn(language, wording.confirmed.on))
      : (first ? prepared : preparedHere)(dateIn(language, wording.preparedOn)),
    (wording.meaning ?? 0) < (entry.meaning ?? 0) ? text.publishing.reader.older : '',
    // One that changed says more than a review that is due, and both together are too long.
    isChanged ? text.sources.reader : entry.reviewBy < today ? overdue(dateIn(language, entry.reviewBy)) : '',
  ];
  return { text: lines.filter(Boolean).join(marks[language].gap), sources: sources.map((source) => link(text, source)) };
}
