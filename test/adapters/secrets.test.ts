import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect } from 'chai';
import { keyringIn } from '../../adapters/keys.js';
import { readSettings, settingNames } from '../../adapters/settings.js';
import { postgresEngine } from '../../adapters/storage/engine.js';
import { newFolder } from '../folders.js';
import { run } from '../program.js';
import { account, holderOf } from './accounts/office.js';

/** The address of a database holds its password. Nothing listens there. */
const databases = {
  DATABASE_URL: 'postgres://waypoint:canary-of-the-records@127.0.0.1:9/waypoint',
  KEYS_DATABASE_URL: 'postgres://waypoint:canary-of-the-keys@127.0.0.1:9/keys',
};

const commands = new URL('../../adapters/commands/', import.meta.url);

/** Settings that are secrets, each with what must never be read anywhere. */
const secrets = {
  DIRECT_LINE_SECRET: 'canary-of-direct-line-24-letters',
  OIDC_CLIENT_SECRET: 'canary-of-the-sign-in',
  AZURE_LANGUAGE_KEY: 'canary-of-the-language-service',
  MicrosoftAppPassword: 'canary-of-teams',
};
/** What must be set beside them. */
const beside = {
  OIDC_ISSUER: 'http://127.0.0.1:9',
  OIDC_CLIENT_ID: 'waypoint',
  AZURE_LANGUAGE_ENDPOINT: 'http://127.0.0.1:9',
  MicrosoftAppId: '00000000-0000-4000-8000-000000000001',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-000000000002',
  PUBLIC_URL: 'https://waypoint.example.org',
};

describe('secrets', () => {
  it('are taken by no command as an argument: everybody on a machine can read what a program was started with', () => {
    const named = readdirSync(commands).flatMap((file) => {
      const text = readFileSync(new URL(file, commands), 'utf8');
      const blocks = [...text.matchAll(/options: \{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, block]) => block!);
      expect(blocks.length, file).to.equal(text.split('options: {').length - 1);
      return blocks.flatMap((block) => [...block.matchAll(/(\w+): (?:\{|flag)/g)].map(([, name]) => name!));
    });
    // `keys` is a folder, `subject` and `from` are names that open nothing.
    const known = [
      'accounts',
      'answers',
      'cases',
      'entity',
      'event',
      'folder',
      'from',
      'keys',
      'language',
      'lines',
      'older',
      'over',
      'roles',
      'shown',
      'subject',
      'try',
      'yes',
    ];
    expect([...new Set(named)].sort()).to.deep.equal(known);
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of settingNames.filter((one) => /secret$|password$|key$|database_url$/i.test(one))) {
      expect({ ...secrets, ...databases }, name).to.have.property(name);
      expect(Object.values(scripts).join('\n')).not.to.include(name);
    }
  });

  it('are printed by none, whether what they do goes well or not; a passphrase is shown once, to whoever makes the account', async () => {
    const folder = newFolder('secrets');
    const made = await account(folder, 'add', 'omar', '--roles', 'operator');
    const { passphrase, address } = holderOf(made);
    const { key } = keyringIn(readFileSync(join(folder, 'instance.key'), 'utf8'))!;
    const never = [
      ...Object.values(secrets),
      passphrase,
      address,
      new URL(address).searchParams.get('secret')!,
      ...(['hex', 'base64', 'base64url'] as const).map((form) => key.toString(form)),
    ];
    const asked: [string, ...string[]][] = [
      ['account', 'list'],
      ['account', 'code', 'omar'],
      ['acts'],
      ['keys', 'check'],
      ['backup', newFolder('copies')],
      ['restore', newFolder('copies'), '--try'],
      ['manifest', join(folder, 'app.zip')],
      ['bundle', 'make', join(folder, 'bundle')],
    ];
    for (const [file, ...words] of asked) {
      const ran = run({ DATA_DIR: folder, ...beside, ...secrets }, `adapters/commands/${file}.ts`, words);
      await ran.ended;
      expect(ran.out() + ran.err(), file).not.to.equal('');
      for (const secret of never) expect(ran.out() + ran.err(), [file, ...words].join(' ')).not.to.include(secret);
    }
  });

  it('stand in no error of a database that cannot be reached', async () => {
    const { DATABASE_URL, KEYS_DATABASE_URL } = readSettings(databases);
    const error = await postgresEngine({ DATABASE_URL, KEYS_DATABASE_URL }).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error?.message).to.include('DATABASE_URL');
    expect(inspect(error, { depth: 10 })).not.to.include('canary');
  });
});
