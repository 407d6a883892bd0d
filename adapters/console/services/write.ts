import type { SavedOf, WrittenOf } from '../../../bots/partEditing.js';
import { versionOf } from '../../../bots/partEditing.js';
import { Part } from '../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../knowledge/editing/roles.js';
import { servicePartsOf, type ServiceContent, type ServiceContents } from '../../../knowledge/editing/serviceParts.js';
import { contentsWith, type Change } from '../../../knowledge/editing/change.js';
import { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Fault } from '../answers/allLanguages.js';
import { unknown } from '../cases.js';
import { servicePath } from '../pages/services/pieces.js';
import { writeServicePage, type KeptService, type ShowingService } from '../pages/services/write.js';
import { editorOf, type SignedIn } from '../visit.js';
import { serviceCommonIn } from './allLanguages.js';
import { isServiceWordsTyped, postedServiceIn, serviceWordsIn, typedOfService, type PostedService } from './typed.js';

/** How somebody who writes in an office is noted, apart from those who write in an answer of the same name. */
const noted = (service: string): string => `office ${service}`;

/** One part with its boxes. Whoever may write in it is noted as writing now, and reads who else is. */
export async function showServiceWriting(visit: SignedIn, status = 200, showing: ShowingService = {}): Promise<void> {
  const { editing, writing } = visit.parts.services;
  const editor = editorOf(visit);
  const part = Part.safeParse(visit.part).data;
  const found = part && (await editing.read(editor, visit.service));
  if (!found) return unknown(visit);
  const others = mayWrite(editor, part) ? await writing.begin(editor, noted(visit.service), part) : [];
  const beside = Language.safeParse(visit.query.get('beside')).data;
  visit.show(status, writeServicePage(visit, found, part, { others, beside, ...showing }), undefined, true);
}

/** Shows again what was typed in a session that is over, or in a form that this session did not give out. */
export function showTypedService(visit: SignedIn, status: number, said?: string): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  return part ? showServiceWriting(visit, status, { posted: postedServiceIn(visit.fields, part), said }) : Promise.resolve(unknown(visit));
}

/** Keeps what was typed, and puts it up for review if that was pressed. The script of the page asks for no page in answer. */
export async function saveServiceWriting(visit: SignedIn): Promise<void> {
  const { editing } = visit.parts.services;
  const editor = editorOf(visit);
  const part = Part.safeParse(visit.part).data;
  const found = part && (await editing.read(editor, visit.service));
  if (!found || !mayWrite(editor, part)) return unknown(visit);
  const posted = postedServiceIn(visit.fields, part);
  const byItself = visit.fields.get('then') === 'itself';
  const written = writtenIn(visit, posted, found);
  if ('at' in written) return byItself ? tell(visit, { fault: true }) : showServiceWriting(visit, 422, { posted, fault: written });
  const saved = await editing.save(editor, visit.service, part, written);
  if (byItself) return tell(visit, saved.did === 'saved' ? { over: saved.version } : { elsewhere: true });
  if (saved.did === 'gone') return unknown(visit);
  if (saved.did === 'crossed') return showCrossed(visit, posted, saved);
  return visit.fields.get('then') === 'submit'
    ? submit(visit, part, posted)
    : visit.leadTo(`${servicePath(visit.service, 'write', part)}?saved`);
}

function writtenIn(
  visit: SignedIn,
  { typed, over, effect }: PostedService,
  { entry, change }: KeptService,
): WrittenOf<ServiceContent> | Fault {
  if (isServiceWordsTyped(typed)) return { content: serviceWordsIn(typed), over, effect };
  const { common } = contentsWith<ServiceContents>(servicePartsOf(entry), change as Change<ServiceContents[Part]> | undefined);
  const content = serviceCommonIn(typed, common, textIn(visit.language));
  return 'at' in content ? content : { content, over, effect };
}

type Crossed = Extract<SavedOf<ServiceContent>, { did: 'crossed' }>;

/** What the two wrote beside each other, and both together in the boxes: the next Save is over what the other one saved. */
const showCrossed = (visit: SignedIn, posted: PostedService, { crossings, merged, version }: Crossed): Promise<void> =>
  showServiceWriting(visit, 409, { posted: { ...posted, typed: typedOfService(merged), over: version }, crossings });

async function submit(visit: SignedIn, part: Part, posted: PostedService): Promise<void> {
  const { editing, writing } = visit.parts.services;
  const { edit } = textIn(visit.language).editing;
  const editor = editorOf(visit);
  const done = await editing.submit(editor, visit.service, part, posted.note);
  if (done === undefined || done === 'changed') {
    await writing.end(editor, noted(visit.service), part);
    return visit.leadTo(servicePath(visit.service));
  }
  if (done !== 'unsaid') return showServiceWriting(visit, 409, { said: edit.same });
  const found = await editing.read(editor, visit.service);
  const over = found ? versionOf(found.entry, found.change?.parts[part]) : posted.over;
  return showServiceWriting(visit, 422, { posted: { ...posted, over }, fault: { at: 'effect', text: edit.faults.effect } });
}

/** What the script of the page learns of a save. */
const tell = (visit: SignedIn, what: { over: string } | { elsewhere: true } | { fault: true }): void =>
  visit.show(200, JSON.stringify(what), 'application/json; charset=utf-8');

export async function undoServiceWriting(visit: SignedIn): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  if (!part) return unknown(visit);
  const done = await visit.parts.services.editing.undo(editorOf(visit), visit.service, part);
  return done === 'gone' ? unknown(visit) : visit.leadTo(servicePath(visit.service, 'write', part));
}

export async function discardServiceWriting(visit: SignedIn): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  if (!part) return unknown(visit);
  if (visit.fields.get('sure') !== '1') return visit.leadTo(servicePath(visit.service, 'write', part));
  const done = await visit.parts.services.editing.discard(editorOf(visit), visit.service, part);
  return done === 'gone' ? unknown(visit) : visit.leadTo(servicePath(visit.service));
}
