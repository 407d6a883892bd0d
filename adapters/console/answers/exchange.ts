import { z } from 'zod';
import type { Brought, Plan } from '../../../bots/importing.js';
import { Effect } from '../../../knowledge/editing/change.js';
import { Content, isWords, Part, parts } from '../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../knowledge/editing/roles.js';
import { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Fault } from '../../exchange/fault.js';
import { jsonOf } from '../../exchange/json.js';
import type { Piece } from '../../exchange/piece.js';
import { qnaOf } from '../../exchange/qna.js';
import { readAnswers } from '../../exchange/read.js';
import { tableOf } from '../../exchange/table.js';
import { unknown } from '../cases.js';
import { importPage, planPage, type Carried } from '../pages/answers/exchange.js';
import { listPath } from '../pages/answers/pieces.js';
import { editorOf, type SignedIn } from '../visit.js';

/** Which file is asked for. */
const Query = z.object({
  as: z.enum(['json', 'csv', 'qna']).catch('json'),
  in: Language.optional().catch(undefined),
  entry: z.string().optional(),
});

/** Where spreadsheets take a comma for part of a number, they put a semicolon between cells. */
const withSemicolon: readonly Language[] = ['fr', 'ru', 'es'];

/** All entries, or one, as a file: what is published, and nothing that is being written. */
export async function exportAnswers(visit: SignedIn): Promise<void> {
  const { as, in: language = visit.language, entry } = Query.parse(Object.fromEntries(visit.query));
  const all = (await visit.parts.answers.list.rows(editorOf(visit), {})).map((row) => row.entry);
  const entries = entry === undefined ? all : all.filter(({ id }) => id === entry);
  if (entries.length === 0) return unknown(visit);
  const name = entry ?? 'answers';
  const send = (file: string, type: string, content: string): void => {
    visit.response.setHeader('Content-Disposition', `attachment; filename="${file}"`);
    visit.show(200, content, `${type}; charset=utf-8`);
  };
  if (as === 'json') return send(`${name}.json`, 'application/json', jsonOf(entry === undefined ? entries : entries[0]!));
  if (as === 'qna') return send(`${name}-qna-${language}.csv`, 'text/csv', qnaOf(entries, language));
  return send(`${name}.csv`, 'text/csv', tableOf(entries, withSemicolon.includes(visit.language) ? ';' : ','));
}

const writesAny = (visit: SignedIn): boolean => parts.some((part) => mayWrite(editorOf(visit), part));

/** The form for a file; or, for whoever writes nothing, the page of what is not there. */
export function showImport(visit: SignedIn, status = 200, said?: string, faults: readonly Fault[] = []): void {
  return writesAny(visit) ? visit.show(status, importPage(visit, said, faults)) : unknown(visit);
}

/** A form that this session did not give out changes nothing; one that is too long never came whole. */
export function importOutOfDate(visit: SignedIn): void {
  const { again } = textIn(visit.language).exchange.import;
  return visit.upload?.over ? showImport(visit, 413, undefined, [{ line: 1, wrong: 'tooBig' }]) : showImport(visit, 403, again);
}

/** Shows what would become of a file. The server keeps nothing of it: the page carries what it shows, and sends it along when it is confirmed. */
export async function showPlan(visit: SignedIn): Promise<void> {
  if (!writesAny(visit)) return unknown(visit);
  const { upload } = visit;
  if (!upload?.file) return showImport(visit, 422, textIn(visit.language).exchange.import.none);
  const { pieces, faults } = readAnswers(upload.file);
  const rows = await visit.parts.answers.list.rows(editorOf(visit), {});
  const known = new Set(rows.map(({ entry }) => entry.id));
  const wrong = faults.length > 0 ? faults : faultsAmong(pieces, known);
  if (wrong.length > 0) return showImport(visit, 422, undefined, wrong);
  return showPlanOf(visit, 200, await visit.parts.answers.importing.plan(editorOf(visit), broughtBy(pieces)));
}

/** What can only be said with all entries before one's eyes. */
function faultsAmong(pieces: readonly Piece[], known: ReadonlySet<string>): Fault[] {
  const all = new Set([...known, ...pieces.map(({ id }) => id)]);
  return pieces.flatMap((piece): Fault[] => {
    const { id, place, places, common } = piece;
    const isNew = !known.has(id) && broughtBy([piece]).length < parts.length;
    const unrelated = common?.related.find((other) => !all.has(other));
    return [
      ...(isNew ? [{ line: place.line, ...(place.row && { row: place.row }), column: 'id', wrong: 'incomplete' as const, about: id }] : []),
      ...(unrelated === undefined
        ? []
        : [{ ...placeOf(places.common ?? place), column: 'related', wrong: 'related' as const, about: unrelated }]),
    ];
  });
}

const placeOf = ({ line, row }: Fault | Piece['place']) => ({ line, ...(row !== undefined && { row }) });

const broughtBy = (pieces: readonly Piece[]): Brought[] =>
  pieces.flatMap(({ id, revision, common, words, full }) =>
    parts.flatMap((part): Brought[] => {
      const content = part === 'common' ? common : words[part];
      const of = part === 'common' ? undefined : full?.[part];
      return content ? [{ entry: id, part, content, full: of, over: revision === undefined ? undefined : `r${revision}` }] : [];
    }),
  );

async function showPlanOf(visit: SignedIn, status: number, plan: Plan, said?: string, typed?: { note: string }): Promise<void> {
  if (plan.becoming.length + plan.crossed.length + plan.notTheirs.length + plan.incomplete.length === 0)
    return showImport(visit, status === 200 ? 422 : status, said ?? textIn(visit.language).exchange.import.same);
  const rows = await visit.parts.answers.list.rows(editorOf(visit), {});
  const titles = new Map(rows.map(({ entry }) => [entry.id, entry.in[visit.language].title]));
  visit.show(status, await planPage(visit, plan, titles, said, typed?.note));
}

/** What a page carries of a plan. It comes back from a browser, so it is read as anything from outside is. */
const CarriedBack = z
  .array(
    z
      .strictObject({ entry: z.string().regex(/^[a-z0-9-]{1,200}$/), part: Part, content: Content, over: z.string().max(100) })
      .refine(({ part, content }) => (part === 'common') !== isWords(content)),
  )
  .min(1) satisfies z.ZodType<Carried[]>;

/** Puts up for review what was shown, all or nothing. Where something has changed since, it shows what would become of it now. */
export async function confirmImport(visit: SignedIn): Promise<void> {
  const { fields, language } = visit;
  const text = textIn(language);
  if (!writesAny(visit)) return unknown(visit);
  const carried = CarriedBack.safeParse(jsonIn(fields.get('changes') ?? '')).data;
  if (!carried) return showImport(visit, 422, text.exchange.import.again);
  const { importing } = visit.parts.answers;
  const editor = editorOf(visit);
  const note = (fields.get('note') ?? '').trim().slice(0, 500);
  const onlyCommon = carried.every(({ part }) => part === 'common');
  const effect = onlyCommon ? 'words' : Effect.safeParse(fields.get('effect')).data;
  if (!effect) return showPlanOf(visit, 422, await importing.plan(editor, carried), text.editing.edit.faults.effect, { note });
  const done = await importing.take(editor, carried, effect, note);
  if (typeof done === 'number') return visit.leadTo(`${listPath}?only=in-review&imported=${done}`);
  return showPlanOf(visit, 409, done, text.exchange.import.changed, { note });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is said of an import that has just been made. */
export function importedBefore({ query, language }: SignedIn): string | undefined {
  const count = z.coerce.number().int().min(1).max(100_000).safeParse(query.get('imported')).data;
  return count === undefined ? undefined : textIn(language).exchange.import.done(count);
}
