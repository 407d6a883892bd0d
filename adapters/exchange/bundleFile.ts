import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bundle } from '../../bots/bundles.js';
import { Published } from '../../knowledge/entry.js';
import { CalendarDate } from '../../knowledge/language.js';
import { newFile } from '../storage/disk.js';

/** Says why a bundle or a key cannot be used. Nothing was changed. */
export class BundleError extends Error {}

/** What is signed, as JSON. */
const Content = z.strictObject({
  what: z.literal('answers of Waypoint'),
  form: z.literal(1),
  /** The day on which it was made. */
  on: CalendarDate,
  number: z.number().int().nonnegative(),
  entries: z.array(Published),
  withdrawn: z.array(Published.shape.id),
});
type Content = z.infer<typeof Content>;

/** A file: just the text that was signed, and its signature (Ed25519, RFC 8032). */
const BundleFile = z.strictObject({ content: z.string(), signature: z.string() });

/** A signature for this purpose is one for no other. */
const signed = (content: string): Buffer => Buffer.from(`waypoint bundle 1\n${content}`);

export const bundleKeyPath = (folder: string): string => join(folder, 'bundle.key');

/** The key in the text of a file, if it is one with which bundles are signed. */
export function signingKeyIn(text: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(text);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The key with which this installation signs bundles: made once in KEYS_DIR, readable by its owner only (mode 600).
 * @returns the key, and whether it was made just now: nobody knows it yet
 * @throws BundleError that names the file and the remedy
 */
export async function signingKey(folder: string): Promise<{ key: KeyObject; isNew: boolean }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = bundleKeyPath(folder);
  let isNew = false;
  try {
    const handle = await newFile(path);
    const { privateKey } = generateKeyPairSync('ed25519');
    await handle.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await handle.sync().finally(() => handle.close());
    isNew = true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new BundleError(`${path} cannot be written (${code}): let the program write to the folder of KEYS_DIR.`);
  }
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BundleError(`${path} cannot be read (${error.code}): let it belong to the user who runs the program.`);
  });
  const key = signingKeyIn(text);
  if (key) return { key, isNew };
  throw new BundleError(`${path} is damaged: restore it from a backup, or delete it to make a new one, which offices must then be told.`);
}

/** A public key as people pass it on: 43 letters, digits, hyphens and underscores. */
export const publicName = (key: KeyObject): string => String(createPublicKey(key).export({ format: 'jwk' })['x']);

/**
 * The public key of a name. A key has one name only, by which it is remembered what was applied from it: the last of 43
 * characters has bits that are not of the key, so that others would read as the same one.
 * @throws BundleError where it is none
 */
function publicKey(name: string): KeyObject {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: name }, format: 'jwk' });
    if (key.export({ format: 'jwk' })['x'] === name) return key;
  } catch {
    // Said below.
  }
  throw new BundleError(
    '--from: this is no public key, or a character of it is mistyped. Give that of the sender, 43 characters, exactly as bundle:make prints it there.',
  );
}

/** A bundle as a file. */
export function bundleText(bundle: Bundle, on: string, key: KeyObject): string {
  const content = JSON.stringify({ what: 'answers of Waypoint', form: 1, on, ...bundle });
  return JSON.stringify({ content, signature: sign(null, signed(content), key).toString('base64') });
}

/**
 * The bundle in a file. Nothing of it is looked at before its signature is found to be that of the sender.
 * @throws BundleError that says why it cannot be used
 */
export function bundleIn(text: string, sender: string): Content {
  const key = publicKey(sender);
  const file = BundleFile.safeParse(jsonIn(text)).data;
  if (!file) throw new BundleError('This file is no bundle, or it did not arrive whole. Have it sent again.');
  if (!verify(null, signed(file.content), key, Buffer.from(file.signature, 'base64')))
    throw new BundleError(
      'This bundle was not signed with that key, or it was changed since. Do not use it; ask the sender by another way.',
    );
  const read = Content.safeParse(jsonIn(file.content));
  if (!read.success) throw new BundleError('This bundle was made by another version of the program. Bring both to the same version.');
  return read.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
