import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { isAlone } from '../../../adapters/accounts/demonstration.js';
import { usual } from '../../../adapters/limits/gate.js';
import { lifetimes } from '../../../dialogs/conversation.js';
import { readSettings, settingNames } from '../../../adapters/settings.js';

const fileOf = (name: string): string => readFileSync(new URL(`../../../adapters/deploy/${name}`, import.meta.url), 'utf8');

/** The lines of a file that are no remarks. */
const linesOf = (name: string): string[] =>
  fileOf(name)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*#/.test(line));

/** No file that everybody can read holds a secret, or a place for one. */
const namesSecret = /(SECRET|PASSWORD|KEY)\s*=|Password\s*=/;

/** What `npm start` runs; `exec`, so that a signal reaches the program and no shell before it. */
function npmStarts(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { start } = (JSON.parse(text) as { scripts: { start: string } }).scripts;
  expect(start).to.match(/^exec node /);
  return start.replace(/^exec /, '');
}

describe('the unit for systemd', () => {
  const pairs = linesOf('waypoint.service')
    .filter((line) => line.includes('='))
    .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);
  const all = (name: string): string[] => pairs.filter(([key]) => key === name).map(([, value]) => value);

  const environment = Object.fromEntries(
    all('Environment')
      .join(' ')
      .split(' ')
      .map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );

  it('runs as a user of its own, who may do nothing and write nowhere but in two folders', () => {
    const wanted: Record<string, string> = {
      DynamicUser: 'yes',
      StateDirectory: 'waypoint waypoint-keys',
      StateDirectoryMode: '0700',
      UMask: '0077',
      NoNewPrivileges: 'yes',
      CapabilityBoundingSet: '',
      AmbientCapabilities: '',
      ProtectSystem: 'strict',
      ProtectHome: 'yes',
      PrivateTmp: 'yes',
      PrivateDevices: 'yes',
      PrivateIPC: 'yes',
      PrivateUsers: 'yes',
      InaccessiblePaths: '-/dev/shm -/dev/mqueue -/run/lock',
      ProtectKernelTunables: 'yes',
      ProtectKernelModules: 'yes',
      ProtectControlGroups: 'yes',
      RestrictNamespaces: 'yes',
      RestrictSUIDSGID: 'yes',
      LockPersonality: 'yes',
      SystemCallArchitectures: 'native',
      LimitCORE: '0',
      MemorySwapMax: '0',
      Restart: 'always',
      // V8 writes the code that it runs.
      MemoryDenyWriteExecute: 'no',
    };
    for (const [name, value] of Object.entries(wanted)) expect(all(name), name).to.deep.equal([value]);
    expect(all('SystemCallFilter')).to.deep.equal(['@system-service', '~@privileged']);
    expect(all('ReadWritePaths')).to.deep.equal([]);
  });

  it('takes secrets from a file that only root reads, and starts the program as npm start does', () => {
    expect(all('EnvironmentFile')).to.deep.equal(['-/etc/waypoint/settings']);
    expect(pairs.filter(([, value]) => namesSecret.test(value))).to.deep.equal([]);
    expect(all('ExecStart')).to.deep.equal([`/usr/bin/${npmStarts()}`]);
    expect(all('ExecStartPre').join()).to.include('adapters/deploy/build.js');
    expect(settingNames).to.include.members(Object.keys(environment));
  });

  it('makes no offices for demonstration, whose passphrases the journal would keep, and fits the file for nginx', () => {
    const settings = readSettings(environment);
    expect(isAlone(settings)).to.equal(false);
    expect(settings.PUBLIC_URL).to.equal(`https://${/server_name (\S+);/.exec(fileOf('reverse-proxy.conf'))![1]}`);
    expect(environment['TRUSTED_PROXY']).to.equal('127.0.0.1');
  });
});

describe('the file for a container', () => {
  const lines = linesOf('Containerfile');

  it('runs as nobody, from the runtime packages alone, and keeps what it keeps in two volumes', () => {
    expect(lines.filter((line) => line.startsWith('USER'))).to.deep.equal(['USER 65534:65534']);
    expect(lines.join('\n')).to.include('npm ci --omit=dev');
    expect(lines).to.include('VOLUME ["/var/lib/waypoint", "/var/lib/waypoint-keys"]');
    // Podman drops HEALTHCHECK from its own format.
    expect(fileOf('Containerfile')).to.include('podman build --format=docker');
    expect(fileOf('Containerfile')).to.include('--read-only').and.include('--cap-drop=all').and.include('no-new-privileges');
    const [command] = lines.filter((line) => line.startsWith('CMD')).map((line) => (JSON.parse(line.slice(4)) as string[]).join(' '));
    expect(command).to.equal(npmStarts());
  });

  it('takes in no tests, no data and no secret', () => {
    const taken = lines.filter((line) => line.startsWith('COPY')).flatMap((line) => line.split(' ').slice(1, -1));
    expect(taken).to.have.members([
      'package.json',
      'package-lock.json',
      'index.ts',
      'tsconfig.json',
      'LICENSE',
      'README.md',
      'knowledge',
      'dialogs',
      'bots',
      'adapters',
    ]);
    expect(lines.filter((line) => /^(ENV|ARG)/.test(line) && namesSecret.test(line))).to.deep.equal([]);
  });
});

describe('the file for nginx', () => {
  const file = linesOf('reverse-proxy.conf').map((line) => line.trim());

  it('logs nothing of anybody, keeps nothing on disk, and lets streams through as they come', () => {
    for (const line of [
      'access_log off;',
      'error_log /dev/null crit;',
      'proxy_buffering off;',
      'proxy_request_buffering off;',
      'proxy_max_temp_file_size 0;',
      'gzip off;',
      'server_tokens off;',
    ])
      expect(file, line).to.include(line);
    expect(file.filter((line) => /_log\b/.test(line))).to.have.length(2);
    expect(file)
      .to.include('proxy_set_header Upgrade $http_upgrade;')
      .and.include('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;');
  });

  it('lets one address hold more requests at a time than one network opens chats while one of them lasts, and keeps none in a file', () => {
    const { most, perSecond } = usual.source;
    const [, held] = /limit_conn waypoint (\d+);/.exec(file.join('\n'))!;
    expect(file).to.include('limit_conn_zone $binary_remote_addr zone=waypoint:10m;');
    expect(Number(held)).to.be.above(most + (perSecond * lifetimes.web.idle) / 1000);
  });

  it('leaves the headers to the program, and old TLS to others', () => {
    expect(file.filter((line) => /add_header|proxy_hide_header|proxy_cache/.test(line))).to.deep.equal([]);
    expect(file).to.include('ssl_protocols TLSv1.2 TLSv1.3;');
  });
});
