import { countWords } from '../../../../knowledge/editorial/index.js';
import type { Part } from '../../../../knowledge/editing/parts.js';
import type { Language } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { Fault } from '../../byPart/read.js';
import { boxName, type TypedSource } from '../../byPart/typed.js';
import { tongue } from '../answers/pieces.js';

/** What all boxes of one form share. */
export interface Boxes {
  part: Part;
  /** The language of the page. */
  language: Language;
  /** False where the words can only be read. */
  open: boolean;
  fault?: Fault | undefined;
}

interface Box {
  name: string;
  label: string;
  value: string;
  rows?: number;
  hint?: string | undefined;
}

/** What was wrong with a box, right above it. */
export const faultAt = ({ fault }: Boxes, name: string): Html | false =>
  fault?.at === name && html`<p class="notice" role="alert" id="notice">${fault.text}</p>`;

const marked = ({ fault }: Boxes, name: string): Html | false =>
  fault?.at === name && html` aria-invalid="true" aria-describedby="notice" autofocus`;

const closed = ({ open }: Boxes): Html | false => !open && html` readonly`;

/** A box for words in the language of the part. */
export const wordsBox = (boxes: Boxes, { name, label, value, rows = 1, hint }: Box): Html =>
  html`${faultAt(boxes, name)}
    <p>
      <label for="${name}">${label}</label>
      ${
        rows === 1
          ? html`<input
              id="${name}"
              name="${boxName(name)}"
              value="${value}"
              ${tongue(boxes.part)}${marked(boxes, name)}${closed(boxes)}
            />`
          : html`<textarea id="${name}" name="${boxName(name)}" rows="${rows}" ${tongue(boxes.part)}${marked(boxes, name)}${closed(boxes)}>
${value}</textarea>`
      }
      ${hint !== undefined && html`<span class="hint" id="${name}-hint" data-live>${hint}</span>`}
    </p>`;

/** How long a text is, as its limit counts (care.md CV-10). */
export const lengthHint = (boxes: Boxes, value: string, hint: string): string =>
  boxes.part === 'common' || value === '' ? hint : `${hint} ${textIn(boxes.language).editing.edit.words(countWords(value, boxes.part))}`;

/** A list to choose one of. */
export const selectBox = (boxes: Boxes, { name, label, value }: Box, options: readonly (readonly [string, string])[]): Html =>
  html`${faultAt(boxes, name)}
    <p>
      <label for="${name}">${label}</label>
      <select id="${name}" name="${boxName(name)}" ${marked(boxes, name)}${!boxes.open && html` disabled`}>
        ${options.map(([id, text]) => html`<option value="${id}" ${id === value && html` selected`}>${text}</option>`)}
      </select>
    </p>`;

/** Things of which any number can be ticked. */
export const tickBoxes = (
  boxes: Boxes,
  name: string,
  legend: string,
  chosen: readonly string[],
  options: readonly (readonly [string, string])[],
): Html =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ([id, text]) =>
        html`<p class="tick">
          <input
            type="checkbox"
            id="${name}-${id}"
            name="${boxName(name)}"
            value="${id}"
            ${chosen.includes(id) && html` checked`}${!boxes.open && html` disabled`}
          /><label for="${name}-${id}">${text}</label>
        </p>`,
    )}
  </fieldset>`;

/** Whether the box of which something is wrong is among those whose names begin so: nobody finds it where it is folded away. */
export const isWrongIn = ({ fault }: Boxes, path: string): boolean => fault?.at.startsWith(path) ?? false;

/** The boxes of one source. */
export function sourceBoxes(boxes: Boxes, source: TypedSource, at: number, path: string): Html {
  const { common: text } = textIn(boxes.language).editing;
  const labels: Record<keyof TypedSource, string> = {
    title: text.sourceTitle,
    symbol: text.symbol,
    paragraph: text.paragraph,
    url: text.url,
    readOn: text.readOn,
  };
  const names = `${path}source-${at}-`;
  return html`<details class="source" ${(source.title === '' || isWrongIn(boxes, names)) && html` open`}>
    <summary>${source.symbol || source.title || text.source(at + 1)}</summary>
    ${(Object.keys(labels) as (keyof TypedSource)[]).map((key) =>
      wordsBox(boxes, { name: `${names}${key}`, label: labels[key], value: source[key] }),
    )}
  </details>`;
}
