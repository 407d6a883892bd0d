import { z } from 'zod';
import { narrowings, type Wanted } from '../../../bots/entryList.js';
import { mayRead } from '../../../knowledge/editing/roles.js';
import { Group } from '../../../knowledge/entry.js';
import { Language, marks } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { answersPage } from '../pages/answers/list.js';
import { answerPage } from '../pages/answers/one.js';
import { entryPath, listPath, titleIn } from '../pages/answers/pieces.js';
import { editorOf, type SignedIn } from '../visit.js';

/** What the address of the list says. Whatever is not understood filters nothing. */
const Query = z.object({
  q: z.string().max(200).optional().catch(undefined),
  group: Group.optional().catch(undefined),
  in: Language.optional().catch(undefined),
  only: z.enum(narrowings).optional().catch(undefined),
});

/** A row of the list as somebody read it: which answer, and the version. */
const ReadRow = z
  .tuple([z.string(), z.string()])
  .catch(['', ''])
  .transform(([id, over]) => ({ id, over }));

export async function answersList(visit: SignedIn, said?: string, status = 200, wanted = wantedIn(visit.query)): Promise<void> {
  const rows = await visit.parts.answers.list.rows(editorOf(visit), wanted);
  const toDo = await visit.parts.answers.toDo.of(editorOf(visit));
  visit.show(status, answersPage(visit, { rows, wanted, toDo, page: visit.page, said }));
}

function wantedIn(query: URLSearchParams): Wanted {
  const { q, group, in: language, only } = Query.parse(Object.fromEntries(query));
  return { text: q, group, language, narrowing: only };
}

/** Confirms what a list of one group showed as not confirmed, each as it was shown; it names those that have changed since. */
export async function confirmGroup(visit: SignedIn): Promise<void> {
  const group = Group.safeParse(visit.fields.get('group')).data;
  if (!group || visit.fields.get('sure') !== '1') return visit.leadTo(listPath);
  const editor = editorOf(visit);
  const read = visit.fields.getAll('read').map((one) => ReadRow.parse(one.split(' ')));
  const { changed } = await visit.parts.answers.publishing.confirm(editor, read);
  if (changed.length === 0) return visit.leadTo(`${listPath}?group=${group}`);
  const { language } = visit;
  const rows = await visit.parts.answers.list.rows(editor, {});
  const titles = rows.filter(({ entry }) => changed.includes(entry.id)).map(({ entry }) => titleIn(entry.in, language));
  const said = textIn(language).editing.group.changed(titles.join(marks[language].comma));
  return answersList(visit, said, 409, { group });
}

/** One answer; or, as everything that is not there, the page that says so. */
export async function oneAnswer(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const { editing, drafts } = visit.parts.answers;
  const found = await editing.read(editorOf(visit), visit.entry);
  if (!found) return unknown(visit);
  visit.show(status, answerPage(visit, found, await drafts.mayDelete(editorOf(visit), visit.entry), said));
}

export async function confirmAnswer(visit: SignedIn): Promise<void> {
  if (visit.fields.get('sure') !== '1') return visit.leadTo(entryPath(visit.entry));
  const read = { id: visit.entry, over: visit.fields.get('over') ?? '' };
  const { changed } = await visit.parts.answers.publishing.confirm(editorOf(visit), [read]);
  return changed.length > 0 ? saysChanged(visit) : visit.leadTo(entryPath(visit.entry));
}

export async function pullAnswer(visit: SignedIn): Promise<void> {
  if (visit.fields.get('sure') !== '1') return visit.leadTo(entryPath(visit.entry));
  const done = await visit.parts.answers.publishing.pull(editorOf(visit), visit.entry, visit.fields.get('over') ?? '');
  if (done === 'changed') return saysChanged(visit);
  return done === 'gone' ? oneAnswer(visit, 409) : visit.leadTo(entryPath(visit.entry));
}

/** Nothing was done to an answer that is not as it was read. */
const saysChanged = (visit: SignedIn): Promise<void> => oneAnswer(visit, 409, textIn(visit.language).editing.review.changed);

/** A form that this session did not give out changes nothing. */
export function answersOutOfDate(visit: SignedIn): Promise<void> {
  const { again } = textIn(visit.language).editing.edit;
  return visit.entry ? oneAnswer(visit, 403, again) : answersList(visit, again, 403, {});
}

/** Whether an account has anything to do with answers. */
export const keepsAnswers = (visit: SignedIn): boolean => mayRead(editorOf(visit));
