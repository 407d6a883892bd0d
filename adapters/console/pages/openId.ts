import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import type { Visit } from '../visit.js';
import { frame } from './frame.js';
import { heldFields, leadsTo } from './held.js';

/** Leads on at once; where a browser does not follow, by a link. */
export function onward(visit: Visit, address: string): string {
  const { openId, desk } = textIn(visit.language);
  const head = html`<meta http-equiv="refresh" content="0;url=${address}" />`;
  return frame(visit, { title: desk.signIn.title, head, main: html`<p><a href="${address}">${openId.onward}</a></p>` });
}

/** For somebody whom the provider knows and who has no account here: the code by which the operator can give them one. */
export function unknownHere(visit: Visit, code: string): string {
  const { unknown, out } = textIn(visit.language).openId;
  const main = html`<p>${unknown.text}</p>
    <p class="code"><code dir="ltr" translate="no">${code}</code></p>
    <p class="hint">${unknown.code}</p>
    <p><a href="/console">${out.again}</a></p>`;
  return frame(visit, { title: unknown.title, main });
}

/** After signing out. @param address where one can sign out at the provider too */
export function signedOutPage(visit: Visit, address: string | undefined): string {
  const { out: text } = textIn(visit.language).openId;
  const main = html`<p>${text.here}</p>
    <p>${text.there}</p>
    ${address && html`<p><a href="${address}">${text.go}</a></p>`}
    <p><a href="/console">${text.again}</a></p>`;
  return frame(visit, { title: text.title, main });
}

/**
 * The way to the provider, on the page to sign in. What was typed and waits in that page must not be left behind: then the
 * provider opens beside it, and a form brings everything back to where it was typed.
 */
export function providerForms(visit: Visit, held: boolean): Html {
  const { openId } = textIn(visit.language);
  const { at, office } = visit.form;
  const go = html`<form class="sign-in" method="post" action="/console/openid" ${held && html` target="_blank"`}>
    ${leadsTo(visit)}<button class="send">${openId.go}</button>
  </form>`;
  if (!held) return go;
  return html`<p>${openId.window}</p>
    ${go}
    <form class="sign-in" method="post" action="${office ? `/console/hours/${office}` : `/console/cases/${at}/reply`}">
      ${leadsTo(visit)}${heldFields(visit)}<button class="again">${openId.back}</button>
    </form>`;
}
