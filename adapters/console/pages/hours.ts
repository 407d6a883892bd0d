import type { CrossedHours, OfficeHours } from '../../../bots/rosters.js';
import { rowsOf } from '../../../dialogs/hoursSay.js';
import { weekdayIn, wholeDay } from '../../../dialogs/placeTime.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { htmlLang, marks, type Language } from '../../../knowledge/language.js';
import type { Interval } from '../../../knowledge/officeHours.js';
import { writtenTimes } from '../../../knowledge/openingTimes.js';
import { textIn } from '../../../knowledge/text/index.js';
import { namedZones, todaysName } from '../../../knowledge/timeZone.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';
import { over } from './answers/pieces.js';
import { officeName } from './cases.js';
import { crossedBoxes, type CrossedBox } from './crossedBoxes.js';
import { frame } from './frame.js';
import { form, stillRight } from './hoursOf.js';

/** What stands in the boxes. */
export interface Typed {
  zone: string;
  /** Opening times of the seven days from Monday. */
  days: string[];
  closed: string;
  onDuty: string[];
  slow: string;
  /** A holiday to add, and when it is open all the same. */
  day: string;
  open: string;
  /** What stood in the boxes of the hours when they were opened. */
  over: string;
}

/** Why something was not taken, and at which box. */
export interface Fault {
  at: string;
  text: string;
}

/** A word as it stands at the beginning of a label: languages that write weekdays small do so inside a sentence. */
const begunLarge = ([first = '', ...rest]: string, language: Language): string =>
  first.toLocaleUpperCase(htmlLang(language)) + rest.join('');

/** Roster and hours of one office: what people read now, then the boxes (care.md WH-02, WH-03). Complete without a script. */
export function hoursPage(
  visit: SignedIn,
  found: OfficeHours,
  typed: Typed,
  fault: Fault | undefined,
  crossings: CrossedHours['crossings'],
): string {
  const { desk, hours } = textIn(visit.language);
  const { roster } = found.duty;
  const main = html`<p><a href="/console/cases">${desk.back}</a></p>
    <p class="hint">${officeName(visit, visit.service)}</p>
    ${why('', fault)}
    ${crossedBoxes(
      visit,
      crossings.map(({ field, theirs }) => crossedBox(visit, field, theirs)),
      hours.desk.save,
    )}
    <p>${hours.desk.intro}</p>
    ${shown(visit, found)} ${entering(visit, found, typed, fault)}
    <section aria-labelledby="holidays">
      <h2 id="holidays" tabindex="-1">${hours.desk.holidays}</h2>
      ${roster ? holidays(visit, found, typed, fault) : html`<p>${hours.desk.first}</p>`}
    </section>`;
  return frame(visit, { title: hours.desk.title, main, here: visit.posted ? undefined : `/console/hours/${visit.service}` });
}

/** What somebody else saved in one box, as its label names it. */
function crossedBox(visit: SignedIn, field: string, theirs: unknown): CrossedBox {
  const { language } = visit;
  const { desk } = textIn(language).hours;
  switch (field) {
    case 'zone':
      return { label: desk.zone, theirs: todaysName(String(theirs)) };
    case 'closedThrough':
      return { label: desk.closed, theirs: theirs === null ? '' : dateIn(language, String(theirs)) };
    case 'onDuty':
      return { label: desk.duty, theirs: (theirs as string[]).map(visit.parts.accounts.nameOf).join(marks[language].comma) };
    case 'slowAfter':
      return { label: desk.slow, theirs: String(theirs) };
    default:
      return { label: begunLarge(weekdayIn(language, Number(field)), language), theirs: writtenTimes(theirs as Interval[]) };
  }
}

function shown(visit: SignedIn, { duty, people, current }: OfficeHours): Html {
  const text = textIn(visit.language);
  const { desk } = text.hours;
  const { roster } = duty;
  const rows = rowsOf(duty, people, undefined, { language: visit.language, text, now: visit.parts.rosters.now });
  const confirmed = roster && desk.confirmed(visit.parts.accounts.nameOf(roster.confirmed.by), dateIn(visit.language, roster.confirmed.on));
  return html`<section aria-labelledby="shown">
    <h2 id="shown">${desk.shown}</h2>
    <table class="facts">
      <tbody>
        ${rows.map(
          ([head = '', cell = '']) =>
            html`<tr>
              <th scope="row">${head}</th>
              <td>${cell}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${roster ? html`<p>${confirmed}</p>` : html`<p>${desk.none}</p>`} ${roster && !current && html`<p>${desk.stale}</p>`}
    ${roster && stillRight(visit)}
  </section>`;
}

/** Why something was not taken, right above the box that it is about. */
const why = (at: string, fault: Fault | undefined): Html | false =>
  fault?.at === at && html`<p class="notice" role="alert" id="notice">${fault.text}</p>`;

/** What a box says of itself where it is the one that could not be read. */
const faulty = (at: string, fault: Fault | undefined): Html | false => fault?.at === at && html` aria-invalid="true" autofocus`;

const describedBy = (at: string, fault: Fault | undefined, hint: string): string => (fault?.at === at ? `notice ${hint}` : hint);

function entering(visit: SignedIn, { people }: OfficeHours, typed: Typed, fault?: Fault): Html {
  const { hours, atDesk } = textIn(visit.language);
  const { desk } = hours;
  const chosen = todaysName(typed.zone);
  const known = chosen === '' || namedZones.includes(chosen) ? namedZones : [chosen, ...namedZones];
  const option = (zone: string): Html =>
    html`<option value="${zone}" ${zone === chosen && html` selected`}>${zone.replaceAll('_', ' ')}</option>`;
  return form(
    visit,
    '',
    html`${over(typed.over)} ${why('zone', fault)}
      <p>
        <label for="zone">${desk.zone}</label>
        <select
          id="zone"
          name="zone"
          dir="ltr"
          required
          ${faulty('zone', fault)}${fault?.at === 'zone' && html` aria-describedby="notice"`}
        >
          <option value="">${desk.choose}</option>
          ${known.map(option)}
        </select>
      </p>
      <fieldset>
        <legend>${desk.week}</legend>
        <p class="hint" id="times">${desk.times} ${atDesk.hours.dayAndNight}</p>
        ${typed.days.map(
          (times, day) =>
            html`${why(`day-${day}`, fault)}
              <p class="day">
                <label for="day-${day}">${begunLarge(weekdayIn(visit.language, day), visit.language)}</label>
                <input
                  id="day-${day}"
                  name="day-${day}"
                  value="${times}"
                  dir="ltr"
                  autocomplete="off"
                  aria-describedby="${describedBy(`day-${day}`, fault, 'times')}"
                  ${faulty(`day-${day}`, fault)}
                />
              </p>`,
        )}
      </fieldset>
      ${why('closed', fault)}
      <p>
        <label for="closed">${desk.closed}</label>
        <input
          id="closed"
          name="closed"
          type="date"
          value="${typed.closed}"
          aria-describedby="${describedBy('closed', fault, 'closed-hint')}"
          ${faulty('closed', fault)}
        />
        <span class="hint" id="closed-hint">${desk.closedHint}</span>
      </p>
      <fieldset aria-describedby="duty-hint">
        <legend>${desk.duty}</legend>
        <p class="hint" id="duty-hint">${desk.dutyHint}</p>
        ${people.map(
          (name) =>
            html`<label class="tick">
              <input type="checkbox" name="duty" value="${name}" ${typed.onDuty.includes(name) && html` checked`} />
              <bdi>${visit.parts.accounts.nameOf(name)}</bdi>
            </label>`,
        )}
      </fieldset>
      ${why('slow', fault)}
      <p>
        <label for="slow">${desk.slow}</label>
        <input
          id="slow"
          name="slow"
          inputmode="numeric"
          value="${typed.slow}"
          dir="ltr"
          required
          ${faulty('slow', fault)}${fault?.at === 'slow' && html` aria-describedby="notice"`}
        />
      </p>
      <button class="send">${desk.save}</button>`,
  );
}

function holidays(visit: SignedIn, { duty }: OfficeHours, typed: Typed, fault?: Fault): Html {
  const text = textIn(visit.language);
  const { desk } = text.hours;
  const all = duty.roster?.hours.holidays ?? [];
  const list = html`<ul class="holidays">
    ${all.map(({ on, open }) => {
      const date = dateIn(visit.language, on);
      const remove = html`<input type="hidden" name="day" value="${on}" /> <button class="plain">${desk.remove(date)}</button>`;
      const times = open.map((one) => (one.from === one.until ? wholeDay(one.from, text) : writtenTimes([one])));
      return html`<li>
        <span>${date}, <bdi>${times.length > 0 ? times.join(marks[visit.language].comma) : desk.allDay}</bdi></span>
        ${form(visit, '/holidays/remove', remove, 'remove')}
      </li>`;
    })}
  </ul>`;
  const add = html`${why('day', fault)}
    <p>
      <label for="day">${desk.day}</label>
      <input
        id="day"
        name="day"
        type="date"
        value="${typed.day}"
        required
        ${faulty('day', fault)}${fault?.at === 'day' && html` aria-describedby="notice"`}
      />
    </p>
    ${why('open', fault)}
    <p>
      <label for="open">${desk.open}</label>
      <input
        id="open"
        name="open"
        value="${typed.open}"
        dir="ltr"
        autocomplete="off"
        aria-describedby="${describedBy('open', fault, 'open-hint')}"
        ${faulty('open', fault)}
      />
      <span class="hint" id="open-hint">${desk.openHint}</span>
    </p>
    <button class="again">${desk.add}</button>`;
  return html`${all.length > 0 ? list : html`<p>${desk.noHolidays}</p>`} ${form(visit, '/holidays', add)}`;
}
