import { Common } from '../../../knowledge/editing/parts.js';
import { Entity } from '../../../knowledge/entity.js';
import { CalendarDate } from '../../../knowledge/language.js';
import type { Text } from '../../../knowledge/text/index.js';
import { factsIn, sourcesIn, type Fault } from '../byPart/read.js';
import { linesIn } from '../byPart/typed.js';
import type { TypedCommon } from './typed.js';

/** What holds in all languages, read from its form; or the first box that cannot be taken, with what to do. @param known the names of all entries */
export function commonIn(typed: TypedCommon, { editing: { edit }, entities }: Text, known: ReadonlySet<string>): Common | Fault {
  const { faults } = edit;
  const related = linesIn(typed.related);
  const unknown = related.find((id) => !known.has(id));
  if (unknown !== undefined) return { at: 'related', text: faults.related(unknown) };
  if (!CalendarDate.safeParse(typed.reviewBy.trim()).success) return { at: 'reviewBy', text: faults.date };
  if (!/^\d{1,6}$/.test(typed.order.trim())) return { at: 'order', text: faults.order };
  const facts = factsIn(typed.facts, 'facts', faults);
  if (!Array.isArray(facts)) return facts;
  const sources = sourcesIn(typed.sources, '', faults);
  if (!Array.isArray(sources)) return sources;
  const variants: Common['variants'] = [];
  const taken = new Set<string>();
  for (const [at, variant] of typed.variants.entries()) {
    const names = variant.organizations.split(/[\s,;،；]+/).filter(Boolean);
    const path = `variant-${at}-`;
    const wrong = names.find((name) => !Entity.safeParse(name).success);
    if (wrong !== undefined) return { at: `${path}organizations`, text: faults.organization(wrong) };
    const again = names.find((name, n) => taken.has(name) || names.indexOf(name) < n);
    if (again !== undefined) return { at: `${path}organizations`, text: faults.twice(entities[Entity.parse(again)]) };
    for (const name of names) taken.add(name);
    const own = factsIn(variant.facts, `${path}facts`, faults);
    if (!Array.isArray(own)) return own;
    const from = sourcesIn(variant.sources, path, faults);
    if (!Array.isArray(from)) return from;
    if (names.length > 0) variants.push({ entities: names.map((name) => Entity.parse(name)), facts: own, sources: from });
  }
  const { status, group, holdsFor, dependsOn, offers, sensitive } = typed;
  const leads = typed.leads.trim();
  const read = Common.safeParse({
    ...{ status, group, holdsFor, dependsOn, offers, sensitive, facts, sources, variants, related },
    order: Number(typed.order),
    reviewBy: typed.reviewBy.trim(),
    ...(leads && { leads }),
  });
  return read.success ? read.data : { at: String(read.error.issues[0]?.path[0] ?? ''), text: faults.tooMuch };
}
