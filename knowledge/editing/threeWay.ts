import { isSame } from './change.js';
import type { Content } from './parts.js';

/** A box of a form in which two people wrote different things, from the same beginning. */
export interface Crossing {
  field: string;
  was: unknown;
  theirs: unknown;
  mine: unknown;
}

/**
 * Brings together what two people made of the same beginning, box by box: who changed a box alone is followed. Where both
 * changed it differently nobody's words are lost: the box is named, and holds mine until somebody has looked.
 */
export function threeWay(was: Content, theirs: Content, mine: Content): { merged: Content; crossings: Crossing[] } {
  const crossings: Crossing[] = [];
  const fields = new Set([...Object.keys(was), ...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = Object.fromEntries(
    [...fields].map((field) => {
      const [before, other, own] = [was, theirs, mine].map((content) => Reflect.get(content, field) as unknown);
      if (isSame(own, before)) return [field, other];
      if (!isSame(other, before) && !isSame(other, own)) crossings.push({ field, was: before, theirs: other, mine: own });
      return [field, own];
    }),
  );
  return { merged: merged as Content, crossings };
}
