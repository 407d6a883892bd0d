import { NewOffice } from '../../../bots/newOffice.js';
import { mayBegin } from '../../../knowledge/editing/roles.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { newOfficePage } from '../pages/services/begin.js';
import { servicePath } from '../pages/services/pieces.js';
import { editorOf, type SignedIn } from '../visit.js';

/** The form that a new office begins with. */
export function showNewOffice(visit: SignedIn, status = 200, said?: string): void {
  if (!mayBegin(editorOf(visit))) return unknown(visit);
  visit.show(status, newOfficePage(visit, said));
}

/** Begins an office and opens it for writing: what holds in all languages first. */
export async function beginNewOffice(visit: SignedIn): Promise<void> {
  const editor = editorOf(visit);
  if (!mayBegin(editor)) return unknown(visit);
  const { fields } = visit;
  const read = NewOffice.safeParse({
    name: fields.get('called'),
    kind: fields.get('kind'),
    wholeInTeams: fields.get('messages') === 'teams',
  });
  if (!read.success) return showNewOffice(visit, 422, textIn(visit.language).newOffice.fault);
  const done = await visit.parts.services.begin(editor, read.data);
  return done === 'gone' ? unknown(visit) : visit.leadTo(servicePath(done.id, 'write', 'common'));
}

/** A form that this session did not give out begins nothing; what was typed in it stands in its boxes. */
export const newOfficeOutOfDate = (visit: SignedIn): void => showNewOffice(visit, 403, textIn(visit.language).editing.edit.again);
