import { expect } from 'chai';
import { signInTime } from '../../../adapters/accounts/openId.js';
import { textIn } from '../../../knowledge/text/index.js';
import { isIn, organization, type Organization } from './organization.js';
import { comesBack, leadsOn, setsOut, Traveller } from './provider.js';
import { Seat } from './seat.js';

const { openId } = textIn('en');

describe('signing in through the organization when something is wrong', () => {
  let { there, provider, another, close } = {} as Organization;
  before(async () => ({ there, provider, another, close } = await organization()));
  afterEach(() => {
    provider.spoils(undefined);
    provider.becomes('well');
  });
  after(() => close());

  describe('refuses', () => {
    const refused = async (seat: Seat, back: URL): Promise<void> => {
      const shown = await comesBack(seat, back);
      expect([shown.status, shown.body.includes(openId.again)]).to.deep.equal([403, true]);
      expect(await isIn(seat)).to.equal(false);
    };
    const setOut = async (sub = 'amina-canary-sub'): Promise<{ seat: Seat; back: URL }> => {
      const seat = new Seat(there.url);
      return { seat, back: await new Traveller(sub).travels(await setsOut(seat)) };
    };

    it('a browser that did not begin, so that nobody can be signed in as somebody else (login CSRF)', async () => {
      const attacker = await setOut();
      await refused(new Seat(there.url), attacker.back);
      const victim = await setOut('boris');
      await refused(victim.seat, attacker.back);
      const mixed = new URL(attacker.back);
      mixed.searchParams.set('state', victim.back.searchParams.get('state')!);
      await refused(victim.seat, mixed);
    });

    it('a wrong state, and an answer without one', async () => {
      const { seat, back } = await setOut();
      for (const state of ['x'.repeat(43), '']) {
        const other = new URL(back);
        other.searchParams.set('state', state);
        await refused(seat, other);
      }
      expect((await comesBack(seat, back)).status, 'and the right one goes on').to.equal(303);
    });

    it('a code that was used before, from the same browser too', async () => {
      const { seat, back } = await setOut();
      const { cookie } = seat;
      expect((await comesBack(seat, back)).status).to.equal(303);
      expect((await comesBack(seat, back)).headers.get('location'), 'who is in stays in').to.equal('/console');
      const again = new Seat(there.url);
      again.cookie = cookie;
      await refused(again, back);
    });

    it('somebody who took longer than ten minutes, and somebody who turned back', async () => {
      const { seat, back } = await setOut();
      there.place.clock.pass(signInTime / 60_000);
      await refused(seat, back);
      const turning = new Seat(there.url);
      await refused(turning, await new Traveller('amina-canary-sub').travels(await setsOut(turning), true));
    });

    it('a cookie that this server did not make', async () => {
      const { seat, back } = await setOut();
      const begun = seat.cookie;
      for (const cookie of [
        `console=${'A'.repeat(400)}`,
        'console=',
        `${begun.slice(0, 60)}${begun[60] === 'A' ? 'B' : 'A'}${begun.slice(61)}`,
      ]) {
        seat.cookie = cookie;
        await refused(seat, back);
      }
    });

    it('a form from somebody else’s page', async () => {
      const seat = new Seat(there.url);
      const shown = await seat.post('/console/openid', {}, { 'sec-fetch-site': 'cross-site' });
      expect([shown.status, leadsOn(shown), seat.cookie]).to.deep.equal([403, '', '']);
    });
  });

  describe('believes no token', () => {
    const disbelieved = async (sub: string, change: (address: URL) => void = () => undefined): Promise<void> => {
      const seat = new Seat(there.url);
      const address = new URL(await setsOut(seat));
      change(address);
      const shown = await comesBack(seat, await new Traveller(sub).travels(address.href));
      expect([shown.status, shown.body.includes(openId.away)]).to.deep.equal([503, true]);
      expect(await isIn(seat)).to.equal(false);
    };
    const payload = (token: string): Record<string, unknown> =>
      JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;

    it('with another nonce', async () => {
      await disbelieved('amina-canary-sub', (address) => address.searchParams.set('nonce', 'of-somebody-else'));
    });

    it('for another server, though the provider signed it', async () => {
      const others = await another({ ...provider.another, webAddress: () => there.url });
      let stolen = '';
      provider.spoils((answer) => void (stolen = String(answer['id_token'])));
      const seat = new Seat(others.url);
      expect((await comesBack(seat, await new Traveller('amina-canary-sub').travels(await setsOut(seat)))).status).to.equal(403);
      expect(payload(stolen)).to.include({ aud: 'another', sub: 'amina-canary-sub' });
      provider.spoils((answer) => void (answer['id_token'] = stolen));
      await disbelieved('boris');
    });

    for (const [what, claims] of Object.entries({
      'with another issuer': { iss: 'https://elsewhere.example.org' },
      'for somebody else, whose signature does not fit': { sub: 'amina-canary-sub' },
      'that has run out': { exp: 1_000_000_000 },
    })) {
      it(what, async () => {
        provider.spoils((answer) => {
          const [head, , sign] = String(answer['id_token']).split('.');
          const spoilt = { ...payload(String(answer['id_token'])), ...claims };
          answer['id_token'] = [head, Buffer.from(JSON.stringify(spoilt)).toString('base64url'), sign].join('.');
        });
        await disbelieved('boris');
      });
    }

    it('of another provider than the one that answers', async () => {
      const seat = new Seat(there.url);
      const back = await new Traveller('amina-canary-sub').travels(await setsOut(seat));
      back.searchParams.set('iss', 'https://elsewhere.example.org');
      expect((await comesBack(seat, back)).status).to.equal(503);
      expect(await isIn(seat)).to.equal(false);
    });

    it('where there is none', async () => {
      provider.spoils((answer) => delete answer['id_token']);
      await disbelieved('amina-canary-sub');
    });
  });

  describe('where the provider does not answer', () => {
    // The library by itself would wait for half a minute.
    it('says so in time, leaves the way by passphrase open, and works again when the provider does', async () => {
      const waiting = await another({ patience: 0.3 });
      provider.becomes('silent');
      const shown = await new Seat(waiting.url).post('/console/openid');
      expect([shown.status, shown.body.includes(openId.away), shown.body.includes('id="passphrase"')]).to.deep.equal([503, true, true]);
      expect(waiting.logged.join('')).to.include('"event":"provider failed"').and.include('TimedOut');
      expect(await isIn(await waiting.seat('amina'))).to.equal(true);
      provider.becomes('well');
      expect((await new Seat(waiting.url).post('/console/openid')).status).to.equal(200);
    });

    it('says so while somebody is on their way, and when it is not there at all', async () => {
      const seat = new Seat(there.url);
      const back = await new Traveller('amina-canary-sub').travels(await setsOut(seat));
      provider.becomes('silent');
      const shown = await comesBack(seat, back);
      expect([shown.status, shown.body.includes(openId.away)]).to.deep.equal([503, true]);
      const lonely = await another({ issuer: 'http://127.0.0.1:1' });
      expect((await new Seat(lonely.url).post('/console/openid')).status).to.equal(503);
    });

    it('does not believe a provider that calls itself otherwise, or a wrong secret of ours', async () => {
      const misled = await another({ issuer: provider.issuer.replace('localhost', '127.0.0.1') });
      expect((await new Seat(misled.url).post('/console/openid')).status).to.equal(503);
      const wrong = await another({ clientSecret: 'canary-secret', webAddress: () => there.url });
      const seat = new Seat(wrong.url);
      const shown = await comesBack(seat, await new Traveller('amina-canary-sub').travels(await setsOut(seat)));
      expect([shown.status, shown.body.includes(openId.away)]).to.deep.equal([503, true]);
      expect(wrong.logged.join('')).to.include('"status":401').and.not.include('canary');
    });
  });
});
