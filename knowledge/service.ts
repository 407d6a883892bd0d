import { z } from 'zod';
import { Clock, DoorKind, KeptRecords, Passes, Protects, Reports } from './door.js';
import { Entity } from './entity.js';
import { Confirmation, FactId, Source } from './entry.js';
import { CalendarDate, Language } from './language.js';
import { OfficialAddress } from './officialHosts.js';
import { Country, Station } from './place.js';

export const channelTypes = ['phone', 'email', 'web', 'post', 'in-person', 'internal'] as const;

const contact = {
  type: z.enum(channelTypes),
  /** Null where no copy that was read names it. */
  value: z.string().min(2).nullable(),
};

/** Whether it leads nowhere but to the site of an organization. */
const isOfficial = ({ type, value }: { type: (typeof channelTypes)[number]; value: string | null }): boolean =>
  type !== 'web' || value === null || OfficialAddress.safeParse(value).success;
const mustBeOfficial = 'a website must be on an official host';

/** One way to reach a service, as it is written. */
export const Contact = z.strictObject(contact).refine(isOfficial, mustBeOfficial);
export type Contact = z.infer<typeof Contact>;

/** The same with who has checked it. It is shown as current only while somebody has confirmed it lately (decisions.md D17). */
export const Channel = z.strictObject({ ...contact, confirmed: Confirmation.nullable() }).refine(isOfficial, mustBeOfficial);
export type Channel = z.infer<typeof Channel>;

/** A service in one language. The official name stays beside it, since that is what stands on the door. */
export const ServiceWording = z.strictObject({
  name: z.string().min(2).max(80),
  /** What must be read before anybody contacts it: what it keeps, and whether talking there is a report. */
  first: z.string().min(10),
  purpose: z.string().min(10),
  /** Who may use it, in words. */
  who: z.string().min(2),
  can: z.array(z.string().min(2)).min(1),
  cannot: z.array(z.string().min(2)).min(1),
  /** Where the current contact is to be found. */
  look: z.string().min(5),
  /** The organization that approved these words, and when; nobody, as shipped (decisions.md D1). */
  confirmed: Confirmation.nullable().default(null),
  /** The change of meaning that they say already, as the service counts them: a smaller number is an older translation. */
  meaning: z.number().int().nonnegative().default(0),
});
export type ServiceWording = z.infer<typeof ServiceWording>;

/** The words while they are being written: they may be empty, which no published ones may be. */
export const draftWords = {
  name: z.string().max(80),
  first: z.string(),
  purpose: z.string(),
  who: z.string(),
  can: z.array(z.string().min(1)),
  cannot: z.array(z.string().min(1)),
  look: z.string(),
};

/**
 * One service of the directory. It follows the Human Services Data Specification (Open Referral) where that has a field;
 * what is passed on, reported, protected and timed has none there. `unknown` is a value, never a guess.
 */
export const Service = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The name as the service itself writes it. */
  name: z.string().min(3),
  kind: DoorKind,
  status: z.enum(['active', 'unverified', 'superseded', 'closed']),
  /** Whose people it serves; none for anybody's. An unknown circle never filters a service out. */
  entities: z.array(Entity),
  /** Only there, if it is a local one. */
  country: Country.nullable(),
  station: Station.nullable(),
  serves: z
    .array(z.enum(['staff', 'former-staff', 'non-staff', 'dependants', 'witness', 'manager', 'served-people', 'anyone', 'unknown']))
    .min(1),
  passes: Passes,
  reports: Reports,
  protects: Protects,
  clock: Clock,
  records: KeptRecords.default('ask'),
  anonymous: z.enum(['yes', 'no', 'partly', 'unknown']),
  decides: z.enum(['you', 'partly', 'unknown']),
  languages: z.array(z.union([Language, z.literal('unknown')])).min(1),
  hours: z.enum(['always', 'office', 'on-call', 'unknown']),
  channels: z.array(Channel),
  in: z.record(Language, ServiceWording),
  facts: z.array(FactId),
  sources: z.array(Source).min(1),
  /** How good the source of the contact is: official page (A) to not sourced (M). */
  grade: z.enum(['A', 'B', 'C', 'D', 'M']),
  /** Fields that were filled by reading, not by a statement. */
  inferred: z.array(z.string()),
  seen: CalendarDate,
  revision: z.number().int().positive(),
  /** How often its meaning was changed. */
  meaning: z.number().int().nonnegative().default(0),
  /** Shown only while somebody has an account for it, to try the relay with; nobody of a real office is behind it. */
  demonstration: z.boolean().default(false),
  /** Its people read and write whole messages on cards in their Teams, which keeps them; every consent says so (decisions.md D16). */
  wholeInTeams: z.boolean().default(false),
});

/** An office that was begun here and never published: its words may be incomplete, and nobody gets it. */
export const DraftService = Service.extend({
  status: z.literal('draft'),
  sources: z.array(Source),
  in: z.record(Language, ServiceWording.extend(draftWords)),
});

/** An office as it is kept: for people, or not yet. */
export const KeptService = z.discriminatedUnion('status', [Service, DraftService]);
export type Service = z.infer<typeof KeptService>;

/** How long a confirmation of a contact holds, in days (decisions.md D17). */
export const contactHolds = 90;

/** The channels that somebody confirmed in the last 90 days. @param today a calendar date */
export const currentChannels = ({ channels }: Service, today: string): (Channel & { value: string })[] =>
  channels.filter((channel): channel is Channel & { value: string } => {
    if (channel.value === null || channel.confirmed === null) return false;
    const age = daysSince(channel.confirmed.on, today);
    return age >= 0 && age <= contactHolds;
  });

/** How a contact stands: nobody knows it, nobody has confirmed it, people see it (and a reminder is due), or they do not see it any more. */
export const contactStates = ['unknown', 'never', 'shown', 'day-60', 'day-80', 'lapsed'] as const;
export type ContactState = (typeof contactStates)[number];

export function contactState({ value, confirmed }: Channel, today: string): ContactState {
  if (value === null) return 'unknown';
  if (confirmed === null) return 'never';
  const age = daysSince(confirmed.on, today);
  return age > contactHolds ? 'lapsed' : age >= 80 ? 'day-80' : age >= 60 ? 'day-60' : 'shown';
}

/** Days from one calendar date to another. */
export const daysSince = (on: string, today: string): number => (Date.parse(today) - Date.parse(on)) / 86_400_000;

/**
 * What people read of a service before they write to it or agree to anything there: who it is, what it keeps and passes on,
 * whether talking there is a report. A consent rests on it (care.md CO-03).
 */
export const promised = ({ kind, status, passes, reports, protects, clock, records }: Pick<Service, (typeof promises)[number]>) => ({
  kind,
  /** Closed or replaced, it answers nobody. */
  answers: status === 'active' || status === 'unverified',
  passes,
  reports,
  protects,
  clock,
  records,
});
const promises = ['kind', 'status', 'passes', 'reports', 'protects', 'clock', 'records'] as const;
