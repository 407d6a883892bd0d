import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import type { Seat, Shown } from './seat.js';

/** What a faulty provider does with the tokens that it gives out. */
export type Fault = (answer: Record<string, unknown>) => void;

export interface RunningProvider {
  issuer: string;
  client: { clientId: string; clientSecret: string };
  /** Another server at the same provider. */
  another: { clientId: string; clientSecret: string };
  /** Has the provider give out other tokens from now on. */
  spoils(fault: Fault | undefined): void;
  /** Silent: it takes every request and answers none. */
  becomes(state: 'well' | 'silent'): void;
  /** What the server asked the provider for, in order. */
  asked: string[];
  close(): Promise<void>;
}

const secret = (): string => randomBytes(24).toString('base64url');

let made: KeyObject | undefined;
/** Made once in a process: it takes a fifth of a second. */
const keyOfAll = (): KeyObject => (made ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);

/**
 * A real provider of OpenID Connect on this machine: whoever types a name is let in by that name. It is called localhost, so
 * that for a browser it is another site than 127.0.0.1, where the console is.
 * @param redirect where it sends people back; asked for at its first request
 */
export async function startProvider(redirect: () => string): Promise<RunningProvider> {
  const privateKey = keyOfAll();
  const clients = ['waypoint', 'another'].map((name) => ({ clientId: name, clientSecret: secret() }));
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${(server.address() as { port: number }).port}`;
  let fault: Fault | undefined;
  let state: 'well' | 'silent' = 'well';
  const asked: string[] = [];
  const made = (): ReturnType<Provider['callback']> => {
    const provider = new Provider(issuer, {
      clients: clients.map(({ clientId, clientSecret }) => ({
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirect()],
      })),
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] as never },
      cookies: { keys: [secret()] },
      findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, name: 'canary-claim' }) }),
      pkce: { required: () => true },
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    });
    provider.use(async (context, next) => {
      await next();
      if (context.method === 'POST' && context.path === '/token') fault?.(context.body as Record<string, unknown>);
    });
    return provider.callback();
  };
  let callback: ReturnType<typeof made> | undefined;
  server.on('request', (request, response) => {
    asked.push(request.url!.split('?')[0]!);
    if (state === 'well') void (callback ??= made())(request, response);
  });
  return {
    issuer,
    client: clients[0]!,
    another: clients[1]!,
    spoils: (spoiling) => void (fault = spoiling),
    becomes: (now) => void (state = now),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A browser without a face at the provider: it types a name, agrees, and is sent back. */
export class Traveller {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly name: string) {}

  /** Where the provider sends somebody who was led to this address. @param refuses whether they turn back there */
  async travels(address: string, refuses = false): Promise<URL> {
    let at = new URL(address);
    const issuer = at.origin;
    for (let steps = 0; steps < 20; steps++) {
      let answer = await this.ask(at);
      if (answer.status === 200) {
        const page = await answer.text();
        if (refuses) {
          const abort = /href="([^"]*\/abort)"/.exec(page)![1]!;
          answer = await this.ask(new URL(abort, at));
        } else {
          const [, action] = /action="([^"]+)"/.exec(page)!;
          const prompt = /name="prompt" value="(\w+)"/.exec(page)![1]!;
          answer = await this.ask(new URL(action!, at), new URLSearchParams({ prompt, login: this.name, password: 'any' }));
        }
      }
      at = new URL(answer.headers.get('location')!, at);
      if (at.origin !== issuer) return at;
    }
    throw new Error('the provider led nowhere');
  }

  private async ask(at: URL, form?: URLSearchParams): Promise<Response> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(at, { ...(form && { method: 'POST', body: form }), headers: { cookie }, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      this.cookies.set(name!, value!);
    }
    return answer;
  }
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'");

/** Where a page leads on to by itself. */
export const leadsOn = ({ body }: Shown): string => unescaped(/http-equiv="refresh" content="0;url=([^"]+)"/.exec(body)?.[1] ?? '');

/** Presses the button that leads to the provider; answers the address. */
export const setsOut = async (seat: Seat, fields: Record<string, string> = {}): Promise<string> =>
  leadsOn(await seat.post('/console/openid', fields));

/** Comes back as a browser does: without the cookie first, since the way began elsewhere, and then as the page leads on. */
export async function comesBack(seat: Seat, back: URL): Promise<Shown> {
  const { cookie } = seat;
  seat.cookie = '';
  const page = await seat.get(back.pathname + back.search);
  seat.cookie = cookie;
  return seat.get(leadsOn(page));
}
