import { z } from 'zod';
import type { Entry, Source } from './entry.js';
import { CalendarDate } from './language.js';

/** Names a document by what identifies it wherever it is cited: its symbol, where it has one, and its address. */
export const documentId = ({ symbol, url }: Pick<Source, 'symbol' | 'url'>): string => [symbol, url].filter(Boolean).join(' ');

/** What is known of a document on which answers rest, besides where it is cited (features.md idea 25). */
export const SourceDocument = z.strictObject({
  id: z.string(),
  url: z.string(),
  /** Empty where it has none. */
  symbol: z.string(),
  /** Since which date it has a new version. */
  since: CalendarDate,
});
export type SourceDocument = z.infer<typeof SourceDocument>;

/**
 * Names an entry as somebody reads it, and confirms it: its revision, and which of its sources have changed since. These are told by
 * their places: what it cites stays as it is as long as the revision does.
 */
export function asRead({
  revision,
  changedSources = [],
  ...entry
}: Pick<Entry, 'revision' | 'changedSources' | 'sources' | 'variants'>): string {
  const all = sourcesOf(entry).map(documentId);
  return [`r${revision}`, ...changedSources.map((id) => all.indexOf(id)).toSorted((a, b) => a - b)].join('.');
}

/** All that an entry cites, also for some organizations only. */
export const sourcesOf = ({ sources, variants }: Pick<Entry, 'sources' | 'variants'>): Source[] => [
  ...sources,
  ...variants.flatMap((variant) => variant.sources),
];
