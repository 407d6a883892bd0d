import { isSame } from './change.js';

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
export function threeWay<C extends object>(was: C, theirs: C, mine: C): { merged: C; crossings: Crossing[] } {
  const crossings: Crossing[] = [];
  const fields = new Set([...Object.keys(was), ...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = Object.fromEntries(
    [...fields].map((field) => {
      const [before, other, own] = [was, theirs, mine].map((content) => Reflect.get(content, field) as unknown);
      if (isSame(own, before, field)) return [field, other];
      if (!isSame(other, before, field) && !isSame(other, own, field)) crossings.push({ field, was: before, theirs: other, mine: own });
      return [field, own];
    }),
  );
  return { merged: merged as C, crossings };
}
