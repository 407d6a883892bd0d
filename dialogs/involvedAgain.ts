import { z } from 'zod';
import { ask, type Choice, type Reply, type Say } from './dialog.js';
import { openedNames, sealedNames } from './handoffAt.js';
import { involvedSay, leavesOut, onButton } from './involvedSay.js';
import type { Kit } from './kit.js';

/** What the person answered, before a fresh yes, about those at the office. */
export interface Involved {
  /** Accounts that they left out now: with the yes, these see nothing. */
  out: readonly string[];
  /** Accounts of which they were asked, and which they did not leave out. */
  asked: readonly string[];
}

export const nothingAsked: Involved = { out: [], asked: [] };

/** The same in the state of a dialog: sealed, and empty where there is nobody. */
export const involvedState = { out: z.string().default(''), asked: z.string().default('') };

const sealed = (names: readonly string[], kit: Kit): string => (names.length === 0 ? '' : sealedNames(names, kit));

export const sealedInvolved = ({ out, asked }: Involved, kit: Kit): { out: string; asked: string } => ({
  out: sealed(out, kit),
  asked: sealed(asked, kit),
});

export const openedInvolved = (at: { out: string; asked: string }, kit: Kit): Involved => ({
  out: openedNames(at.out, kit),
  asked: openedNames(at.asked, kit),
});

/**
 * Before a yes by which somebody sees the chat who came to the office since the last one: whether they are involved (care.md
 * CO-05, RE-06). As before the first yes, nothing that is typed here is for the office.
 * @param people accounts that came since
 * @param words what the person wrote and could not send
 * @param why it is asked, where that has not been said
 * @param above what is said before the question
 * @param others what else can be chosen, besides another office and "no"
 */
export function askInvolved(
  at: { referral: string },
  people: readonly string[],
  { out }: Involved,
  words: string | undefined,
  kit: Kit,
  why: string | undefined,
  above: readonly Say[],
  others: readonly Choice[],
): Reply {
  const { involved, consent } = kit.text.handoff;
  const ways = [{ id: 'handoff', label: involved.another }, { id: 'no', label: consent.no }, ...others];
  const asks = involvedSay(people, out, kit, ways, why);
  const exact = words === undefined ? {} : { exact: words };
  return ask({ ...at, step: 'involved' as const, names: sealedNames(people, kit) }, ...above, { ...asks, ...exact });
}

/** What is known once somebody has said whom to leave out of those on the screen, or that nobody there is involved. */
export function answeredBy(choice: string, at: { out: string; asked: string; names: string }, kit: Kit): Involved {
  const { out, asked } = openedInvolved(at, kit);
  const names = openedNames(at.names, kit);
  if (!leavesOut(choice)) return { out, asked: [...new Set([...asked, ...names])].sort() };
  const name = onButton(choice, names);
  return { out: name === undefined ? out : [...out, name], asked };
}
