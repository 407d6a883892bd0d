import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Settings } from '../settings.js';

/** What expires, and the setting that says when: nothing can ask the provider, and the certificate is in a file of the proxy. */
export const expiring = {
  teams: 'MicrosoftAppPasswordExpires',
  openId: 'OIDC_CLIENT_SECRET_EXPIRES',
  certificate: 'TLS_CERTIFICATE',
} as const;
export type Expiring = keyof typeof expiring;

/** One thing that is on and expires. */
export interface Expiry {
  what: Expiring;
  /** The calendar date on which it stops working; none where nobody has said it, or it cannot be read. */
  on?: string;
  /** Whole days until then; 0 on that day, and below afterwards. */
  days?: number;
  unreadable?: boolean;
}

export type ExpirySettings = Pick<
  Settings,
  'MicrosoftAppId' | 'MicrosoftAppPasswordExpires' | 'OIDC_ISSUER' | 'OIDC_CLIENT_SECRET_EXPIRES' | 'TLS_CERTIFICATE' | 'PUBLIC_URL'
>;

/** It is warned of from so many days before, each time more urgently. */
export const warnings = [60, 30, 7] as const;

const day = 24 * 3_600_000;
const dated = (what: Expiring, on: string | undefined, today: string): Expiry =>
  on === undefined ? { what } : { what, on, days: Math.round((Date.parse(on) - Date.parse(today)) / day) };

/** The first certificate of the file: in a chain that is the page's own. */
async function certificateEnds(path: string, today: string): Promise<Expiry> {
  try {
    const { validTo } = new X509Certificate(await readFile(path));
    return dated('certificate', new Date(validTo).toISOString().slice(0, 10), today);
  } catch {
    return { what: 'certificate', unreadable: true };
  }
}

/**
 * What is on and expires, the nearest first. The certificate is read from the file that the proxy uses: to ask the page for
 * it would be a connection to the outside, which this program makes none of that people do not expect.
 * @param today a calendar date
 */
export async function expiries(settings: ExpirySettings, today: string): Promise<Expiry[]> {
  const found: Expiry[] = [];
  if (settings.MicrosoftAppId) found.push(dated('teams', settings.MicrosoftAppPasswordExpires, today));
  if (settings.OIDC_ISSUER) found.push(dated('openId', settings.OIDC_CLIENT_SECRET_EXPIRES, today));
  if (settings.TLS_CERTIFICATE) found.push(await certificateEnds(settings.TLS_CERTIFICATE, today));
  else if (settings.PUBLIC_URL?.startsWith('https:')) found.push({ what: 'certificate' });
  return found.toSorted((a, b) => (a.days ?? -Infinity) - (b.days ?? -Infinity));
}

/** The warning that stands, as the days from which on it does; nothing where the date is far or not known. */
export const warningOf = ({ days }: Expiry): (typeof warnings)[number] | undefined =>
  days === undefined ? undefined : warnings.findLast((from) => days <= from);

const called: Record<Expiring, string> = {
  teams: 'The client secret of Teams (MicrosoftAppPassword)',
  openId: 'The client secret of the sign-in (OIDC_CLIENT_SECRET)',
  certificate: 'The certificate in TLS_CERTIFICATE',
};

/** What is said of it at the start; nothing where all is well. */
export function adviceOn(expiry: Expiry): string | undefined {
  const { what, on, days = 0, unreadable } = expiry;
  if (unreadable) return `${expiring[what]}: the file cannot be read as a certificate (PEM), so nothing can be said of when it expires.`;
  if (on === undefined)
    return `${expiring[what]} is not set: nobody is warned before ${what === 'certificate' ? 'the certificate' : 'the secret'} expires.`;
  if (warningOf(expiry) === undefined) return undefined;
  if (days < 0) return `${called[what]} EXPIRED on ${on}. Renew it now.`;
  return `${called[what]} expires on ${on}, in ${days} ${days === 1 ? 'day' : 'days'}. Renew it before that.`;
}

export interface ExpiryWatchParts {
  settings: ExpirySettings;
  now(): Date;
  /** Takes what is to be logged of one thing that expires soon. */
  warn(what: Expiring, days: number): void;
}

/** What the log calls each of them. */
export const expiryEvents = {
  teams: 'teams secret expires',
  openId: 'sign-in secret expires',
  certificate: 'certificate expires',
} as const;

/** Looks once a day what expires soon. @returns what to call often */
export function expiryWatch({ settings, now, warn }: ExpiryWatchParts): () => Promise<void> {
  let looked = '';
  return async () => {
    const today = now().toISOString().slice(0, 10);
    if (today === looked) return;
    looked = today;
    for (const expiry of await expiries(settings, today)) if (warningOf(expiry) !== undefined) warn(expiry.what, expiry.days!);
  };
}
