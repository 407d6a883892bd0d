import { Common } from '../../../knowledge/editing/parts.js';
import { Entity } from '../../../knowledge/entity.js';
import { FactId, Source } from '../../../knowledge/entry.js';
import { CalendarDate } from '../../../knowledge/language.js';
import type { Text } from '../../../knowledge/text/index.js';
import { linesIn, type TypedCommon, type TypedSource } from './typed.js';

/** Why something cannot be taken, and the box that it is about. */
export interface Fault {
  at: string;
  text: string;
}

const isEmpty = ({ title, url }: TypedSource): boolean => title === '' && url === '';

/** What holds in all languages, read from its form; or the first box that cannot be taken, with what to do. @param known the names of all entries */
export function commonIn(typed: TypedCommon, { editing: { edit } }: Text, known: ReadonlySet<string>): Common | Fault {
  const { faults } = edit;
  const sourcesIn = (rows: TypedSource[], path: string): Source[] | Fault => {
    const all: Source[] = [];
    for (const [at, row] of rows.entries()) {
      if (isEmpty(row)) continue;
      const { title, symbol, paragraph, url, readOn } = row;
      const read = Source.safeParse({ title, url, readOn, ...(symbol && { symbol }), ...(paragraph && { paragraph }) });
      if (!read.success) return { at: `${path}source-${at}-title`, text: faults.source(at + 1) };
      all.push(read.data);
    }
    return all;
  };
  const factsIn = (text: string, at: string): string[] | Fault => {
    const facts = linesIn(text);
    const wrong = facts.find((fact) => !FactId.safeParse(fact).success);
    return wrong === undefined ? facts : { at, text: faults.fact(wrong) };
  };
  const related = linesIn(typed.related);
  const unknown = related.find((id) => !known.has(id));
  if (unknown !== undefined) return { at: 'related', text: faults.related(unknown) };
  if (!CalendarDate.safeParse(typed.reviewBy.trim()).success) return { at: 'reviewBy', text: faults.date };
  if (!/^\d{1,6}$/.test(typed.order.trim())) return { at: 'order', text: faults.order };
  const facts = factsIn(typed.facts, 'facts');
  if (!Array.isArray(facts)) return facts;
  const sources = sourcesIn(typed.sources, '');
  if (!Array.isArray(sources)) return sources;
  const variants: Common['variants'] = [];
  for (const [at, variant] of typed.variants.entries()) {
    const names = variant.organizations.split(/[\s,;،；]+/).filter(Boolean);
    const path = `variant-${at}-`;
    const wrong = names.find((name) => !Entity.safeParse(name).success);
    if (wrong !== undefined) return { at: `${path}organizations`, text: faults.organization(wrong) };
    const own = factsIn(variant.facts, `${path}facts`);
    if (!Array.isArray(own)) return own;
    const from = sourcesIn(variant.sources, path);
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
