import { provenanceOfGuide } from '../../dialogs/guide.js';
import { isWithdrawn } from '../../knowledge/editing/parts.js';
import type { Entity } from '../../knowledge/entity.js';
import type { Guide } from '../../knowledge/guide.js';
import { htmlLang, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { html, type Html } from '../web/html.js';
import { publishedInMarkdown } from '../web/markdown.js';
import { officesOf } from './offices.js';
import { paper, way } from './paper.js';
import type { SheetParts } from './sheet.js';

type Wording = Guide['steps'][string]['in'][Language];

/** After the step that says who has to pass on what they hear: what the rules of the organization say of it. */
const ruleOf = 'manager-was-told';

/**
 * The plan for ten minutes in a team meeting (features.md idea 33, S19, S23, S26): the walk `meeting` as one self-contained page
 * of two sides and at most 30 KB, with what holds in an organization, its offices, and the addresses of what is handed out.
 * @throws Error where that walk is not among the guides: it ships with the product
 */
export function meetingPage(language: Language, entity: Entity | undefined, { library, directory, webAddress, today }: SheetParts): string {
  const guide = directory.guide('meeting');
  if (!guide) throw new Error('knowledge/guides/meeting.json is missing: the plan for a meeting cannot be printed.');
  const text = textIn(language);
  const { outreach, offices } = text;
  const entry = library.published(ruleOf);
  const rule = entity && entry && !isWithdrawn(entry, language) && entry.variants.find(({ entities }) => entities.includes(entity));
  const beside: Record<string, Html | undefined | false> = {
    tell: rule && html`<p>${rule.in[language]}</p>`,
    give: addresses(webAddress, language, entity),
  };
  const { start, ...steps } = guide.steps;
  const { title, text: intro } = start!.in[language];
  const from = provenanceOfGuide(guide, language, text, today);
  const body = html`<h1>${title}</h1>
    <p class="small">${outreach.about}</p>
    ${entity && html`<p>${text.entities[entity]}</p>`} ${publishedInMarkdown(intro)}
    <div class="columns">
      ${Object.entries(steps).map(([name, step]) => section(step.in[language], beside[name]))}
      ${officesOf(entity, { language, directory, today }, true)}
    </div>
    <div class="way">${way(webAddress, offices.wall.posterScan)}</div>
    <p class="small">${from.text}</p>
    <ul class="small">
      ${from.sources.map(
        ({ label, url, language: its }) =>
          html`<li><bdi ${its && html`lang="${htmlLang(its)}"`}>${label}</bdi> <bdi class="address" dir="ltr">${url}</bdi></li>`,
      )}
    </ul>`;
  return paper(language, title, body);
}

const section = ({ title, text, table }: Wording, beside: Html | undefined | false): Html =>
  html`<section>
    <h2>${title}</h2>
    ${publishedInMarkdown(text)}
    ${
      table &&
      html`<table>
        ${table.rows.map(
          ([head, ...cells]) =>
            html`<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </table>`
    }
    ${beside}
  </section>`;

/** What is handed out, as addresses to type: a page on paper has no links. */
function addresses(webAddress: string, language: Language, entity: Entity | undefined): Html {
  const { wall } = textIn(language).offices;
  const pages = { [wall.pack]: `sheet/${language}${entity ? `/${entity}` : ''}`, [wall.poster]: `poster/${language}` };
  return html`<ul>
    ${Object.entries(pages).map(
      ([label, path]) => html`<li>${label}<br /><bdi class="address" dir="ltr">${webAddress}/print/${path}</bdi></li>`,
    )}
  </ul>`;
}
