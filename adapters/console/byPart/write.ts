import { versionOf, type KeptOf, type SavedOf, type WrittenOf } from '../../../bots/partEditing.js';
import { Part } from '../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../knowledge/editing/roles.js';
import { languageIn, marks } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { liveParts, writePage, type Showing } from '../pages/byPart/write.js';
import { editorOf, type SignedIn } from '../visit.js';
import type { Kept } from './kept.js';
import type { Fault } from './read.js';
import { countOf, remarksOn } from './remarks.js';
import { saidBeside, type Posted } from './typed.js';

/** The pages to write in a part of what is kept. */
export function writing<T extends { id: string; revision: number }, C extends object, Typed>(kept: Kept<T, C, Typed>) {
  const { idIn, work, notedAs, path } = kept;

  /** One part with its boxes. Whoever may write in it is noted as writing now, and reads who else is. */
  async function show(visit: SignedIn, status = 200, showing: Showing<Typed> = {}): Promise<void> {
    const { editing, writing } = work(visit);
    const editor = editorOf(visit);
    const part = Part.safeParse(visit.part).data;
    const found = part && (await editing.read(editor, idIn(visit)));
    if (!found) return unknown(visit);
    const others = mayWrite(editor, part) ? await writing.begin(editor, notedAs(idIn(visit)), part) : [];
    const beside = languageIn(visit.query.get('beside'));
    visit.show(status, writePage(visit, kept, found, part, { others, beside, ...showing }), undefined, true);
  }

  const postedIn = (fields: URLSearchParams, part: Part): Posted<Typed> => ({
    typed: kept.typedIn(fields, part),
    ...saidBeside(fields, part, kept.effects),
  });

  /** Keeps what was typed, and puts it up for review if that was pressed. The script of the page asks for no page in answer. */
  async function save(visit: SignedIn): Promise<void> {
    const { editing } = work(visit);
    const editor = editorOf(visit);
    const part = Part.safeParse(visit.part).data;
    const found = part && (await editing.read(editor, idIn(visit)));
    if (!found || !mayWrite(editor, part)) return unknown(visit);
    const posted = postedIn(visit.fields, part);
    const byItself = visit.fields.get('then') === 'itself';
    const written = await writtenIn(visit, posted, found);
    const { edit } = textIn(visit.language).editing;
    if ('at' in written)
      return byItself
        ? tell(visit, { said: [edit.incomplete, written.text].join(marks[visit.language].gap) })
        : show(visit, 422, { posted, fault: written });
    const saved = await editing.save(editor, idIn(visit), part, { ...written, boxesStay: byItself });
    if (byItself)
      return tell(visit, saved.did === 'saved' ? savedByItself(visit, found, part, posted, saved.version) : { said: edit.elsewhere });
    if (saved.did === 'gone') return unknown(visit);
    if (saved.did === 'crossed') return showCrossed(visit, part, posted, saved, found);
    return isSubmitted(visit) ? submit(visit, part, posted) : visit.leadTo(`${path(idIn(visit), 'write', part)}?saved`);
  }

  /** That it is saved, with how many remarks there are on it, and what of the page changes with it. */
  function savedByItself(visit: SignedIn, found: KeptOf<T, C>, part: Part, { typed }: Posted<Typed>, over: string): Told {
    const { edit } = textIn(visit.language).editing;
    const count = countOf(remarksOn(kept, found, part, typed));
    const { colon, gap } = marks[visit.language];
    const said = count > 0 ? [edit.savedByItself, `${edit.remarks}${colon}${count}`].join(gap) : edit.savedByItself;
    return { over, said, live: liveParts(visit, kept, found, part, typed).text };
  }

  async function writtenIn(visit: SignedIn, { typed, over, effect }: Posted<Typed>, found: KeptOf<T, C>): Promise<WrittenOf<C> | Fault> {
    const content = await kept.contentIn(visit, typed, found);
    return isFault(content) ? content : { content, over, effect: kept.subject.isNew(found.entry) ? 'words' : effect };
  }

  /** What the two wrote beside each other, and both together in the boxes: the next Save is over what the other one saved. */
  const showCrossed = (
    visit: SignedIn,
    part: Part,
    posted: Posted<Typed>,
    { crossings, merged, version }: Extract<SavedOf<C>, { did: 'crossed' }>,
    found: KeptOf<T, C>,
  ): Promise<void> => show(visit, 409, { posted: { ...posted, typed: kept.typedOf(merged, found, part), over: version }, crossings });

  /** Puts what was saved up for review. Where there are remarks on it, whoever wrote it reads them first, and can send it all the same. */
  async function submit(visit: SignedIn, part: Part, posted: Posted<Typed>): Promise<void> {
    const { editing, writing } = work(visit);
    const { edit } = textIn(visit.language).editing;
    const [editor, id] = [editorOf(visit), idIn(visit)];
    const found = await editing.read(editor, id);
    const pending = found?.change?.parts[part];
    const stands = found && pending && { over: versionOf(found.entry, pending), typed: kept.typedOf(pending.content, found, part) };
    const remarked = pending?.state === 'draft' && countOf(remarksOn(kept, found!, part, stands!.typed)) > 0;
    const asks = remarked && visit.fields.get('then') !== 'anyway';
    const done = asks ? 'remarked' : await editing.submit(editor, id, part, posted.note);
    if (done === undefined || done === 'changed') {
      await writing.end(editor, notedAs(id), part);
      return visit.leadTo(path(id));
    }
    if (done !== 'unsaid' && done !== 'remarked') return show(visit, 409, { said: edit.same });
    const unsaid = done === 'unsaid' || pending?.effect === null;
    const fault = unsaid ? { at: 'effect', text: edit.faults.effect } : undefined;
    return show(visit, 422, { posted: { ...posted, ...stands }, fault, remarked });
  }

  return {
    show,
    save,

    /** Shows again what was typed in a session that is over, or in a form that this session did not give out. */
    showTyped(visit: SignedIn, status: number, said?: string): Promise<void> | void {
      const part = Part.safeParse(visit.part).data;
      return part ? show(visit, status, { posted: postedIn(visit.fields, part), said }) : unknown(visit);
    },

    async undo(visit: SignedIn): Promise<void> {
      const part = Part.safeParse(visit.part).data;
      if (!part) return unknown(visit);
      const done = await work(visit).editing.undo(editorOf(visit), idIn(visit), part);
      return done === 'gone' ? unknown(visit) : visit.leadTo(path(idIn(visit), 'write', part));
    },

    async discard(visit: SignedIn): Promise<void> {
      const part = Part.safeParse(visit.part).data;
      if (!part) return unknown(visit);
      if (visit.fields.get('sure') !== '1') return visit.leadTo(path(idIn(visit), 'write', part));
      const done = await work(visit).editing.discard(editorOf(visit), idIn(visit), part);
      return done === 'gone' ? unknown(visit) : visit.leadTo(path(idIn(visit)));
    },
  };
}

const isFault = (content: object): content is Fault => 'at' in content;

const isSubmitted = ({ fields }: SignedIn): boolean => ['submit', 'anyway'].includes(fields.get('then') ?? '');

/** What the script of the page learns of a save: what to say of it and, where it was kept, its version and what of the page changes with it. */
interface Told {
  said: string;
  over?: string;
  live?: string;
}

const tell = (visit: SignedIn, told: Told): void => visit.show(200, JSON.stringify(told), 'application/json; charset=utf-8');
