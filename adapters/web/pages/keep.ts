import type { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../html.js';

/**
 * What a browser can do with a return number, under it: copy, print, remind (decisions.md D4). Not shown before the
 * script for it is there; without one the number is there to be written down.
 */
export function keepHtml(language: Language): Html {
  const { keep } = textIn(language);
  return html`<div
    class="keep"
    data-line="${keep.line}"
    data-title="${keep.title}"
    data-copied="${keep.copied}"
    data-not-copied="${keep.notCopied}"
    data-made="${keep.made}"
  >
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
