import type { Settings } from '../settings.js';
import { expiries, type Expiry } from './expiry.js';

/** What is on in this installation, for those who run it; never a secret. */
export interface Standing {
  address: string;
  organization: string;
  teams: 'on' | 'off' | 'local';
  /** The provider of the sign-in, as it names itself. */
  issuer: string | undefined;
  directLine: boolean;
  webChat: boolean;
  /** Where the outside language service is, as its address. */
  outside: string | undefined;
  onion: string | undefined;
  proxies: string[];
  exits: readonly { of: string; address: string }[];
  ready: boolean;
  forgetting: { ranOn: string; overdue: boolean } | undefined;
  expiries: Expiry[];
}

export interface StandingParts {
  settings: Settings;
  webAddress: string;
  webChat(): boolean;
  ready(): boolean;
  forgetting(): Standing['forgetting'];
  now(): Date;
}

/** A rule of Node's list of addresses, as the setting says it. */
const plain = (rule: string): string => rule.replace(/^[^:]*: IPv[46] /, '');

/** Puts together what is on, each time anew. */
export async function standingOf({ settings, webAddress, webChat, ready, forgetting, now }: StandingParts): Promise<Standing> {
  return {
    address: webAddress,
    organization: settings.ORGANIZATION,
    teams: settings.TEAMS_LOCAL === 'on' ? 'local' : settings.MicrosoftAppId ? 'on' : 'off',
    issuer: settings.OIDC_ISSUER,
    directLine: settings.DIRECT_LINE_SECRET !== undefined,
    webChat: webChat(),
    outside: settings.AZURE_LANGUAGE_ENDPOINT,
    onion: settings.ONION_ADDRESS,
    proxies: settings.TRUSTED_PROXY.rules.map(plain),
    exits: settings.EXIT_URL.all,
    ready: ready(),
    forgetting: forgetting(),
    expiries: await expiries(settings, now().toISOString().slice(0, 10)),
  };
}
