import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM: a random nonce of 96 bits, what was sealed, and the tag; base64url. */
export function seal(key: Buffer, id: string, content: Buffer): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(id));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** What was sealed. @throws when key, id or content are others */
export function unseal(key: Buffer, id: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < nonceLength + tagLength) throw new Error('What was sealed has been cut.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(-tagLength));
  const content = decipher.update(bytes.subarray(nonceLength, -tagLength));
  decipher.final();
  return content;
}
