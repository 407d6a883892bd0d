import { dateIn } from '../../../../dialogs/provenance.js';
import { languages, ownName } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { isLocal, type AccountRecord, type Role } from '../../../accounts/account.js';
import { expiring, warningOf, type Expiry } from '../../../operating/expiry.js';
import type { Standing } from '../../../operating/standing.js';
import { html, type Html } from '../../../web/html.js';
import { settingsPath, type OperatingParts } from '../../operating/parts.js';
import type { SignedIn } from '../../visit.js';
import { notice, postForm } from '../answers/pieces.js';
import { frame } from '../frame.js';
import { roleBoxes, roleIn } from './roles.js';

/** What was typed for a new account. */
export interface Typed {
  name: string;
  shown: string;
  tongue: string;
  roles: readonly Role[];
}

/** Why a new account was not made, and at which of its boxes. */
export interface Fault {
  at: 'to' | 'shown' | 'roles';
  text: string;
}

export interface SettingsShown {
  standing: Standing;
  accounts: readonly AccountRecord[];
  /** The ids of those with office hours. */
  hosts: readonly string[];
  said?: string[];
  typed?: Typed;
  fault?: Fault;
}

/** What is on, what expires, and the accounts of staff: for the role of operator only. */
export function settingsPage(visit: SignedIn, { standing, accounts, hosts, said = [], typed, fault }: SettingsShown): string {
  const { operating: text } = textIn(visit.language);
  const main = html`${said.length > 0 && notice(said.join(' '))}
    <section aria-labelledby="on">
      <h2 id="on">${text.on.title}</h2>
      <p>${text.on.about}</p>
      ${whatIsOn(visit, standing)}
    </section>
    <section aria-labelledby="expiry">
      <h2 id="expiry">${text.expiry.title}</h2>
      ${whatExpires(visit, standing.expiries)}
    </section>
    <section aria-labelledby="accounts">
      <h2 id="accounts">${text.accounts.title}</h2>
      <p>${text.accounts.about}</p>
      ${accountsTable(visit, accounts)}
    </section>
    <section aria-labelledby="add">
      <h2 id="add">${text.add.title}</h2>
      ${newAccount(visit, visit.parts.operating, typed ?? { name: '', shown: '', tongue: '', roles: [] }, hosts, fault)}
    </section>`;
  return frame(visit, { title: text.title, main, here: visit.posted ? undefined : settingsPath });
}

const facts = (rows: readonly (readonly [string, Html | string])[]): Html =>
  html`<table class="facts">
    <tbody>
      ${rows.map(
        ([head, cell]) =>
          html`<tr>
            <th scope="row">${head}</th>
            <td>${cell}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const code = (text: string): Html => html`<bdi dir="ltr">${text}</bdi>`;

function whatIsOn({ language }: SignedIn, standing: Standing): Html {
  const { on: text } = textIn(language).operating;
  const { rows } = text;
  const isOn = (on: boolean): string => (on ? text.yes : text.no);
  const at = (address: string | undefined): Html | string => (address ? html`${text.yes}: ${code(address)}` : text.no);
  const all = (values: readonly string[]): Html | string =>
    values.length === 0 ? text.unset : html`${values.map((value, at) => html`${at > 0 && html`<br />`}${code(value)}`)}`;
  const { forgetting } = standing;
  const forgotten = forgetting && !forgetting.overdue ? text.forgotten(dateIn(language, forgetting.ranOn)) : text.overdue;
  return facts([
    [rows.address, code(standing.address)],
    [rows.organization, standing.organization || text.unset],
    [rows.teams, standing.teams === 'local' ? text.local : isOn(standing.teams === 'on')],
    [rows.openId, at(standing.issuer)],
    [rows.directLine, isOn(standing.directLine)],
    [rows.webChat, isOn(standing.webChat)],
    [rows.outside, at(standing.outside)],
    [rows.onion, all(standing.onion ? [standing.onion] : [])],
    [rows.proxies, all(standing.proxies)],
    [rows.exits, all(standing.exits.map(({ of, address }) => `${of} = ${address}`))],
    [rows.ready, standing.ready ? text.ready.yes : text.ready.no],
    [rows.forgetting, forgotten],
  ]);
}

function whatExpires({ language }: SignedIn, all: readonly Expiry[]): Html {
  const { expiry: text } = textIn(language).operating;
  const stands = (expiry: Expiry): string => {
    const { what, on, days = 0, unreadable } = expiry;
    if (unreadable) return text.unreadable(expiring[what]);
    if (on === undefined) return text.unknown(expiring[what]);
    const date = dateIn(language, on);
    if (days < 0) return text.over(date);
    return warningOf(expiry) === undefined ? text.on(date) : text.soon(date, days);
  };
  if (all.length === 0) return html`<p>${text.none}</p>`;
  return facts(
    all.map((expiry) => [
      text.names[expiry.what],
      warningOf(expiry) === undefined ? stands(expiry) : html`<strong>${stands(expiry)}</strong>`,
    ]),
  );
}

function accountsTable(visit: SignedIn, accounts: readonly AccountRecord[]): Html {
  const { accounts: text } = textIn(visit.language).operating;
  const heads = [text.name, text.shown, text.roles, text.signsIn, ''];
  return html`<table class="columns cases">
    <thead>
      <tr>
        ${heads.map((head) => (head ? html`<th scope="col">${head}</th>` : html`<td></td>`))}
      </tr>
    </thead>
    <tbody>
      ${accounts.map((account) => {
        const ways = [...(isLocal(account) ? [text.passphrase] : []), ...(account.subject ? [text.organization] : [])];
        return html`<tr>
          <th scope="row" data-head="${text.name}">${code(account.name)}</th>
          <td data-head="${text.shown}">${account.shown ?? '–'}</td>
          <td data-head="${text.roles}">${account.roles.map((role, at) => html`${at > 0 && html`<br />`}${roleIn(visit, role)}`)}</td>
          <td data-head="${text.signsIn}">${ways.map((way, at) => html`${at > 0 && html`<br />`}${way}`)}</td>
          <td>${account.name === visit.account.name ? text.own : opening(visit, account.name, text.change(account.name))}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** An account is opened by a form: its name is to stand in no address. */
const opening = (visit: SignedIn, name: string, label: string): Html =>
  postForm(
    visit,
    `${settingsPath}/account`,
    html`<input type="hidden" name="to" value="${name}" /><button class="plain">${label}</button>`,
  );

function newAccount(visit: SignedIn, { directory }: OperatingParts, typed: Typed, hosts: readonly string[], fault?: Fault): Html {
  const { add: text, accounts } = textIn(visit.language).operating;
  const why = (at: Fault['at']): Html | false => fault?.at === at && notice(fault.text);
  const faulty = (at: Fault['at']): Html | false => fault?.at === at && html` aria-invalid="true" autofocus`;
  const describedBy = (at: Fault['at']): string => (fault?.at === at ? `notice ${at}-hint` : `${at}-hint`);
  return postForm(
    visit,
    `${settingsPath}/add`,
    html`<div class="entered">
      ${why('to')}
      <p>
        <label for="to">${accounts.name}</label>
        <input
          id="to"
          name="to"
          value="${typed.name}"
          maxlength="40"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          dir="ltr"
          required
          aria-describedby="${describedBy('to')}"
          ${faulty('to')}
        />
        <span class="hint" id="to-hint">${text.name}</span>
      </p>
      ${why('shown')}
      <p>
        <label for="shown">${accounts.shown}</label>
        <input
          id="shown"
          name="shown"
          value="${typed.shown}"
          maxlength="60"
          autocomplete="off"
          dir="auto"
          aria-describedby="${describedBy('shown')}"
          ${faulty('shown')}
        />
        <span class="hint" id="shown-hint">${text.shown}</span>
      </p>
      <p>
        <label for="tongue">${text.language}</label>
        <select id="tongue" name="tongue">
          <option value="">${text.any}</option>
          ${languages.map((one) => html`<option value="${one}" ${one === typed.tongue && html` selected`}>${ownName[one]}</option>`)}
        </select>
      </p>
      ${why('roles')} ${roleBoxes(visit, directory, accounts.roles, typed.roles, hosts, fault?.at === 'roles')}
      <button class="send">${text.go}</button>
    </div>`,
  );
}
