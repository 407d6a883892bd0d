import { z } from 'zod';
import { Entity } from './entity.js';
import { CalendarDate, Language, languages } from './language.js';
import { OfficialAddress } from './officialHosts.js';

/** The groups in which topics are browsed, in the order in which they are offered. */
export const groups = [
  'right-after',
  'understanding',
  'options',
  'rights',
  'ombuds',
  'counsellor',
  'formal-report',
  'protection',
  'who-is-covered',
  'helping',
  'system',
  'about-me',
] as const;
export const Group = z.enum(groups);
export type Group = z.infer<typeof Group>;

/** A public document that a statement rests on. A paragraph is named only if it was read (decisions.md D17). */
export const Source = z.strictObject({
  title: z.string().min(3),
  symbol: z.string().optional(),
  paragraph: z.string().optional(),
  url: OfficialAddress,
  readOn: CalendarDate,
});
export type Source = z.infer<typeof Source>;

/**
 * The organization that approved a wording, and when. Nobody, as shipped (decisions.md D1); empty where the operator has not
 * said what it is called.
 */
export const Confirmation = z.strictObject({ by: z.string(), on: CalendarDate });
export type Confirmation = z.infer<typeof Confirmation>;

/** One entry in one language. Every text block is one bot turn: at most 60 words (120 characters of Chinese), care.md CV-10. */
export const Wording = z.strictObject({
  title: z.string().min(2).max(80),
  /** The answer, in its first sentence. */
  short: z.string().min(1),
  /** What this means, steps, limits: read one after the other, each on request. */
  full: z.array(z.string().min(1)).max(5),
  /** Ways people ask. */
  phrasings: z.array(z.string().min(1)),
  preparedOn: CalendarDate,
  /** Since when it reads as it does, where that was published here: absent of what ships. */
  changedOn: CalendarDate.optional(),
  confirmed: Confirmation.nullable(),
  /** The change of meaning that it says already, as the entry counts them: a smaller number is an older translation. */
  meaning: z.number().int().nonnegative().default(0),
});
export type Wording = z.infer<typeof Wording>;

/** What differs for some organizations: shown after the short answer once the person has chosen theirs. */
export const Variant = z.strictObject({
  entities: z.array(Entity).min(1),
  in: z.record(Language, z.string().min(1)),
  sources: z.array(Source),
  facts: z.array(z.string()),
});
export type Variant = z.infer<typeof Variant>;

/** The id of a sourced fact. */
export const FactId = z.string().regex(/^[FS](-[A-Z0-9]+)+-\d+[a-z]?$/);

/** For whom the common answer holds; each value is a sentence in `knowledge/text`. */
export const HoldsFor = z.enum(['everyone', 'un-system', 'secretariat', 'policy-dependent', 'this-programme']);
export type HoldsFor = z.infer<typeof HoldsFor>;

/** The kinds of office an answer can lead to. */
export const ServiceKind = z.enum(['ombuds', 'counsellor', 'report', 'ethics', 'legal', 'security', 'medical']);

const common = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  group: Group,
  /** Where it stands in lists. */
  order: z.number().int().nonnegative(),
  /** Ids of the sourced facts that the text rests on. */
  facts: z.array(FactId),
  sources: z.array(Source),
  holdsFor: HoldsFor,
  /** On what the answer depends. What is named here is asked once, with buttons. */
  dependsOn: z.array(z.enum(['entity', 'contract', 'country'])),
  variants: z.array(Variant),
  related: z.array(z.string()).max(6),
  offers: z.array(ServiceKind),
  /** The choice that somebody who read this is likely to need next: a topic, a guide, the offices, the map of who must pass it on. */
  leads: z.string().min(1).optional(),
  /** Describes conduct in detail; shown only after a click that says so (care.md CV-27). */
  sensitive: z.boolean(),
  reviewBy: CalendarDate,
  revision: z.number().int().positive(),
  /** How often its meaning was changed, and the last of these changes that corrected something wrong: what is older is not shown. */
  meaning: z.number().int().nonnegative().default(0),
  corrected: z.number().int().nonnegative().default(0),
  /** Documents that it cites and that changed since it was last confirmed or published (`documentId`). */
  changedSources: z.array(z.string()).optional(),
};

/** One topic: the same answer in six languages, with what it rests on. */
export const Published = z.strictObject({
  status: z.literal('published'),
  ...common,
  in: z.record(Language, Wording),
});

/** A topic that is recognized but has no answer yet: the bot says so instead of answering something else. */
export const Draft = z.strictObject({
  status: z.enum(['draft', 'retired']),
  ...common,
  in: z.record(Language, Wording.extend({ short: z.string() })),
});

export const Entry = z.discriminatedUnion('status', [Published, Draft]);
export type Entry = z.infer<typeof Entry>;

/** The published entries among some: those that may be answered with. */
export const isPublished = (entry: Entry): entry is z.infer<typeof Published> => entry.status === 'published';

/** True when a wording is complete in every language (a missing one never compiles, an empty one never publishes). */
export const completeIn = (entry: Entry): Language[] => languages.filter((l) => entry.in[l].short && entry.in[l].full.length > 0);
