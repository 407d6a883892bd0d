import { Excluded, type Referral } from '../dialogs/referral.js';
import type { Vault } from './sealing.js';

/** Account names of those who must not see a referral, as its person asked (decisions.md D5). */
export function leftOut({ id, excluded }: Pick<Referral, 'id' | 'excluded'>, vault: Pick<Vault, 'open'>): readonly string[] {
  const opened = excluded === null ? undefined : vault.open(id, excluded);
  return opened === undefined ? [] : Excluded.parse(JSON.parse(opened));
}

/** Those who were left out so far and those who are from now on, as they are kept. */
export function leavingOut(
  referral: Pick<Referral, 'id' | 'excluded'>,
  now: readonly string[],
  vault: Pick<Vault, 'open' | 'seal'>,
): string | null {
  if (now.length === 0) return referral.excluded;
  return vault.seal(referral.id, JSON.stringify([...new Set([...leftOut(referral, vault), ...now])]));
}
