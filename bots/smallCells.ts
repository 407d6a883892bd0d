/** Below this, a number says too much of the few whom it counts (decisions.md D3, care.md PR-60). */
export const fewest = 10;
const step = 5;

/** A number as it may be shown: rounded to 5, from 10 up; null where it may not. */
export type Cell = number | null;

export const shownCell = (count: number): Cell => (count < fewest ? null : Math.round(count / step) * step);

/** From which to which true number a cell can come. */
export const spanOf = (cell: Cell): [number, number] => (cell === null ? [0, fewest - 1] : [Math.max(fewest, cell - 2), cell + 2]);

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

/**
 * What shown numbers make together, and nothing else. It is made of them alone, so it tells no more than they do, whatever
 * else is shown in other rows, columns and tables.
 */
export const sumOfShown = (cells: readonly Cell[]): Cell => {
  const shown = cells.flatMap((cell) => cell ?? []);
  return shown.length === 0 ? null : shown.reduce((sum, cell) => sum + cell, 0);
};

/**
 * Numbers of things that each presuppose another one, such as a reaction to an answer. They are shown only where those other
 * ones that are certain from what is shown are enough for all of them: then they tell nothing of others that are hidden.
 * @param certain how many of the others there are at least, for whoever reads only what is shown
 */
export function shownWithin(counts: readonly number[], certain: number): Cell[] {
  const cells = counts.map(shownCell);
  const most = cells.reduce<number>((sum, cell) => sum + spanOf(cell)[1], 0);
  return most <= certain ? cells : cells.map(() => null);
}
