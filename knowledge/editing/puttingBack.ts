import { isSame, saved, type Change, type Effect, type PartChange } from './change.js';
import { parts, type Part } from './parts.js';
import { contentsAt, type Revision } from './revision.js';

/** Who puts something back, and what names the one act with which it comes. */
interface Act {
  by: string;
  on: string;
  together: string;
  /** A name for each of the versions. */
  fresh(): string;
}

/**
 * A change in which what stood there after a step is up for review, each part of it that is another one now. What was being
 * written in the same parts goes where "undo" finds it.
 * @param now what readers have
 * @returns undefined where nothing is another one
 */
export function putBack<C extends object>(
  change: Change<C>,
  number: number,
  now: Record<Part, C>,
  history: readonly Revision<C>[],
  { by, on, together, fresh }: Act,
): Change<C> | undefined {
  const then = contentsAt(number, now, history);
  const others = parts.filter((part) => !isSame(now[part], then[part]));
  if (others.length === 0) return undefined;
  const effect = effectOn(others, number, history);
  return others.reduce<Change<C>>((before, part) => {
    const to = { content: then[part], was: now[part], effect, version: fresh(), by, on, together };
    const after = saved<C>(before, part, to);
    const inReview: PartChange<C> = { ...after.parts[part]!, state: 'in-review' };
    return { ...after, parts: { ...after.parts, [part]: inReview } };
  }, change);
}

/**
 * What undoing the later steps does to the meaning of these parts: nothing, where each of them changed only their words. What
 * comes back together says the same in all its languages. What holds in all languages has no words.
 */
function effectOn(restored: readonly Part[], number: number, history: readonly Revision<unknown>[]): Effect {
  const later = history.filter((revision) => revision.number > number);
  const changesOnlyWords = ({ parts: all }: Revision<unknown>): boolean =>
    restored.every((part) => part === 'common' || all[part] === undefined || all[part].effect === 'words');
  return later.every(changesOnlyWords) ? 'words' : 'meaning';
}
