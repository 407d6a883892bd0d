import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** 32 letters and figures, so that each is worth 5 bits; l, o, 0 and 1 are taken for one another and left out. */
export const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** One of them for each byte, in groups of four to be read aloud and typed. */
export const inGroups = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte, at) => (at > 0 && at % 4 === 0 ? '-' : '') + alphabet[byte & 31]!).join('');

/** Sixteen of them, 80 random bits. */
export const freshPassphrase = (): string => inGroups(randomBytes(16));

/** Telephones begin with a capital and make other dashes of ours: only letters and figures count. */
const typed = (passphrase: string): string =>
  passphrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * What scrypt costs (RFC 7914). OWASP asks for N 2^17 where people choose their passphrases; ours have 80 random bits, too
 * many to try at any cost, so N is what a small server can spare while it answers others: 2^15 with r 8 takes 32 MB and
 * about a tenth of a second. A higher N serves for accounts that are made or reset afterwards.
 */
export const cost = { N: 2 ** 15, r: 8, p: 1 } as const;

const bytes = (length: number) =>
  z
    .string()
    .refine((text) => /^[\w-]+$/.test(text) && Buffer.from(text, 'base64url').length === length, `must be ${length} bytes in base64url`);

/** What is kept of a passphrase. The limits keep a damaged file from asking for all memory, or for no work. */
export const HashedPassphrase = z.strictObject({
  kdf: z.literal('scrypt'),
  N: z
    .number()
    .int()
    .min(2 ** 15)
    .max(2 ** 20)
    .refine((N) => Number.isInteger(Math.log2(N)), 'must be a power of two'),
  r: z.number().int().min(8).max(16),
  p: z.number().int().min(1).max(4),
  salt: bytes(16),
  hash: bytes(32),
});
export type HashedPassphrase = z.infer<typeof HashedPassphrase>;

/** Derives 32 bytes from a text; a parameter, so that its calls can be counted, and tests need not wait for it. */
export type Derive = (text: string, salt: Buffer, cost: { N: number; r: number; p: number }) => Promise<Buffer>;

export const scrypted: Derive = (text, salt, { N, r, p }) =>
  new Promise((resolve, reject) =>
    scrypt(text, salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) => (error ? reject(error) : resolve(key))),
  );

export async function hashed(passphrase: string, derive = scrypted): Promise<HashedPassphrase> {
  const salt = randomBytes(16);
  const hash = await derive(typed(passphrase), salt, cost);
  return { kdf: 'scrypt', ...cost, salt: salt.toString('base64url'), hash: hash.toString('base64url') };
}

/** Whether it is the passphrase, compared in constant time. */
export async function isPassphrase(passphrase: string, { salt, hash, ...kept }: HashedPassphrase, derive = scrypted): Promise<boolean> {
  return timingSafeEqual(await derive(typed(passphrase), Buffer.from(salt, 'base64url'), kept), Buffer.from(hash, 'base64url'));
}

/** What no passphrase is: stands where there is no account, so that the work is the same. */
export const nobodys = (): HashedPassphrase => ({
  kdf: 'scrypt',
  ...cost,
  salt: randomBytes(16).toString('base64url'),
  hash: randomBytes(32).toString('base64url'),
});
