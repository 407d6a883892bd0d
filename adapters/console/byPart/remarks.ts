import type { Part } from '../../../knowledge/editing/parts.js';
import type { Finding } from '../../../knowledge/editorial/index.js';
import type { Kept } from './kept.js';
import type { KeptOf } from '../../../bots/partEditing.js';

/** What has to be corrected in a part before they can be published. */
export interface Remarks {
  findings: Finding[];
  /** The boxes that stand empty and must not. */
  empty: string[];
}

/** What the rules say of a part as it stands in the boxes, and which boxes for words are still empty. */
export const remarksOn = <T extends { id: string; revision: number }, C extends object, Typed>(
  kept: Kept<T, C, Typed>,
  found: KeptOf<T, C>,
  part: Part,
  typed: Typed,
): Remarks => ({ findings: kept.findings(found, part, typed), empty: kept.emptyIn(typed) });

export const countOf = ({ findings, empty }: Remarks): number => findings.length + empty.length;
