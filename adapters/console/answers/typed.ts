import { z } from 'zod';
import type { Kept } from '../../../bots/editing.js';
import { contentsWith } from '../../../knowledge/editing/change.js';
import { draftTexts } from '../../../knowledge/editing/draftTexts.js';
import { isWords, partsOf, type Common, type Content, type Part, type Words } from '../../../knowledge/editing/parts.js';
import { textsFor, type VariantText } from '../../../knowledge/editing/variantTexts.js';
import { Entity } from '../../../knowledge/entity.js';
import type { Language } from '../../../knowledge/language.js';
import { boxesIn, boxName, linesIn, noSource, typedSource, withEmpty, type TypedSource } from '../byPart/typed.js';

/** What stands in the boxes for one language. */
export interface TypedWords {
  title: string;
  short: string;
  full: string[];
  phrasings: string;
  /** Each with its organizations; of a form of the version before, without them. */
  variants: VariantText[];
}

/** What stands in the boxes for what holds in all languages. */
export interface TypedCommon {
  status: string;
  group: string;
  order: string;
  reviewBy: string;
  holdsFor: string;
  leads: string;
  related: string;
  facts: string;
  dependsOn: string[];
  offers: string[];
  sensitive: boolean;
  sources: TypedSource[];
  variants: { organizations: string; facts: string; sources: TypedSource[] }[];
}

export type Typed = TypedWords | TypedCommon;

/** What is to hold in all languages: with what is being written there. */
export const commonOf = ({ entry, change }: Kept): Common => contentsWith(partsOf(entry), change).common;

/** How many parts a full answer can have. */
export const mostParts = 5;

/** What is kept of a part, as it stands in its boxes: each variant that is to hold in all languages has a box for words. */
export function typedOf(content: Content, kept: Kept, part: Part): Typed {
  if (isWords(content)) {
    const { title, short, full, phrasings, variants } = content;
    return {
      ...{ title, short, phrasings: phrasings.join('\n') },
      full: Array.from({ length: mostParts }, (_, at) => full[at] ?? ''),
      variants: textsFor(commonOf(kept).variants, draftTexts(kept, part as Language, variants)),
    };
  }
  const { status, group, order, reviewBy, holdsFor, leads = '', related, facts, dependsOn, offers, sensitive, sources, variants } = content;
  return {
    ...{ status, group, order: String(order), reviewBy, holdsFor, leads, dependsOn, offers, sensitive },
    related: related.join('\n'),
    facts: facts.join('\n'),
    sources: withEmpty(sources.map(typedSource), noSource),
    variants: withEmpty(
      variants.map((variant) => ({
        organizations: variant.entities.join(' '),
        facts: variant.facts.join('\n'),
        sources: withEmpty(variant.sources.map(typedSource), noSource),
      })),
      { organizations: '', facts: '', sources: [noSource] },
    ),
  };
}

/** Of whom a box says that it speaks; of nobody, where it does not say it rightly. */
const organizationsIn = (names: string): Entity[] => z.array(Entity).safeParse(names.split(' ')).data ?? [];

/** Reads a form of a part. Whatever was typed is there again, if it cannot be taken. */
export function typedIn(fields: URLSearchParams, part: Part): Typed {
  const { box, rows, sources } = boxesIn(fields);
  const words = (): TypedWords => ({
    title: box('title'),
    short: box('short'),
    full: Array.from({ length: mostParts }, (_, at) => box('full', at)),
    phrasings: box('phrasings'),
    variants: rows(
      (at) => ({ for: organizationsIn(box('variant', at, 'for')), text: box('variant', at) }),
      (at) => fields.has(boxName('variant', at)),
    ),
  });
  const common = (): TypedCommon => ({
    status: box('status'),
    group: box('group'),
    order: box('order'),
    reviewBy: box('reviewBy'),
    holdsFor: box('holdsFor'),
    leads: box('leads'),
    related: box('related'),
    facts: box('facts'),
    dependsOn: fields.getAll(boxName('dependsOn')),
    offers: fields.getAll(boxName('offers')),
    sensitive: fields.has(boxName('sensitive')),
    sources: sources(),
    variants: rows(
      (at) => ({ organizations: box('variant', at, 'organizations'), facts: box('variant', at, 'facts'), sources: sources('variant', at) }),
      (at) => fields.has(boxName('variant', at, 'organizations')),
    ),
  });
  return part === 'common' ? common() : words();
}

/** The words of a form. They may be incomplete: only what is to be published must be whole. */
export const wordsIn = ({ title, short, full, phrasings, variants }: TypedWords): Words => ({
  title: title.trim(),
  short: short.trim(),
  full: full.map((part) => part.trim()).filter(Boolean),
  phrasings: linesIn(phrasings),
  variants: variants.map(({ for: whom, text }) => ({ for: whom, text: text.trim() })),
});
