import { textIn } from '../../../knowledge/text/index.js';
import { sessionLives } from '../../accounts/consoleSessions.js';
import { html, type Html } from '../../web/html.js';
import type { Visit } from '../visit.js';
import { frame } from './frame.js';
import { providerForms } from './openId.js';

/**
 * Where receivers sign in. What somebody typed in a session that is over travels in a hidden field of this page and
 * nowhere else: the server keeps no copy.
 */
export function signInPage(visit: Visit, notice?: 'failed' | 'over' | 'again' | 'away'): string {
  const { desk, openId } = textIn(visit.language);
  const { signIn } = desk;
  const { form, parts } = visit;
  const held = (form.words !== '' || form.note !== '') && form.at !== undefined;
  const said = { failed: signIn.failed, over: signIn.over, again: openId.again, away: openId.away };
  const main = html`${
      notice &&
      html`<div class="notice" role="alert">
        <p id="notice">${said[notice]}</p>
        ${held && html`<p>${signIn.draft}</p>`}
      </div>`
    }
    ${parts.openId && providerForms(visit, held)} ${(!parts.openId || parts.accounts.anyLocal) && local(visit, held, notice === 'failed')}
    <p class="hint">${signIn.idle(sessionLives.idle / 60_000)}</p>`;
  return frame(visit, { title: signIn.title, main, here: held ? undefined : form.at ? `/console/cases/${form.at}` : '/console' });
}

/** For accounts that have a passphrase. */
function local({ form, language, parts }: Visit, held: boolean, failed: boolean): Html {
  const { desk, openId } = textIn(language);
  const { signIn } = desk;
  return html`${parts.openId && html`<h2>${openId.local}</h2>`}
    <form class="sign-in" method="post" action="/console/sign-in">
      ${form.l && html`<input type="hidden" name="l" value="${form.l}" />`}${form.at && html`<input type="hidden" name="at" value="${form.at}" />`}
      ${held && html`<textarea name="words" hidden>${'\n'}${form.words}</textarea><textarea name="note" hidden>${'\n'}${form.note}</textarea>`}
      ${held && form.after !== undefined && html`<input type="hidden" name="after" value="${form.after}" />`}
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
