import { saidOncePublished } from '../../../bots/subject.js';
import { languageIn } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { historyPage } from '../pages/byPart/history.js';
import { previewPage } from '../pages/byPart/preview.js';
import { editorOf, type SignedIn } from '../visit.js';
import type { Kept } from './kept.js';

/** The pages to publish what is kept, to look at it before, and to look back. */
export function publishing<T extends { id: string; revision: number }, C extends object, Typed>(kept: Kept<T, C, Typed>) {
  const { idIn, work, path } = kept;

  async function showHistory(visit: SignedIn, status = 200, said?: string): Promise<void> {
    const { editing, publishing } = work(visit);
    const editor = editorOf(visit);
    const found = await editing.read(editor, idIn(visit));
    if (!found) return unknown(visit);
    visit.show(status, historyPage(visit, found.entry, await publishing.history(editor, idIn(visit)), kept, said));
  }

  return {
    showGates: (visit: SignedIn) => kept.showGates(visit),

    async publish(visit: SignedIn): Promise<void> {
      const said = textIn(visit.language);
      const { publishing: text, editing } = said;
      await kept.lookAgain?.(visit);
      const done = await work(visit).publishing.publish(editorOf(visit), idIn(visit), visit.fields.get('over') ?? '');
      if (done === 'gone') return unknown(visit);
      const found = done === undefined && (await work(visit).editing.read(editorOf(visit), idIn(visit)));
      if (found) return kept.show(visit, 200, saidOncePublished(kept.subject, found.entry, said));
      const why = { changed: editing.review.changed, nothing: text.nothing, closed: text.stays, unchecked: text.unchecked };
      return kept.showGates(visit, 409, done && why[done]);
    },

    async passOver(visit: SignedIn): Promise<void> {
      const { publishing: text, editing } = textIn(visit.language);
      const why = (visit.fields.get('why') ?? '').trim().slice(0, 500);
      if (why === '') return kept.showGates(visit, 422, text.over.empty);
      const done = await work(visit).publishing.passOver(editorOf(visit), idIn(visit), visit.fields.get('over') ?? '', why);
      if (done === 'gone') return unknown(visit);
      if (done === undefined) return visit.leadTo(path(idIn(visit), 'publish'));
      return kept.showGates(visit, 409, done === 'changed' ? editing.review.changed : text.unchecked);
    },

    showHistory: (visit: SignedIn) => showHistory(visit),

    async restore(visit: SignedIn): Promise<void> {
      const { history } = textIn(visit.language).publishing;
      const number = Number(visit.fields.get('number'));
      if (!Number.isInteger(number)) return showHistory(visit, 422);
      const done = await work(visit).publishing.restore(editorOf(visit), idIn(visit), number);
      if (done === 'gone') return unknown(visit);
      return done === 'same' ? showHistory(visit, 409, history.same) : kept.show(visit, 200, history.restored);
    },

    /** How it looks at both doors, with what is being written where something is. */
    async showPreview(visit: SignedIn): Promise<void> {
      const language = languageIn(visit.part);
      const found = language && (await work(visit).editing.read(editorOf(visit), idIn(visit)));
      if (!found) return unknown(visit);
      const draft = found.change !== undefined || kept.subject.isDraft(found.entry);
      visit.show(200, previewPage(visit, idIn(visit), language, kept.said(visit, found, language), draft, kept));
    },

    /** Deletes what was begun by mistake. */
    async deleteDraft(visit: SignedIn): Promise<void> {
      const id = idIn(visit);
      if (visit.fields.get('sure') !== '1') return visit.leadTo(path(id));
      const done = await work(visit).drafts.delete(editorOf(visit), id);
      return done === 'gone' ? unknown(visit) : kept.showList(visit, textIn(visit.language).newOffice.draft.deleted);
    },
  };
}
