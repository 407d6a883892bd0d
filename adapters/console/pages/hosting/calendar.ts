import type { OwnSlot } from '../../../../bots/hostCalendar.js';
import { moment, placeOfZone } from '../../../../dialogs/placeTime.js';
import { titleOf, type Host } from '../../../../knowledge/host.js';
import { marks, ownName, type Language } from '../../../../knowledge/language.js';
import { beginning } from '../../../../knowledge/slot.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { namedZones, todaysName } from '../../../../knowledge/timeZone.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { notice, postForm } from '../answers/pieces.js';
import { frame } from '../frame.js';
import { languageBoxes } from './hosts.js';

export const calendarsPath = '/console/office-hours';
export const calendarPath = (host: string): string => `${calendarsPath}/${host}`;

/** What stands in the boxes for new times. */
export interface TypedTimes extends Record<'date' | 'time' | 'zone' | 'minutes' | 'weeks', string> {
  languages: readonly Language[];
}

export const noTimesTyped: TypedTimes = { date: '', time: '', zone: '', minutes: '30', weeks: '1', languages: [] };

/** A time by the clock of the host and in UTC. */
const written = ({ parts, language }: SignedIn, { when }: Pick<OwnSlot, 'when'>): string => {
  const writing = { language, text: textIn(language), now: parts.hosting.calendar.now };
  return moment(beginning(when), placeOfZone(when.zone, writing), writing);
};

/** For an account that gives the hours of several hosts, or of none that is there. */
export function calendarsPage(visit: SignedIn, hosts: readonly Host[]): string {
  const { desk } = textIn(visit.language).booking;
  const main =
    hosts.length === 0
      ? html`<p>${desk.noHosts}</p>`
      : html`<ul>
          ${hosts.map(
            (host) =>
              html`<li>
                <a href="${calendarPath(host.id)}"><bdi>${titleOf(host, visit.language)}</bdi></a>
              </li>`,
          )}
        </ul>`;
  return frame(visit, { title: desk.hours, main, here: calendarsPath });
}

/** The times of one host: free or taken, in which language and with which word, and nothing else. Complete without a script. */
export function calendarPage(
  visit: SignedIn,
  { host, slots }: { host: Host; slots: readonly OwnSlot[] },
  typed: TypedTimes,
  said?: string,
): string {
  const { desk } = textIn(visit.language).booking;
  const path = calendarPath(host.id);
  const main = html`${notice(said)}
    <p class="hint"><bdi>${titleOf(host, visit.language)}</bdi></p>
    <p>${desk.hoursAbout}</p>
    <section aria-labelledby="times">
      <h2 id="times">${desk.times}</h2>
      ${slots.length === 0 ? html`<p>${desk.noTimes}</p>` : slots.map((slot) => oneTime(visit, path, slot))}
    </section>
    <section aria-labelledby="give">
      <h2 id="give">${desk.give}</h2>
      ${postForm(visit, path, giving(visit, host, typed))}
    </section>`;
  return frame(visit, { title: desk.hours, main, here: visit.posted ? undefined : path });
}

function oneTime(visit: SignedIn, path: string, slot: OwnSlot): Html {
  const { desk, times } = textIn(visit.language).booking;
  const { id, when, taken, languages } = slot;
  const which = html`<input type="hidden" name="slot" value="${id}" />`;
  const held = languages.map((one) => ownName[one]).join(marks[visit.language].comma);
  return html`<section class="contact" aria-label="${desk.of(written(visit, slot))}">
    <p>
      <strong>${written(visit, slot)}</strong><br />${times.minutes}${marks[visit.language].colon}${when.minutes}<br />${times.languages}${
        marks[visit.language].colon
      }${held}
    </p>
    <p>${taken ? desk.takenIn(ownName[taken.language], taken.word) : desk.free}</p>
    <details>
      <summary>${desk.move}</summary>
      ${postForm(visit, `${path}/move`, html`${which}${dayAndTime(visit, id, when)}<button class="again">${desk.moveGo}</button>`)}
    </details>
    ${postForm(visit, `${path}/withdraw`, html`${which}<button class="again">${desk.withdraw}</button>`)}
  </section>`;
}

const dayAndTime = (visit: SignedIn, id: string, { date, time }: { date: string; time: string }): Html => {
  const { desk } = textIn(visit.language).booking;
  return html`<p>
      <label for="date-${id}">${desk.date}</label>
      <input id="date-${id}" name="date" type="date" value="${date}" required />
    </p>
    <p>
      <label for="time-${id}">${desk.time}</label>
      <input id="time-${id}" name="time" type="time" value="${time}" dir="ltr" required />
    </p>`;
};

function giving(visit: SignedIn, host: Host, typed: TypedTimes): Html {
  const { booking, hours } = textIn(visit.language);
  const { desk } = booking;
  const chosen = todaysName(typed.zone);
  const known = chosen === '' || namedZones.includes(chosen) ? namedZones : [chosen, ...namedZones];
  const number = (name: 'minutes' | 'weeks', label: string, least: number, most: number): Html =>
    html`<p>
      <label for="${name}">${label}</label>
      <input id="${name}" name="${name}" type="number" min="${least}" max="${most}" value="${typed[name]}" dir="ltr" required />
    </p>`;
  return html`${dayAndTime(visit, 'new', typed)}
    <p>
      <label for="zone">${desk.zone}</label>
      <select id="zone" name="zone" dir="ltr" required>
        <option value="">${hours.desk.choose}</option>
        ${known.map((zone) => html`<option value="${zone}" ${zone === chosen && html` selected`}>${zone.replaceAll('_', ' ')}</option>`)}
      </select>
    </p>
    ${number('minutes', desk.minutes, 5, 240)} ${number('weeks', desk.weeks, 1, 26)}
    ${languageBoxes(desk.languages, typed.languages, host.languages)}
    <button class="send">${desk.giveGo}</button>`;
}

/** Before a time is moved or withdrawn that somebody has: what it means for them, and a second press. */
export function surePage(
  visit: SignedIn,
  host: Host,
  slot: OwnSlot,
  what: 'move' | 'withdraw',
  to: { date: string; time: string } | undefined,
): string {
  const { desk } = textIn(visit.language).booking;
  const path = calendarPath(host.id);
  const kept = html`<input type="hidden" name="slot" value="${slot.id}" /><input type="hidden" name="sure" value="1" />
    ${to && html`<input type="hidden" name="date" value="${to.date}" /><input type="hidden" name="time" value="${to.time}" />`}`;
  const yes = what === 'move' ? desk.ask.yesMove : desk.ask.yesWithdraw;
  const main = html`<p role="alert">${desk.ask[what](written(visit, slot))}</p>
    <p><a href="${path}">${desk.ask.no}</a></p>
    ${postForm(visit, `${path}/${what}`, html`${kept}<button class="send">${yes}</button>`)}`;
  return frame(visit, { title: desk.hours, main });
}
