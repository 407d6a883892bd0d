import { z } from 'zod';
import { Draft, Published, Variant, type Entry, type Wording } from '../entry.js';
import { languages, type Language } from '../language.js';
import { named, textsFor, VariantText } from './variantTexts.js';

/** What is written, reviewed and approved each on its own: what holds in all languages, and the words of each. */
export const parts = ['common', ...languages] as const;
export const Part = z.enum(parts);
export type Part = z.infer<typeof Part>;

/** What holds in all languages. The words of variants are part of each language. */
export const Common = z.strictObject({
  ...Published.pick({
    group: true,
    order: true,
    facts: true,
    sources: true,
    holdsFor: true,
    dependsOn: true,
    related: true,
    offers: true,
    leads: true,
    sensitive: true,
    reviewBy: true,
  }).shape,
  status: z.enum(['published', 'draft', 'retired']),
  variants: z.array(Variant.omit({ in: true })),
});
export type Common = z.infer<typeof Common>;

/** The words of an entry in one language, while they are being written: they may be empty, which no published entry may be. */
export const Words = z.strictObject({
  title: z.string(),
  short: z.string(),
  full: z.array(z.string().min(1)).max(5),
  phrasings: z.array(z.string().min(1)),
  /** What is said of whom, for whom something else holds. */
  variants: z.array(VariantText),
});
export type Words = z.infer<typeof Words>;

/** The content of a part. */
export const Content = z.union([Common, Words]);
export type Content = z.infer<typeof Content>;
export const isWords = (content: Content): content is Words => 'phrasings' in content;
/** The content of all parts. */
export type Contents = { common: Common } & Record<Language, Words>;

/** An entry, taken apart. */
export function partsOf(entry: Entry): Contents {
  const {
    id: _id,
    revision: _revision,
    meaning: _meaning,
    corrected: _corrected,
    changedSources: _changed,
    in: wordings,
    variants,
    ...common
  } = entry;
  const wordsIn = (language: Language): Words => {
    const { title, short, full, phrasings } = wordings[language];
    return { title, short, full, phrasings, variants: variants.map((variant) => ({ for: variant.entities, text: variant.in[language] })) };
  };
  return {
    common: { ...common, variants: variants.map(({ in: _in, ...variant }) => variant) },
    ...(Object.fromEntries(languages.map((language) => [language, wordsIn(language)])) as Record<Language, Words>),
  };
}

/** Contents in which words of the version before say for whom they are, by their place among the variants that stand beside them. */
export function withNamedTexts<All extends Record<Part, unknown>>(contents: All): All {
  const { common, ...words } = contents as Record<Part, object>;
  const all = Object.entries(words).map(([language, content]) =>
    isWords(content as Content)
      ? [language, { ...content, variants: named((content as Words).variants, (common as Common).variants) }]
      : [language, content],
  );
  return { ...contents, ...Object.fromEntries(all) };
}

/** What an entry has besides its parts. */
export type Standing = Pick<Entry, 'id' | 'revision' | 'meaning' | 'corrected'> & {
  wordings: Record<Language, Pick<Wording, 'preparedOn' | 'changedOn' | 'confirmed' | 'meaning'>>;
};

/**
 * Puts an entry together. One that is to be answered with must be whole in every language.
 * @returns the entry, or what is missing, as paths in it
 */
export function entryFrom({ wordings, ...standing }: Standing, { common, ...words }: Contents): { entry: Entry } | { missing: string[] } {
  const { variants, ...rest } = common;
  const said = Object.fromEntries(languages.map((language) => [language, textsFor(variants, words[language].variants)]));
  const candidate = {
    ...standing,
    ...rest,
    variants: variants.map((variant, at) => ({
      ...variant,
      in: Object.fromEntries(languages.map((language) => [language, said[language]![at]!.text])),
    })),
    in: Object.fromEntries(
      languages.map((language) => {
        const { variants: _variants, ...wording } = words[language];
        return [language, { ...wording, ...wordings[language] }];
      }),
    ),
  };
  const read = (common.status === 'published' ? Published : Draft).safeParse(candidate);
  return read.success ? { entry: read.data } : { missing: read.error.issues.map(({ path }) => path.join('.')) };
}

/** What an entry has besides its parts, taken out of it. */
export const standingOf = ({ id, revision, meaning, corrected, in: wordings }: Entry): Standing => ({
  id,
  revision,
  meaning,
  corrected,
  wordings: Object.fromEntries(
    languages.map((language) => {
      const { preparedOn, changedOn, confirmed, meaning: said } = wordings[language];
      return [language, { preparedOn, ...(changedOn !== undefined && { changedOn }), confirmed, meaning: said }];
    }),
  ) as Standing['wordings'],
});

/** Whether a translation does not yet say what the original says by now (features.md S46). */
export const isOlder = (entry: Pick<Entry, 'meaning' | 'in'>, language: Language): boolean => entry.in[language].meaning < entry.meaning;

/** Whether a translation says what was found to be wrong since: it is not shown (care.md ED-09 as decisions.md D14 has it). */
export const isWithdrawn = (entry: Pick<Entry, 'corrected' | 'in'>, language: Language): boolean =>
  entry.in[language].meaning < entry.corrected;
