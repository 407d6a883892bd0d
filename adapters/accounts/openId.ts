import type { Configuration } from 'openid-client';
import { z } from 'zod';
import { Language } from '../../knowledge/language.js';
import { derived, same } from '../keys.js';
import type { Log } from '../log.js';
import { seal, unseal } from '../sealing/box.js';
import { subjectCode } from './subject.js';

/** How long somebody may take at the provider, in milliseconds. */
export const signInTime = 10 * 60_000;

/** What a provider says of itself is asked for again after so long, in milliseconds. */
const knownFor = 24 * 3_600_000;

/** What a sign-in that was begun takes along. */
const Way = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  begun: z.number(),
  /** The language that was chosen before. */
  l: Language.optional(),
  /** The case to which it leads. */
  at: z.string().optional(),
});
type Way = z.infer<typeof Way>;

/** Of what a provider sends along, these and no others are read. */
const answered = ['code', 'state', 'iss', 'error'] as const;

/** What a provider sent along with somebody who comes back: nothing else of the address is passed on. */
export const answerIn = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams(answered.flatMap((name) => (query.has(name) ? [[name, query.get(name)!.slice(0, 4096)]] : [])));

/**
 * How somebody came back: known by a code (`subjectCode`); `again` where this browser began nothing that fits, or began it
 * too long ago, or the provider let nobody in; `away` where the provider does not work, or what it says cannot be trusted.
 */
export type Came = ({ subject: string } & Pick<Way, 'l' | 'at'>) | 'again' | 'away';

/** Sign-in at a provider of OpenID Connect (decisions.md D6). It learns who somebody is there and nothing else: no name, no address. */
export interface OpenId {
  /**
   * Begins. All that must be known afterwards lies sealed in the cookie, so that nobody can fill the memory of the server
   * with sign-ins that are never finished, and only the browser that began can finish.
   * @returns where to go, and the cookie; undefined where the provider does not answer
   */
  begin(along: Pick<Way, 'l' | 'at'>): Promise<{ address: string; cookie: string } | undefined>;
  /** Ends it. @param answer as `answerIn` gives it */
  finish(cookie: string, answer: URLSearchParams): Promise<Came>;
  /** Where somebody can sign out at the provider too, if it names a place and can be reached. */
  signOutAddress(): Promise<string | undefined>;
}

export interface OpenIdParts {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Where people reach this server. */
  webAddress(): string;
  /** The key of the instance. */
  key: Buffer;
  /** Milliseconds since 1970. */
  now(): number;
  log: Log;
  /** Seconds to wait for an answer of the provider. */
  patience?: number;
}

/** The address to which the provider sends people back. It must be told to the provider. */
export const redirectAddress = (webAddress: string): string => `${webAddress}/console/openid/callback`;

/** Whether nothing is wrong but that somebody changed their mind, or came with a code that is worth nothing any more. */
const isOfTheWay = (error: unknown): boolean => {
  const { name, error: said } = error as { name?: string; error?: string };
  return name === 'AuthorizationResponseError' || said === 'invalid_grant';
};

/**
 * Authorization code with PKCE, state and nonce; the library (loaded here, so only where a provider is set) checks issuer,
 * audience, time and signature. What the provider says of itself is asked for at the first sign-in, so that one that is away
 * keeps nothing from starting.
 */
export async function openIdWith(parts: OpenIdParts): Promise<OpenId> {
  const { issuer, clientId, clientSecret, webAddress, now, log, patience = 5 } = parts;
  const client = await import('openid-client');
  const sealedWith = derived(parts.key, 'sign-ins under way');
  let known: { configuration: Configuration; until: number } | undefined;

  async function provider(): Promise<Configuration> {
    if (known && known.until > now()) return known.configuration;
    const [basic, post] = [client.ClientSecretBasic(clientSecret), client.ClientSecretPost(clientSecret)];
    const configuration = await client.discovery(
      new URL(issuer),
      clientId,
      {},
      (server, ...more) =>
        (server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') === false ? post : basic)(server, ...more),
      {
        timeout: patience,
        execute: [client.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : [])],
      },
    );
    known = { configuration, until: now() + knownFor };
    return configuration;
  }

  const failed = (error: unknown): undefined => {
    const { status, code } = error as { status?: unknown; code?: unknown };
    log('provider failed', typeof status === 'number' ? { status } : {}, code === 'OAUTH_TIMEOUT' ? new TimedOut() : error);
  };

  function wayIn(cookie: string): Way | undefined {
    try {
      const way = Way.parse(JSON.parse(unseal(sealedWith, 'way', cookie).toString()));
      return now() - way.begun < signInTime ? way : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    async begin(along) {
      const configuration = await provider().catch(failed);
      if (!configuration) return undefined;
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
      const address = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectAddress(webAddress()),
        scope: 'openid',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      const way: Way = { state, nonce, verifier, begun: now(), ...along };
      return { address: address.href, cookie: seal(sealedWith, 'way', Buffer.from(JSON.stringify(way))) };
    },
    async finish(cookie, answer) {
      const way = wayIn(cookie);
      if (!way || !same(answer.get('state') ?? '', way.state)) return 'again';
      try {
        const tokens = await client.authorizationCodeGrant(
          await provider(),
          new URL(`${redirectAddress(webAddress())}?${answer.toString()}`),
          { expectedState: way.state, expectedNonce: way.nonce, pkceCodeVerifier: way.verifier, idTokenExpected: true },
        );
        const { iss, sub } = tokens.claims()!;
        return { subject: subjectCode(iss, sub), l: way.l, at: way.at };
      } catch (error) {
        if (isOfTheWay(error)) return 'again';
        failed(error);
        return 'away';
      }
    },
    async signOutAddress() {
      const configuration = await provider().catch(failed);
      return configuration?.serverMetadata().end_session_endpoint && client.buildEndSessionUrl(configuration).href;
    },
  };
}

/** For the log, which knows errors by their class alone. */
class TimedOut extends Error {}
