import type { Directory } from '../../../knowledge/directory.js';
import { marks, type Language } from '../../../knowledge/language.js';
import { countries, placeName } from '../../../knowledge/place.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html } from '../html.js';
import type { Item } from '../item.js';
import { publishedInMarkdown } from '../markdown.js';
import { layout } from './layout.js';

/** Where the page of contacts is: no conversation is needed for it, and no limit holds it back (care.md PR-41). */
export const contactsPath = (language: Language): string => `/help/${language}`;

/** The same as HELP says in a conversation, for whoever has none that is open: it leads to the numbers of all countries. */
export function contactsItem(language: Language): Item {
  const { help, offices } = textIn(language);
  const pages = [{ label: offices.where.emergencyTitle, url: contactsPath(language) }];
  return { n: 0, at: 0, by: 'bot', said: { kind: 'help', text: help.text.join('\n\n'), pages, choices: [], language }, asked: 0 };
}

/** Contacts and the emergency numbers of all countries on one page that is the same for everybody. */
export function contactsPage(language: Language, emergency: Directory['emergency']): string {
  const text = textIn(language);
  const { emergencyTitle, emergencyFrom, emergencyChecked, fromRadio, law } = text.offices.where;
  const on = (date: string): string => dateIn(language, date);
  const { compare } = new Intl.Collator(language);
  const rows = [...countries]
    .flatMap((country) => {
      const found = emergency(country);
      return found ? [{ name: placeName(country, language), ...found }] : [];
    })
    .toSorted((a, b) => compare(a.name, b.name));
  const listed = rows.find(({ from }) => from === 'list');
  const about = [...(listed ? [emergencyFrom(on(listed.on))] : []), fromRadio, law].join(marks[language].gap);
  const main = html`<article class="promises">
    <h2>${text.page.help}</h2>
    ${publishedInMarkdown(text.help.text.join('\n\n'))}
    <h3>${emergencyTitle}</h3>
    <p>${about}</p>
    <table class="pairs">
      <tbody>
        ${rows.map(
          ({ name, numbers, from, on: date }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>
                <bdi dir="ltr">${numbers.join(marks[language].list)}</bdi>${from === 'checked' && html` ${emergencyChecked(on(date))}`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p><a class="again" href="/">${text.page.begin}</a></p>
  </article>`;
  return layout({ language, main, token: '' });
}

/** What is shown when nobody more can be let in: why, the contacts, and the way to the numbers (care.md PR-44). Nobody is given a number in a queue. */
export function fullPage(language: Language): string {
  const text = textIn(language);
  const main = html`<p class="sentence">${text.page.busy}</p>
    <article class="turn help">
      <div class="said">${publishedInMarkdown(text.help.text.join('\n\n'))}</div>
      <p><a href="${contactsPath(language)}">${text.offices.where.emergencyTitle}</a></p>
    </article>
    <p><a class="again" href="/">${text.page.begin}</a></p>`;
  return layout({ language, main, token: '' });
}
