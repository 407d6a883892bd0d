import { surelyWrittenIn } from '../../knowledge/detectLanguage.js';
import { textIn } from '../../knowledge/text/index.js';
import { unknown } from './cases.js';
import { newTopicPage, workPage, workPath, type Waiting } from './pages/work.js';
import { NewTopic } from '../../bots/newTopic.js';
import { mayBegin } from '../../knowledge/editing/roles.js';
import { entryPath } from './pages/answers/pieces.js';
import { editorOf, type SignedIn } from './visit.js';

/** How many near answers are named beside words. */
const near = 3;

/** What people sent to the editors, and how often nothing fitted. */
export async function workList(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const { answers } = visit.parts;
  const editor = editorOf(visit);
  const library = answers.library();
  const letters = (await answers.letters.all(editor)).map((letter): Waiting => {
    const written = surelyWrittenIn(letter.words) ?? letter.language;
    const found = library.find(letter.words, written).top.slice(0, near);
    return { ...letter, written, near: found.map(({ id }) => library.published(id)).filter((entry) => entry !== undefined) };
  });
  visit.show(status, workPage(visit, letters, await answers.unanswered.rows(editor), said));
}

/** Words that were dealt with are gone; without the tick nothing happens. */
export async function dealtWith(visit: SignedIn): Promise<void> {
  if (visit.fields.get('sure') !== '1') return visit.leadTo(workPath);
  const done = await visit.parts.answers.letters.dealtWith(editorOf(visit), visit.id);
  return done === 'gone' ? workList(visit, 409, textIn(visit.language).worklist.desk.gone) : visit.leadTo(workPath);
}

/** The form that a new topic begins with. */
export function showNewTopic(visit: SignedIn, status = 200, said?: string): void {
  if (!mayBegin(editorOf(visit))) return unknown(visit);
  visit.show(status, newTopicPage(visit, said));
}

/** Begins a topic and opens it for writing in the language of the page. */
export async function beginNewTopic(visit: SignedIn): Promise<void> {
  const editor = editorOf(visit);
  if (!mayBegin(editor)) return unknown(visit);
  const { faults } = textIn(visit.language).worklist.topic;
  const typed = Object.fromEntries((['id', 'group', 'title'] as const).map((name) => [name, (visit.fields.get(name) ?? '').trim()]));
  const read = NewTopic.safeParse(typed);
  if (!read.success) {
    const wrong = read.error.issues.some(({ path }) => path[0] === 'id');
    return showNewTopic(visit, 422, wrong ? faults.name : faults.heading);
  }
  const done = await visit.parts.answers.begin(editor, read.data);
  if (done === 'gone') return unknown(visit);
  return done === 'taken' ? showNewTopic(visit, 409, faults.taken) : visit.leadTo(entryPath(read.data.id, 'write', visit.language));
}

/** A form that this session did not give out changes nothing; what was typed in it stands in its boxes. */
export function workOutOfDate(visit: SignedIn, path: string): Promise<void> | void {
  const { again } = textIn(visit.language).editing.edit;
  return path === '/console/topic' ? showNewTopic(visit, 403, again) : workList(visit, 403, again);
}
