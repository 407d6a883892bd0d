/** The value below which a share (0 to 1) of the values lies; the largest for 1, NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const ordered = Float64Array.from(values).sort();
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? NaN;
}

/**
 * How much something rose from the third quarter of the values to the last one, by the least value of each: what is there for
 * a moment, such as a file that is being written, comes on top of what stays and tells nothing. What came with the first half,
 * when a program still warms up, does not count.
 */
export function riseOf(values: readonly number[]): number {
  const quarter = Math.floor(values.length / 4);
  if (quarter === 0) throw new Error('Four values are needed at least.');
  return Math.min(...values.slice(-quarter)) - Math.min(...values.slice(-2 * quarter, -quarter));
}

/** A value as a bar of text beside others of which `most` is the largest. */
export const barOf = (value: number, most: number, width = 40): string => '█'.repeat(Math.max(1, Math.round((value / most) * width)));
