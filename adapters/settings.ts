import { resolve, sep } from 'node:path';
import { z } from 'zod';
import { CalendarDate } from '../knowledge/language.js';
import { keysLie } from './keysBeside.js';
import { Proxies } from './limits/source.js';
import { isLoopback } from './loopback.js';
import { ExitList } from './web/exits.js';

const port = z.coerce.number().int().min(0).max(65535);
const text = z.string().trim().min(1);
/** Over TLS, or to this machine. */
const overTls = (url: string): boolean => url.startsWith('https:') || (URL.canParse(url) && isLoopback(new URL(url).hostname));
const web = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
/** The page asks for what it needs at the root of its host. */
const wholeHost = web.refine((url) => /^https?:\/\/[^/?#@]+$/i.test(url));

/** Addresses of one PostgreSQL database, with spaces between them: the first that answers is used. */
const databases = z
  .string()
  .transform((list) => list.split(/\s+/).filter(Boolean))
  .pipe(z.array(z.url({ protocol: /^postgres(ql)?$/ })).min(1));
const databaseRemedy =
  'the address of a PostgreSQL database, such as postgres://waypoint:PASSWORD@db.example.org/waypoint?sslmode=verify-full; where it can move, all its addresses with spaces between them';

/** Every setting: an environment variable, its check, and what to do when it is wrong. The README's table is tested against it. */
const settings = {
  PORT: { check: port.default(3978), remedy: 'a port number, 0 to 65535' },
  HOST: { check: text.default('127.0.0.1'), remedy: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0' },
  DATA_DIR: { check: text.default('data').transform((path) => resolve(path)), remedy: 'a folder that the program may write to' },
  KEYS_DIR: {
    check: text.transform((path) => resolve(path)).optional(),
    remedy: 'a folder that the program may write to, not inside the folder of DATA_DIR',
  },
  DATABASE_URL: { check: databases.optional(), remedy: databaseRemedy },
  KEYS_DATABASE_URL: { check: databases.optional(), remedy: `another database than DATABASE_URL: ${databaseRemedy}` },
  PUBLIC_URL: {
    check: wholeHost.optional(),
    remedy:
      'the address at which people reach the page, such as https://waypoint.example.org, with nothing behind the name: the page needs a host name of its own',
  },
  ONION_ADDRESS: {
    check: z
      .string()
      .regex(/^http:\/\/[a-z2-7]{56}\.onion$/)
      .optional(),
    remedy: 'the address of your onion service, http:// and 56 characters and .onion',
  },
  DIRECT_LINE_SECRET: { check: text.min(24).optional(), remedy: 'at least 24 characters that nobody can guess' },
  WEB_CHAT_ORIGINS: {
    check: text
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((origin) => origin.trim())
          .filter(Boolean),
      )
      .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin))),
    remedy: 'the origins of pages that may embed Web Chat, with commas between them, such as https://intranet.example.org',
  },
  EXIT_URL: {
    check: z.string().default('').pipe(ExitList),
    remedy:
      'the address of a website that Leave shows, such as https://www.un.org; others for some languages and countries after commas, as in ar=https://example.org, CM=https://example.cm',
  },
  ORGANIZATION: {
    check: z.string().trim().max(80).default(''),
    remedy: 'the name of your organization, at most 80 characters, as people read who confirmed an answer',
  },
  TRUSTED_PROXY: {
    check: z.string().default('').pipe(Proxies),
    remedy: 'the addresses or networks of your reverse proxies, with commas between them, such as 127.0.0.1 or 10.0.0.0/8',
  },
  TLS_CERTIFICATE: {
    check: text.transform((path) => resolve(path)).optional(),
    remedy: 'the file of the certificate (PEM) that your reverse proxy shows, readable by this program',
  },
  OIDC_ISSUER: {
    check: z
      .url({ protocol: /^https?$/ })
      .refine(overTls)
      .optional(),
    remedy:
      'the address of the provider as it names itself (issuer), over https (http on this machine only), such as https://login.example.org/realms/staff',
  },
  AZURE_LANGUAGE_ENDPOINT: {
    check: web.refine(overTls).optional(),
    remedy:
      'the endpoint of the Language resource as the Azure portal shows it, over https, such as https://NAME.cognitiveservices.azure.com',
  },
  AZURE_LANGUAGE_KEY: { check: text.regex(/^[!-~]+$/).optional(), remedy: 'one of the two keys of that resource' },
  OIDC_CLIENT_ID: { check: text.optional(), remedy: 'the client ID under which the provider knows this server' },
  OIDC_CLIENT_SECRET: { check: text.optional(), remedy: 'the client secret that the provider gave out for this server' },
  OIDC_CLIENT_SECRET_EXPIRES: {
    check: CalendarDate.optional(),
    remedy: 'the date on which that client secret expires, such as 2027-06-30',
  },
  MicrosoftAppId: { check: z.guid().optional(), remedy: 'the Application (client) ID of the registration, a GUID' },
  MicrosoftAppPassword: { check: text.optional(), remedy: 'the value of a client secret of the registration' },
  MicrosoftAppPasswordExpires: {
    check: CalendarDate.optional(),
    remedy: 'the date on which that client secret expires, such as 2027-06-30',
  },
  MicrosoftAppType: {
    check: z.literal('SingleTenant').default('SingleTenant'),
    remedy: 'SingleTenant, the only kind that can still be registered',
  },
  MicrosoftAppTenantId: { check: z.guid().optional(), remedy: 'the Directory (tenant) ID of the registration, a GUID' },
  TEAMS_LOCAL: {
    check: z.enum(['on', 'off']).default('off'),
    remedy: 'on or off; on opens the Teams endpoint without authentication, to this machine only',
  },
} as const;

type Name = keyof typeof settings;
export type Settings = { [K in Name]: z.infer<(typeof settings)[K]['check']> } & { KEYS_DIR: string };

/** With one of these others reach the page, through something on this machine from which all of them seem to come. */
const reachedBy: readonly Name[] = ['PUBLIC_URL', 'TRUSTED_PROXY', 'ONION_ADDRESS'];

/** The names of all settings, for the README's table. */
export const settingNames = Object.keys(settings) as Name[];

/** What is wrong with the settings, each by its name and remedy and never with its value. */
export class SettingsError extends Error {}

/**
 * Reads every setting once. An empty variable counts as not set.
 * @throws SettingsError that names all faults together
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const faults: string[] = [];
  const read = Object.fromEntries(
    settingNames.map((name) => {
      const result = settings[name].check.safeParse(environment[name] || undefined);
      if (!result.success) faults.push(`${name}: set it to ${settings[name].remedy}, or leave it out.`);
      return [name, result.data];
    }),
  ) as { [K in Name]: z.infer<(typeof settings)[K]['check']> };
  const KEYS_DIR = read.KEYS_DIR ?? `${read.DATA_DIR}-keys`;
  if (`${KEYS_DIR}${sep}`.startsWith(`${read.DATA_DIR}${sep}`))
    faults.push(`KEYS_DIR: set it to ${settings.KEYS_DIR.remedy}, or leave it out.`);
  if (read.KEYS_DATABASE_URL && !environment['DATABASE_URL']) faults.push('KEYS_DATABASE_URL: leave it out, or set DATABASE_URL as well.');
  if (read.KEYS_DATABASE_URL && read.DATABASE_URL && keysLie(read) === 'same database')
    faults.push('KEYS_DATABASE_URL: leave it out, or set it to another database than DATABASE_URL, on another server.');
  const together = (what: string, needed: Name[]): boolean => {
    const missing = needed.filter((name) => !environment[name]);
    if (missing.length === needed.length) return false;
    for (const name of missing) faults.push(`${name}: missing; ${what} needs ${needed.join(', ')} together.`);
    return true;
  };
  const teams = together('Teams', ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId']);
  together('Azure AI Language', ['AZURE_LANGUAGE_ENDPOINT', 'AZURE_LANGUAGE_KEY']);
  together('sign-in by OpenID Connect', ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
  const reached = [...(teams ? ['MicrosoftAppId'] : []), ...reachedBy.filter((name) => environment[name])];
  if (read.TEAMS_LOCAL === 'on' && reached.length > 0)
    faults.push(`TEAMS_LOCAL: leave it out where ${reached.join(', ')} is set; it opens the endpoint to anybody.`);
  if (read.TEAMS_LOCAL === 'on' && read.HOST && !isLoopback(read.HOST))
    faults.push('TEAMS_LOCAL: only with HOST 127.0.0.1, ::1 or localhost.');
  if (faults.length > 0)
    throw new SettingsError(`Waypoint cannot start with these settings:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  return { ...read, KEYS_DIR };
}

/** One setting by itself, for what needs no other; undefined where it is missing or wrong. */
export const settingAlone = <N extends Name>(name: N, environment: NodeJS.ProcessEnv = process.env): Settings[N] | undefined =>
  settings[name].check.safeParse(environment[name] || undefined).data as Settings[N] | undefined;

/** The address at which this listens, for people on the same machine. */
export const listeningAt = ({ HOST, PORT }: Pick<Settings, 'HOST' | 'PORT'>): string =>
  `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`;
