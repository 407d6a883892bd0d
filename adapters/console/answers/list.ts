import { z } from 'zod';
import { narrowings, type Wanted } from '../../../bots/entryList.js';
import { mayRead } from '../../../knowledge/editing/roles.js';
import { Group } from '../../../knowledge/entry.js';
import { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { answersPage } from '../pages/answers/list.js';
import { answerPage } from '../pages/answers/one.js';
import { entryPath, listPath } from '../pages/answers/pieces.js';
import { editorOf, type SignedIn } from '../visit.js';

/** What the address of the list says. Whatever is not understood filters nothing. */
const Query = z.object({
  q: z.string().max(200).optional().catch(undefined),
  group: Group.optional().catch(undefined),
  in: Language.optional().catch(undefined),
  only: z.enum(narrowings).optional().catch(undefined),
});

export async function answersList(visit: SignedIn, said?: string, status = 200, wanted = wantedIn(visit.query)): Promise<void> {
  const rows = await visit.parts.answers.list.rows(editorOf(visit), wanted);
  const toDo = await visit.parts.answers.toDo.of(editorOf(visit));
  visit.show(status, answersPage(visit, { rows, wanted, toDo, page: visit.page, said }));
}

function wantedIn(query: URLSearchParams): Wanted {
  const { q, group, in: language, only } = Query.parse(Object.fromEntries(query));
  return { text: q, group, language, narrowing: only };
}

/** Confirms what a list of one group shows as not confirmed; which that is, is looked up anew. */
export async function confirmGroup(visit: SignedIn): Promise<void> {
  const group = Group.safeParse(visit.fields.get('group')).data;
  if (!group || visit.fields.get('sure') !== '1') return visit.leadTo(listPath);
  const editor = editorOf(visit);
  const rows = await visit.parts.answers.list.rows(editor, { group, narrowing: 'unconfirmed' });
  await visit.parts.answers.publishing.confirm(
    editor,
    rows.map(({ entry }) => entry.id),
  );
  visit.leadTo(`${listPath}?group=${group}`);
}

/** One answer; or, as everything that is not there, the page that says so. */
export async function oneAnswer(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const { editing, drafts } = visit.parts.answers;
  const found = await editing.read(editorOf(visit), visit.entry);
  if (!found) return unknown(visit);
  visit.show(status, answerPage(visit, found, await drafts.mayDelete(editorOf(visit), visit.entry), said));
}

export async function confirmAnswer(visit: SignedIn): Promise<void> {
  if (visit.fields.get('sure') === '1') await visit.parts.answers.publishing.confirm(editorOf(visit), [visit.entry]);
  visit.leadTo(entryPath(visit.entry));
}

export async function pullAnswer(visit: SignedIn): Promise<void> {
  if (visit.fields.get('sure') !== '1') return visit.leadTo(entryPath(visit.entry));
  const done = await visit.parts.answers.publishing.pull(editorOf(visit), visit.entry);
  return done === 'gone' ? oneAnswer(visit, 409) : visit.leadTo(entryPath(visit.entry));
}

/** A form that this session did not give out changes nothing. */
export function answersOutOfDate(visit: SignedIn): Promise<void> {
  const { again } = textIn(visit.language).editing.edit;
  return visit.entry ? oneAnswer(visit, 403, again) : answersList(visit, again, 403, {});
}

/** Whether an account has anything to do with answers. */
export const keepsAnswers = (visit: SignedIn): boolean => mayRead(editorOf(visit));
