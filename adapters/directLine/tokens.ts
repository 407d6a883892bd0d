import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { same } from '../keys.js';

/** How long a token is valid, in seconds: clients renew it every 15 minutes, and no conversation outlives an hour. */
export const tokenLife = 3600;

const issuer = 'waypoint';
const audience = 'waypoint/directline';

const Claims = z.object({
  /** The conversation as Direct Line clients know it: never the id that is the right to it at the pages. */
  conv: z.string().min(1),
  /** That id. It stands in the token only, so that nobody who sees addresses or records can open what was said. */
  open: z.string().min(1),
  /** Web Chat reads the user's id from here. It is random: nobody has a name at this door. */
  user: z.string().min(1),
  iss: z.literal(issuer),
  aud: z.literal(audience),
  /** Seconds since 1970. */
  exp: z.number().int(),
  jti: z.string(),
});
export type Claims = z.infer<typeof Claims>;

export interface Tokens {
  /** A token for a conversation of its own that nobody has begun yet. */
  fresh(): Claims & { token: string };
  /** The same right for another hour, only while its conversation is open: others could be laid up while no work is asked for them. */
  renewed(claims: Claims): string;
  read(token: string): Claims | 'expired' | 'malformed';
}

const encoded = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');

/** The one header that is accepted, byte for byte: no other algorithm can be asked for (RFC 8725, section 3.1). */
const header = encoded({ alg: 'HS256', typ: 'JWT' });

const random = (): string => randomBytes(24).toString('base64url');

/**
 * Tokens of Direct Line: JWT signed with HMAC-SHA-256 (RFC 7519). The server keeps no list of them.
 * @param key 32 bytes for this purpose alone
 * @param now milliseconds since 1970
 */
export function tokensWith(key: Buffer, now: () => number): Tokens {
  const signature = (signed: string): string => createHmac('sha256', key).update(signed).digest('base64url');
  const write = ({ conv, open, user }: Pick<Claims, 'conv' | 'open' | 'user'>): Claims & { token: string } => {
    const exp = Math.floor(now() / 1000) + tokenLife;
    const claims: Claims = { conv, open, user, iss: issuer, aud: audience, exp, jti: random() };
    const signed = `${header}.${encoded(claims)}`;
    return { ...claims, token: `${signed}.${signature(signed)}` };
  };
  return {
    fresh: () => write({ conv: random(), open: random(), user: `dl_${random()}` }),
    renewed: (claims) => write(claims).token,
    read(token) {
      const [head = '', body = '', sign = '', ...more] = token.split('.');
      if (head !== header || more.length > 0 || !same(sign, signature(`${head}.${body}`))) return 'malformed';
      const claims = Claims.safeParse(parsed(body));
      if (!claims.success) return 'malformed';
      return claims.data.exp * 1000 > now() ? claims.data : 'expired';
    },
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
