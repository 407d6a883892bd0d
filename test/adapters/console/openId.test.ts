import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { subjectCode } from '../../../adapters/accounts/subject.js';
import { routes } from '../../../adapters/console/routes.js';
import { textIn } from '../../../knowledge/text/index.js';
import { account } from '../accounts/office.js';
import { isIn, organization, type Organization } from './organization.js';
import { leadsOn, setsOut, Traveller } from './provider.js';
import { Seat } from './seat.js';

const { openId, desk } = textIn('en');

describe('signing in through the organization', () => {
  let { there, provider, signsIn, another, close } = {} as Organization;
  before(async () => ({ there, provider, signsIn, another, close } = await organization()));
  afterEach(() => {
    provider.spoils(undefined);
    provider.becomes('well');
  });
  after(() => close());

  it('lets Amina in, with the one cookie of the console, and learns nothing of her but that it is she', async () => {
    const { status, headers, seat } = await signsIn('amina-canary-sub');
    expect([status, headers.get('location')]).to.deep.equal([303, '/console']);
    expect(headers.getSetCookie()).to.have.length(1);
    expect(headers.get('set-cookie')).to.match(/^console=[\w-]{43}; Path=\/console; HttpOnly; SameSite=Strict$/);
    expect(await isIn(seat)).to.equal(true);
    const address = new URL(await setsOut(new Seat(there.url)));
    expect(Object.fromEntries(address.searchParams)).to.include({ scope: 'openid', response_type: 'code', code_challenge_method: 'S256' });
    expect(provider.asked.filter((path) => path === '/me')).to.deep.equal([]);
    const written = readdirSync(there.folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => readFileSync(join(there.folder, name), 'latin1'));
    expect([...written, ...there.logged].join('\n')).not.to.include('canary');
  });

  it('leads to the case and the language from which somebody came', async () => {
    const id = await there.arrives({});
    const { headers, seat } = await signsIn('amina-canary-sub', new Seat(there.url), { at: id, l: 'fr' });
    expect(headers.get('location')).to.equal(`/console/cases/${id}`);
    expect((await seat.get(`/console/cases/${id}`)).body).to.include(textIn('fr').desk.case.take);
  });

  it('shows a code to somebody without an account, by which the operator gives them one, and makes none by itself', async () => {
    const before = await accountsInFile(there.folder).read();
    const { status, body, seat } = await signsIn('edith');
    const [, code] = /<code[^>]*>([^<]+)<\/code>/.exec(body)!;
    expect([status, body.includes(openId.unknown.text)]).to.deep.equal([403, true]);
    expect(await accountsInFile(there.folder).read(before!.stamp), 'nothing has changed').to.equal(undefined);
    expect(await isIn(seat)).to.equal(false);
    const asTyped = ` ${code!.toUpperCase().replaceAll('-', ' ')} `;
    const said = await account(there.folder, 'add', 'edith', '--shown', 'Edith', '--roles', 'receiver:un-unoms', '--subject', asTyped);
    expect([said.code, said.err]).to.deep.equal([0, '']);
    expect(said.out).to.include(code!).and.not.include('Passphrase');
    expect(await isIn((await signsIn('edith')).seat)).to.equal(true);
    expect((await signsIn('frank')).status, 'and nobody else').to.equal(403);
    const local = await new Seat(there.url).post('/console/sign-in', { name: 'edith', passphrase: '', code: '' });
    expect(local.status, 'not with a passphrase, since there is none').to.equal(401);
    expect((await account(there.folder, 'list')).out).to.match(/^edith {2}"Edith" {2}receiver:un-unoms {2}tied, without a passphrase$/m);
  });

  it('ties an account by what the provider calls somebody, and unties it; whoever was signed in is signed out', async () => {
    const settings = { OIDC_ISSUER: `${provider.issuer}/`, OIDC_CLIENT_ID: 'waypoint', OIDC_CLIENT_SECRET: 'any' };
    const command = (...words: string[]) => account(there.folder, ...words, settings);
    expect((await account(there.folder, 'tie', 'boris', 'boris@example.org')).err).to.include('set OIDC_ISSUER');
    expect((await command('tie', 'boris', 'boris@example.org')).code).to.equal(0);
    const first = await signsIn('boris@example.org');
    expect(await isIn(first.seat)).to.equal(true);
    expect((await command('tie', 'carla', 'boris@example.org')).err).to.include('the account boris belongs to this person already');
    const local = await there.seat('boris');
    expect(await isIn(local), 'his passphrase works as well').to.equal(true);
    expect((await command('untie', 'boris')).code).to.equal(0);
    for (const seat of [first.seat, local]) expect(await isIn(seat)).to.equal(false);
    expect((await signsIn('boris@example.org')).status).to.equal(403);
    expect((await command('untie', 'boris')).err).to.include('not tied');
    expect((await command('untie', 'edith')).err).to.include('nobody could sign in');
  });

  it('ends with the account: who was removed a moment ago is signed out, and comes in no more', async () => {
    await account(
      there.folder,
      'add',
      'gil',
      '--shown',
      'Gil',
      '--roles',
      'receiver:un-unoms',
      '--subject',
      subjectCode(provider.issuer, 'gil'),
    );
    const { seat } = await signsIn('gil');
    const back = await new Traveller('gil').travels(await setsOut(seat.cookie ? new Seat(there.url) : seat));
    expect(await isIn(seat)).to.equal(true);
    await account(there.folder, 'remove', 'gil');
    expect(await isIn(seat)).to.equal(false);
    expect(back.searchParams.get('code')).not.to.equal(null);
    expect((await signsIn('gil')).status).to.equal(403);
  });

  it('offers the way by passphrase only where somebody has one', async () => {
    expect((await new Seat(there.url).get('/console')).body)
      .to.include('id="passphrase"')
      .and.include(openId.go);
    const tied = await another();
    await accountsInFile(tied.folder).change(() => [
      { name: 'amina', roles: ['receiver:un-unoms'], subject: subjectCode(provider.issuer, 'amina') },
    ]);
    const seat = new Seat(tied.url);
    seat.cookie = 'console=old';
    expect((await seat.get('/console/cases')).body)
      .to.include(openId.go)
      .and.not.include('id="passphrase"');
  });

  it('keeps a text that was typed in a session that is over: the provider opens beside it, and the text comes back', async () => {
    const id = await there.arrives({});
    const seat = await there.seat('amina');
    await seat.get(`/console/cases/${id}`);
    await seat.post(`/console/cases/${id}/take`);
    there.place.clock.pass(31);
    const over = await seat.post(`/console/cases/${id}/reply`, { words: 'My <long> text' });
    expect([over.status, over.body.includes(openId.window)]).to.deep.equal([403, true]);
    expect(over.body).to.match(/action="\/console\/openid" +target="_blank"/);
    const beside = await signsIn('amina-canary-sub', seat, { at: id });
    expect(beside.status).to.equal(303);
    const again = await seat.post(`/console/cases/${id}/reply`, { csrf: '', words: 'My <long> text' });
    expect([again.status, again.body.includes('My &lt;long&gt; text</textarea')]).to.deep.equal([403, true]);
    expect(again.body).to.include(desk.reply.again);
  });

  it('tells who signs out that the organization may not know of it', async () => {
    const { seat } = await signsIn('amina-canary-sub');
    await seat.get('/console/cases');
    const out = await seat.post('/console/sign-out');
    expect([out.status, out.headers.get('location')]).to.deep.equal([303, '/console/openid/out']);
    const shown = await seat.get('/console/openid/out');
    expect(shown.body).to.include(openId.out.there);
    const [, address] = /href="([^"]+)">Sign out there too/.exec(shown.body)!;
    expect(address).to.equal(`${provider.issuer}/session/end?client_id=waypoint`);
    expect((await fetch(address!)).status).to.equal(200);
  });

  it('is for everybody, and leads whoever is signed in back without a change', async () => {
    const ours = routes.filter(({ path }) => path.startsWith('/console/openid'));
    expect(ours.map(({ method, path, who }) => [method, path, who].join(' '))).to.deep.equal([
      'post /console/openid anybody',
      'get /console/openid/callback anybody',
      'get /console/openid/finish anybody',
      'get /console/openid/out anybody',
    ]);
    const expected = [200, 200, 403, 200];
    for (const name of [undefined, 'dana', 'amina'] as const) {
      const seat = await there.seat(name);
      for (const [at, { method, path }] of ours.entries()) {
        const { cookie } = seat;
        const shown = await (method === 'get' ? seat.get(`${path}?code=canary&state=canary`) : seat.post(path));
        expect([path, shown.status]).to.deep.equal([path, name ? 303 : expected[at]]);
        if (name) expect([shown.headers.get('location'), seat.cookie]).to.deep.equal(['/console', cookie]);
      }
    }
  });

  it('passes on nothing but what a provider answers, to no other place', async () => {
    const seat = new Seat(there.url);
    const shown = await seat.get(
      '/console/openid/callback?code=a%22%3E%3Cb&state=%3Burl=//evil&next=https://evil.example&session_state=canary',
    );
    expect(leadsOn(shown)).to.equal('/console/openid/finish?code=a%22%3E%3Cb&state=%3Burl%3D%2F%2Fevil');
    expect(shown.body).not.to.include('canary');
  });
});
