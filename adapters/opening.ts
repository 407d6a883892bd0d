import { noDemonstration, tryItAlone } from './accounts/demonstration.js';
import { keysLie } from './keysBeside.js';
import { leftovers, thisMachine } from './leftovers.js';
import { adviceOn, expiries } from './operating/expiry.js';
import type { Settings } from './settings.js';

const teamsStands = {
  open: 'Teams is open at /api/messages.',
  closed:
    'Teams is closed: set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId together to open it, or TEAMS_LOCAL=on to try it on this machine.',
  local: 'Teams is open WITHOUT authentication, to this machine only, for the Agents Playground.',
};

/** What write-ahead logs and backups can undo where keys are beside the records (decisions.md D15). */
const remembered =
  'Whoever has its write-ahead log or a backup of it from before something was forgotten, and instance.key, can still open that. Set KEYS_DATABASE_URL to a database on another server, of which no log and no backup is kept for long (README, "The keys of what people send").';
const keysBeside = {
  'same database': `KEYS_DATABASE_URL is not set: the keys of what people send are in the database of DATABASE_URL. ${remembered}`,
  'same server': `KEYS_DATABASE_URL: that database is on the server of DATABASE_URL, and the log of a server belongs to all its databases. ${remembered}`,
  apart: '',
};

/** Names that are for examples only (RFC 2606), as in the files of `deploy`. */
const forExamples = /(^|\.)(example(\.(org|com|net))?|invalid|test)$/;

const exampleAddress =
  'PUBLIC_URL is an example still: links, and what is printed or copied, send people to a site that is not yours. Set it to the address at which people reach the page.';

const noAddress = (webAddress: string): string =>
  `PUBLIC_URL is not set: posters, QR codes and what people read in Teams send them to ${webAddress}, where they may not reach the page. Set it to the address at which they do.`;

export interface OpeningParts {
  settings: Settings;
  webAddress: string;
  /** Whether nobody but this machine reaches it. */
  alone: boolean;
  /** The accounts that were made to try it with. */
  made: Parameters<typeof tryItAlone>[0];
  webChat: boolean;
  /** What is said of the outside language service, where it is on. */
  outside: string | undefined;
  teams: keyof typeof teamsStands;
  /** The calendar date. */
  today: string;
}

/** What is said at a start that has to wait until search has learned the answers. */
export const training =
  'Search is being trained with the answers, since they have changed or it is the first time. This takes about a minute on two cores; then Waypoint is open.';

/** What is said to whoever has started it: where it is open, and what they should know. */
export async function openingLines({ settings, webAddress, alone, made, webChat, outside, teams, today }: OpeningParts): Promise<string[]> {
  const advice = (await expiries(settings, today)).map(adviceOn);
  const lines = [
    `Waypoint is open at ${webAddress}`,
    made.length > 0 && tryItAlone(made, webAddress),
    !alone && noDemonstration,
    settings.PUBLIC_URL && forExamples.test(new URL(settings.PUBLIC_URL).hostname) && exampleAddress,
    !alone && !settings.PUBLIC_URL && noAddress(webAddress),
    webChat && `Web Chat is served at ${webAddress}/webchat`,
    keysBeside[keysLie(settings)],
    ...advice,
    ...(await leftovers(thisMachine())),
    outside,
    teamsStands[teams],
    webAddress.startsWith('https:') &&
      !settings.TRUSTED_PROXY.rules.length &&
      'TRUSTED_PROXY is not set: if people come through a proxy, they all count as one source for the limits.',
  ];
  return lines.filter((line): line is string => typeof line === 'string' && line !== '');
}
