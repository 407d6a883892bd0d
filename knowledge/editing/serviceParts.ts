import { z } from 'zod';
import type { Confirmation } from '../entry.js';
import { languages, type Language } from '../language.js';
import { Contact, Service, type Channel, type ServiceWording } from '../service.js';
import { changesMeaning, isSame, contentsWith, type Change } from './change.js';
import type { Part } from './parts.js';

/** What holds of a service in all languages. Who has confirmed a contact is not part of it: that is said of one contact, on one day. */
export const ServiceCommon = Service.pick({
  name: true,
  kind: true,
  status: true,
  entities: true,
  country: true,
  station: true,
  serves: true,
  passes: true,
  reports: true,
  protects: true,
  clock: true,
  records: true,
  anonymous: true,
  decides: true,
  languages: true,
  hours: true,
  facts: true,
  sources: true,
  grade: true,
}).extend({ channels: z.array(Contact).max(12) });
export type ServiceCommon = z.infer<typeof ServiceCommon>;

/** Its words in one language, while they are being written: they may be empty, which no published ones may be. */
export const ServiceWords = z.strictObject({
  name: z.string().max(80),
  first: z.string(),
  purpose: z.string(),
  who: z.string(),
  can: z.array(z.string().min(1)),
  cannot: z.array(z.string().min(1)),
  look: z.string(),
});
export type ServiceWords = z.infer<typeof ServiceWords>;

export const ServiceContent = z.union([ServiceCommon, ServiceWords]);
export type ServiceContent = z.infer<typeof ServiceContent>;
export const isServiceWords = (content: ServiceContent): content is ServiceWords => 'purpose' in content;
/** The content of all parts. */
export type ServiceContents = { common: ServiceCommon } & Record<Language, ServiceWords>;

const inEach = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;

/** A service, taken apart. */
export function servicePartsOf(service: Service): ServiceContents {
  const contacts = service.channels.map(({ type, value }) => ({ type, value }));
  return {
    common: ServiceCommon.strip().parse({ ...service, channels: contacts }),
    ...inEach((language) => ServiceWords.strip().parse(service.in[language])),
  };
}

/** What a service has besides its parts. */
type ServiceStanding = Pick<Service, 'id' | 'revision' | 'meaning' | 'inferred' | 'seen' | 'demonstration' | 'wholeInTeams'> & {
  /** With who has confirmed each. One that is written otherwise has not been confirmed by anybody. */
  channels: readonly Channel[];
  wordings: Record<Language, Pick<ServiceWording, 'confirmed' | 'meaning'>>;
};

/** What a service has besides its parts, taken out of it. */
export const serviceStandingOf = (service: Service): ServiceStanding => {
  const { id, revision, meaning, inferred, seen, demonstration, wholeInTeams, channels, in: wordings } = service;
  return { id, revision, meaning, inferred, seen, demonstration, wholeInTeams, channels, wordings };
};

/** Puts a service together. @returns it, or what is missing, as paths in it */
export function serviceFrom(
  { wordings, channels, ...standing }: ServiceStanding,
  { common, ...words }: ServiceContents,
): { service: Service } | { missing: string[] } {
  const confirmedOf = (contact: Contact): Channel['confirmed'] =>
    channels.find(({ type, value }) => type === contact.type && value === contact.value)?.confirmed ?? null;
  const read = Service.safeParse({
    ...standing,
    ...common,
    channels: common.channels.map((contact) => ({ ...contact, confirmed: confirmedOf(contact) })),
    in: inEach((language) => {
      const { confirmed, meaning } = wordings[language];
      return { ...words[language], confirmed, meaning };
    }),
  });
  return read.success ? { service: read.data } : { missing: read.error.issues.map(({ path }) => path.join('.')) };
}

/**
 * The service as readers would get it with some parts of a change; its meaning counts as that of an entry does. What
 * somebody has stated is not inferred any more.
 * @returns the service, or the paths at which something is missing
 */
export function serviceCandidateOf(
  service: Service,
  change: Change<ServiceContent>,
  taken: readonly Part[],
  confirmed: Confirmation,
): { service: Service } | { missing: string[] } {
  const effectOf = (part: Part) => (taken.includes(part) ? change.parts[part]?.effect : undefined);
  const meaning = service.meaning + (taken.some((part) => changesMeaning(change.parts[part]!.effect)) ? 1 : 0);
  const before = servicePartsOf(service);
  const contents = contentsWith<ServiceContents>(before, change as Change<ServiceContents[Part]>, taken);
  const stands = serviceStandingOf(service);
  return serviceFrom(
    {
      ...stands,
      revision: service.revision + 1,
      meaning,
      inferred: stands.inferred.filter((field) => isSame(Reflect.get(before.common, field), Reflect.get(contents.common, field))),
      wordings: inEach((language) => {
        const effect = effectOf(language);
        if (effect === undefined) return stands.wordings[language];
        return { confirmed, meaning: effect === 'words' ? stands.wordings[language].meaning : meaning };
      }),
    },
    contents,
  );
}

/** Whether a translation does not yet say what the original says by now. */
export const isOlderService = ({ meaning, in: wordings }: Pick<Service, 'meaning' | 'in'>, language: Language): boolean =>
  wordings[language].meaning < meaning;
