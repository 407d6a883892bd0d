import { Language, languages } from '../../knowledge/language.js';
import { AccountName, Role, servicesOf, ShownName } from '../accounts/account.js';
import { fittingRoles } from '../accounts/changes.js';
import { directoryHere } from './keptHere.js';
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

export async function readRoles(list: string): Promise<Role[]> {
  const given = [...new Set(list.split(',').map((role) => role.trim()))].filter(Boolean);
  if (given.length === 0) throw new Refused(`--roles: say what this account may do. ${known}`);
  const roles = given.map((role) => {
    const read = Role.safeParse(role);
    if (!read.success) throw new Refused(`--roles: there is no role ${JSON.stringify(role)}. ${known}`);
    return read.data;
  });
  return servicesOf({ roles }).length === 0 ? roles : fittingRoles(roles, await directoryHere());
}

/** @param needed whether people read it, so that there must be one */
export function readShown(shown: string | undefined, needed: boolean): string | undefined {
  if (shown === undefined && !needed) return undefined;
  if (shown === undefined)
    throw new Refused(
      '--shown: people who write to the office read this name before they say anything, and can leave somebody out. Give it as it is known there, such as --shown "Amina K., ombuds".',
    );
  const read = ShownName.safeParse(shown);
  if (!read.success)
    throw new Refused("--shown: give one line of 2 to 60 letters, figures, spaces and . , ' ’ · ( ) / - with at least one letter.");
  return read.data;
}

export function readLanguage(language: string | undefined): Language | undefined {
  const read = Language.optional().safeParse(language);
  if (!read.success) throw new Refused(`--language: give one of ${languages.join(', ')}.`);
  return read.data;
}
