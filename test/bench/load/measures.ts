/** The value below which a share (0 to 1) of the values lies; the largest for 1, NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const ordered = Float64Array.from(values).sort();
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? NaN;
}

/** How much values grow from the first to the last, along the straight line that fits them best: one value that lies far off hardly tells. */
export function growthOf(values: readonly number[]): number {
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [middle, level] = [(values.length - 1) / 2, mean(values)];
  const [over, under] = [mean(values.map((value, at) => (at - middle) * (value - level))), mean(values.map((_, at) => (at - middle) ** 2))];
  return values.length < 2 ? 0 : (over / under) * (values.length - 1);
}

/** A value as a bar of text beside others of which `most` is the largest. */
export const barOf = (value: number, most: number, width = 40): string => '█'.repeat(Math.max(1, Math.round((value / most) * width)));
