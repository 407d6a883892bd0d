import { randomBytes } from 'node:crypto';
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { derived, instanceKey } from '../../adapters/keys.js';
import { namingIn } from '../../adapters/sealing/naming.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import type { Naming } from '../../bots/meet.js';
import { logTo } from '../../adapters/log.js';
import { KnowledgeError, readEntries } from '../../adapters/knowledgeFiles.js';
import { readRecognizer } from '../../adapters/recognition.js';
import { readSettings, settingNames, SettingsError } from '../../adapters/settings.js';
import { newFolder } from '../folders.js';

const faults = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    expect(error).to.be.instanceOf(SettingsError);
    return (error as Error).message;
  }
};

describe('the settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings({})).to.include({ PORT: 3978, HOST: '127.0.0.1', TEAMS_LOCAL: 'off' });
  });

  it('are all reported together, by name, with the remedy, and never with their value', () => {
    const message = faults({
      PORT: 'canary-port',
      PUBLIC_URL: 'canary-url',
      DIRECT_LINE_SECRET: 'canary-short',
      MicrosoftAppId: 'canary-id',
    });
    for (const name of ['PORT', 'PUBLIC_URL', 'DIRECT_LINE_SECRET', 'MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'])
      expect(message).to.include(`- ${name}: `);
    expect(message).not.to.include('canary');
  });

  it('open Teams without authentication on loopback only', () => {
    expect(faults({ TEAMS_LOCAL: 'on', HOST: '0.0.0.0' })).to.include('TEAMS_LOCAL');
    expect(faults({ TEAMS_LOCAL: 'on' })).to.equal('');
    expect(faults({ TEAMS_LOCAL: 'on', PUBLIC_URL: '', TRUSTED_PROXY: '' })).to.equal('');
    const reached = {
      PUBLIC_URL: 'https://canary.example.org',
      TRUSTED_PROXY: '127.0.0.1',
      ONION_ADDRESS: `http://${'canary'.padEnd(56, 'a')}.onion`,
    };
    for (const [name, value] of Object.entries(reached)) {
      expect(faults({ TEAMS_LOCAL: 'on', [name]: value })).to.include(`- TEAMS_LOCAL: leave it out where ${name} is set`);
      expect(faults({ [name]: value })).to.equal('');
    }
    expect(faults({ TEAMS_LOCAL: 'on', ...reached, HOST: '0.0.0.0' }))
      .to.include('where PUBLIC_URL, TRUSTED_PROXY, ONION_ADDRESS is set')
      .and.include('TEAMS_LOCAL: only with HOST')
      .and.not.include('canary');
  });

  it('lead to a provider over TLS only, or on this machine, with all three settings', () => {
    const whole = { OIDC_ISSUER: 'https://login.example.org/staff', OIDC_CLIENT_ID: 'waypoint', OIDC_CLIENT_SECRET: 'canary-secret' };
    expect(readSettings(whole)).to.include(whole);
    expect(faults({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:4000' })).to.equal('');
    for (const OIDC_ISSUER of ['http://login.example.org', 'login.example.org', 'http://127.0.0.1.example.org'])
      expect(faults({ ...whole, OIDC_ISSUER }), OIDC_ISSUER).to.match(/^- OIDC_ISSUER: .* over https/m);
    for (const name of Object.keys(whole)) {
      const message = faults({ ...whole, [name]: '' });
      expect(message).to.include(`- ${name}: missing; sign-in by OpenID Connect needs`).and.not.include('canary');
    }
  });

  it('lead to Azure AI Language over TLS only, or on this machine, with both settings', () => {
    const whole = { AZURE_LANGUAGE_ENDPOINT: 'https://waypoint.cognitiveservices.azure.com/', AZURE_LANGUAGE_KEY: 'canary-key' };
    expect(readSettings(whole)).to.include({ ...whole, AZURE_LANGUAGE_ENDPOINT: whole.AZURE_LANGUAGE_ENDPOINT.slice(0, -1) });
    expect(faults({ ...whole, AZURE_LANGUAGE_ENDPOINT: 'http://127.0.0.1:4000' })).to.equal('');
    for (const AZURE_LANGUAGE_ENDPOINT of ['http://waypoint.cognitiveservices.azure.com', 'waypoint', 'http://127.0.0.1.example.org'])
      expect(faults({ ...whole, AZURE_LANGUAGE_ENDPOINT }), AZURE_LANGUAGE_ENDPOINT).to.include('- AZURE_LANGUAGE_ENDPOINT: ');
    for (const name of Object.keys(whole)) {
      const message = faults({ ...whole, [name]: '' });
      expect(message).to.include(`- ${name}: missing; Azure AI Language needs`).and.not.include('canary');
    }
    expect(faults({ ...whole, AZURE_LANGUAGE_KEY: 'canary\nkey' }))
      .to.include('- AZURE_LANGUAGE_KEY: ')
      .and.not.include('canary');
  });

  it('keep keys beside the data, named like it, and never inside', () => {
    expect(readSettings({ DATA_DIR: '/srv/waypoint' })).to.include({ KEYS_DIR: '/srv/waypoint-keys' });
    expect(readSettings({ DATA_DIR: '/srv/waypoint', KEYS_DIR: '/media/keys' })).to.include({ KEYS_DIR: '/media/keys' });
    for (const KEYS_DIR of ['/srv/waypoint', '/srv/waypoint/keys', '/srv/waypoint/..keys'])
      expect(faults({ DATA_DIR: '/srv/waypoint', KEYS_DIR }), KEYS_DIR).to.include('- KEYS_DIR: ');
  });

  it('never take the database of the records for that of the keys, however it is written', () => {
    const DATABASE_URL = 'postgres://waypoint:canary@127.0.0.1/waypoint?sslmode=verify-full postgres://other.example.org/waypoint';
    const same = [
      'postgres://keeper:canary@localhost:5432/waypoint',
      'postgres:///waypoint?host=OTHER.example.org',
      'postgres://waypoint@localhost',
    ];
    for (const KEYS_DATABASE_URL of [DATABASE_URL, ...same, `postgres://keys.example.org/keys ${same[0]}`])
      expect(faults({ DATABASE_URL, KEYS_DATABASE_URL }), KEYS_DATABASE_URL)
        .to.include('- KEYS_DATABASE_URL: leave it out, or set it to another database')
        .and.not.include('canary');
    for (const KEYS_DATABASE_URL of [
      'postgres://localhost/keys',
      'postgres://localhost:5433/waypoint',
      'postgres://keys.example.org/waypoint',
    ])
      expect(faults({ DATABASE_URL, KEYS_DATABASE_URL }), KEYS_DATABASE_URL).to.equal('');
  });

  it('give the page a host name of its own, since it asks for everything at the root', () => {
    for (const PUBLIC_URL of [
      'https://intra.unorg.int/waypoint',
      'https://canary.unorg.int/?',
      'https://canary.unorg.int/#chat',
      'https://canary@unorg.int',
    ])
      expect(faults({ PUBLIC_URL }), PUBLIC_URL)
        .to.include('- PUBLIC_URL: ')
        .and.include('a host name of its own')
        .and.not.match(/intra|canary/);
    for (const PUBLIC_URL of ['https://intra.unorg.int', 'http://127.0.0.1:3978/', 'https://[::1]:8443'])
      expect(readSettings({ PUBLIC_URL }).PUBLIC_URL, PUBLIC_URL).to.equal(PUBLIC_URL.replace(/\/$/, ''));
  });

  it('are all in the table of the README', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    for (const name of settingNames) expect(readme, name).to.include(`| \`${name}\` |`);
  });
});

describe('the keys', () => {
  it('are made once, for their owner only, and a damaged one is named', async () => {
    const folder = newFolder('keys');
    const key = await instanceKey(folder);
    expect(await instanceKey(folder)).to.deep.equal(key);
    expect((await stat(join(folder, 'instance.key'))).mode & 0o777).to.equal(0o600);
    expect(derived(key, 'a')).not.to.deep.equal(derived(key, 'b'));
    await writeFile(join(folder, 'instance.key'), 'short');
    expect(
      await instanceKey(folder).then(
        () => '',
        (error: Error) => error.message,
      ),
    )
      .to.include('instance.key')
      .and.include('backup');
  });

  it('name a conversation alike for a day, on every instance, and never again after it', async () => {
    let now = new Date('2026-11-25T00:00:00Z');
    const store = await embeddedStore(await tablesInMemory());
    const key = randomBytes(32);
    const [one, other] = [0, 1].map(() => namingIn(store, key, 'own-door', () => now)) as [Naming, Naming];
    const nameOf = async (naming: Naming, id: string, channel = 'msteams') => (await naming.conversation(channel, id)).name;
    const today = await nameOf(one, 'a');
    const atOurs = await nameOf(one, 'a', 'own-door');
    now = new Date('2026-11-25T23:59:59Z');
    expect([await nameOf(one, 'a'), await nameOf(other, 'a')]).to.deep.equal([today, today]);
    expect(await nameOf(other, 'b')).not.to.equal(today);
    const sealed = (await one.conversation('msteams', 'a')).seals.seal('words');
    expect((await other.conversation('msteams', 'a')).seals.unseal(sealed)).to.equal('words');
    expect((await other.conversation('msteams', 'b')).seals.unseal(sealed)).to.equal(undefined);
    await store.transaction(({ nameKeys }) => nameKeys.drop('2026-11-25'));
    const anew = namingIn(store, key, 'own-door', () => now);
    expect([await nameOf(one, 'a'), await nameOf(anew, 'a')], 'after a crash of the database').to.deep.equal([today, today]);
    now = new Date('2026-11-26T00:00:00Z');
    expect(await nameOf(one, 'a')).not.to.equal(today);
    expect(await nameOf(other, 'a', 'own-door')).to.equal(atOurs);
    await store.transaction(({ nameKeys }) => nameKeys.forget(now.toISOString()));
    expect((await store.transaction(({ nameKeys }) => nameKeys.find({}))).map(({ id }) => id)).to.deep.equal(['2026-11-26']);
  });
});

describe('the log', () => {
  it('has no place for words: of an error only its class is written, and a code that a system gave it', () => {
    const lines: string[] = [];
    const log = logTo(
      (line) => void lines.push(line),
      () => new Date('2026-11-25T10:00:59Z'),
    );
    log('turn failed', { after: 3 }, new TypeError('canary-message'));
    for (const code of ['ENOSPC', '57P01', '40001', 'my boss', 'canary', 'E mail me', 'HARASS'])
      log('job failed', {}, Object.assign(new Error('canary-message'), { code }));
    const of = (error: string): string => `{"at":"2026-11-25T10:00","event":"job failed","error":"${error}"}\n`;
    expect(lines).to.deep.equal([
      '{"at":"2026-11-25T10:00","event":"turn failed","after":3,"error":"TypeError"}\n',
      ...['Error ENOSPC', 'Error 57P01', 'Error 40001', 'Error', 'Error', 'Error', 'Error'].map(of),
    ]);
  });
});

describe('the log, when somebody makes something fail again and again', () => {
  it('takes twenty lines of it in a minute, says how many more there were, and goes on with all else', () => {
    const lines: string[] = [];
    const clock = { now: new Date('2026-11-25T10:00:59Z') };
    const log = logTo(
      (line) => void lines.push(line),
      () => clock.now,
    );
    for (let time = 0; time < 10_000; time++) log('request failed');
    log('stopping');
    expect(lines).to.have.length(21);
    clock.now = new Date('2026-11-25T10:01:00Z');
    log('request failed');
    log('request failed');
    expect(lines.slice(21).map((line) => JSON.parse(line) as object)).to.deep.equal([
      { at: '2026-11-25T10:01', event: 'request failed', more: 9_980 },
      { at: '2026-11-25T10:01', event: 'request failed' },
    ]);
  });
});

describe('a broken file of the knowledge base', () => {
  it('is named with the path in it and the remedy, together with all others', async () => {
    const folder = newFolder('entries');
    const [entry] = await readEntries();
    await writeFile(join(folder, `${entry!.id}.json`), JSON.stringify({ ...entry, reviewBy: 'soon', in: { ...entry!.in, fr: undefined } }));
    await writeFile(join(folder, 'half.json'), '{"id": "half"');
    const message = await readEntries(folder).then(
      () => '',
      (error: Error) => {
        expect(error).to.be.instanceOf(KnowledgeError);
        return error.message;
      },
    );
    expect(message).to.include(`${entry!.id}.json: reviewBy`).and.include('in.fr').and.include('half.json: is not JSON');
  });

  it('is missed where a language has no words for danger, which nobody would see otherwise', async () => {
    const folder = newFolder('recognition');
    await cp(new URL('../../knowledge/recognition/lexicon', import.meta.url), join(folder, 'lexicon'), { recursive: true });
    for (const language of ['ar', 'ru']) await rm(join(folder, 'lexicon', `${language}.json`));
    const message = await readRecognizer(folder).then(
      () => '',
      (error: Error) => {
        expect(error).to.be.instanceOf(KnowledgeError);
        return error.message;
      },
    );
    for (const language of ['ar', 'ru']) expect(message).to.include(`${language}.json: is missing. Restore it`);
    expect(message).not.to.include('en.json');
  });
});
