import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { z } from 'zod';
import { quietly } from './quiet.js';

/** Whoever sent this is not Teams, or not the Teams of this organization. It says no more to them than that. */
export class Refused extends Error {}

type Verified = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type SdkParts = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** Where the SDK finds keys and tokens; left out in production, where its own values hold, all of them or none. */
export interface SdkSeam {
  options?: SdkParts[0];
  credentials?: SdkParts[1];
  connector?: SdkParts[4];
}

/** Hosts of the Teams connector. The access token of the bot goes to whatever address a message names, so only these are named. */
const serviceHosts = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com', 'smba.infra.gov.teams.microsoft.us'];

/** True for an address of the Teams connector, over https on its usual port and without credentials in it. */
export function isTeamsService(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && url.port === '' && url.username === '' && serviceHosts.includes(url.hostname);
}

const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1) });
const Claims = z.object({ iss: z.literal('https://api.botframework.com'), aud: z.string(), tid: z.undefined().optional() });

function part<T>(schema: z.ZodType<T>, encoded: string | undefined): T | undefined {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(encoded ?? '', 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * True when a token could be one of the Bot Framework for this bot. Nothing is verified here: it keeps the tokens of
 * strangers away from the SDK, which remembers every unknown tenant named in one for ever, and closes its side doors for
 * the emulator and for skills.
 */
export function couldBeTeams(authorization: string, appId: string): boolean {
  const [scheme, token, ...rest] = authorization.split(' ');
  const [header, claims, signature, ...more] = (token ?? '').split('.');
  if (scheme !== 'Bearer' || !signature || rest.length + more.length > 0) return false;
  return part(Header, header) !== undefined && part(Claims, claims)?.aud === appId;
}

const Tenants = z.object({
  conversation: z.object({ tenantId: z.string().optional() }).optional(),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).optional(),
});

/** True when every tenant that a message names is this one, and it names one. */
function isOfTenant(activity: Partial<Activity>, tenantId: string): boolean {
  const { conversation, channelData } = Tenants.safeParse(activity).data ?? {};
  const named = [conversation?.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
  return named.length > 0 && named.every((id) => id.toLowerCase() === tenantId.toLowerCase());
}

/** Errors by which the SDK and its libraries say that a token is bad; the SDK itself answers 500 to most of them. */
const badToken = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError'];
const saysBadToken = (error: unknown): boolean =>
  error instanceof Error && (badToken.includes(error.name) || Reflect.get(error, 'statusCode') === 401);

/**
 * The SDK's check of tokens, behind a cheap refusal and in front of two lists: the tenant of this organization and the
 * hosts of the Teams connector.
 * @throws Refused for every request that is not from there; any other error means that the keys could not be fetched
 */
export class HardAuth extends ConfigurationBotFrameworkAuthentication {
  constructor(
    private readonly own: { appId: string; tenantId: string },
    { options = {}, credentials, connector }: SdkSeam,
  ) {
    super(options, credentials, undefined, undefined, connector);
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<Verified> {
    const { appId, tenantId } = this.own;
    if (activity.channelId !== 'msteams' || !activity.serviceUrl || !couldBeTeams(authorization, appId)) throw new Refused();
    const verified = await this.verified(activity, authorization);
    if (!isOfTenant(activity, tenantId) || !isTeamsService(activity.serviceUrl)) throw new Refused();
    return verified;
  }

  private async verified(activity: Activity, authorization: string): Promise<Verified> {
    try {
      return await quietly(() => super.authenticateRequest(activity, authorization));
    } catch (error) {
      throw saysBadToken(error) ? new Refused() : error;
    }
  }
}
