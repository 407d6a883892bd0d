import { dateIn } from '../../dialogs/provenance.js';
import type { Directory } from '../../knowledge/directory.js';
import { isWithdrawn } from '../../knowledge/editing/parts.js';
import type { Entity } from '../../knowledge/entity.js';
import type { Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import { publishedInMarkdown } from '../web/markdown.js';
import { html, type Html } from '../web/html.js';
import { keepers, officesOf } from './offices.js';
import { paper, way } from './paper.js';

export interface SheetParts {
  library: Library;
  directory: Directory;
  /** Without a slash at its end. */
  webAddress: string;
  /** The calendar date, YYYY-MM-DD. */
  today: string;
}

/** What a sheet tells, in this order: safety and health, options, rights, time limits, where to go. */
const topics = ['medical-care', 'my-options', 'rights-of-the-affected', 'time-limit', 'which-office'];

/**
 * The pocket sheet (features.md idea 8): options, rights and offices on one self-contained page of at most 30 KB, for one
 * language and, if it is given, one organization.
 */
export function sheet(language: Language, entity: Entity | undefined, { library, directory, webAddress, today }: SheetParts): string {
  const text = textIn(language);
  const { wall } = text.offices;
  const topic = (id: string): Html => {
    const entry = library.published(id);
    if (!entry || isWithdrawn(entry, language)) return html``;
    const variant = entity && entry.variants.find(({ entities }) => entities.includes(entity));
    return html`<section>
      <h2>${entry.in[language].title}</h2>
      ${publishedInMarkdown(entry.in[language].short)}${variant && html`<p>${variant.in[language]}</p>`}
    </section>`;
  };
  const body = html`<h1>${wall.packTitle}</h1>
    ${entity && html`<p>${text.entities[entity]}</p>`} ${topics.map(topic)} ${keepers(language, directory)}
    ${officesOf(entity, { language, directory, today })}
    <div class="way">${way(webAddress, wall.posterScan)}</div>
    <p class="small">${wall.printed(dateIn(language, today))} ${wall.trace}</p>`;
  return paper(language, wall.packTitle, body);
}
