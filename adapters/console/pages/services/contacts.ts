import { mayConfirmContact } from '../../../../bots/servicePublishing.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import { daysAfter } from '../../../../dialogs/referral.js';
import { contactHolds, contactState, type Channel, type Service } from '../../../../knowledge/service.js';
import { marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { postForm, surely } from '../answers/pieces.js';
import { confirmingOf, servicePath } from './pieces.js';

/** The contacts of an office, each with how it stands, and what whoever has tried it can say of it. */
export function contacts(visit: SignedIn, { id, channels }: Service, today: string): Html {
  const { contacts: text } = textIn(visit.language).officeEditing;
  return html`<section aria-labelledby="contacts">
    <h2 id="contacts">${text.title}</h2>
    <p class="hint">${text.about}</p>
    ${channels.length === 0 && html`<p>${text.none}</p>`} ${channels.map((channel, at) => contact(visit, id, channel, at, today))}
  </section>`;
}

function contact(visit: SignedIn, service: string, channel: Channel, at: number, today: string): Html {
  const { offices, officeEditing } = textIn(visit.language);
  const { contacts: text } = officeEditing;
  const { type, value } = channel;
  const state = contactState(channel, today);
  return html`<section class="contact">
    <h3>${offices.service.channel[type]}${marks[visit.language].colon}<bdi dir="ltr">${value ?? text.unknown}</bdi></h3>
    ${state !== 'unknown' && html`<p class="state ${state === 'shown' ? 'published' : 'older'}">${stands(visit, channel, today)}</p>`}
    ${
      value !== null &&
      mayConfirmContact(confirmingOf(visit), service) &&
      html`${postForm(visit, servicePath(service, 'contact'), html`${named(type, value)}<button class="again">${text.confirm}</button>`)}
      ${
        channel.confirmed !== null &&
        html`<details class="act">
          <summary>${text.doubt.title}</summary>
          <p>${text.doubt.about}</p>
          ${postForm(
            visit,
            servicePath(service, 'doubt'),
            html`${named(type, value)}${surely(`doubt-${at}`, text.doubt.sure)}<button class="again">${text.doubt.go}</button>`,
          )}
        </details>`
      }`
    }
  </section>`;
}

const named = (type: string, value: string): Html =>
  html`<input type="hidden" name="type" value="${type}" /><input type="hidden" name="value" value="${value}" />`;

function stands(visit: SignedIn, channel: Channel, today: string): string {
  const { contacts: text } = textIn(visit.language).officeEditing;
  if (channel.confirmed === null) return text.never;
  const date = (day: string): string => dateIn(visit.language, day);
  const { on } = channel.confirmed;
  const until = daysAfter(on, contactHolds);
  switch (contactState(channel, today)) {
    case 'lapsed':
      return text.lapsed(date(on));
    case 'shown':
      return text.shown(date(on), date(until));
    default:
      return text.due(date(on), date(until));
  }
}
