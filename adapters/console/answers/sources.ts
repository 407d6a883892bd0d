import { CalendarDate } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { sourcesPage, sourcesPath } from '../pages/answers/sources.js';
import { editorOf, type SignedIn } from '../visit.js';

/** Every document on which answers rest. */
export async function showSources(visit: SignedIn, status = 200, said?: string): Promise<void> {
  visit.show(status, sourcesPage(visit, await visit.parts.answers.sources.list(editorOf(visit)), said));
}

export async function markSource(visit: SignedIn): Promise<void> {
  const { sources, editing } = textIn(visit.language);
  const since = CalendarDate.safeParse((visit.fields.get('since') ?? '').trim()).data;
  if (!since) return showSources(visit, 422, editing.edit.faults.date);
  const done = await visit.parts.answers.sources.mark(editorOf(visit), visit.fields.get('document') ?? '', since);
  return done ? showSources(visit, 409, sources[done]) : visit.leadTo(sourcesPath);
}

export async function unmarkSource(visit: SignedIn): Promise<void> {
  const done = await visit.parts.answers.sources.unmark(editorOf(visit), visit.fields.get('document') ?? '');
  return done ? showSources(visit, 409, textIn(visit.language).sources[done]) : visit.leadTo(sourcesPath);
}
