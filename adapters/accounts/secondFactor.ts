import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { derived } from '../keys.js';
import { seal, unseal } from '../sealing/box.js';

/** What every authenticator app can do (RFC 6238): six figures, a new code each 30 seconds. */
const totp = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** For how long one code stands, in milliseconds; it is taken for as long before and after. */
export const stepLasts = totp.period * 1000;

/** The key under which second factors are sealed. @param key that of the instance */
export const factorKey = (key: Buffer): Buffer => derived(key, 'second factors of accounts');

/** A secret of 160 random bits, as RFC 4226 advises. */
export const freshFactor = (): Buffer => randomBytes(20);

const secretOf = (factor: Buffer): Secret => new Secret({ buffer: Uint8Array.from(factor).buffer });

/** The address that an authenticator app reads. It holds the secret. */
export const factorAddress = (name: string, factor: Buffer): string =>
  new TOTP({ ...totp, issuer: 'Waypoint', label: name, secret: secretOf(factor) }).toString();

/** The code that an authenticator app shows. @param now milliseconds since 1970 */
export const codeAt = (factor: Buffer, now: number): string => new TOTP({ ...totp, secret: secretOf(factor) }).generate({ timestamp: now });

/** Sealed with the name as additional data: a factor that is moved to another account opens nothing. */
export const sealFactor = (key: Buffer, name: string, factor: Buffer): string => seal(key, name, factor);

/** The factor, or undefined when it was sealed under another key or for another name, or was damaged. */
export function openFactor(key: Buffer, name: string, sealed: string): Buffer | undefined {
  try {
    const factor = unseal(key, name, sealed);
    return factor.length > 0 ? factor : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The 30 seconds since 1970 for which a code stands, one step early or late allowed; undefined for a wrong code. Spaces do
 * not count, and Arabic, Persian and full-width figures are read.
 * @param now milliseconds since 1970
 */
export function stepOf(factor: Buffer, code: string, now: number): number | undefined {
  const token = code
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 0xf))
    .replace(/\s+/g, '');
  const delta = TOTP.validate({ ...totp, token, secret: secretOf(factor), timestamp: now, window: 1 });
  return delta === null ? undefined : TOTP.counter({ period: totp.period, timestamp: now }) + delta;
}

/** The last step for which a code stands now. @param now milliseconds since 1970 */
export const latestStep = (now: number): number => TOTP.counter({ period: totp.period, timestamp: now }) + 1;
