import type { KeptOf } from '../../bots/partEditing.js';
import type { Part } from '../../knowledge/editing/parts.js';
import type { Language } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Kept } from '../console/byPart/kept.js';
import { countOf, remarksOn } from '../console/byPart/remarks.js';
import { findingLine } from '../console/pages/byPart/findings.js';
import { block, type Element } from './cardParts.js';

/** What is to be corrected in a part before it can be published, as the page on which it is approved lists it. */
export function remarkBlocks<T extends { id: string; revision: number }, C extends object, Typed>(
  kept: Kept<T, C, Typed>,
  found: KeptOf<T, C>,
  part: Part,
  speaks: Language,
): Element[] {
  const text = textIn(speaks);
  const remarks = remarksOn(kept, found, part, kept.typedOf(found.change!.parts[part]!.content, found, part));
  if (countOf(remarks) === 0) return [];
  const fields = kept.fields(text);
  const lines = [
    ...remarks.empty.map((box) => `${isolated(fields[box] ?? box)} – ${text.statement.empty}`),
    ...remarks.findings.map((finding) => findingLine(finding, speaks, kept.boxOf(found, speaks))),
  ];
  return [block(text.editing.edit.remarks, { weight: 'bolder', spacing: 'medium' }), ...lines.map((line) => block(line))];
}
