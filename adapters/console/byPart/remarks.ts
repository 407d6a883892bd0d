import type { Part } from '../../../knowledge/editing/parts.js';
import type { Finding } from '../../../knowledge/editorial/index.js';
import type { Kept } from './kept.js';
import type { KeptOf } from '../../../bots/partEditing.js';

/** What has to be corrected in the words of a part before they can be published. */
export interface Remarks {
  findings: Finding[];
  /** The boxes that stand empty and must not. */
  empty: string[];
}

/** What the rules say of words as they stand in the boxes, and which boxes are still empty. Of what holds in all languages they say nothing. */
export const remarksOn = <T extends { id: string; revision: number }, C extends object, Typed>(
  kept: Kept<T, C, Typed>,
  found: KeptOf<T, C>,
  part: Part,
  typed: Typed,
): Remarks =>
  part === 'common' ? { findings: [], empty: [] } : { findings: kept.findings(found, part, typed), empty: kept.emptyIn(typed) };

export const countOf = ({ findings, empty }: Remarks): number => findings.length + empty.length;
