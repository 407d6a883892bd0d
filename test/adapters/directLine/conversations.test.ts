import { expect } from 'chai';
import { ask, asking, error, generate, message, openStand, shown, start, until, type Given, type Stand } from './stand.js';

describe('a conversation of Direct Line', () => {
  let stand: Stand;

  beforeEach(async () => (stand = await openStand()));
  afterEach(() => stand.close());

  const { get, post } = asking(() => stand);

  it('begins once: 201, then 200 with the same history', async () => {
    const { token, conversationId } = await generate(stand.url);
    const first = await post('/conversations', token, { user: {} });
    expect(first.status).to.equal(201);
    expect(first.body).to.have.all.keys('conversationId', 'token', 'expires_in', 'streamUrl');
    expect(first.body['streamUrl'])
      .to.match(new RegExp(`^ws://127\\.0\\.0\\.1:\\d+/v3/directline/conversations/${conversationId}/stream\\?`))
      .and.not.contain(token.split('.')[2]);
    expect((await post('/conversations', token, '')).status).to.equal(200);
    expect((await get(`/conversations/${conversationId}?watermark=1`, token)).body['streamUrl']).to.contain('watermark=1&');
    expect(stand.conversations.size).to.equal(1);
    await until(async () => (await shown(stand.url, first.body as unknown as Given)).length === 1);
  });

  it('has an id that opens nothing at the pages, and the page id opens nothing here', async () => {
    const { token, conversationId } = await start(stand.url);
    expect(await stand.conversations.find(conversationId)).to.equal(undefined);
    const page = await fetch(`${stand.url}/`, { method: 'POST', body: new URLSearchParams({ c: conversationId, words: 'hello' }) });
    expect(page.status).to.equal(410);
    const opening = await ask(stand.url, 'GET', `/conversations/${conversationId}/activities`, { token });
    const [id] = stand.ids();
    expect(JSON.stringify(opening.body)).to.not.contain(id);
    expect(error(await get(`/conversations/${id}/activities`, token))).to.deep.equal([404, 'NotFound']);
  });

  it('is closed to the token of another', async () => {
    const [one, other] = [await start(stand.url), await start(stand.url)];
    for (const path of [`/conversations/${one.conversationId}`, `/conversations/${one.conversationId}/activities`]) {
      expect(error(await get(path, other.token))).to.deep.equal([404, 'NotFound']);
    }
    expect(error(await post(`/conversations/${one.conversationId}/activities`, other.token, message))).to.deep.equal([404, 'NotFound']);
    expect(error(await post(`/conversations/${one.conversationId}/upload`, other.token, message))).to.deep.equal([404, 'NotFound']);
  });

  it('is not there before it begins', async () => {
    const { token, conversationId } = await generate(stand.url);
    expect(error(await get(`/conversations/${conversationId}/activities`, token))).to.deep.equal([404, 'NotFound']);
    expect(error(await post(`/conversations/${conversationId}/activities`, token, message))).to.deep.equal([404, 'NotFound']);
  });

  for (const [why, minutes, step] of [
    ['after 15 minutes without a message', 15, 15],
    ['after 60 minutes in all', 60, 14],
  ] as const) {
    it(`is gone ${why}, though a client polls, and cannot be begun again`, async () => {
      const begun = await start(stand.url);
      const path = `/conversations/${begun.conversationId}/activities`;
      let { token } = begun;
      for (let passed = 0; passed < minutes; passed += step) {
        if (passed > 0) expect((await post(path, token, message)).status).to.equal(200);
        const answered = 1 + (2 * passed) / step;
        await until(async () => (await get(path, token)).body['watermark'] === String(answered));
        token = ((await post('/tokens/refresh', token)).body as unknown as Given).token;
        stand.clock.pass(Math.min(step, minutes - passed));
      }
      expect(error(await get(path, token))).to.deep.equal([404, 'NotFound']);
      expect(error(await get(`/conversations/${begun.conversationId}`, token))).to.deep.equal([404, 'NotFound']);
      expect(error(await post(path, token, message))).to.deep.equal([404, 'NotFound']);
      expect(error(await post('/conversations', token, {}))).to.deep.equal([404, 'NotFound']);
      expect(error(await post('/tokens/refresh', token))).to.deep.equal([404, 'NotFound']);
    });
  }

  it('that was forgotten can be fetched for its last words once more, then it is gone', async () => {
    const begun = await start(stand.url);
    const path = `/conversations/${begun.conversationId}/activities`;
    await post(path, begun.token, { type: 'message', value: { choice: 'forget' } });
    const last = await until(
      async () => (await shown(stand.url, begun, '1')).some(({ name }) => name === 'endOfConversation') && shown(stand.url, begun, '1'),
    );
    expect(last.map(({ type }) => type)).to.deep.equal(['message', 'event']);
    expect(last[0]!['text']).to.contain('Everything about this chat is forgotten');
    expect(error(await get(`${path}?watermark=3`, begun.token))).to.deep.equal([404, 'NotFound']);
    expect(error(await post(path, begun.token, message))).to.deep.equal([404, 'NotFound']);
    stand.clock.pass(1 / 6);
    expect(error(await get(`${path}?watermark=1`, begun.token))).to.deep.equal([404, 'NotFound']);
  });

  for (const failing of [false, true]) {
    it(`is forgotten at once when the client says that the person has left${failing ? ', even if the bot fails' : ', and so is where it stood'}`, async () => {
      const begun = await start(stand.url);
      const path = `/conversations/${begun.conversationId}/activities`;
      await until(async () => (await stand.held()).includes('"started"'));
      stand.fail(failing);
      expect((await post(path, begun.token, { type: 'endOfConversation' })).status).to.equal(200);
      expect(stand.conversations.size).to.equal(0);
      if (!failing) expect(await stand.held()).to.not.contain('"started"');
      expect(error(await get(path, begun.token))).to.deep.equal([404, 'NotFound']);
      expect(error(await get(`${path}?watermark=9`, begun.token))).to.deep.equal([404, 'NotFound']);
    });
  }

  it('is refused with 503 where too many are open', async () => {
    Reflect.set(stand.conversations, 'most', 1);
    await start(stand.url);
    const answer = await post('/conversations', (await generate(stand.url)).token, {});
    expect(error(answer)).to.deep.equal([503, 'Busy']);
  });
});
