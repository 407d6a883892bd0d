import type { Lookups, ReturnNumbers } from './sealing.js';

/** The same numbers, each stretched once while a turn lasts, whatever is looked for under it: a try costs the same whether or not anything is found. */
export function askedOnce(numbers: ReturnNumbers): ReturnNumbers {
  const asked = new Map<string, Promise<Lookups>>();
  const lookups = (number: string): Promise<Lookups> => {
    const known = asked.get(number) ?? numbers.lookups(number);
    asked.set(number, known);
    return known;
  };
  return { fresh: () => numbers.fresh(), lookups, lookup: async (number) => (await lookups(number)).chat };
}
