import { Language, languages } from '../../knowledge/language.js';
import { AccountName, hostsOf, Role, servicesOf, ShownName } from '../accounts/account.js';
import { fittingRoles } from '../accounts/changes.js';
import { readSettings } from '../settings.js';
import { directoryHere, lookedAt } from './keptHere.js';
import { Refused, usage } from './changingAccounts.js';

const known = `The roles are: focal-point, approver, operator, translator:LANGUAGE (${languages.join(' ')}), receiver:SERVICE, host:HOST.`;

export function readName(name: string | undefined): string {
  if (name === undefined) throw new Refused(usage);
  const read = AccountName.safeParse(name);
  if (!read.success)
    throw new Refused(
      'NAME: give one of at most 40 small letters (a to z), figures, and single dots or hyphens between them, such as amina or amina.k-2.',
    );
  return read.data;
}

/**
 * @param where how whoever typed the roles calls the place where they stand
 * @throws Refused for a role, an office or a host that there is not, NotDone for roles that nobody has together
 */
export async function readRoles(list: string, where: '--roles' | 'ROLE'): Promise<Role[]> {
  const given = [...new Set(list.split(',').map((role) => role.trim()))].filter(Boolean);
  if (given.length === 0) throw new Refused(`${where}: say what this account may do. ${known}`);
  const roles = given.map((role) => {
    const read = Role.safeParse(role);
    if (!read.success) throw new Refused(`${where}: there is no role ${JSON.stringify(role)}. ${known}`);
    return read.data;
  });
  await hostsMustBe(hostsOf({ roles }), where);
  return servicesOf({ roles }).length === 0 ? roles : fittingRoles(roles, await directoryHere());
}

async function hostsMustBe(hosts: readonly string[], where: string): Promise<void> {
  if (hosts.length === 0) return;
  const onFile = new Set(Object.keys((await lookedAt(readSettings(), 'referrals.json'))['hosts'] ?? {}));
  for (const host of hosts)
    if (!onFile.has(host))
      throw new Refused(`${where}: no host ${host} is on file. Give the role that the page of the host names (/console/hosts).`);
}

/**
 * @param needed whether people read it, so that there must be one
 * @param where how whoever typed the name calls the place where it stands
 */
export function readShown(shown: string | undefined, needed: boolean, where: '--shown' | 'SHOWN NAME'): string | undefined {
  if (shown === undefined && !needed) return undefined;
  const example = where === '--shown' ? '--shown "Amina K., ombuds"' : '"Amina K., ombuds"';
  if (shown === undefined)
    throw new Refused(
      `${where}: people who write to the office read this name before they say anything, and can leave somebody out. Give it as it is known there, such as ${example}.`,
    );
  const read = ShownName.safeParse(shown);
  if (!read.success)
    throw new Refused(`${where}: give one line of 2 to 60 letters, figures, spaces and . , ' ’ · ( ) / - with at least one letter.`);
  return read.data;
}

export function readLanguage(language: string | undefined): Language | undefined {
  const read = Language.optional().safeParse(language);
  if (!read.success) throw new Refused(`--language: give one of ${languages.join(', ')}.`);
  return read.data;
}
