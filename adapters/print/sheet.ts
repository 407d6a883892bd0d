import { dateIn } from '../../dialogs/provenance.js';
import { cells } from '../../dialogs/whoMustTell.js';
import type { Directory } from '../../knowledge/directory.js';
import type { DoorKind } from '../../knowledge/door.js';
import { isWithdrawn } from '../../knowledge/editing/parts.js';
import type { Entity } from '../../knowledge/entity.js';
import type { Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { currentChannels } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { inMarkdown } from '../web/markdown.js';
import { html, type Html } from '../web/html.js';
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
const kept: DoorKind[] = ['ombuds', 'counsellor', 'medical', 'legal', 'manager', 'hr', 'report'];
const offered: DoorKind[] = ['ombuds', 'counsellor', 'medical', 'navigation', 'legal', 'ethics', 'hotline', 'report'];

/**
 * The pocket sheet (features.md idea 8): options, rights and offices on one self-contained page of at most 30 KB, for one
 * language and, if it is given, one organization.
 */
export function sheet(language: Language, entity: Entity | undefined, { library, directory, webAddress, today }: SheetParts): string {
  const text = textIn(language);
  const {
    wall,
    map,
    kinds,
    service: { contact },
  } = text.offices;
  const topic = (id: string): Html => {
    const entry = library.published(id);
    if (!entry || isWithdrawn(entry, language)) return html``;
    const variant = entity && entry.variants.find(({ entities }) => entities.includes(entity));
    return html`<section>
      <h2>${entry.in[language].title}</h2>
      ${inMarkdown(entry.in[language].short)}${variant && html`<p>${variant.in[language]}</p>`}
    </section>`;
  };
  const row = (kind: DoorKind): Html => {
    const { passes, reports } = cells(directory.door(kind), text);
    return html`<tr>
      <th scope="row">${kinds[kind]}</th>
      <td>${passes}</td>
      <td>${reports}</td>
    </tr>`;
  };
  const somebody = { entity: entity ?? null, country: null, station: null };
  const services = offered.flatMap((kind) => directory.services(kind, somebody)).filter(({ entities }) => entity || entities.length === 0);
  const body = html`<h1>${wall.packTitle}</h1>
    ${entity && html`<p>${text.entities[entity]}</p>`} ${topics.map(topic)}
    <h2>${wall.doors}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${map.who}</th>
          <th scope="col">${map.passes}</th>
          <th scope="col">${map.reports}</th>
        </tr>
      </thead>
      <tbody>
        ${kept.map(row)}
      </tbody>
    </table>
    ${
      services.length > 0 &&
      html`<h2>${wall.offices}</h2>
        <ul>
          ${services.map((service) => {
            const { name, first, look } = service.in[language];
            const contacts = currentChannels(service, today).map(({ value }) => value);
            return html`<li>
              <strong>${name}</strong><br />${first}<br /><span class="small">${contact}</span>
              <bdi>${contacts.length > 0 ? contacts.join(' · ') : look}</bdi>
            </li>`;
          })}
        </ul>`
    }
    <div class="way">${way(webAddress, wall.posterScan)}</div>
    <p class="small">${wall.printed(dateIn(language, today))} ${wall.trace}</p>`;
  return paper(language, wall.packTitle, body);
}
