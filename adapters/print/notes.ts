import { textIn } from '../../knowledge/text/index.js';
import type { Language } from '../../knowledge/language.js';
import { html } from '../web/html.js';
import { fields } from '../web/pages/statement.js';
import { paper } from './paper.js';

/** Room to write by hand, in lines, where more is usually written than elsewhere. */
const lines: Partial<Record<(typeof fields)[number], number>> = { happened: 14, people: 4 };

/** The same open questions as on the page, to be written on by hand: two sides of A4, under a neutral title. */
export function notesSheet(language: Language): string {
  const { statement } = textIn(language);
  const body = html`<h1>${statement.sheetTitle}</h1>
    <p class="small">${statement.sheetAbout}</p>
    ${fields.map((name) => {
      const { label, hint } = statement.fields[name];
      return html`<h2>${label}</h2>
        <p class="small">${hint}</p>
        ${Array.from({ length: lines[name] ?? 3 }, () => html`<div class="line"></div>`)}`;
    })}`;
  return paper(language, statement.sheetTitle, body);
}
