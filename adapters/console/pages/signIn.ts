import { textIn } from '../../../knowledge/text/index.js';
import { sessionLives } from '../../accounts/consoleSessions.js';
import { html, type Html } from '../../web/html.js';
import type { Visit } from '../visit.js';
import { frame } from './frame.js';
import { heldFields, isHeld, leadsTo } from './held.js';
import { providerForms } from './openId.js';

/** Where receivers sign in, with what they typed in a session that is over. */
export function signInPage(visit: Visit, notice?: 'failed' | 'busy' | 'over' | 'again' | 'away'): string {
  const { desk, openId } = textIn(visit.language);
  const { signIn } = desk;
  const { form, parts } = visit;
  const held = isHeld(visit);
  const said = { failed: signIn.failed, busy: signIn.busy, over: signIn.over, again: openId.again, away: openId.away };
  const main = html`${
      notice &&
      html`<div class="notice" role="alert">
        <p id="notice">${said[notice]}</p>
        ${held && html`<p>${signIn.draft}</p>`}
      </div>`
    }
    ${parts.openId && providerForms(visit, held)} ${(!parts.openId || parts.accounts.anyLocal) && local(visit, held, notice === 'failed')}
    <p class="hint">${signIn.idle(sessionLives.idle / 60_000)}</p>`;
  return frame(visit, { title: signIn.title, main, here: held ? undefined : placeOf(form) });
}

/** Where somebody was when they had to sign in. */
export const placeOf = ({ at, office, answer, officePart }: Visit['form']): string =>
  answer
    ? `/console/answers/${answer.replace('/', '/write/')}`
    : officePart
      ? `/console/services/${officePart.replace('/', '/write/')}`
      : office
        ? `/console/hours/${office}`
        : at
          ? `/console/cases/${at}`
          : '/console';

/** For accounts that have a passphrase. */
function local(visit: Visit, held: boolean, failed: boolean): Html {
  const { form, language, parts } = visit;
  const { desk, openId } = textIn(language);
  const { signIn } = desk;
  return html`${parts.openId && html`<h2>${openId.local}</h2>`}
    <form class="sign-in" method="post" action="/console/sign-in">
      ${leadsTo(visit)}${held && heldFields(visit)}
      <p>
        <label for="name">${signIn.name}</label
        ><input
          id="name"
          name="name"
          value="${form.name}"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          dir="ltr"
          required
          ${failed && html` aria-describedby="notice"`}
        />
      </p>
      <p>
        <label for="passphrase">${signIn.passphrase}</label
        ><input id="passphrase" name="passphrase" type="password" autocomplete="current-password" dir="ltr" required />
      </p>
      <p>
        <label for="code">${signIn.code}</label
        ><input
          id="code"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck="false"
          dir="ltr"
          aria-describedby="hint"
          required
        />
        <span class="hint" id="hint">${signIn.hint}</span>
      </p>
      <button class="send">${signIn.go}</button>
    </form>`;
}
