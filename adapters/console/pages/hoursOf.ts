import type { OfficeHours } from '../../../bots/rosters.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';

/** A form of the page of the hours of an office. @param action what comes after the address of that page */
export const form = ({ csrf, service }: SignedIn, action: string, fields: Html, kind = 'entered'): Html =>
  html`<form class="${kind}" method="post" action="/console/hours/${service}${action}">
    <input type="hidden" name="csrf" value="${csrf}" />
    ${fields}
  </form>`;

/** "This is still right", in one press. */
export const stillRight = (visit: SignedIn, service = visit.service): Html =>
  form({ ...visit, service }, '/confirm', html`<button class="again">${textIn(visit.language).hours.desk.right}</button>`, 'confirm');

/** The way to the hours of an office; where nobody confirmed them lately, that can be done here in one press. */
export function hoursOf(visit: SignedIn, service: string, name: string, found: OfficeHours | undefined): Html {
  const { desk } = textIn(visit.language).hours;
  const stale = found?.duty.roster && !found.current;
  return html`<section class="hours-of">
    <p><a href="/console/hours/${service}">${desk.link(name)}</a></p>
    ${stale && html`<p>${desk.stale}</p>`} ${stale && stillRight(visit, service)}
  </section>`;
}
