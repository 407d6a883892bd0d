import { z } from 'zod';
import type { Entry, Source } from '../entry.js';
import file from '../facts.json' with { type: 'json' };

/**
 * How far a fact can be leaned on. `verify`: from memory or inferred; `old`: read, but before a revision; `secondary`: not a text of the
 * United Nations; `partial`: the copy broke off. No mark: read in a public copy.
 */
export const Mark = z.enum(['verify', 'old', 'partial', 'secondary']).nullable();

const Fact = z.strictObject({
  mark: Mark,
  /** What the fact names, such as `section 1.3` or `rule 11.1(a)`. */
  paragraphs: z.array(z.string()),
  /** Symbols of the documents it rests on. */
  documents: z.array(z.string()),
});
export type Fact = z.infer<typeof Fact>;

/** The facts that entries may cite: ids, marks and places, never their sentences (decisions.md D17). */
export const facts: ReadonlyMap<string, Fact> = new Map(Object.entries(z.record(z.string(), Fact).parse(file)));

const kinds: [string, RegExp][] = [
  ['section', /(?:^|[^\p{L}])(?:sections?|s\.|§)\s?/iu],
  ['rule', /rules?\s/iu],
  ['regulation', /regulations?\s/iu],
  ['paragraph', /para(?:graph)?s?\.?\s/iu],
  ['article', /art(?:icles?|\.)\s/iu],
  ['recommendation', /rec(?:ommendations?|\.)\s/iu],
];
const number = String.raw`\d+(?:\.\d+)*(?:\([a-z]+\))*|[IVX]+(?!\p{L})`;

/** The places that a line such as "Staff Rules 11.1(a) and 11.2" names, in the spelling of the facts: `rule 11.1(a)`, `rule 11.2`. */
export function placesIn(paragraph: string): string[] {
  return kinds.flatMap(([kind, start]) =>
    [...paragraph.matchAll(new RegExp(`${start.source}((?:${number})(?:\\s?(?:-|–|,|and|to)\\s?(?:${number}))*)`, 'giu'))].flatMap(
      (match) => [...(match[1] ?? '').matchAll(new RegExp(number, 'gu'))].map((found) => `${kind} ${found[0]}`),
    ),
  );
}

/** A fact that names section 1.3 carries section 1 too; never the other way round. */
const carries = (named: string, place: string): boolean =>
  named === place || (named.startsWith(place) && /^[.(]/u.test(named.slice(place.length)));

const staffRules = 'Staff Regulations and Rules';

function carried(source: Source, cited: string[]): boolean {
  const places = placesIn(source.paragraph ?? '');
  const read = cited.map((id) => facts.get(id)).filter((fact) => fact !== undefined && fact.mark === null);
  const speaksOf = (fact: Fact, place: string): boolean =>
    !source.symbol ||
    fact.documents.includes(source.symbol) ||
    (/^(?:rule|regulation) /u.test(place) && fact.documents.includes(staffRules));
  return (
    places.length > 0 &&
    places.every((place) => read.some((fact) => fact && speaksOf(fact, place) && fact.paragraphs.some((named) => carries(named, place))))
  );
}

/** A source that shows a paragraph, and whether an unmarked cited fact has read it there. */
export interface CarriedParagraph {
  source: Source;
  carried: boolean;
}

/**
 * Every paragraph that an entry shows, with whether it may be shown: only if a cited fact without a mark names it, in the document of
 * the source (decisions.md D17). What is not carried is shown as "paragraph not checked".
 */
export function paragraphsCarried(
  entry: Pick<Entry, 'facts' | 'sources'> & { variants: readonly Pick<Entry['variants'][number], 'facts' | 'sources'>[] },
): CarriedParagraph[] {
  const common = entry.sources.map((source) => ({ source, cited: entry.facts }));
  const special = entry.variants.flatMap((variant) =>
    variant.sources.map((source) => ({ source, cited: [...entry.facts, ...variant.facts] })),
  );
  return [...common, ...special]
    .filter(({ source }) => source.paragraph !== undefined)
    .map(({ source, cited }) => ({ source, carried: carried(source, cited) }));
}
