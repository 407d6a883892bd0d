import { expect } from 'chai';
import { ask, openStand, start, until, type Answer, type Stand } from './stand.js';

const base = '/v3/directline';

describe('Direct Line routes', () => {
  let stand: Stand;

  beforeEach(async () => (stand = await openStand({ allowedOrigins: ['https://intranet.example.org'] })));
  afterEach(() => stand.close());

  const get = (path: string, token?: string, headers = {}): Promise<Answer> =>
    ask(stand.url, 'GET', path, { ...(token ? { token } : {}), headers });
  const post = (path: string, token: string | undefined, body?: unknown, headers = {}): Promise<Answer> =>
    ask(stand.url, 'POST', path, { ...(token ? { token } : {}), ...(body === undefined ? {} : { body }), headers });
  const message = { type: 'message', text: 'what is mediation', from: { id: 'me' } };

  it('answer a failure of the bot with a sentence, never with 500', async () => {
    const begun = await start(stand.url);
    stand.fail(true);
    expect((await post(`/conversations/${begun.conversationId}/activities`, begun.token, message)).status).to.equal(200);
  });

  it('carry their cross-origin headers on errors too, and only for pages that may ask', async () => {
    const { token, conversationId } = await start(stand.url);
    const allow = 'access-control-allow-origin';
    for (const origin of [stand.url, 'https://intranet.example.org']) {
      for (const answer of [
        await get(`/conversations/${conversationId}`, token, { origin }),
        await get('/conversations/x', token, { origin }),
        await get('/conversations/x', 'bad', { origin }),
      ]) {
        expect(answer.headers.get(allow)).to.equal(origin);
        expect(answer.headers.get('vary')).to.contain('Origin');
        expect(answer.headers.get('cache-control')).to.equal('no-store');
      }
      const preflight = await get('/conversations/x/activities', undefined, { origin }).then(() =>
        fetch(`${stand.url}${base}/conversations/x/activities`, { method: 'OPTIONS', headers: { origin } }),
      );
      expect([preflight.status, preflight.headers.get(allow), preflight.headers.get('access-control-max-age')]).to.deep.equal([
        204,
        origin,
        '600',
      ]);
      expect(preflight.headers.get('access-control-allow-headers')).to.equal(
        'authorization, content-type, x-ms-bot-agent, x-requested-with',
      );
      expect(preflight.headers.get('access-control-allow-methods')).to.equal('GET, POST, OPTIONS');
    }
    for (const origin of ['https://elsewhere.example', 'null', `${stand.url}.example`]) {
      expect((await get(`/conversations/${conversationId}`, token, { origin })).headers.get(allow)).to.equal(null);
    }
  });

  it('log no word, token or id of all this', async () => {
    const { token, conversationId } = await start(stand.url);
    stand.fail(true);
    await post(`/conversations/${conversationId}/activities`, token, message);
    await until(() => stand.logged.length > 0);
    expect(stand.logged.join('')).to.match(/^\{"at":"[^"]+","event":"turn failed","error":"Error"\}\n$/);
  });
});
