import { createHmac, createPublicKey, generateKeyPairSync, sign, type KeyObject, type KeyPairKeyObjectResult } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export interface TokenParts {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  key?: KeyObject;
}

let made: { own: KeyPairKeyObjectResult; other: KeyPairKeyObjectResult; unendorsed: KeyPairKeyObjectResult } | undefined;
const pair = (): KeyPairKeyObjectResult => generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Made once in a process: that takes half a second, which hundreds of stories would pay. */
const keysOfAll = () => (made ??= { own: pair(), other: pair(), unendorsed: pair() });

/** Stands in for the Bot Framework's keys: metadata and JWKS on loopback, and tokens signed with a key of our own. */
export async function signer() {
  const { own, other, unendorsed } = keysOfAll();
  const published = (key: KeyObject, kid: string, endorsements: string[]) => ({
    ...key.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    endorsements,
  });
  let reachable = true;
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const metadata = { issuer: 'https://api.botframework.com', jwks_uri: `http://127.0.0.1:${port}/keys` };
    const keys = { keys: [published(own.publicKey, 'own', ['msteams']), published(unendorsed.publicKey, 'elsewhere', ['directline'])] };
    response.writeHead(reachable ? 200 : 500, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.url === '/keys' ? keys : metadata));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    /** A fresh address each time: the SDK remembers the keys of an address for a day. */
    metadata: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/metadata?${Math.random()}`,
    other: other.privateKey,
    unendorsed: unendorsed.privateKey,
    reach: (yes: boolean) => (reachable = yes),
    token({ claims = {}, header = {}, key = own.privateKey }: TokenParts): string {
      const start = `${encoded({ alg: 'RS256', typ: 'JWT', kid: 'own', ...header })}.${encoded(claims)}`;
      return `${start}.${sign('RSA-SHA256', Buffer.from(start), key).toString('base64url')}`;
    },
    /** The old trick: the public key taken for a shared secret. */
    hs256(claims: Record<string, unknown>): string {
      const start = `${encoded({ alg: 'HS256', typ: 'JWT', kid: 'own' })}.${encoded(claims)}`;
      const secret = createPublicKey(own.publicKey.export({ type: 'spki', format: 'pem' })).export({ type: 'spki', format: 'pem' });
      return `${start}.${createHmac('sha256', secret).update(start).digest('base64url')}`;
    },
    close: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
