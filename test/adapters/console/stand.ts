import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Role } from '../../../adapters/accounts/account.js';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { ConsoleSessions } from '../../../adapters/accounts/consoleSessions.js';
import { freshPassphrase, hashed, scrypted, type Derive } from '../../../adapters/accounts/passphrase.js';
import { factorAddress, factorKey, freshFactor, sealFactor } from '../../../adapters/accounts/secondFactor.js';
import type { OpenId } from '../../../adapters/accounts/openId.js';
import { signInWith } from '../../../adapters/accounts/signIn.js';
import { casesIn } from '../../../adapters/accounts/waiting.js';
import { answersOffice } from '../../../adapters/console/answers/office.js';
import { hostingOffice } from '../../../adapters/console/hosting/office.js';
import { servicesOffice } from '../../../adapters/console/services/office.js';
import type { DirectoryHere } from '../../../adapters/directoryHere.js';
import { consolePages } from '../../../adapters/console/routes.js';
import { instanceKey } from '../../../adapters/keys.js';
import { Proxies, sourceOf } from '../../../adapters/limits/source.js';
import { logTo, type Log } from '../../../adapters/log.js';
import { openVault } from '../../../adapters/sealing/vault.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import type { Shelf } from '../../../adapters/shelf.js';
import { Acts } from '../../../bots/acts.js';
import { Desk } from '../../../bots/desk.js';
import { HandingOn } from '../../../bots/handingOn.js';
import { Insights } from '../../../bots/insights.js';
import { Statistics } from '../../../bots/statistics.js';
import { firstMessage } from '../../../bots/firstMessage.js';
import { Letters } from '../../../bots/letters.js';
import { Rosters } from '../../../bots/rosters.js';
import type { Vault } from '../../../bots/sealing.js';
import type { Store } from '../../../dialogs/records.js';
import type { Language } from '../../../knowledge/language.js';
import { sendsTo, type Sent } from '../../referrals.js';
import { shippedRecognizer, town, type Town } from '../../town.js';
import { holderWith, type Holder } from '../accounts/office.js';
import { operatingWith } from './operating.js';
import { Seat } from './seat.js';
import { tinyShelf } from '../directLine/tinyLibrary.js';
import { newFolder } from '../../folders.js';
import { quickly } from '../../quickly.js';
import { shippedDirectory } from '../../shipped.js';

/** Two colleagues of one office, one of another, and one who keeps entries. */
const staff: Record<string, Role[]> = {
  amina: ['receiver:un-unoms'],
  boris: ['receiver:un-unoms'],
  carla: ['receiver:un-oios'],
  dana: ['focal-point'],
};

export interface Stand {
  place: Town;
  /** DATA_DIR. */
  folder: string;
  url: string;
  /** What signing in at the provider wrote to the log. */
  logged: string[];
  vault: Vault;
  server: Awaited<ReturnType<Town['open']>>['server'];
  arrives(sent: Partial<Sent>): Promise<string>;
  /** A seat in front of the console: nobody's, or somebody's who has signed in. */
  seat(name?: string): Promise<Seat>;
  /** What somebody types to sign in; every code is a new one. */
  typed(name: string): { name: string; passphrase: string; code: string };
  signsIn(page: Page, name: string): Promise<void>;
  today(): string;
  close(): Promise<void>;
}

export interface Furnished {
  /** More accounts, beside those that are always there. */
  more?: Record<string, Role[]>;
  /** Where records are kept; in memory unless given. */
  store?: Store;
  encrypted?: boolean;
  language?: Language;
  /** What answers people, and can become another; four topics that stay unless given. */
  shelf?: Shelf;
  /** The offices and where they are read anew; those that ship, which stay, unless given. */
  offices?: DirectoryHere;
  /** What is set in the environment, as the page of settings shows it. */
  settings?: Record<string, string>;
  /** Sign-in at a provider, for a server at this address. */
  provider?(parts: { webAddress(): string; key: Buffer; now(): number; log: Log }): Promise<OpenId>;
}

/** The real server with the real store, vault, accounts and desk, in a folder of its own. */
export async function stand({
  encrypted = false,
  language,
  provider,
  more = {},
  store,
  shelf = tinyShelf(),
  offices,
  settings = {},
}: Furnished = {}): Promise<Stand> {
  const folder = newFolder('accounts');
  const key = await instanceKey(folder);
  const directory = offices?.directory ?? (await shippedDirectory());
  const vault = await openVault(`${folder}-keys`, key, false);
  const place = await town({
    current: shelf.current,
    vault,
    ...(store && { store }),
    directory,
    staff: (service) => accounts.staff(service),
    givesHours: (host) => accounts.givesHours(host),
    nameOf: (account) => accounts.nameOf(account),
  });
  const clock = (): number => place.clock.now.getTime();
  const holders = new Map<string, Holder>();
  /** Salts of the accounts that are made here; those that are made in the console cost what they cost. */
  const quick = new Set<string>();
  const derive: Derive = (text, salt, cost) => (quick.has(salt.toString('base64url')) ? quickly : scrypted)(text, salt, cost);
  for (const [name, roles] of Object.entries({ ...staff, ...more })) {
    const [passphrase, factor] = [freshPassphrase(), freshFactor()];
    const means = { passphrase: await hashed(passphrase, quickly), factor: sealFactor(factorKey(key), name, factor) };
    quick.add(means.passphrase.salt);
    await accountsInFile(folder).change((all) => [...all, { name, roles, ...(language && { language }), ...means }]);
    holders.set(name, holderWith(passphrase, factorAddress(name, factor)));
  }
  const sessions = new ConsoleSessions(place.store, clock);
  const accounts = new Accounts({ home: accountsInFile(folder), key });
  const begin = firstMessage(directory);
  const acts = new Acts(witnessOf(key));
  const cases = { store: place.store, vault, acts, now: () => place.clock.now, changed: (id: string) => void place.adapter.tell(id) };
  const desk = new Desk({ ...cases, firstMessage: begin });
  const handingOn = new HandingOn({
    ...cases,
    directory,
    staff: (service) => accounts.staff(service),
  });
  const rosters = new Rosters({ store: place.store, acts, now: () => place.clock.now, staff: (service) => accounts.staff(service) });
  await accounts.refresh();
  const keeping = {
    store: place.store,
    acts: new Acts(witnessOf(key), 'answers'),
    now: () => place.clock.now,
    organization: '',
    failed: (error: unknown) => expect.fail(String(error)),
  };
  const settle = (): Promise<void> => place.tally.keep(place.store);
  const answers = answersOffice({
    ...keeping,
    shelf,
    recognizer: await shippedRecognizer(),
    directory,
    letters: new Letters(cases),
    settle,
  });
  const services = servicesOffice({ ...keeping, offices: offices ?? { refresh: async () => undefined }, changed: cases.changed });
  const signIn = signInWith({ accounts, store: place.store, key, now: clock, derive });
  const statistics = new Statistics(place.store, () => place.clock.now);
  const insights = new Insights({ store: place.store, now: () => place.clock.now, settle });
  let url = '';
  const logged: string[] = [];
  const openId = await provider?.({
    webAddress: () => url,
    key,
    now: clock,
    log: logTo(
      (line) => logged.push(line),
      () => place.clock.now,
    ),
  });
  const opened = await place.open((on) =>
    consolePages(on, {
      desk,
      handingOn,
      rosters,
      statistics,
      insights,
      signIn,
      openId,
      accounts,
      sessions,
      answers,
      services,
      hosting: hostingOffice({ store: place.store, acts, vault, now: () => place.clock.now }),
      operating: operatingWith(
        { home: accountsInFile(folder), cases: casesIn(place.store), directory },
        settings,
        () => place.clock.now,
        () => url,
      ),
      directory,
      encrypted,
      sourceOf: (request) => sourceOf(request, Proxies.parse('127.0.0.1')),
    }),
  );
  const { server, close } = opened;
  url = opened.url;
  const today = (): string => place.clock.now.toISOString().slice(0, 10);
  const typed: Stand['typed'] = (name) => {
    place.clock.pass(1);
    const holder = holders.get(name)!;
    return { name, passphrase: holder.passphrase, code: holder.code(clock()) };
  };
  return {
    place,
    folder,
    url,
    logged,
    vault,
    server,
    arrives: (sent) => sendsTo(place.store, vault, { words: 'Hello from me', on: today(), ...sent }),
    async seat(name) {
      const seat = new Seat(url, () => answers.gates.settled());
      if (name) await seat.post('/console/sign-in', typed(name));
      return seat;
    },
    typed,
    async signsIn(page, name) {
      for (const [field, value] of Object.entries(typed(name))) await page.fill(`#${field}`, value);
      await page.click('[action="/console/sign-in"] .send');
      await page.waitForURL(/cases|answers|office-hours/);
    },
    today,
    close,
  };
}
