import { direction, htmlLang, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../html.js';
import { layout } from './layout.js';

/** Offices and their standard difference from UTC, in hours: true for everybody, remarkable to nobody. */
const places: [string, number][] = [
  ['Addis Ababa', 3],
  ['Bangkok', 7],
  ['Beirut', 2],
  ['Geneva', 1],
  ['Nairobi', 3],
  ['New York', -5],
  ['Santiago', -4],
  ['Vienna', 1],
];

const hours = (offset: number): string => [9, 17].map((hour) => `${String((hour - offset + 24) % 24).padStart(2, '0')}:00`).join(' - ');

/**
 * What Leave shows until the outside website appears, and in its place where that website cannot be reached (care.md
 * QE-04, decisions.md D14): a harmless table, on our own host, without a word of what this site is for.
 * @param exitUrl where the page goes at once
 */
export function neutralPage(language: Language, exitUrl: string): string {
  const { page } = textIn(language);
  return html`<!doctype html>
    <html lang="${htmlLang(language)}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta http-equiv="refresh" content="0;url=${exitUrl}" />
        <title>${page.neutralTitle}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body class="neutral">
        <main>
          <h1>${page.neutralTitle}</h1>
          <p>${page.neutralText}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">${page.neutralPlace}</th>
                <th scope="col">${page.neutralHours}</th>
              </tr>
            </thead>
            <tbody>
              ${places.map(
                ([place, offset]) =>
                  html`<tr>
                    <td lang="en" dir="ltr">${place}</td>
                    <td dir="ltr">${hours(offset)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </main>
      </body>
    </html>`.text;
}

/** A page with one sentence and the way back to the start: no such page, too busy, something failed. */
export function sentencePage(language: Language, sentence: string): string {
  const { page } = textIn(language);
  const main: Html = html`<p class="sentence">${sentence}</p>
    <p><a class="again" href="/">${page.begin}</a></p>`;
  return layout({
    language,
    main,
    token: '',
  });
}
