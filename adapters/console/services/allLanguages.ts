import { ServiceCommon } from '../../../knowledge/editing/serviceParts.js';
import { stations, type StationId } from '../../../knowledge/place.js';
import { Contact } from '../../../knowledge/service.js';
import type { Text } from '../../../knowledge/text/index.js';
import { factsIn, sourcesIn, type Fault } from '../byPart/read.js';
import type { TypedContact, TypedServiceCommon } from './typed.js';

/** The contacts in their boxes; one whose box is left empty is none, unless no copy ever named it. */
function contactsIn(rows: readonly TypedContact[], { faults }: Text['officeEditing']): Contact[] | Fault {
  const all: Contact[] = [];
  for (const [at, { type, value, unknown }] of rows.entries()) {
    if (value === '' && !unknown) continue;
    const read = Contact.safeParse({ type, value: value === '' ? null : value });
    if (!read.success)
      return { at: `channel-${at}-value`, text: type === 'web' && value.length > 1 ? faults.host(value) : faults.contact(at + 1) };
    all.push(read.data);
  }
  return all.length > 12 ? { at: 'channel-0-value', text: faults.many } : all;
}

/**
 * What holds of an office in all languages, read from its form; or the first box that cannot be taken, with what to do.
 * @param begun whether it was never published: then it may lack sources until it is
 */
export function serviceCommonIn(typed: TypedServiceCommon, { editing, officeEditing }: Text, begun: boolean): ServiceCommon | Fault {
  const { faults } = officeEditing;
  const { country, station } = typed;
  if (typed.name.trim().length < 3) return { at: 'name', text: faults.official };
  for (const box of ['serves', 'languages'] as const) if (typed[box].length === 0) return { at: box, text: faults.some };
  if (station !== '' && country !== '' && stations[station as StationId] !== country) return { at: 'station', text: faults.station };
  const channels = contactsIn(typed.channels, officeEditing);
  if (!Array.isArray(channels)) return channels;
  const facts = factsIn(typed.facts, 'facts', editing.edit.faults);
  if (!Array.isArray(facts)) return facts;
  const sources = sourcesIn(typed.sources, '', editing.edit.faults);
  if (!Array.isArray(sources)) return sources;
  if (sources.length === 0 && !begun) return { at: 'source-0-title', text: faults.sources };
  const read = ServiceCommon.safeParse({
    ...typed,
    ...{ channels, facts, sources },
    name: typed.name.trim(),
    country: country === '' ? null : country,
    station: station === '' ? null : station,
  });
  return read.success ? read.data : { at: String(read.error.issues[0]?.path[0] ?? ''), text: editing.edit.faults.tooMuch };
}
