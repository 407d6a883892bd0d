import { titleOf } from '../../../knowledge/host.js';
import { languageIn } from '../../../knowledge/language.js';
import { textIn, type Text } from '../../../knowledge/text/index.js';
import { AccountName, Role, ShownName, servicesOf, type AccountRecord } from '../../accounts/account.js';
import {
  fittingRoles,
  giveRoles,
  makeAccount,
  NotDone,
  removeAccount,
  resetAccount,
  type Changing,
  type Compared,
} from '../../accounts/changes.js';
import { unheldAfter, waitingAfter, withNobodyLeftOut } from '../../accounts/waiting.js';
import { unknown } from '../cases.js';
import { officeName } from '../pages/cases.js';
import { accountPage, toldPage } from '../pages/operating/account.js';
import { settingsPage, type Fault, type SettingsShown } from '../pages/operating/settings.js';
import type { SignedIn } from '../visit.js';

type Why = keyof Text['operating']['why'];

const textOf = ({ language }: SignedIn): Text['operating'] => textIn(language).operating;
const changing = ({ parts, account }: SignedIn): Changing => ({ home: parts.operating.home, by: account.name });

export const runsServer = ({ account }: SignedIn): boolean => account.roles.includes('operator');

const accountsOf = async ({ parts }: SignedIn): Promise<AccountRecord[]> => (await parts.operating.home.read())!.accounts;

const hostIds = async ({ parts }: SignedIn): Promise<string[]> => (await parts.hosting.hosts.all()).map(({ id }) => id);

/** The page of settings and accounts, with what is to be said above it. */
export async function showSettings(
  visit: SignedIn,
  status = 200,
  more: Pick<SettingsShown, 'said' | 'typed' | 'fault'> = {},
): Promise<void> {
  const accounts = (await accountsOf(visit)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  visit.show(
    status,
    settingsPage(visit, { standing: await visit.parts.operating.standing(), accounts, hosts: await hostIds(visit), ...more }),
  );
}

export const settingsOutOfDate = (visit: SignedIn): Promise<void> => showSettings(visit, 403, { said: [textOf(visit).why.again] });

/** One account; or what is not there. */
export async function showAccount(visit: SignedIn, status = 200, said?: string, ticked?: readonly Role[]): Promise<void> {
  const account = (await accountsOf(visit)).find(({ name }) => name === visit.form.to);
  if (!account) return unknown(visit);
  if (account.name === visit.account.name) return refused(visit, 'own');
  visit.show(status, accountPage(visit, account, await hostIds(visit), said, ticked));
}

const refused = (visit: SignedIn, why: Why): Promise<void> => showSettings(visit, 409, { said: [textOf(visit).why[why]] });

/** Does something to accounts, or says why it was not done. */
async function orWhy(visit: SignedIn, work: () => Promise<void>, otherwise = refused): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    await otherwise(visit, error.reason);
  }
}

/** The roles that were ticked, or why they cannot be given. What no box offers was sent by no page of ours. */
function rolesIn({ fields }: SignedIn): Role[] {
  return [...new Set(fields.getAll('role'))].flatMap((role) => Role.safeParse(role).data ?? []);
}

/** The box of the form for a new account that something is wrong with; what is of none is of the roles. */
const boxOf: Partial<Record<Why, Fault['at']>> = { name: 'to', isThere: 'to', shown: 'shown', shownLike: 'shown', noShown: 'shown' };

/** Makes an account, and shows what lets somebody sign in: once, in this answer only. */
export function addAccount(visit: SignedIn): Promise<void> {
  const { fields, form, parts } = visit;
  const typed = { name: form.to, shown: fields.get('shown') ?? '', tongue: fields.get('tongue') ?? '', roles: rolesIn(visit) };
  const again = (_: SignedIn, why: Why): Promise<void> =>
    showSettings(visit, 422, {
      typed: { ...typed, shown: typed.shown.slice(0, 100) },
      fault: { at: boxOf[why] ?? 'roles', text: textOf(visit).why[why] },
    });
  const name = AccountName.safeParse(typed.name).data;
  const shown = typed.shown.trim() === '' ? undefined : ShownName.safeParse(typed.shown);
  if (name === undefined) return again(visit, 'name');
  if (typed.roles.length === 0) return again(visit, 'roles');
  if (shown ? !shown.success : servicesOf(typed).length > 0) return again(visit, 'shown');
  const language = languageIn(typed.tongue);
  const work = async (): Promise<void> => {
    const roles = fittingRoles(typed.roles, parts.operating.directory);
    const named = { name, roles, ...(shown?.data === undefined ? {} : { shown: shown.data }), ...(language && { language }) };
    visit.show(200, toldPage(visit, name, await makeAccount(changing(visit), named), false));
  };
  return orWhy(visit, work, again);
}

export function changeRoles(visit: SignedIn): Promise<void> {
  const roles = rolesIn(visit);
  if (roles.length === 0) return showAccount(visit, 422, textOf(visit).why.roles, roles);
  const work = async (): Promise<void> => {
    const compared = await giveRoles(changing(visit), visit.form.to, fittingRoles(roles, visit.parts.operating.directory));
    await tell(visit, textOf(visit).done.roles(visit.form.to), compared);
  };
  return orWhy(visit, work, (_, why) =>
    why === 'own' || why === 'noAccount' ? refused(visit, why) : showAccount(visit, 422, textOf(visit).why[why], roles),
  );
}

const isSure = ({ fields }: SignedIn): boolean => fields.get('sure') === '1';

export function resetOne(visit: SignedIn): Promise<void> {
  if (!isSure(visit)) return showAccount(visit, 422, textOf(visit).why.sure);
  return orWhy(visit, async () => {
    const { means, tied } = await resetAccount(changing(visit), visit.form.to);
    visit.show(200, toldPage(visit, visit.form.to, means, tied));
  });
}

export function removeOne(visit: SignedIn): Promise<void> {
  if (!isSure(visit)) return showAccount(visit, 422, textOf(visit).why.sure);
  return orWhy(visit, async () =>
    tell(visit, textOf(visit).done.removed(visit.form.to), await removeAccount(changing(visit), visit.form.to)),
  );
}

/** Says what was done, and what it means for people who wait, or have booked a time. */
async function tell(visit: SignedIn, done: string, compared: Compared): Promise<void> {
  await visit.parts.accounts.refresh();
  const { waiting: text } = textOf(visit);
  const { givesFor } = textIn(visit.language).booking.desk;
  const hosts = await unheldAfter(visit.parts.operating.cases, compared);
  const unheld = hosts?.map((host) => text.unheld(titleOf(host, visit.language), givesFor(host.id))) ?? [text.hoursUnknown];
  const waiting = await waitingAfter(withNobodyLeftOut(visit.parts.operating.cases), compared);
  const said = waiting
    ? [
        ...waiting.had.map(({ name, service }) => text.had(name, officeName(visit, service))),
        ...waiting.nobody.map((service) => text.nobody(officeName(visit, service))),
      ]
    : [text.unknown];
  await showSettings(visit, 200, { said: [done, ...said, ...unheld] });
}
