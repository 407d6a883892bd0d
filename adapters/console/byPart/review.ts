import { Part } from '../../../knowledge/editing/parts.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { reviewPage } from '../pages/byPart/review.js';
import { editorOf, type SignedIn } from '../visit.js';
import type { Kept } from './kept.js';

/** The pages to review a part of what is kept. */
export function reviewing<T extends { id: string; revision: number }, C extends object, Typed>(kept: Kept<T, C, Typed>) {
  const { idIn, work, path } = kept;

  /** One part as it is to become. @param reason typed for giving it back, which was not done */
  async function show(visit: SignedIn, status = 200, said?: string, reason = ''): Promise<void> {
    const part = Part.safeParse(visit.part).data;
    const found = part && (await work(visit).editing.read(editorOf(visit), idIn(visit)));
    if (!found) return unknown(visit);
    const pending = found.change?.parts[part];
    return pending
      ? visit.show(status, reviewPage(visit, found, part, pending, kept, said, reason))
      : kept.show(visit, 409, textIn(visit.language).editing.review.nothing);
  }

  return {
    show: (visit: SignedIn) => show(visit),

    async approve(visit: SignedIn): Promise<void> {
      const part = Part.safeParse(visit.part).data;
      if (!part) return unknown(visit);
      const { review } = textIn(visit.language).editing;
      const done = await work(visit).editing.approve(editorOf(visit), idIn(visit), part, visit.fields.get('over') ?? '');
      if (done === 'gone') return unknown(visit);
      if (done === undefined) return visit.leadTo(path(idIn(visit)));
      return show(visit, 409, done === 'own' ? review.own : review.changed);
    },

    async sendBack(visit: SignedIn): Promise<void> {
      const part = Part.safeParse(visit.part).data;
      if (!part) return unknown(visit);
      const { review } = textIn(visit.language).editing;
      const reason = (visit.fields.get('reason') ?? '').trim().slice(0, 500);
      if (reason === '') return show(visit, 422, review.reason);
      const done = await work(visit).editing.sendBack(editorOf(visit), idIn(visit), part, visit.fields.get('over') ?? '', reason);
      if (done === 'gone') return unknown(visit);
      return done === undefined ? visit.leadTo(path(idIn(visit))) : show(visit, 409, review.changed, reason);
    },
  };
}
