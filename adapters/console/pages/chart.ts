import { direction, type Language } from '../../../knowledge/language.js';
import { html, type Html } from '../../web/html.js';

/** One column: a number as it may be shown, or null where it may not be (care.md PR-60). */
export interface Column {
  value: number | null;
  /** What stands under it, in two lines; the second may be empty. */
  under: readonly [string, string];
}

export interface Chart {
  /** Unique in the page. */
  id: string;
  caption: string;
  columns: readonly Column[];
  /** The number that reaches the top. The same for charts that are compared. */
  top: number;
}

/** Heights in em, from above: room for a number, the columns, two lines. */
const [above, tall, first, second] = [1.4, 5, 1.3, 2.5];
const ground = above + tall;

const round = (number: number): number => Math.round(number * 100) / 100;

/** The highest number that is shown, for `top`; 0 where none is, and there is nothing to draw. */
export const highest = (values: readonly (number | null)[]): number => Math.max(0, ...values.map((value) => value ?? 0));

/**
 * Numbers as columns, drawn without a script. It is one picture with its caption as its name, and stands beside a table that
 * says the same: what is not shown there is a dotted line here, of one height whatever it stands for. Widths are shares of
 * the room there is and heights go with the size of the letters, so that it can be enlarged; where one reads from the right,
 * it runs from there.
 */
export function columnChart(language: Language, { id, caption, columns, top }: Chart): Html {
  const slot = 100 / columns.length;
  const column = ({ value, under }: Column, at: number): Html => {
    const left = slot * (direction(language) === 'rtl' ? columns.length - 1 - at : at);
    const center = `${round(left + slot / 2)}%`;
    const label = (y: number, text: string | number, kind: string): Html =>
      html`<text class="${kind}" x="${center}" y="${round(y)}em" text-anchor="middle">${text}</text>`;
    const [x, end, width] = [round(left + slot * 0.15), round(left + slot * 0.85), round(slot * 0.7)];
    const high = value === null ? 0 : (value / top) * tall;
    const drawn =
      value === null
        ? html`<line class="unshown" x1="${x}%" x2="${end}%" y1="${ground - 0.25}em" y2="${ground - 0.25}em" />`
        : html`<rect
              x="${x}%"
              y="${round(ground - high)}em"
              width="${width}%"
              height="${round(high)}em"
            />${label(ground - high - 0.3, value, 'number')}`;
    return html`${drawn}${label(ground + first, under[0], 'under')}${under[1] && label(ground + second, under[1], 'under')}`;
  };
  return html`<figure class="chart">
    <figcaption id="${id}">${caption}</figcaption>
    <svg role="img" aria-labelledby="${id}" width="100%" height="${ground + second + 0.4}em">
      <line class="ground" x1="0" x2="100%" y1="${ground}em" y2="${ground}em" />
      ${columns.map(column)}
    </svg>
  </figure>`;
}
