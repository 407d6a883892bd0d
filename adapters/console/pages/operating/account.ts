import { textIn } from '../../../../knowledge/text/index.js';
import type { AccountRecord, Role } from '../../../accounts/account.js';
import type { Means } from '../../../accounts/means.js';
import { qrImage } from '../../../channels/qr.js';
import { html, type Html } from '../../../web/html.js';
import { settingsPath } from '../../operating/parts.js';
import type { SignedIn } from '../../visit.js';
import { notice, postForm, surely } from '../answers/pieces.js';
import { frame } from '../frame.js';
import { roleBoxes } from './roles.js';

const back = ({ language }: SignedIn): Html => html`<p><a href="${settingsPath}">${textIn(language).operating.change.back}</a></p>`;

/** One account, with what can be done to it. @param hosts those with office hours @param ticked the roles that are */
export function accountPage(
  visit: SignedIn,
  { name, roles }: AccountRecord,
  hosts: readonly string[],
  said?: string,
  ticked: readonly Role[] = roles,
): string {
  const { change: text } = textIn(visit.language).operating;
  const which = html`<input type="hidden" name="to" value="${name}" />`;
  const act = (verb: 'reset' | 'remove', title: string, about: string, go: string): Html =>
    html`<section aria-labelledby="${verb}">
      <h2 id="${verb}">${title}</h2>
      <p>${about}</p>
      ${postForm(visit, `${settingsPath}/${verb}`, html`${which}${surely(`sure-${verb}`, text.sure)}<button class="again">${go}</button>`)}
    </section>`;
  const boxes = roleBoxes(visit, visit.parts.operating.directory, text.roles, ticked, hosts);
  const main = html`${back(visit)} ${notice(said)}
  ${postForm(visit, `${settingsPath}/roles`, html`<div class="entered">${which}${boxes}<button class="send">${text.save}</button></div>`)}
  ${act('reset', text.reset, text.resetAbout, text.resetGo)} ${act('remove', text.remove, text.removeAbout, text.removeGo)}`;
  return frame(visit, { title: text.title(name), main });
}

/** What lets somebody sign in, shown once: it is nowhere but in this answer. */
export function toldPage(visit: SignedIn, name: string, { passphrase, address }: Means, tied: boolean): string {
  const { told: text, change } = textIn(visit.language).operating;
  const main = html`<h2>${text.title}</h2>
    <p>${text.about}</p>
    ${tied && html`<p>${text.tied}</p>`}
    <h3>${text.passphrase}</h3>
    <p>
      <bdi dir="ltr"><code>${passphrase}</code></bdi>
    </p>
    <h3>${text.factor}</h3>
    <p><img src="${qrImage(address)}" alt="${text.picture}" /></p>
    <p class="hint">
      <bdi dir="ltr"><code>${address}</code></bdi>
    </p>
    ${back(visit)}`;
  return frame(visit, { title: change.title(name), main });
}
