import { cells } from '../../dialogs/whoMustTell.js';
import type { Directory } from '../../knowledge/directory.js';
import type { DoorKind } from '../../knowledge/door.js';
import type { Entity } from '../../knowledge/entity.js';
import type { Language } from '../../knowledge/language.js';
import { currentChannels } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { html, type Html } from '../web/html.js';

const kept: DoorKind[] = ['ombuds', 'counsellor', 'medical', 'legal', 'manager', 'hr', 'report'];
const offered: DoorKind[] = ['ombuds', 'counsellor', 'medical', 'navigation', 'legal', 'ethics', 'hotline', 'report'];

/** Who passes on what they hear, and where talking is a report, by kind of office. */
export function keepers(language: Language, directory: Directory): Html {
  const text = textIn(language);
  const { wall, map, kinds } = text.offices;
  const row = (kind: DoorKind): Html => {
    const { passes, reports } = cells(directory.door(kind), text);
    return html`<tr>
      <th scope="row">${kinds[kind]}</th>
      <td>${passes}</td>
      <td>${reports}</td>
    </tr>`;
  };
  return html`<h2>${wall.doors}</h2>
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
    </table>`;
}

/**
 * The offices of an organization, or without one those that are for everybody, with contacts that were confirmed of late.
 * @param briefly without what is to be known before one writes there: where the pocket sheet goes with it
 */
export function officesOf(
  entity: Entity | undefined,
  { language, directory, today }: { language: Language; directory: Directory; today: string },
  briefly = false,
): Html | false {
  const {
    wall,
    service: { contact },
  } = textIn(language).offices;
  const known = entity === 'other' ? undefined : entity;
  const somebody = { entity: known ?? null, country: null, station: null };
  const services = offered.flatMap((kind) => directory.services(kind, somebody)).filter(({ entities }) => known || entities.length === 0);
  return (
    services.length > 0 &&
    html`<h2>${wall.offices}</h2>
      <ul>
        ${services.map((service) => {
          const { name, first, look } = service.in[language];
          const contacts = currentChannels(service, today).map(({ value }) => value);
          const how = html`<bdi>${contacts.length > 0 ? contacts.join(' · ') : look}</bdi>`;
          return html`<li>
            <strong>${name}</strong><br />${briefly ? how : html`${first}<br /><span class="small">${contact}</span> ${how}`}
          </li>`;
        })}
      </ul>`
  );
}
