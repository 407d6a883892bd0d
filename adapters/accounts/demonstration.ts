import { doorKinds } from '../../knowledge/door.js';
import type { Directory } from '../../knowledge/directory.js';
import { isLoopback } from '../loopback.js';
import type { Settings } from '../settings.js';
import { servicesOf, type Account } from './account.js';
import type { AccountsHome } from './accountsHome.js';
import { freshMeans } from './means.js';

/** The ids of the offices to try the relay with. */
export const demonstrations = (directory: Pick<Directory, 'relays'>): string[] =>
  doorKinds
    .flatMap((kind) => directory.relays(kind, { entity: null, country: null, station: null }))
    .flatMap(({ id, demonstration }) => (demonstration ? [id] : []));

/** Whether an account serves to try the relay and for nothing else. */
export const isDemonstration = ({ roles }: Pick<Account, 'roles'>, directory: Pick<Directory, 'service'>): boolean => {
  const services = servicesOf({ roles });
  return services.length === roles.length && services.every((id) => directory.service(id)?.demonstration);
};

/**
 * Whether, as far as the settings tell, nobody can reach the page but from this machine: no other address, no proxy, no
 * onion service, no Teams and no server that asks for tokens of Direct Line. A tunnel cannot be seen here.
 */
export const isAlone = (settings: Settings): boolean =>
  isLoopback(settings.HOST) &&
  settings.PUBLIC_URL === undefined &&
  settings.TRUSTED_PROXY.rules.length === 0 &&
  settings.ONION_ADDRESS === undefined &&
  settings.DIRECT_LINE_SECRET === undefined &&
  settings.MicrosoftAppId === undefined;

/** Who answers for a service; for demonstrations nobody, where others can reach the page and could take one for an office. */
export const staffWhere =
  (alone: boolean, { directory, staff }: { directory: Pick<Directory, 'service'>; staff(service: string): string[] }) =>
  (service: string): string[] =>
    alone || !directory.service(service)?.demonstration ? staff(service) : [];

/** An account for demonstration, as it is told once. */
interface Made {
  name: string;
  shown: string;
  passphrase: string;
}

export interface DemonstrationParts {
  home: AccountsHome;
  /** The key of the instance. */
  key: Buffer;
  directory: Pick<Directory, 'relays'>;
}

/** Made-up names that are known in many languages, and say in all of them that they are for trying. */
const people = ['Alex', 'Noor', 'Kim', 'Sasha', 'Robin'];
const shownAt = (place: number): string => `${people[place % people.length]} Demo${place < people.length ? '' : ` ${place + 1}`}`;

/**
 * One account for each of these offices, named like it, where no account was ever made: so that whoever starts the program
 * for the first time can be the person in one window and the receiver in another.
 * @returns their names, how they are shown, and their passphrases, to be told once; none where accounts were made before
 * @throws AccountsError as the home of the accounts does
 */
export async function makeDemonstration({ home, key, directory }: DemonstrationParts): Promise<Made[]> {
  if ((await home.read())!.stamp !== 'none') return [];
  const made = await Promise.all(
    demonstrations(directory).map(async (name, place) => ({
      account: { name, shown: shownAt(place), roles: [`receiver:${name}` as const] },
      means: await freshMeans(name, key),
    })),
  );
  let isFirst = false;
  await home.change((accounts, removed) => {
    isFirst = accounts.length + removed.length === 0;
    return isFirst ? made.map(({ account, means }) => ({ ...account, ...means.kept })) : accounts;
  });
  if (!isFirst) return [];
  return made.map(({ account: { name, shown }, means: { passphrase } }) => ({ name, shown, passphrase }));
}

/** What to do with the accounts that were just made. @param address at which the page is open */
export const tryItAlone = (made: Made[], address: string): string =>
  [
    'Try it alone: three offices are for demonstration, on this machine only; nobody of a real office reads them.',
    `  Be the person:    open ${address} and choose to talk to an office.`,
    `  Be the receiver:  open ${address}/console in another window, and sign in as one of these:`,
    ...made.map(({ name, passphrase }) => `    ${name.padEnd(26)}passphrase ${passphrase}`),
    `  The person reads their names: ${made.map(({ shown }) => shown).join(', ')}.`,
    '  For the six digits, in a third window with the same settings: npm run account -- code NAME. Each code works once.',
    '  The passphrases are not shown again. To end it: npm run account -- remove-demonstration.',
  ].join('\n');

/** Said at the start where the page can be reached by others. */
export const noDemonstration = 'Others can reach this page: offices for demonstration are not offered.';
