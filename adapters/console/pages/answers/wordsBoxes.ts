import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { TypedWords } from '../../answers/typed.js';
import { boxName } from '../../byPart/typed.js';
import { lengthHint, wordsBox, type Boxes } from '../byPart/boxes.js';
import { organizationsIn } from './pieces.js';

/** The boxes for the words of an answer in one language. Each box for some organizations carries along for whom it is. */
export function wordsBoxes(boxes: Boxes, { title, short, full, phrasings, variants }: TypedWords): Html {
  const { edit } = textIn(boxes.language).editing;
  return html`${wordsBox(boxes, { name: 'title', label: edit.title, value: title })}
  ${wordsBox(boxes, { name: 'short', label: edit.short, value: short, rows: 5, hint: lengthHint(boxes, short, edit.shortHint) })}
  ${full.map((value, at) =>
    wordsBox(boxes, {
      name: `full-${at}`,
      label: edit.full(at + 1),
      value,
      rows: 5,
      hint: at === 0 ? lengthHint(boxes, value, edit.fullHint) : lengthHint(boxes, value, ''),
    }),
  )}
  ${variants.map(
    ({ for: entities, text }, at) =>
      html`<input type="hidden" name="${boxName('variant', at, 'for')}" value="${entities.join(' ')}" />
        ${wordsBox(boxes, { name: `variant-${at}`, label: edit.variant(organizationsIn({ entities }, boxes.language)), value: text, rows: 4 })}`,
  )}
  ${wordsBox(boxes, { name: 'phrasings', label: edit.phrasings, value: phrasings, rows: 12, hint: edit.phrasingsHint })}`;
}
