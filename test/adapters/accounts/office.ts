import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { TOTP, URI } from 'otpauth';

const root = join(import.meta.dirname, '../../..');

/** What the command printed and how it ended. */
export interface Said {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `npm run account -- WORDS` on a folder, as its script in package.json does. */
export function account(folder: string, ...said: (string | Record<string, string>)[]): Promise<Said> {
  const words = said.filter((one) => typeof one === 'string');
  const settings = said.filter((one) => typeof one === 'object');
  const child = spawn(process.execPath, ['.build/adapters/commands/account.js', ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: folder, ...Object.assign({}, ...settings) },
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told.err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...told })));
}

/** What somebody holds who was given an account: a passphrase, and an authenticator app that read the address. */
export interface Holder {
  passphrase: string;
  address: string;
  /** The code that the app shows. @param now milliseconds since 1970 */
  code(now: number): string;
}

export const holderWith = (passphrase: string, address: string): Holder => {
  const app = URI.parse(address) as TOTP;
  return { passphrase, address, code: (now) => app.generate({ timestamp: now }) };
};

/** Reads what the command told. */
export function holderOf({ out }: Said): Holder {
  const [, passphrase = ''] = /^Passphrase: (\S+)$/m.exec(out) ?? [];
  const [, address = ''] = /(otpauth:\/\/\S+)$/m.exec(out) ?? [];
  return holderWith(passphrase, address);
}
