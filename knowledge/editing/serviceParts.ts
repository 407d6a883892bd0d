import { z } from 'zod';
import { Source, type Confirmation } from '../entry.js';
import { languages, type Language } from '../language.js';
import { Contact, draftWords, Service, type Channel } from '../service.js';
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
}).extend({
  status: z.enum([...Service.shape.status.options, 'draft']),
  channels: z.array(Contact).max(12),
  sources: z.array(Source),
});
export type ServiceCommon = z.infer<typeof ServiceCommon>;

/** Its words in one language, while they are being written: they may be empty, which no published ones may be. */
export const ServiceWords = z.strictObject(draftWords);
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

/** What becomes of an office in time, beside its contents. */
type Standing = Pick<Service, 'revision' | 'meaning' | 'inferred'> & {
  wordings: Record<Language, Pick<Service['in'][Language], 'confirmed' | 'meaning'>>;
};

/** An office with other contents, whole or not. A contact that is written otherwise has not been confirmed by anybody. */
function serviceWith(service: Service, { common, ...words }: ServiceContents, { wordings, ...standing }: Standing): Service {
  const confirmedOf = (contact: Contact): Channel['confirmed'] =>
    service.channels.find(({ type, value }) => type === contact.type && value === contact.value)?.confirmed ?? null;
  return {
    ...service,
    ...standing,
    ...common,
    channels: common.channels.map((contact) => ({ ...contact, confirmed: confirmedOf(contact) })),
    in: inEach((language) => {
      const { confirmed, meaning } = wordings[language];
      return { ...words[language], confirmed, meaning };
    }),
  };
}

/**
 * The service as readers would get it with some parts of a change, whole or not; its meaning counts as that of an entry does.
 * What somebody has stated is not inferred any more.
 */
export function serviceChanged(service: Service, change: Change<ServiceContent>, taken: readonly Part[], confirmed: Confirmation): Service {
  const effectOf = (part: Part) => (taken.includes(part) ? change.parts[part]?.effect : undefined);
  const meaning = service.meaning + (taken.some((part) => changesMeaning(change.parts[part]!.effect)) ? 1 : 0);
  const before = servicePartsOf(service);
  const contents = contentsWith<ServiceContents>(before, change as Change<ServiceContents[Part]>, taken);
  return serviceWith(service, contents, {
    revision: service.revision + 1,
    meaning,
    inferred: service.inferred.filter((field) => isSame(Reflect.get(before.common, field), Reflect.get(contents.common, field), field)),
    wordings: inEach((language) => {
      const effect = effectOf(language);
      if (effect === undefined) return service.in[language];
      return { confirmed, meaning: effect === 'words' ? service.in[language].meaning : meaning };
    }),
  });
}

/** The same, where it is whole: nothing of a draft reaches readers before all of it can. @returns the service, or the paths at which something is missing */
export function serviceCandidateOf(...given: Parameters<typeof serviceChanged>): { service: Service } | { missing: string[] } {
  const read = Service.safeParse(serviceChanged(...given));
  return read.success ? { service: read.data } : { missing: read.error.issues.map(({ path }) => path.join('.')) };
}

/** Whether a translation does not yet say what the original says by now. */
export const isOlderService = ({ meaning, in: wordings }: Pick<Service, 'meaning' | 'in'>, language: Language): boolean =>
  wordings[language].meaning < meaning;
