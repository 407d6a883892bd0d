import type { Directory } from '../../../../knowledge/directory.js';
import { languages, ownName } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import type { Role } from '../../../accounts/account.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { officeName } from '../cases.js';

/** What a role lets somebody do, in words. */
export function roleIn(visit: SignedIn, role: Role): string {
  const { roles } = textIn(visit.language).operating;
  const [kind, of = ''] = role.split(':') as [keyof typeof roles | 'host', string?];
  if (kind === 'translator') return roles.translator(ownName[of as keyof typeof ownName] ?? of);
  if (kind === 'host') return textIn(visit.language).booking.desk.givesFor(of);
  return kind === 'receiver' ? roles.receiver(officeName(visit, of)) : roles[kind];
}

/** A box for each role that there is. @param hosts those with office hours @param had those that are ticked; one of an office that is gone keeps its box @param faulty whether they are why something was not done */
export function roleBoxes(
  visit: SignedIn,
  directory: Pick<Directory, 'allRelays'>,
  legend: string,
  had: readonly Role[],
  hosts: readonly string[],
  faulty = false,
): Html {
  const offered: Role[] = [
    'focal-point',
    'approver',
    'operator',
    ...languages.map((language): Role => `translator:${language}`),
    ...directory.allRelays().map(({ id }): Role => `receiver:${id}`),
    ...hosts.map((id): Role => `host:${id}` as Role),
  ];
  const all = [...new Set([...offered, ...had])];
  return html`<fieldset ${faulty && html` aria-describedby="notice"`}>
    <legend>${legend}</legend>
    ${all.map(
      (role, at) =>
        html`<p class="tick">
          <input
            type="checkbox"
            id="role-${at}"
            name="role"
            value="${role}"
            ${had.includes(role) && html` checked`}${faulty && at === 0 && html` autofocus`}
          />
          <label for="role-${at}">${roleIn(visit, role)}</label>
        </p>`,
    )}
  </fieldset>`;
}
