import { linked, oldestDay, shortened, type Chain } from '../../bots/chain.js';
import type { Witness } from '../../bots/sealing.js';
import type { Deed } from '../../dialogs/act.js';
import type { AccountRecord } from './account.js';

/** Who made a command: no account is known there, only that somebody may run it. */
const machine = 'the machine';

/** What was done to accounts, by whom, and on which calendar date. */
interface Done {
  before: readonly AccountRecord[];
  after: readonly AccountRecord[];
  on: string;
  /** The account of an operator; none for whoever can run commands. */
  by?: string | undefined;
}

/** What was done to accounts, seen from how they were before and are now: whoever changes them cannot forget to say so. */
function deeds(before: readonly AccountRecord[], after: readonly AccountRecord[]): [Deed, string][] {
  const [was, is] = [before, after].map((all) => new Map(all.map((account) => [account.name, account])));
  const told = (name: string): Deed | undefined => {
    const [old, now] = [was!.get(name), is!.get(name)];
    if (!old) return 'account made';
    if (!now) return 'account removed';
    if (old.passphrase !== now.passphrase) return 'account reset';
    return JSON.stringify(old) === JSON.stringify(now) ? undefined : 'account changed';
  };
  return [...new Set([...was!.keys(), ...is!.keys()])].flatMap((name) => {
    const did = told(name);
    return did ? [[did, name] as [Deed, string]] : [];
  });
}

/** The chain of acts with what a change did, and without what is older than 24 months. */
export function recorded(chain: Chain, { before, after, on, by = machine }: Done, witness: Witness): Chain {
  let { acts, anchor } = chain;
  for (const [did, to] of deeds(before, after)) {
    const next = linked(anchor, { by, did, to, on }, witness);
    [acts, anchor] = [[...acts, next.act], next.anchor];
  }
  for (let [oldest] = acts; anchor && oldest && oldest.on < oldestDay(on); [oldest] = acts) {
    [acts, anchor] = [acts.slice(1), shortened(anchor, oldest, witness)];
  }
  return { acts, anchor };
}
