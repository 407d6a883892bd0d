import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { TypedServiceWords } from '../../services/typed.js';
import { lengthHint, wordsBox, type Boxes } from '../byPart/boxes.js';

/** The boxes for the words of an office in one language. */
export function serviceWordsBoxes(boxes: Boxes, { name, first, purpose, who, can, cannot, look }: TypedServiceWords): Html {
  const { fields, hints } = textIn(boxes.language).officeEditing;
  return html`${wordsBox(boxes, { name: 'name', label: fields.name, value: name })}
  ${wordsBox(boxes, { name: 'first', label: fields.first, value: first, rows: 5, hint: lengthHint(boxes, first, hints.first) })}
  ${wordsBox(boxes, { name: 'purpose', label: fields.purpose, value: purpose, rows: 4 })}
  ${wordsBox(boxes, { name: 'who', label: fields.who, value: who })}
  ${wordsBox(boxes, { name: 'can', label: fields.can, value: can, rows: 4, hint: hints.lines })}
  ${wordsBox(boxes, { name: 'cannot', label: fields.cannot, value: cannot, rows: 4, hint: hints.lines })}
  ${wordsBox(boxes, { name: 'look', label: fields.look, value: look, rows: 2, hint: hints.look })}`;
}
