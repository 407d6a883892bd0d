import type { CandidateOf } from '../../../../bots/partPublishing.js';
import { mayOverride, mayPublish } from '../../../../knowledge/editing/roles.js';
import { Entity } from '../../../../knowledge/entity.js';
import type { Variant } from '../../../../knowledge/entry.js';
import { Language, languageIn, marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { organizationsIn, over, postForm, type Place } from '../answers/pieces.js';
import { boxIn } from './findings.js';

type Whom = Pick<Variant, 'entities'>;

/** One gate: how it is called, whether it is open, and what was found there. */
export function gateSection({ language }: SignedIn, title: string, shut: boolean, inner: Html): Html {
  const { open, closed } = textIn(language).publishing;
  return html`<section class="gate ${shut ? 'shut' : 'open'}">
    <h2>${title}${marks[language].colon}${shut ? closed : open}</h2>
    ${inner}
  </section>`;
}

/** Where something is missing: in which language and box. @param variants whom what differs is for, in the order of the paths */
export function pathsList(paths: readonly string[], language: Language, place: Place, variants: readonly Whom[] = []): Html {
  const places = paths.map((path) => placeAt(path, language, place, variants).text);
  return html`<ul>
    ${[...new Set(places)].map((text) => html`<li>${new Html(text)}</li>`)}
  </ul>`;
}

/** The place at a path such as `in.fr.short`, `variants.2.in.fr` or `variants.who.in.fr`: a variant is named by its number, or by an organization. */
function placeAt(path: string, language: Language, { fields }: Place, variants: readonly Whom[]): Html {
  const text = textIn(language);
  const [top = '', of = '', ...rest] = path.split('.');
  const nameOf = (box: string): string => fields(text)[box] ?? box;
  if (top === 'in') return boxIn(languageIn(of), rest[0] && nameOf(rest[0]));
  const entity = Entity.safeParse(of).data;
  const whom = top === 'variants' ? (entity ? { entities: [entity] } : variants[Number(of)]) : undefined;
  const said = rest[0] === 'in' ? languageIn(rest[1]) : undefined;
  return boxIn(said, whom ? text.editing.edit.variant(organizationsIn(whom, language)) : nameOf(top));
}

/** To publish, where all gates are open; else what can be done about it. */
export function ways(
  visit: SignedIn,
  { entry, change, print }: Pick<CandidateOf<{ id: string }, unknown>, 'entry' | 'change' | 'print'>,
  { closed }: { closed: readonly string[] },
  { path }: Place,
): Html {
  const { publishing } = textIn(visit.language);
  const editor = editorOf(visit);
  const decided = change.passedOver?.print === print ? change.passedOver : undefined;
  const shut = closed.some((gate) => !decided?.gates.includes(gate));
  const go = html`${postForm(visit, path(entry.id, 'publish'), html`${over(print)}<button class="send">${publishing.go}</button>`)}`;
  return html`${decided && html`<p>${publishing.over.done(visit.parts.accounts.nameOf(decided.by), decided.why)}</p>`}
  ${shut && html`<p>${publishing.stays}</p>`} ${!shut && mayPublish(editor) && go}
  ${
    shut &&
    mayOverride(editor) &&
    html`<details class="act">
      <summary>${publishing.over.title}</summary>
      <p>${publishing.over.about}</p>
      ${postForm(
        visit,
        path(entry.id, 'over'),
        html`${over(print)}
          <p><label for="why">${publishing.over.why}</label><input id="why" name="why" maxlength="500" dir="auto" required /></p>
          <button class="again">${publishing.over.go}</button>`,
      )}
    </details>`
  }`;
}
