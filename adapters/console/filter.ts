import { z } from 'zod';
import type { Wanted } from '../../bots/caseList.js';
import { Language } from '../../knowledge/language.js';

/** The states that a list can be filtered by, in the order in which they are offered. */
export const states = ['waiting', 'mine', 'others', 'asked', 'closed'] as const;

const ticked = z.literal('1').optional().catch(undefined);

/** What the address of the list says of the cases that are wanted. Whatever is not understood filters nothing. */
const Query = z.object({
  state: z.enum(states).optional().catch(undefined),
  writes: Language.optional().catch(undefined),
  office: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .catch(undefined),
  unread: ticked,
  due: ticked,
  late: ticked,
});

export function wantedIn(query: URLSearchParams): Wanted {
  const { state, writes, office, unread, due, late } = Query.parse(Object.fromEntries(query));
  return { state, language: writes, service: office, unread: unread && true, due: due && true, late: late && true };
}

export const filters = (wanted: Wanted): boolean => Object.values(wanted).some((value) => value !== undefined);

/** The address of a page of the list: the same cases, in any language. */
export function listPath({ state, language, service, unread, due, late }: Wanted, page = 1): string {
  const said = {
    state,
    writes: language,
    office: service,
    unread: unread ? '1' : undefined,
    due: due ? '1' : undefined,
    late: late ? '1' : undefined,
    page: page > 1 ? String(page) : undefined,
  };
  const query = new URLSearchParams(Object.entries(said).filter((pair): pair is [string, string] => pair[1] !== undefined));
  return query.size > 0 ? `/console/cases?${query}` : '/console/cases';
}

/** The same where the browser asks by itself: that keeps no session alive. */
export const renewedPath = (wanted: Wanted, page: number): string => {
  const path = listPath(wanted, page);
  return `${path}${path.includes('?') ? '&' : '?'}renewed`;
};
