import type { Effect } from '../../../knowledge/editing/change.js';
import type { Part } from '../../../knowledge/editing/parts.js';
import { isServiceWords, type ServiceContent, type ServiceWords } from '../../../knowledge/editing/serviceParts.js';
import type { Contact } from '../../../knowledge/service.js';
import { boxesIn, boxName, linesIn, noSource, typedSource, withEmpty, type TypedSource } from '../byPart/typed.js';

/** What stands in the boxes for one language. */
export type TypedServiceWords = Record<keyof ServiceWords, string>;

/** What stands in the boxes of a contact. One of which no copy names a value is kept although its box is empty. */
export interface TypedContact {
  type: string;
  value: string;
  unknown: boolean;
}

/** Boxes in which one of several things is chosen, or something is written. */
export const singles = [
  'name',
  'kind',
  'status',
  'country',
  'station',
  'passes',
  'reports',
  'protects',
  'clock',
  'records',
  'anonymous',
  'decides',
  'hours',
  'facts',
  'grade',
] as const;
/** Boxes of which any number can be ticked. */
export const several = ['entities', 'serves', 'languages'] as const;

/** What stands in the boxes for what holds in all languages. */
export type TypedServiceCommon = Record<(typeof singles)[number], string> &
  Record<(typeof several)[number], string[]> & { channels: TypedContact[]; sources: TypedSource[] };

export type TypedService = TypedServiceWords | TypedServiceCommon;
export const isServiceWordsTyped = (typed: TypedService): typed is TypedServiceWords => 'purpose' in typed;

/** What a change of an office can do to its meaning. What is wrong there is corrected by somebody else's approval, not by hiding. */
export const serviceEffects = ['words', 'translation', 'meaning'] as const satisfies readonly Effect[];

const typedContact = ({ type, value }: Contact): TypedContact => ({ type, value: value ?? '', unknown: value === null });

export function typedOfService(content: ServiceContent): TypedService {
  if (isServiceWords(content)) return { ...content, can: content.can.join('\n'), cannot: content.cannot.join('\n') };
  const { status, country, station, facts, sources, channels, ...rest } = content;
  return {
    ...rest,
    // What is published first is not verified unless somebody says so.
    status: status === 'draft' ? 'unverified' : status,
    country: country ?? '',
    station: station ?? '',
    facts: facts.join('\n'),
    sources: withEmpty(sources.map(typedSource), noSource),
    channels: withEmpty(channels.map(typedContact), { type: 'phone', value: '', unknown: false }),
  };
}

/** Reads a form of a part of an office. Whatever was typed is there again, if it cannot be taken. */
export function typedServiceIn(fields: URLSearchParams, part: Part): TypedService {
  const { box, rows, sources } = boxesIn(fields);
  const common = (): TypedServiceCommon => ({
    ...(Object.fromEntries(singles.map((name) => [name, box(name)])) as Record<(typeof singles)[number], string>),
    ...(Object.fromEntries(several.map((name) => [name, fields.getAll(boxName(name))])) as Record<(typeof several)[number], string[]>),
    channels: rows(
      (at) => ({
        type: box('channel', at, 'type'),
        value: box('channel', at, 'value').trim(),
        unknown: fields.has(boxName('channel', at, 'unknown')),
      }),
      (at) => fields.has(boxName('channel', at, 'value')),
    ),
    sources: sources(),
  });
  const words = (): TypedServiceWords => ({
    name: box('name'),
    first: box('first'),
    purpose: box('purpose'),
    who: box('who'),
    can: box('can'),
    cannot: box('cannot'),
    look: box('look'),
  });
  return part === 'common' ? common() : words();
}

/** The words of a form. They may be incomplete: only what is to be published must be whole. */
export const serviceWordsIn = ({ name, first, purpose, who, can, cannot, look }: TypedServiceWords): ServiceWords => ({
  name: name.trim().slice(0, 80),
  first: first.trim(),
  purpose: purpose.trim(),
  who: who.trim(),
  can: linesIn(can),
  cannot: linesIn(cannot),
  look: look.trim(),
});
