import { expect } from 'chai';
import { longest } from '../../../dialogs/heardWords.js';
import { grouped, newReturnNumber } from '../../../knowledge/returnNumber.js';
import { textIn } from '../../../knowledge/text/index.js';
import {
  ask,
  asking,
  error,
  generate,
  message,
  openStand,
  secret,
  shown,
  start,
  until,
  type Answer,
  type Given,
  type Stand,
} from './stand.js';

const base = '/v3/directline';

describe('what is sent to Direct Line', () => {
  let stand: Stand;

  beforeEach(async () => (stand = await openStand()));
  afterEach(() => stand.close());

  const { get, post } = asking(() => stand);

  let begun: Given;
  let path: string;
  beforeEach(async () => {
    begun = await start(stand.url);
    path = `/conversations/${begun.conversationId}/activities`;
    await until(async () => (await shown(stand.url, begun)).length === 1);
  });

  it('is answered with the id of its echo', async () => {
    const { body } = await post(path, begun.token, message);
    expect(body['id']).to.match(new RegExp(`^${begun.conversationId}\\|\\d{7}$`));
    const [, echo] = await until(async () => (await shown(stand.url, begun)).length === 3 && shown(stand.url, begun));
    expect(echo).to.deep.include({ id: body['id'], text: 'what is mediation' });
  });

  it('is held up to the limit where it is longer, and its sender reads that it is too long', async () => {
    const number = newReturnNumber(() => 7);
    for (const [text, held, over] of [
      ['𠮷'.repeat(2500), '𠮷'.repeat(longest), 500],
      [`${'x '.repeat(1200)}${grouped(number)}`, '••••', 400 + grouped(number).length],
    ] as const) {
      const before = (await shown(stand.url, begun)).length;
      expect((await post(path, begun.token, { ...message, text })).status).to.equal(200);
      const [echo, answer] = await until(async () => {
        const all = (await shown(stand.url, begun)).slice(before);
        return all.length >= 2 && all;
      });
      expect(echo!['text']).to.equal(held);
      expect(answer!['text']).to.include(textIn('en').always.tooLong(longest, over));
    }
    const [id] = stand.ids();
    const items = (await stand.conversations.find(id!))!.items();
    for (const { words } of items) expect([...(words ?? '')].length).to.be.at.most(longest);
  });

  it('passes only as far as text, choice, language, and the client’s name for it', async () => {
    const canary = 'CANARY';
    const everywhere = {
      type: 'message',
      text: 'what is mediation',
      id: canary,
      timestamp: canary,
      localTimestamp: canary,
      localTimezone: canary,
      serviceUrl: canary,
      channelId: canary,
      locale: `en-${canary}`,
      from: { id: canary, name: canary, role: canary, aadObjectId: canary },
      recipient: { id: canary },
      conversation: { id: canary, name: canary, isGroup: true, conversationType: canary, tenantId: canary },
      entities: [{ type: 'ClientCapabilities', canary }],
      attachments: [{ contentType: canary, contentUrl: canary, name: canary }],
      textFormat: canary,
      name: canary,
      label: canary,
      summary: canary,
      speak: canary,
      inputHint: canary,
      replyToId: canary,
      relatesTo: { id: canary },
      membersAdded: [{ id: canary }],
      code: canary,
      channelData: {
        clientActivityID: 'mine',
        [canary]: canary,
        tenant: { id: canary },
        attachmentSizes: [canary],
        messageBack: { displayText: canary },
      },
      value: canary,
      [canary]: canary,
    };
    const headers = {
      'user-agent': canary,
      'accept-language': canary,
      'x-forwarded-for': canary,
      referer: `https://${canary}.example`,
      cookie: `a=${canary}`,
    };
    const { token } = (
      await ask(stand.url, 'POST', '/tokens/generate', {
        token: secret,
        body: { user: { id: canary, name: canary }, trustedOrigins: [canary], [canary]: canary },
        headers,
      })
    ).body as unknown as Given;
    const own = (
      await post('/conversations', token, { user: { id: canary, name: canary }, locale: `en-${canary}`, [canary]: canary }, headers)
    ).body as unknown as Given;
    for (const activity of [
      everywhere,
      { ...everywhere, value: { choice: 'my-options', asked: 1, canary }, text: 'pressed' },
      { ...everywhere, type: 'event' },
      { ...everywhere, type: canary },
    ]) {
      expect(
        (
          await post(
            `/conversations/${own.conversationId}/activities`,
            own.token,
            { ...activity, channelData: { ...everywhere.channelData, clientActivityID: activity.text } },
            headers,
          )
        ).status,
      ).to.equal(200);
    }
    const all = await until(async () => (await shown(stand.url, own)).length === 5 && shown(stand.url, own));
    expect(JSON.stringify(all)).to.contain('what is mediation').and.not.contain(canary);
    expect(await stand.held())
      .to.contain('what is mediation')
      .and.not.contain(canary);
    expect(stand.logged.join('')).to.not.contain(canary);
  });

  it('comes from the token’s user, whoever it says that it is from', async () => {
    await post(path, begun.token, { ...message, from: { id: 'waypoint', name: 'Waypoint', role: 'bot' } });
    const [, echo] = await until(async () => (await shown(stand.url, begun)).length === 3 && shown(stand.url, begun));
    const { user } = JSON.parse(Buffer.from(begun.token.split('.')[1]!, 'base64url').toString()) as { user: string };
    expect(echo!['from']).to.deep.equal({ id: user, role: 'user' });
  });

  it('is shown as it was typed, never as markup', async () => {
    await post(path, begun.token, { type: 'message', text: '<b>**x**</b>' });
    const [, echo] = await until(async () => (await shown(stand.url, begun)).length === 3 && shown(stand.url, begun));
    expect(echo).to.deep.include({ text: '<b>**x**</b>', textFormat: 'plain' });
  });

  it('is told in the person’s language when it is empty or too long', async () => {
    await post(path, begun.token, { type: 'message', text: '  ' });
    await post(path, begun.token, { type: 'message', text: 'x'.repeat(2001) });
    const all = await until(async () => (await shown(stand.url, begun)).length === 5 && shown(stand.url, begun));
    expect(all[2]!['text']).to.contain(textIn('en').always.empty);
    expect(all[4]!['text']).to.contain('longer than 2000 characters');
  });

  it('is refused for what it is: 400, 413, 415', async () => {
    const cases: [string, unknown, object, [number, string]][] = [
      ['no JSON', '{', {}, [400, 'InvalidContent']],
      ['nothing', '', {}, [400, 'InvalidContent']],
      ['no object', 'null', {}, [400, 'InvalidContent']],
      ['no type', {}, {}, [400, 'InvalidContent']],
      ['a message without text or choice', { type: 'message' }, {}, [400, 'InvalidContent']],
      ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, [415, 'UnsupportedMediaType']],
      ['too large', { type: 'message', text: 'x'.repeat(17_000) }, {}, [413, 'PayloadTooLarge']],
      ['far too large', { type: 'message', text: 'x'.repeat(1_000_000) }, {}, [413, 'PayloadTooLarge']],
    ];
    for (const [name, body, headers, refusal] of cases)
      expect(error(await post(path, begun.token, body, headers)), name).to.deep.equal(refusal);
    expect(error(await post('/conversations', (await generate(stand.url)).token, '{'))).to.deep.equal([400, 'InvalidContent']);
    expect((await shown(stand.url, begun)).length).to.equal(1);
  });

  it('in parts without a length is cut off at the same size', async () => {
    const body = new ReadableStream({
      start(control) {
        for (let i = 0; i < 20; i++) control.enqueue(new TextEncoder().encode('x'.repeat(1000)));
        control.close();
      },
    });
    const answer = await fetch(stand.url + base + path, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { authorization: `Bearer ${begun.token}`, 'content-type': 'application/json' },
    } as RequestInit);
    expect(answer.status).to.equal(413);
  });

  it('is refused as a file', async () => {
    const form = new FormData();
    form.append('activity', new Blob(['{}'], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob(['x'.repeat(100_000)]), 'picture.png');
    const answer = await fetch(`${stand.url}${base}/conversations/${begun.conversationId}/upload?userId=x`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${begun.token}` },
    });
    expect(answer.status).to.equal(415);
  });

  it('waits its turn, twenty messages at most', async () => {
    stand.hold(true);
    const sent = Array.from({ length: 22 }, (_, i) => post(path, begun.token, { ...message, channelData: { clientActivityID: `c${i}` } }));
    const refused: Answer[] = [];
    for (const one of sent) void one.then((answer) => answer.status === 429 && refused.push(answer));
    await until(() => refused.length === 2);
    expect(error(refused[0]!)).to.deep.equal([429, 'TooManyRequests']);
    stand.hold(false);
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).to.equal(20);
  });

  it('can be polled for without any limit', async () => {
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(Array.from({ length: 25 }, () => get(`${path}?watermark=1`, begun.token)));
      for (const { status, body } of answers) expect([status, body]).to.deep.equal([200, { activities: [], watermark: '1' }]);
    }
  });

  it('is told from the beginning for a watermark that is none', async () => {
    for (const mark of ['', '-', 'x', '-1', '1e3']) expect((await shown(stand.url, begun, mark)).length, mark).to.equal(1);
    expect((await get(path, begun.token)).body['watermark']).to.equal('1');
    expect((await get(`${path}?watermark=99`, begun.token)).body).to.deep.equal({ activities: [], watermark: '1' });
  });
});
