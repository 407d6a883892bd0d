import type { IncomingMessage } from 'node:http';
import type restify from 'restify';
import { Acts } from '../bots/acts.js';
import type { Alone } from '../bots/alone.js';
import { Desk } from '../bots/desk.js';
import { firstMessage } from '../bots/firstMessage.js';
import { GoneReceivers } from '../bots/goneReceivers.js';
import { HandingOn } from '../bots/handingOn.js';
import { Letters } from '../bots/letters.js';
import type { Vault } from '../bots/sealing.js';
import type { Store } from '../dialogs/records.js';
import type { Recognizer } from '../knowledge/recognition/recognizer.js';
import type { Accounts } from './accounts/accounts.js';
import type { AccountsHome } from './accounts/accountsHome.js';
import type { ConsoleSessions } from './accounts/consoleSessions.js';
import { signInWith } from './accounts/signIn.js';
import { casesIn } from './accounts/waiting.js';
import { answersOffice } from './console/answers/office.js';
import { consoleOffice } from './console/office.js';
import { servicesOffice } from './console/services/office.js';
import type { DirectoryHere } from './directoryHere.js';
import type { Log } from './log.js';
import type { Standing } from './operating/standing.js';
import { witnessOf } from './sealing/witness.js';
import type { Settings } from './settings.js';
import type { Shelf } from './shelf.js';
import { teamsOffice, type TeamsOfficeParts } from './teams/office.js';

export interface StaffOfficesParts {
  settings: Settings;
  store: Store;
  vault: Vault;
  /** The key of the instance. */
  key: Buffer;
  /** Where the accounts are kept. */
  home: AccountsHome;
  accounts: Accounts;
  sessions: ConsoleSessions;
  offices: DirectoryHere;
  shelf: Shelf;
  recognizer: Recognizer;
  /** Who answers for an office. */
  staff(service: string): string[];
  webAddress: string;
  now(): Date;
  /** Milliseconds since 1970. */
  clock(): number;
  log: Log;
  failed(error: unknown): void;
  /** Lets one of all instances do a job. */
  alone: Alone;
  /** Something was done to a referral: its person is to be told. */
  changed(referral: string): void;
  /** Keeps what is still counted in memory. */
  settle(): Promise<void>;
  /** The network that a request comes from. */
  sourceOf(request: IncomingMessage): string;
  /** The language of a chat in Teams. */
  languageOf: TeamsOfficeParts['languageOf'];
  /** How the installation stands, for those who run it. */
  standing(): Promise<Standing>;
}

/**
 * Everything that staff work with, in the browser and in Teams: receivers, those who keep answers and offices, those who run
 * the server. Fails with the setting and the remedy where a provider of sign-in cannot be used.
 */
export async function staffOffices(server: restify.Server, parts: StaffOfficesParts) {
  const { settings, store, vault, key, home, accounts, sessions, offices, shelf, recognizer, staff } = parts;
  const { webAddress, now, clock, log, failed, changed, settle, standing, alone, languageOf, sourceOf } = parts;
  const { directory } = offices;
  const acts = new Acts(witnessOf(key));
  const edits = new Acts(witnessOf(key), 'answers');
  const cases = { store, vault, acts, now, changed };
  const { nameOf } = accounts;
  const office = {
    ...cases,
    key,
    accounts,
    directory,
    staff,
    webAddress,
    desk: new Desk({ ...cases, firstMessage: firstMessage(directory) }),
    handingOn: new HandingOn({ ...cases, directory, staff }),
  };
  const signIn = signInWith({ accounts, store, key, now: clock });
  const keeping = { store, now, acts: edits, organization: settings.ORGANIZATION, failed };
  const answers = answersOffice({ ...keeping, shelf, recognizer, directory, letters: new Letters(cases), settle });
  const services = servicesOffice({ ...keeping, offices, changed });
  const operating = { home, cases: casesIn(store), directory, standing };
  await consoleOffice(server, { ...office, settings, clock, log, signIn, sessions, answers, services, operating, settle, sourceOf });
  const inTeams = teamsOffice({ ...office, answers, services, home, alone, failed, languageOf });
  return { signIn, inTeams, chains: [acts, edits], gone: new GoneReceivers({ ...cases, directory, staff, nameOf }) };
}
