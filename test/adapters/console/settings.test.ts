import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Role } from '../../../adapters/accounts/account.js';
import { accountsInFile, accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { routes } from '../../../adapters/console/routes.js';
import { settingNames } from '../../../adapters/settings.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept } from '../../referrals.js';
import { holderWith } from '../accounts/office.js';
import type { Seat } from './seat.js';
import { stand, type Stand } from './stand.js';
import { shippedDirectory } from '../../shipped.js';

const { operating: text } = textIn('en');
const path = '/console/settings';
const more: Record<string, Role[]> = { omar: ['operator'], olga: ['operator', 'receiver:un-oios'] };

/** Every setting that is a secret, with something that must be found nowhere, and the rest as an installation has it. */
const secrets = {
  DIRECT_LINE_SECRET: 'canary-direct-line-secret-0001',
  OIDC_CLIENT_SECRET: 'canary-client-secret',
  MicrosoftAppPassword: 'canary-teams-password',
  AZURE_LANGUAGE_KEY: 'canary-azure-key',
};
const settings = {
  ...secrets,
  AZURE_LANGUAGE_ENDPOINT: 'https://trial.cognitiveservices.azure.com',
  ORGANIZATION: 'World Trial Programme',
  PUBLIC_URL: 'https://waypoint.example.org',
  TRUSTED_PROXY: '10.1.0.0/16, 127.0.0.1',
  EXIT_URL: 'https://weather.example.org',
  OIDC_ISSUER: 'https://login.example.org/staff',
  OIDC_CLIENT_ID: 'canary-client-id',
  OIDC_CLIENT_SECRET_EXPIRES: '2026-12-20',
  MicrosoftAppId: '00000000-0000-4000-8000-00000000abcd',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-00000000abce',
  MicrosoftAppPasswordExpires: '2028-01-31',
};

/** What stands on a page, as it is read. */
const read = (page: string): string => page.replace(/<[^>]*>|[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ');
const plain = (sentence: string): string => sentence.replace(/[\u2066-\u2069]/g, '');

describe('the page of those who run the server', () => {
  let there: Stand;
  let omar: Seat;
  beforeEach(async () => {
    there = await stand({ more, settings });
    omar = await there.seat('omar');
    await omar.get(path);
  });
  afterEach(() => there.close());

  const rolesOf = async (name: string): Promise<readonly Role[] | undefined> =>
    (await accountsInFile(there.folder).read())!.accounts.find((account) => account.name === name)?.roles;
  const acts = async (): Promise<string[]> =>
    (await accountsInFile(there.folder).read())!.acts.map(({ by, did, to }) => `${by}: ${did}: ${to}`);

  it('shows what is on and what expires, in every language, and no secret', async () => {
    for (const language of languages) {
      const { body } = await omar.get(`${path}?l=${language}`);
      const shown = read(body);
      const said = textIn(language).operating;
      for (const value of [
        said.title,
        'https://login.example.org/staff',
        'World Trial Programme',
        '10.1.0.0/16',
        '127.0.0.1',
        'https://weather.example.org',
        'https://trial.cognitiveservices.azure.com',
        'README',
      ])
        expect(shown, language).to.include(value);
      expect(body).not.to.match(/canary|0000-00000000abc/);
      expect(shown).to.include(read(said.expiry.unknown('TLS_CERTIFICATE')));
    }
    const { body } = await omar.get(`${path}?l=en`);
    expect(read(body)).to.include('20 December 2026, in').and.include('31 January 2028');
    expect(body)
      .to.match(/<strong>[^<]*20 December/)
      .and.not.match(/<strong>[^<]*31 January/);
  });

  it('has a place for every setting that is a secret, so that a new one is thought of', () => {
    expect(settingNames.filter((name) => /SECRET$|KEY$|Password$/.test(name)).sort()).to.deep.equal(Object.keys(secrets).sort());
  });

  it('makes an account, shows once what it takes to sign in, and keeps the act with the name of who did it', async () => {
    const fields = { to: 'noor', shown: 'Noor T., ombuds', tongue: 'ar' };
    const roles = ['receiver:un-unoms', 'translator:ar'].map((role): [string, string] => ['role', role]);
    const made = await omar.post(`${path}/add`, [...Object.entries({ csrf: omar.csrf, ...fields }), ...roles]);
    expect(made.status).to.equal(200);
    const [, passphrase = ''] = /<code>([a-z2-9-]{19})<\/code>/.exec(made.body)!;
    const [, address = ''] = /<code>(otpauth:[^<]+)<\/code>/.exec(made.body)!;
    expect(made.body).to.include('src="data:image/png;base64,').and.include(text.told.about);
    expect(made.headers.get('cache-control')).to.equal('no-store');
    expect(await rolesOf('noor')).to.deep.equal(['receiver:un-unoms', 'translator:ar']);
    expect((await acts()).at(-1)).to.equal('omar: account made: noor');
    const inFile = readFileSync(accountsPath(there.folder), 'utf8');
    expect([inFile.includes(passphrase), (await omar.get(path)).body.includes(passphrase)]).to.deep.equal([false, false]);
    const noor = await there.seat();
    const holder = holderWith(passphrase, address.replaceAll('&amp;', '&'));
    there.place.clock.pass(1);
    const code = holder.code(there.place.clock.now.getTime());
    expect((await noor.post('/console/sign-in', { name: 'noor', passphrase, code })).status).to.equal(303);
    expect((await noor.get('/console/cases')).body).to.include('lang="ar"');
  });

  it('says why an account is not made, keeps what was typed, and makes none', async () => {
    const taken = { to: 'amina', role: 'approver' };
    const wrong: [Record<string, string>, string, string][] = [
      [taken, text.why.isThere, 'to'],
      [{ to: 'No Name', role: 'approver' }, text.why.name, 'to'],
      [{ to: 'noor', shown: 'Noor T.' }, text.why.roles, 'role-0'],
      [{ to: 'noor', role: 'receiver:un-unoms' }, text.why.shown, 'shown'],
      [{ to: 'noor', shown: 'x', role: 'approver' }, text.why.shown, 'shown'],
      [{ to: 'noor', shown: 'Amina', role: 'approver' }, text.why.shownLike, 'shown'],
      [{ to: 'noor', shown: 'Noor T.', role: 'receiver:nowhere' }, text.why.noService, 'role-0'],
    ];
    const before = readFileSync(accountsPath(there.folder));
    for (const [fields, why, box] of wrong) {
      const shown = await omar.post(`${path}/add`, fields);
      expect([shown.status, shown.body.includes(why)], why).to.deep.equal([422, true]);
      expect(shown.body).to.include(`value="${fields['to']}"`);
      const form = shown.body.slice(shown.body.indexOf(`action="${path}/add"`));
      expect(form.indexOf(`id="notice">${why}`), 'in the form').to.be.greaterThan(-1);
      expect(form.match(/id="([^"]+)"[^>]*autofocus/)?.[1], why).to.equal(box);
    }
    expect(readFileSync(accountsPath(there.folder))).to.deep.equal(before);
  });

  it('changes what an account is for; whoever loses a role finds nothing at the next click, and whoever did it is told who waits', async () => {
    const boris = await there.seat('boris');
    const id = await there.arrives({});
    await boris.get(`/console/cases/${id}`);
    await boris.post(`/console/cases/${id}/take`);
    const held = await kept(there.place.store, id);
    await there.place.store.transaction(({ referrals }) => referrals.put({ ...held!, expires: '2999-12-31' }));
    const shown = await omar.post(`${path}/account`, { to: 'boris' });
    expect(shown.body).to.match(/value="receiver:un-unoms"\s+checked/);
    const done = await omar.post(`${path}/roles`, { to: 'boris', role: 'approver' });
    const office = (await shippedDirectory()).service('un-unoms')!.in.en.name;
    expect(read(done.body))
      .to.include(plain(text.done.roles('boris')))
      .and.include(plain(text.waiting.had('boris', office)));
    expect(read(done.body), 'amina answers still').not.to.include(plain(text.waiting.nobody(office)));
    expect((await boris.get(`/console/cases/${id}`)).status).to.equal(404);
    expect((await acts()).at(-1)).to.equal('omar: account changed: boris');
    expect(await rolesOf('boris')).to.deep.equal(['approver']);
    const last = await omar.post(`${path}/remove`, { to: 'amina', sure: '1' });
    expect(read(last.body)).to.include(plain(text.waiting.nobody(office)));
    expect((await omar.post(`${path}/roles`, { to: 'boris' })).body).to.include(text.why.roles);
    expect((await omar.post(`${path}/roles`, { to: 'boris', role: 'receiver:un-unoms' })).body).to.include(text.why.noShown);
    expect(await rolesOf('boris')).to.deep.equal(['approver']);
  });

  it('tells of no case from which somebody was left out, who may be the one that changes the accounts', async () => {
    const [olga, carla] = [await there.seat('olga'), await there.seat('carla')];
    const ids = await Promise.all([[], ['olga']].map((excluded) => there.arrives({ service: 'un-oios', excluded })));
    for (const id of ids) {
      await carla.get(`/console/cases/${id}`);
      await carla.post(`/console/cases/${id}/take`);
      const held = (await kept(there.place.store, id))!;
      expect([held.receiver, held.status]).to.deep.equal(['carla', 'taken']);
      await there.place.store.transaction(({ referrals }) => referrals.put({ ...held, expires: '2999-12-31' }));
    }
    await olga.get(path);
    const done = read((await olga.post(`${path}/roles`, { to: 'carla', role: 'approver' })).body);
    const office = (await shippedDirectory()).service('un-oios')!.in.en.name;
    expect(done).to.include(plain(text.waiting.had('carla', office)));
    const other = (await kept(there.place.store, ids[0]!))!;
    await there.place.store.transaction(({ referrals }) => referrals.put({ ...other, status: 'closed' }));
    await accountsInFile(there.folder).change((all) =>
      all.map((one) => (one.name === 'carla' ? { ...one, roles: ['receiver:un-oios'] } : { ...one, roles: ['operator'] })),
    );
    const removed = read((await omar.post(`${path}/remove`, { to: 'carla', sure: '1' })).body);
    expect(removed)
      .to.include(plain(text.done.removed('carla')))
      .and.not.include('open case');
  });

  it('resets and removes an account only when it is said twice; sessions end, and the name is given to nobody again', async () => {
    const dana = await there.seat('dana');
    for (const verb of ['reset', 'remove']) {
      const asked = await omar.post(`${path}/${verb}`, { to: 'dana' });
      expect([asked.status, asked.body.includes(text.why.sure)]).to.deep.equal([422, true]);
    }
    expect((await dana.get('/console/answers')).status).to.equal(200);
    const told = await omar.post(`${path}/reset`, { to: 'dana', sure: '1' });
    expect(told.body).to.match(/<code>[a-z2-9-]{19}<\/code>/);
    expect((await dana.get('/console/answers')).status).to.equal(403);
    expect(read((await omar.post(`${path}/remove`, { to: 'dana', sure: '1' })).body)).to.include(plain(text.done.removed('dana')));
    expect((await omar.post(`${path}/remove`, { to: 'dana', sure: '1' })).body).to.include(text.why.noAccount);
    expect((await omar.post(`${path}/add`, { to: 'dana', role: 'approver' })).body).to.include(text.why.wasRemoved);
    expect((await acts()).slice(-2)).to.deep.equal(['omar: account reset: dana', 'omar: account removed: dana']);
  });

  it('lets nobody change their own account, so that one who runs the server is always left', async () => {
    const before = readFileSync(accountsPath(there.folder));
    for (const [verb, fields] of [
      ['account', {}],
      ['roles', { role: 'approver' }],
      ['reset', { sure: '1' }],
      ['remove', { sure: '1' }],
    ] as const) {
      const shown = await omar.post(`${path}/${verb}`, { to: 'omar', ...fields });
      expect([shown.status, shown.body.includes(text.why.own)], verb).to.deep.equal([409, true]);
    }
    expect(readFileSync(accountsPath(there.folder))).to.deep.equal(before);
    const olga = await there.seat('olga');
    await olga.get(path);
    await Promise.all([olga.post(`${path}/remove`, { to: 'omar', sure: '1' }), omar.post(`${path}/remove`, { to: 'olga', sure: '1' })]);
    const left = [await rolesOf('omar'), await rolesOf('olga')].filter(Boolean);
    expect(left, 'two who remove each other at once').to.have.length(1);
    expect(left[0]).to.include('operator');
  });

  it('changes nothing by a form without the token of its session', async () => {
    const before = readFileSync(accountsPath(there.folder));
    const own = omar.csrf;
    for (const { path: to } of routes.filter(({ who, method }) => who === 'operator' && method === 'post')) {
      for (const csrf of ['', 'x'.repeat(own.length)]) {
        omar.csrf = csrf;
        const shown = await omar.post(to, { to: 'dana', role: 'approver', sure: '1' });
        expect([shown.status, shown.body.includes(text.why.again)], to).to.deep.equal([403, true]);
      }
    }
    expect(readFileSync(accountsPath(there.folder))).to.deep.equal(before);
  });

  it('offers every office that can be written to', async () => {
    const { body } = await omar.get(path);
    for (const { id } of (await shippedDirectory()).allRelays()) expect(body).to.include(`value="receiver:${id}"`);
  });
});
