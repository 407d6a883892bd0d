import type { Act, Anchor } from '../dialogs/act.js';
import type { Witness } from './sealing.js';

/** A chain of acts as it is kept: oldest first, and its two ends. There is no anchor before the first act. */
export interface Chain {
  acts: readonly Act[];
  anchor?: Anchor | undefined;
}

/** How long acts, counters and figures are kept, in months (decisions.md D3, D15). */
export const actMonths = 24;

/** The first day of which anything of that is still kept. */
export const oldestDay = (today: string): string => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - actMonths, day)).toISOString().slice(0, 10);
};

/** Always the same text for the same act: its values in a fixed order. */
const hashed = ({ id, by, did, to, on, before }: Act, { hash }: Witness): string => hash(JSON.stringify([id, by, did, to, on, before]));

const marked = ({ first, before, next, head }: Omit<Anchor, 'id' | 'mark'>, { mark }: Witness): Anchor => ({
  id: 'acts',
  first,
  before,
  next,
  head,
  mark: mark(JSON.stringify([first, before, next, head])),
});

/** One more act, and the ends of the chain with it. */
export function linked(
  anchor: Anchor | undefined,
  { by, did, to, on }: Omit<Act, 'id' | 'before'>,
  witness: Witness,
): { act: Act; anchor: Anchor } {
  const ends = anchor ?? { first: 1, before: '', next: 1, head: '' };
  const act: Act = { id: String(ends.next), by, did, to, on, before: ends.head };
  return { act, anchor: marked({ ...ends, next: ends.next + 1, head: hashed(act, witness) }, witness) };
}

/** The ends of a chain without its oldest act. */
export const shortened = (anchor: Anchor, oldest: Act, witness: Witness): Anchor =>
  marked({ ...anchor, first: anchor.first + 1, before: hashed(oldest, witness) }, witness);

/** The same ends, marked anew: for a new key of the installation. */
export const markedAnew = (anchor: Anchor, witness: Witness): Anchor => marked(anchor, witness);

/** The newest act in short, to be noted elsewhere: whoever has noted it can tell later that nothing before it was changed. */
export const headOf = ({ next, head }: Anchor): string => `${next - 1}:${head}`;

/**
 * The first place at which a chain is not as it was recorded.
 * @param noted a head that was noted earlier, if one was; without it a whole older copy of the file cannot be told
 * @returns what is wrong and where, or undefined
 */
export function faultIn({ acts, anchor }: Chain, witness: Witness, noted?: string): string | undefined {
  if (!anchor) return acts.length > 0 || noted ? 'The anchor is missing.' : undefined;
  if (marked(anchor, witness).mark !== anchor.mark) return 'The anchor was changed, or it belongs to another instance.key.';
  const numbered = new Map(acts.map((act) => [Number(act.id), act]));
  const heads = new Map([[anchor.first - 1, anchor.before]]);
  let before = anchor.before;
  for (let number = anchor.first; number < anchor.next; number++) {
    const act = numbered.get(number);
    if (!act) return `Act ${number} is missing.`;
    if (act.before !== before) return `Act ${number} does not follow on the one before it: one of the two was changed.`;
    before = hashed(act, witness);
    heads.set(number, before);
  }
  if (before !== anchor.head) return `Act ${anchor.next - 1}, the newest, was changed.`;
  if (acts.length !== anchor.next - anchor.first) return 'There are acts that do not belong to the chain.';
  return noted === undefined ? undefined : faultSince(noted, heads);
}

function faultSince(noted: string, heads: ReadonlyMap<number, string>): string | undefined {
  const [number = '', head = ''] = noted.split(':');
  const held = heads.get(Number(number));
  if (held === head) return undefined;
  if (held !== undefined) return `Act ${number} is another one than when it was noted.`;
  return Number(number) < Math.min(...heads.keys())
    ? `Act ${number} is too old: it is no longer kept.`
    : `Act ${number} was noted, and is missing.`;
}
