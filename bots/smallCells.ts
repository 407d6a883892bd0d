/** Below this, a number says too much of the few whom it counts (decisions.md D3, care.md PR-60). */
export const fewest = 10;
const step = 5;

/** A number as it may be shown: rounded to 5, from 10 up; null where it may not. */
export type Cell = number | null;

export const shownCell = (count: number): Cell => (count < fewest ? null : Math.round(count / step) * step);

/** From which to which true number a shown one can come. */
const spanOf = (shown: number): [number, number] => [Math.max(fewest, shown - 2), shown + 2];

/**
 * Some numbers and what they make together. The total is shown only where it leaves open, for each number that is not shown,
 * every value from 0 to 9: otherwise what is hidden could be worked out from what is not (care.md PR-60).
 */
export function shownLine(counts: readonly number[]): { cells: Cell[]; total: Cell } {
  const cells = counts.map(shownCell);
  const total = shownCell(counts.reduce((sum, count) => sum + count, 0));
  const hidden = cells.filter((cell) => cell === null).length;
  if (total === null || hidden === 0) return { cells, total };
  const known = cells.flatMap((cell) => (cell === null ? [] : [spanOf(cell)]));
  const [least, most] = [known.reduce((sum, [low]) => sum + low, 0), known.reduce((sum, [, high]) => sum + high, 0)];
  const [low, high] = spanOf(total);
  const open = high - least >= fewest - 1 && low - most <= (fewest - 1) * (hidden - 1);
  return { cells, total: open ? total : null };
}
