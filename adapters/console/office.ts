import type * as restify from 'restify';
import type { HandingOnParts } from '../../bots/handingOn.js';
import { Insights } from '../../bots/insights.js';
import { Rosters } from '../../bots/rosters.js';
import { Statistics } from '../../bots/statistics.js';
import { openIdWith } from '../accounts/openId.js';
import type { Log } from '../log.js';
import type { Settings } from '../settings.js';
import { hostingOffice } from './hosting/office.js';
import { consolePages } from './routes.js';
import type { ConsoleParts } from './visit.js';

export interface ConsoleOfficeParts
  extends
    Omit<HandingOnParts, 'directory'>,
    Pick<
      ConsoleParts,
      'desk' | 'handingOn' | 'signIn' | 'accounts' | 'sessions' | 'directory' | 'answers' | 'services' | 'operating' | 'sourceOf'
    > {
  settings: Pick<Settings, 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET'>;
  /** The key of the instance. */
  key: Buffer;
  webAddress: string;
  /** Keeps what is still counted in memory only. */
  settle(): Promise<void>;
  /** Milliseconds since 1970. */
  clock(): number;
  log: Log;
}

/**
 * Puts together what staff do in the browser, and the sign-in with the provider where one is set (decisions.md D6).
 * Fails with the setting and the remedy where the provider cannot be used.
 */
export async function consoleOffice(server: restify.Server, parts: ConsoleOfficeParts): Promise<void> {
  const { settings, key, webAddress, clock, log, settle, ...office } = parts;
  const { store, acts, now, staff, vault } = office;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  const openId =
    issuer && clientId && clientSecret
      ? await openIdWith({ issuer, clientId, clientSecret, webAddress: () => webAddress, key, now: clock, log })
      : undefined;
  consolePages(server, {
    ...office,
    rosters: new Rosters({ store, acts, now, staff }),
    hosting: hostingOffice({ store, acts, vault, now }),
    statistics: new Statistics(store, now),
    insights: new Insights({ store, now, settle }),
    openId,
    encrypted: webAddress.startsWith('https:'),
  });
}
