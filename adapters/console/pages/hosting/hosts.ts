import type { EnteredHost } from '../../../../bots/hosts.js';
import { hostKeeps, hostKinds, meetingWays, titleOf, type Host } from '../../../../knowledge/host.js';
import { entities } from '../../../../knowledge/entity.js';
import { direction, htmlLang, languages, marks, ownName, type Language } from '../../../../knowledge/language.js';
import { stations, type StationId } from '../../../../knowledge/place.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { notice, over, postForm, surely } from '../answers/pieces.js';
import { crossedBoxes, type CrossedBox } from '../crossedBoxes.js';
import { frame } from '../frame.js';

export const hostsPath = '/console/hosts';

/** What stands in the boxes. */
export interface TypedHost extends Record<'kind' | 'title' | 'entity' | 'station' | 'keeps' | 'way' | 'where', string> {
  /** What stood in the boxes when they were opened; empty for a new host. */
  over: string;
  titles: Record<Language, string>;
  languages: readonly Language[];
}

export const noHostTyped: TypedHost = {
  kind: '',
  title: '',
  titles: Object.fromEntries(languages.map((language) => [language, ''])) as TypedHost['titles'],
  entity: '',
  station: '',
  keeps: '',
  way: '',
  where: '',
  over: '',
  languages: [],
};

/** That nobody gives the hours of a host, where it is so. */
const unheld = ({ language, parts }: SignedIn, id: string): Html | false =>
  !parts.accounts.givesHours(id) && html`<span class="hint">${textIn(language).booking.desk.unheld}</span>`;

/** Who has office hours, and for whom no account gives any. No time of any of them stands here. */
export function hostsPage(visit: SignedIn, hosts: readonly Host[], said?: string): string {
  const text = textIn(visit.language);
  const { desk, columns } = text.booking;
  const row = (host: Host): Html =>
    html`<tr>
      <th scope="row">
        <a href="${hostsPath}/${host.id}"><bdi>${titleOf(host, visit.language)}</bdi></a>
        ${unheld(visit, host.id)}
      </th>
      <td data-head="${columns.entity}">${text.entities[host.entity]}</td>
      <td data-head="${desk.keeps}">${desk.keepings[host.keeps]}</td>
    </tr>`;
  const main = html`${notice(said)}
    <p>${desk.hostsAbout}</p>
    ${
      hosts.length === 0
        ? html`<p>${desk.noHosts}</p>`
        : html`<table class="columns cases">
            <thead>
              <tr>
                <th scope="col">${columns.host}</th>
                <th scope="col">${columns.entity}</th>
                <th scope="col">${desk.keeps}</th>
              </tr>
            </thead>
            <tbody>
              ${hosts.map(row)}
            </tbody>
          </table>`
    }
    <p><a href="${hostsPath}/new">${desk.add}</a></p>`;
  return frame(visit, { title: desk.hosts, main, here: visit.posted ? undefined : hostsPath });
}

/** Boxes in which somebody else saved something else meanwhile, by their names, and what they saved of the host. */
export interface CrossedTyped {
  stands: EnteredHost;
  fields: readonly string[];
}

/** The boxes of one host. @param id none for a new one */
export function hostPage(visit: SignedIn, id: string | undefined, typed: TypedHost, said?: string, crossed?: CrossedTyped): string {
  const text = textIn(visit.language);
  const { desk } = text.booking;
  const path = `${hostsPath}/${id ?? 'new'}`;
  const choose = text.hours.desk.choose;
  const select = (name: 'kind' | 'entity' | 'keeps' | 'way', label: string, options: [string, string][], hint?: string): Html =>
    html`<p>
      <label for="${name}">${label}</label>
      <select id="${name}" name="${name}" required ${hint && html` aria-describedby="${name}-hint"`}>
        <option value="">${choose}</option>
        ${options.map(([value, shown]) => html`<option value="${value}" ${typed[name] === value && html` selected`}>${shown}</option>`)}
      </select>
      ${hint && html`<span class="hint" id="${name}-hint">${hint}</span>`}
    </p>`;
  const tongue = (language: Language): Html =>
    html`<p>
      <label for="title-${language}">${desk.titleIn(ownName[language])}</label>
      <input
        id="title-${language}"
        name="title-${language}"
        value="${typed.titles[language]}"
        maxlength="80"
        lang="${htmlLang(language)}"
        dir="${direction(language)}"
        autocomplete="off"
      />
    </p>`;
  const names = Object.keys(stations) as StationId[];
  const boxes = html`${over(typed.over)}
    ${select(
      'kind',
      desk.kind,
      hostKinds.map((one) => [one, desk.kinds[one]]),
    )}
    <p>
      <label for="title">${desk.title}</label>
      <input
        id="title"
        name="title"
        value="${typed.title}"
        maxlength="80"
        dir="auto"
        required
        autocomplete="off"
        aria-describedby="title-hint"
      />
      <span class="hint" id="title-hint">${desk.titleHint}</span>
    </p>
    <p class="hint">${desk.optional}</p>
    ${languages.map(tongue)}
    ${select(
      'entity',
      desk.entity,
      entities.map((one) => [one, text.entities[one]]),
    )}
    <p>
      <label for="station">${desk.station}</label>
      <select id="station" name="station">
        <option value="">${desk.noStation}</option>
        ${names.map(
          (one) => html`<option value="${one}" ${typed.station === one && html` selected`}>${text.offices.stations[one]}</option>`,
        )}
      </select>
    </p>
    ${select(
      'keeps',
      desk.keeps,
      hostKeeps.map((one) => [one, desk.keepings[one]]),
      desk.keepsHint,
    )}
    ${select(
      'way',
      desk.way,
      meetingWays.map((one) => [one, desk.ways[one]]),
    )}
    <p>
      <label for="where">${desk.where}</label>
      <input
        id="where"
        name="where"
        value="${typed.where}"
        maxlength="200"
        dir="auto"
        required
        autocomplete="off"
        aria-describedby="where-hint"
      />
      <span class="hint" id="where-hint">${desk.whereHint}</span>
    </p>
    ${languageBoxes(desk.languages, typed.languages, languages)} <button class="send">${desk.save}</button>`;
  const closing =
    id !== undefined &&
    html`<section aria-labelledby="close">
      <h2 id="close">${desk.close}</h2>
      ${postForm(visit, `${path}/close`, html`${surely('sure', desk.closeSure)}<button class="again">${desk.close}</button>`)}
    </section>`;
  const main = html`<p><a href="${hostsPath}">${desk.hosts}</a></p>
    ${notice(said)} ${crossed && crossedBoxes(visit, boxesOf(visit, crossed), desk.save)}
    ${id && html`<p class="hint">${desk.role(`host:${id}`)} ${unheld(visit, id)}</p>`} ${postForm(visit, path, boxes)} ${closing}`;
  return frame(visit, { title: id === undefined ? desk.add : desk.edit(typed.title), main, here: visit.posted ? undefined : path });
}

/** What somebody else saved, box by box, as the boxes of the page name it. */
function boxesOf({ language }: SignedIn, { stands, fields }: CrossedTyped): CrossedBox[] {
  const text = textIn(language);
  const { desk } = text.booking;
  const { title, station } = stands;
  const listed = (all: readonly string[]): string => all.join(marks[language].comma);
  const all: Record<keyof EnteredHost, CrossedBox> = {
    kind: { label: desk.kind, theirs: desk.kinds[stands.kind] },
    title: { label: desk.title, theirs: listed([title.any, ...Object.values(title.in)]) },
    entity: { label: desk.entity, theirs: text.entities[stands.entity] },
    station: { label: desk.station, theirs: station === null ? desk.noStation : text.offices.stations[station] },
    keeps: { label: desk.keeps, theirs: desk.keepings[stands.keeps] },
    way: { label: desk.way, theirs: desk.ways[stands.way] },
    where: { label: desk.where, theirs: stands.where },
    languages: { label: desk.languages, theirs: listed(stands.languages.map((one) => ownName[one])) },
  };
  return (Object.keys(all) as (keyof EnteredHost)[]).filter((field) => fields.includes(field)).map((field) => all[field]);
}

/** A box for each language, by its own name. */
export const languageBoxes = (legend: string, ticked: readonly Language[], offered: readonly Language[]): Html =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${offered.map(
      (one) =>
        html`<p class="tick">
          <input type="checkbox" id="language-${one}" name="language" value="${one}" ${ticked.includes(one) && html` checked`} />
          <label for="language-${one}" lang="${htmlLang(one)}" dir="${direction(one)}">${ownName[one]}</label>
        </p>`,
    )}
  </fieldset>`;
