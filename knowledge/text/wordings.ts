/** Whole messages of one list, parted by commas: people say the same in too many ways for a line each. */
export const listed = (list: string): string[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/**
 * Many wordings in few lines: those of a list, parted by commas, each with every person in the place of its star; and all of them
 * once more after each word by which people go on.
 */
export const wordingsWith =
  ({ who, before }: { who: readonly string[]; before: readonly string[] }) =>
  (list: string): string[] => {
    const each = listed(list).flatMap((one) => (one.includes('*') ? who.map((person) => one.replace('*', person)) : [one]));
    return [...new Set([...each, ...before.flatMap((word) => each.map((one) => `${word}${one}`))])];
  };
