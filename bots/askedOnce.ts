import type { Lookups, ReturnNumbers } from './sealing.js';

/** The same numbers, each stretched once while a turn lasts, whatever is looked for under it: a try costs the same whether or not anything is found. */
export function askedOnce(numbers: ReturnNumbers): ReturnNumbers {
  const asked = new Map<string, Promise<Lookups | undefined>>();
  const once = (number: string, ask: () => Promise<Lookups | undefined>): Promise<Lookups | undefined> => {
    const known = asked.get(number) ?? ask();
    asked.set(number, known);
    return known;
  };
  const tried = (number: string): Promise<Lookups | undefined> => once(number, () => numbers.tried(number));
  const lookups = async (number: string): Promise<Lookups> =>
    (await once(number, () => numbers.lookups(number))) ?? numbers.lookups(number);
  return { fresh: () => numbers.fresh(), lookups, tried, lookup: async (number) => (await lookups(number)).chat };
}
