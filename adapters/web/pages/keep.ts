import type { Say } from '../../../dialogs/dialog.js';
import type { Language } from '../../../knowledge/language.js';
import { textIn, type Text } from '../../../knowledge/text/index.js';
import { html, type Html } from '../html.js';

/**
 * What a browser can do with a return number, under it: copy, print, remind (decisions.md D4). Not shown before the
 * script for it is there; without one the number is there to be written down.
 */
export function keepHtml(language: Language): Html {
  const { keep } = textIn(language);
  return html`<div class="keep" ${words(keep)}>
    <ul>
      <li><button type="button" data-keep="copy">${keep.copy}</button></li>
      <li><button type="button" data-keep="print">${keep.print}</button></li>
    </ul>
    <details>
      <summary>${keep.remind}</summary>
      <p>${keep.remindAbout}</p>
      <label><input type="checkbox" /> ${keep.withNumber}</label>
      <ul>
        ${Object.entries(keep.days).map(([days, label]) => html`<li><button type="button" data-keep="${days}">${label}</button></li>`)}
      </ul>
    </details>
  </div>`;
}

/** What the script says by itself, and writes on a card and into a calendar. */
const words = (keep: Text['keep']): Html =>
  html` data-line="${keep.line}" data-title="${keep.title}" data-copied="${keep.copied}" data-not-copied="${keep.notCopied}"
  data-made="${keep.made}"`;

/** A reminder of something at its own time, under a title that tells nothing; as above, the browser makes it (features.md S21). */
export function remindHtml({ from, until }: NonNullable<Say['when']>, language: Language): Html {
  const { keep, booking } = textIn(language);
  return html`<div class="keep" ${words(keep)}>
    <details>
      <summary>${keep.remind}</summary>
      <p>${keep.remindAbout}</p>
      <ul>
        <li><button type="button" data-keep="at" data-from="${from}" data-until="${until}">${booking.remindAt}</button></li>
      </ul>
    </details>
  </div>`;
}
