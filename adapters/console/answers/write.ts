import type { Kept, Saved, Written } from '../../../bots/editing.js';
import { versionOf } from '../../../bots/editing.js';
import { Part } from '../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../knowledge/editing/roles.js';
import { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { entryPath } from '../pages/answers/pieces.js';
import { writePage, type Showing } from '../pages/answers/write.js';
import { editorOf, type SignedIn } from '../visit.js';
import { commonIn, type Fault } from './allLanguages.js';
import { postedIn, typedOf, wordsIn, type Posted } from './typed.js';

/** One part with its boxes. Whoever may write in it is noted as writing now, and reads who else is. */
export async function showWriting(visit: SignedIn, status = 200, showing: Showing = {}): Promise<void> {
  const { answers } = visit.parts;
  const editor = editorOf(visit);
  const part = Part.safeParse(visit.part).data;
  const found = part && (await answers.editing.read(editor, visit.entry));
  if (!found) return unknown(visit);
  const others = mayWrite(editor, part) ? await answers.writing.begin(editor, visit.entry, part) : [];
  const beside = Language.safeParse(visit.query.get('beside')).data;
  visit.show(status, writePage(visit, found, part, { others, beside, ...showing }), undefined, true);
}

/** Shows again what was typed in a session that is over, or in a form that this session did not give out. */
export function showTypedAnswer(visit: SignedIn, status: number, said?: string): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  return part ? showWriting(visit, status, { posted: postedIn(visit.fields, part), said }) : Promise.resolve(unknown(visit));
}

/** Keeps what was typed, and puts it up for review if that was pressed. The script of the page asks for no page in answer. */
export async function saveWriting(visit: SignedIn): Promise<void> {
  const { answers } = visit.parts;
  const editor = editorOf(visit);
  const part = Part.safeParse(visit.part).data;
  const found = part && (await answers.editing.read(editor, visit.entry));
  if (!found || !mayWrite(editor, part)) return unknown(visit);
  const posted = postedIn(visit.fields, part);
  const byItself = visit.fields.get('then') === 'itself';
  const written = await writtenIn(visit, posted, found);
  if ('at' in written) return byItself ? tell(visit, { fault: true }) : showWriting(visit, 422, { posted, fault: written });
  const saved = await answers.editing.save(editor, visit.entry, part, written);
  if (byItself) return tell(visit, saved.did === 'saved' ? { over: saved.version } : { elsewhere: true });
  if (saved.did === 'gone') return unknown(visit);
  if (saved.did === 'crossed') return showCrossed(visit, posted, saved);
  return visit.fields.get('then') === 'submit'
    ? submit(visit, part, posted)
    : visit.leadTo(`${entryPath(visit.entry, 'write', part)}?saved`);
}

async function writtenIn(visit: SignedIn, posted: Posted, { entry }: Kept): Promise<Written | Fault> {
  const { typed, over, effect } = posted;
  if ('phrasings' in typed) return { content: wordsIn(typed), over, effect };
  const known = await visit.parts.answers.list.rows(editorOf(visit), {});
  const content = commonIn(typed, textIn(visit.language), new Set([entry.id, ...known.map((row) => row.entry.id)]));
  return 'at' in content ? content : { content, over, effect };
}

/** What the two wrote beside each other, and both together in the boxes: the next Save is over what the other one saved. */
function showCrossed(visit: SignedIn, posted: Posted, { crossings, merged, version }: Extract<Saved, { did: 'crossed' }>): Promise<void> {
  return showWriting(visit, 409, { posted: { ...posted, typed: typedOf(merged), over: version }, crossings });
}

async function submit(visit: SignedIn, part: Part, posted: Posted): Promise<void> {
  const { edit } = textIn(visit.language).editing;
  const done = await visit.parts.answers.editing.submit(editorOf(visit), visit.entry, part, posted.note);
  if (done === undefined || done === 'changed') {
    await visit.parts.answers.writing.end(editorOf(visit), visit.entry, part);
    return visit.leadTo(entryPath(visit.entry));
  }
  if (done !== 'unsaid') return showWriting(visit, 409, { said: edit.same });
  const found = await visit.parts.answers.editing.read(editorOf(visit), visit.entry);
  const over = found ? versionOf(found.entry, found.change?.parts[part]) : posted.over;
  return showWriting(visit, 422, { posted: { ...posted, over }, fault: { at: 'effect', text: edit.faults.effect } });
}

/** What the script of the page learns of a save. */
const tell = (visit: SignedIn, what: { over: string } | { elsewhere: true } | { fault: true }): void =>
  visit.show(200, JSON.stringify(what), 'application/json; charset=utf-8');

export async function undoWriting(visit: SignedIn): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  if (!part) return unknown(visit);
  const done = await visit.parts.answers.editing.undo(editorOf(visit), visit.entry, part);
  return done === 'gone' ? unknown(visit) : visit.leadTo(entryPath(visit.entry, 'write', part));
}

export async function discardWriting(visit: SignedIn): Promise<void> {
  const part = Part.safeParse(visit.part).data;
  if (!part) return unknown(visit);
  if (visit.fields.get('sure') !== '1') return visit.leadTo(entryPath(visit.entry, 'write', part));
  const done = await visit.parts.answers.editing.discard(editorOf(visit), visit.entry, part);
  return done === 'gone' ? unknown(visit) : visit.leadTo(entryPath(visit.entry));
}
