import { expect } from 'chai';
import type { Activity } from 'botbuilder';
import { couldBeTeams, isTeamsService } from '../../../adapters/teams/hardAuth.js';
import { appId, claims, message, serviceUrl, teamsStand, tenantId } from './teamsStand.js';

type Stand = Awaited<ReturnType<typeof teamsStand>>;

/** Whoever reads an answer learns nothing from it but its status. */
const silent = /^(\{"error":\{"code":"\w+"\}\}|\{"code":"MethodNotAllowed".*\})$/;

describe('Teams: who may speak to the bot', () => {
  let stand: Stand;
  let heard: Activity[] = [];

  before(async () => {
    stand = await teamsStand(async ({ activity }) => void heard.push(activity));
  });
  after(() => stand.close());
  beforeEach(() => (heard = []));

  const send = (token: string, activity: object = message()) => stand.raw(JSON.stringify(activity), `Bearer ${token}`);
  const now = () => Math.floor(Date.now() / 1000);

  it('takes a message that Teams has signed', async () => {
    expect(await send(stand.keys.token({ claims: claims() }))).to.deep.equal({ status: 200, body: '{}' });
    expect(heard).to.have.length(1);
  });

  it('takes a token that expired two minutes ago, since clocks differ', async () => {
    expect((await send(stand.keys.token({ claims: claims({ exp: now() - 120 }) }))).status).to.equal(200);
  });

  const refused: Record<string, (s: Stand) => string> = {
    'signed with another key': (s) => s.keys.token({ claims: claims(), key: s.keys.other }),
    'changed after it was signed': (s) => {
      const [header, , signature] = s.keys.token({ claims: claims() }).split('.');
      return `${header}.${Buffer.from(JSON.stringify(claims({ nbf: 1 }))).toString('base64url')}.${signature}`;
    },
    'without a signature': (s) => s.keys.token({ claims: claims(), header: { alg: 'none' } }).replace(/[^.]+$/, ''),
    'of algorithm none with a signature': (s) => s.keys.token({ claims: claims(), header: { alg: 'none' } }),
    'of HS256 with the public key as the secret': (s) => s.keys.hs256(claims()),
    'not valid yet': (s) => s.keys.token({ claims: claims({ nbf: now() + 3600, exp: now() + 7200 }) }),
    'expired ten minutes ago': (s) => s.keys.token({ claims: claims({ exp: now() - 600 }) }),
    'for another bot': (s) => s.keys.token({ claims: claims({ aud: tenantId }) }),
    'for this bot in capitals': (s) => s.keys.token({ claims: claims({ aud: appId.toUpperCase() }) }),
    'for no bot': (s) => s.keys.token({ claims: claims({ aud: undefined }) }),
    'of another issuer': (s) => s.keys.token({ claims: claims({ iss: 'https://evil.example' }) }),
    'of no issuer': (s) => s.keys.token({ claims: claims({ iss: undefined }) }),
    'of the emulator': (s) =>
      s.keys.token({ claims: claims({ iss: `https://sts.windows.net/${tenantId}/`, tid: tenantId, ver: '1.0', appid: appId }) }),
    'with a tenant claim': (s) => s.keys.token({ claims: claims({ tid: tenantId }) }),
    'of a skill': (s) =>
      s.keys.token({ claims: claims({ iss: `https://login.microsoftonline.com/${tenantId}/v2.0`, ver: '2.0', azp: tenantId }) }),
    'for another service address': (s) => s.keys.token({ claims: claims({ serviceurl: 'https://smba.trafficmanager.net/amer/' }) }),
    'for the service address without its last slash': (s) => s.keys.token({ claims: claims({ serviceurl: serviceUrl.slice(0, -1) }) }),
    'for no service address': (s) => s.keys.token({ claims: claims({ serviceurl: undefined }) }),
    'of an unknown key': (s) => s.keys.token({ claims: claims(), header: { kid: 'unknown' } }),
    'of no key': (s) => s.keys.token({ claims: claims(), header: { kid: undefined } }),
    'of a key for another channel': (s) => s.keys.token({ claims: claims(), header: { kid: 'elsewhere' }, key: s.keys.unendorsed }),
    'that is no token': () => 'garbage',
    'that looks like one': () => 'a.b.c',
    'with more parts': (s) => `${s.keys.token({ claims: claims() })}.more`,
  };
  for (const [name, token] of Object.entries(refused)) {
    it(`answers 401 to a token ${name}`, async () => {
      const { status, body } = await send(token(stand));
      expect(status).to.equal(401);
      expect(body).to.match(silent);
      expect(heard).to.deep.equal([]);
    });
  }

  it('answers 401 without a token, with Basic, and with a token in another place', async () => {
    const body = JSON.stringify(message());
    const token = stand.keys.token({ claims: claims() });
    for (const authorization of [undefined, '', 'Basic YTpi', token, `bearer ${token}`, `Bearer  ${token}`, `Bearer ${token} more`]) {
      expect((await stand.raw(body, authorization)).status, String(authorization).slice(0, 12)).to.equal(401);
    }
    expect(heard).to.deep.equal([]);
  });

  it('answers 401 to a well-signed message of another tenant, of two tenants, or of none', async () => {
    const token = stand.keys.token({ claims: claims() });
    const personal = { conversationType: 'personal', id: 'a:1' };
    for (const more of [
      { conversation: { ...personal, tenantId: appId }, channelData: { tenant: { id: appId } } },
      { channelData: { tenant: { id: appId } } },
      { conversation: personal, channelData: {} },
      { conversation: personal, channelData: 'text' },
    ]) {
      expect((await send(token, message(more))).status).to.equal(401);
    }
    expect(heard).to.deep.equal([]);
  });

  it('answers 401 to a well-signed message whose replies would go elsewhere', async () => {
    for (const elsewhere of [
      'https://evil.example/',
      'http://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net.evil.example/',
    ]) {
      const token = stand.keys.token({ claims: claims({ serviceurl: elsewhere }) });
      expect((await send(token, message({ serviceUrl: elsewhere }))).status, elsewhere).to.equal(401);
    }
    expect((await send(stand.keys.token({ claims: claims() }), message({ serviceUrl: '' }))).status).to.equal(401);
    expect(heard).to.deep.equal([]);
  });

  it('answers 401 to other channels, whatever their keys', async () => {
    for (const channelId of ['directline', 'AseChannel', 'emulator', undefined]) {
      expect((await send(stand.keys.token({ claims: claims() }), message({ channelId }))).status, channelId).to.equal(401);
    }
  });

  it('answers 400 to what is no activity, 405 to other methods, 413 to what is too large: never 500', async () => {
    const token = `Bearer ${stand.keys.token({ claims: claims() })}`;
    for (const body of [
      'not JSON',
      '',
      '[]',
      '"text"',
      'null',
      '7',
      '{}',
      '{"type":7}',
      '{"type":""}',
      JSON.stringify({ ...message(), conversation: 'a:1' }),
    ]) {
      const { status, body: answer } = await stand.raw(body, token);
      expect(status, body).to.equal(400);
      expect(answer).to.match(silent);
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const posted = await fetch(stand.url, {
        method: 'POST',
        body: JSON.stringify(message()),
        headers: { authorization: token, 'content-type': type },
      });
      expect(posted.status, type).to.equal(400);
    }
    expect((await stand.raw('', token, 'GET')).status).to.equal(405);
    const large = JSON.stringify(message({ text: 'x'.repeat(257 * 1024) }));
    expect((await stand.raw(large, token)).status).to.equal(413);
    expect((await stand.raw(large)).status).to.equal(413);
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 5; i++) controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)));
        controller.close();
      },
    });
    const streamed = await fetch(stand.url, {
      method: 'POST',
      body: chunks,
      headers: { authorization: token, 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).to.equal(413);
    expect(heard).to.deep.equal([]);
  });

  it('answers 503 when the keys cannot be fetched, and says nothing of why', async () => {
    const dark = await teamsStand(async () => undefined);
    dark.keys.reach(false);
    const { status, body } = await dark.post(message());
    await dark.close();
    expect(status).to.equal(503);
    expect(body).to.match(silent);
    expect(dark.lines.join('')).to.include('"request failed"').and.not.include('127.0.0.1');
  });

  it('keeps nothing of the tokens of strangers in memory', async () => {
    const issuers = (await import('botframework-connector/lib/auth/tokenValidationParameters.js'))
      .ToBotFromBotOrEmulatorTokenValidationParameters.issuer;
    const before = issuers!.length;
    for (let i = 0; i < 20; i++) {
      const tid = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
      await send(stand.keys.token({ claims: claims({ tid }) }));
      await send(stand.keys.token({ claims: { iss: `https://sts.windows.net/${tid}/`, tid, aud: appId, ver: '1.0', appid: appId } }));
    }
    expect(issuers).to.have.length(before);
  });

  it('logs of a refusal that there was one, and prints nothing else', async () => {
    const printed: unknown[] = [];
    const token = stand.keys.token({ claims: claims({ aud: appId, note: 'canary' }), key: stand.keys.other });
    process.stderr.write = ((line: unknown) => printed.push(line) > 0) as typeof process.stderr.write;
    try {
      await send(token);
      await send(stand.keys.token({ claims: claims({ exp: now() - 600 }) }));
    } finally {
      Reflect.deleteProperty(process.stderr, 'write');
    }
    expect(printed).to.deep.equal([]);
    const refusals = stand.lines.filter((line) => line.includes('teams refused'));
    expect(refusals).not.to.be.empty;
    for (const line of refusals) expect(JSON.parse(line)).to.have.all.keys('at', 'event');
  });
});

describe('Teams: where replies may go', () => {
  it('knows the three hosts of the connector, over https and by their whole names', () => {
    for (const host of [
      'smba.trafficmanager.net/emea/',
      'smba.infra.gcc.teams.microsoft.com/gcc',
      'smba.infra.gov.teams.microsoft.us/gcch',
    ]) {
      expect(isTeamsService(`https://${host}`), host).to.equal(true);
    }
    const bad = [
      'http://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net:8443/',
      'https://a@smba.trafficmanager.net/',
      'https://x.smba.trafficmanager.net/',
    ];
    for (const address of [
      ...bad,
      'https://smba.trafficmanager.net@evil.example/',
      'https://evil.example/smba.trafficmanager.net',
      'smba.trafficmanager.net',
      '',
      undefined,
    ]) {
      expect(isTeamsService(address), String(address)).to.equal(false);
    }
  });

  it('lets a token through to its check only for this bot', () => {
    expect(couldBeTeams('Bearer e30.e30.x', appId)).to.equal(false);
    expect(couldBeTeams('Bearer !!!.!!!.!!!', appId)).to.equal(false);
  });
});
