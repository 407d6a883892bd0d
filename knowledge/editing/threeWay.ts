import { isSame } from './change.js';

/** A box of a form in which two people wrote different things, from the same beginning as far as it is known. */
export interface Crossing {
  field: string;
  was: unknown;
  theirs: unknown;
  mine: unknown;
}

/**
 * Brings together what two people made of the same beginning, box by box: who changed a box alone is followed. Where both
 * changed it differently nobody's words are lost: the box is named, and holds mine until somebody has looked.
 * @param was undefined where nobody knows it any more: then each box in which the two differ is named, since either may have changed it
 */
export function threeWay<C extends object>(was: C | undefined, theirs: C, mine: C): { merged: C; crossings: Crossing[] } {
  const crossings: Crossing[] = [];
  const fields = new Set([...Object.keys(was ?? theirs), ...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = Object.fromEntries(
    [...fields].map((field) => {
      const [before, other, own] = [was ?? theirs, theirs, mine].map((content) => Reflect.get(content, field) as unknown);
      if (isSame(own, before, field)) return [field, other];
      if ((!was || !isSame(other, before, field)) && !isSame(other, own, field))
        crossings.push({ field, was: before, theirs: other, mine: own });
      return [field, own];
    }),
  );
  return { merged: merged as C, crossings };
}
