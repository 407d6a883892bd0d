import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { ask, error, generate, openStand, secret, start, type Answer, type Given, type Stand } from './stand.js';

describe('tokens of Direct Line', () => {
  let stand: Stand;

  beforeEach(async () => (stand = await openStand()));
  afterEach(() => stand.close());

  const get = (path: string, token?: string, headers = {}): Promise<Answer> =>
    ask(stand.url, 'GET', path, { ...(token ? { token } : {}), headers });
  const post = (path: string, token: string | undefined, body?: unknown, headers = {}): Promise<Answer> =>
    ask(stand.url, 'POST', path, { ...(token ? { token } : {}), ...(body === undefined ? {} : { body }), headers });

  it('are given for the secret alone', async () => {
    expect(error(await post('/tokens/generate', undefined))).to.deep.equal([401, 'Unauthorized']);
    expect(error(await post('/tokens/generate', `${secret}x`))).to.deep.equal([401, 'Unauthorized']);
    const { token } = await generate(stand.url);
    expect(error(await post('/tokens/generate', token))).to.deep.equal([401, 'Unauthorized']);
    expect((await post('/tokens/generate', secret)).body).to.have.all.keys('conversationId', 'token', 'expires_in');
  });

  it('are not given at all, and the setting is named, where no secret is set', async () => {
    const without = await openStand({ secret: undefined });
    const answer = await ask(without.url, 'POST', '/tokens/generate', { token: 'undefined' });
    await without.close();
    expect(answer.status).to.equal(401);
    expect(answer.body.error!.message).to.contain('DIRECT_LINE_SECRET');
  });

  it('of the secret itself open nothing else', async () => {
    expect(error(await post('/conversations', secret, {}))).to.deep.equal([401, 'Unauthorized']);
  });

  it('carry no name that a client chose', async () => {
    const { body } = await ask(stand.url, 'POST', '/tokens/generate', { token: secret, body: { user: { id: 'jane.doe', name: 'Jane' } } });
    expect(Buffer.from(String(body['token']).split('.')[1]!, 'base64url').toString()).to.not.match(/jane/i);
  });

  it('that are missing, malformed or forged are refused with 401', async () => {
    const { conversationId, token } = await start(stand.url);
    const path = `/conversations/${conversationId}/activities`;
    const [head, body, sign] = token.split('.') as [string, string, string];
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const other = createHmac('sha256', 'another key').update(`${head}.${body}`).digest('base64url');
    for (const bad of [
      `${head}.${body}`,
      `${head}.${body}.`,
      `${none}.${body}.`,
      `${none}.${body}.${sign}`,
      `${head}.${body}.${other}`,
      `${head}.${body}.${sign}.x`,
      'x',
      `${token}x`,
    ]) {
      expect(error(await get(path, bad)), bad).to.deep.equal([401, 'Unauthorized']);
    }
    expect(error(await get(path))).to.deep.equal([401, 'Unauthorized']);
    expect(error(await get(path, undefined, { authorization: `Basic ${token}` }))).to.deep.equal([401, 'Unauthorized']);
    expect((await get(path, token)).status).to.equal(200);
  });

  it('expire after an hour with 403, and are renewed before while their conversation is open', async () => {
    const { conversationId, token } = await generate(stand.url);
    stand.clock.pass(50);
    expect((await post('/conversations', token, {})).status).to.equal(201);
    stand.clock.pass(9);
    const renewed = (await post('/tokens/refresh', token)).body as unknown as Given;
    expect(renewed.conversationId).to.equal(conversationId);
    stand.clock.pass(1);
    expect(error(await post('/tokens/refresh', token))).to.deep.equal([403, 'TokenExpired']);
    expect(error(await post('/conversations', token, {}))).to.deep.equal([403, 'TokenExpired']);
    expect((await get(`/conversations/${conversationId}`, renewed.token)).status).to.equal(200);
  });

  it('are not renewed before they begin a conversation, so that none can be laid up, and begin one all the same', async () => {
    const { token } = await generate(stand.url);
    stand.clock.pass(59);
    expect(error(await post('/tokens/refresh', token))).to.deep.equal([403, 'TokenExpired']);
    expect((await post('/conversations', token, {})).status).to.equal(201);
    expect((await post('/tokens/refresh', token)).status).to.equal(200);
  });
});
