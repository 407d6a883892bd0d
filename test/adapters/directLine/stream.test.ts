import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect } from 'chai';
import { WebSocket } from 'ws';
import { ask, openStand, start, until, type Given, type Stand } from './stand.js';

interface Opened {
  socket: WebSocket;
  /** The status with which the stream was refused. */
  refused?: number;
  frames: string[];
  closed: boolean;
}

describe('Direct Line streams', () => {
  let stand: Stand;

  beforeEach(async () => (stand = await openStand({ allowedOrigins: ['https://intranet.example.org'] })));
  afterEach(() => stand.close());

  const open = (url: string, origin?: string): Promise<Opened> =>
    new Promise((resolve) => {
      const socket = new WebSocket(url, origin ? { origin } : {});
      const opened: Opened = { socket, frames: [], closed: false };
      socket.on('message', (data, isBinary) => opened.frames.push(isBinary ? 'binary' : String(data)));
      socket.on('close', () => (opened.closed = true));
      socket.on('error', () => undefined);
      socket.on('open', () => resolve(opened));
      socket.on('unexpected-response', (_request, response) => {
        response.resume();
        resolve({ ...opened, refused: response.statusCode ?? 0 });
      });
    });
  const again = async ({ conversationId, token }: Given, watermark = ''): Promise<string> =>
    String((await ask(stand.url, 'GET', `/conversations/${conversationId}?watermark=${watermark}`, { token })).body['streamUrl']);
  const say = ({ conversationId, token }: Given, text: string) =>
    ask(stand.url, 'POST', `/conversations/${conversationId}/activities`, { token, body: { type: 'message', text } });
  const sets = ({ frames }: Opened) =>
    frames.filter(Boolean).map((frame) => JSON.parse(frame) as { activities: { id: string; name?: string }[]; watermark: string });

  it('open once with their ticket', async () => {
    const { streamUrl } = await start(stand.url);
    const first = await open(streamUrl);
    expect(first.refused).to.equal(undefined);
    expect((await open(streamUrl)).refused).to.equal(401);
    await until(() => sets(first).length === 1);
  });

  it('open for a minute and not longer', async () => {
    const begun = await start(stand.url);
    stand.clock.pass(59 / 60);
    expect((await open(begun.streamUrl)).refused).to.equal(undefined);
    const later = await again(begun);
    stand.clock.pass(1);
    expect((await open(later)).refused).to.equal(401);
  });

  it('open with nothing else: no ticket, a token, the ticket of another conversation', async () => {
    const [one, other] = [await start(stand.url), await start(stand.url)];
    const bare = one.streamUrl.replace(/&t=.*/, '');
    const ticket = new URL(other.streamUrl).searchParams.get('t');
    for (const url of [bare, `${bare}&t=`, `${bare}&t=${one.token}`, `${bare}&t=${ticket}`])
      expect((await open(url)).refused, url).to.equal(401);
    expect((await open(bare.replace(one.conversationId, 'x'))).refused, 'nobody learns which conversations there are').to.equal(401);
    expect((await open(bare.replace('/stream', '/other'))).refused).to.equal(404);
    expect((await open(other.streamUrl)).refused, 'a ticket that was tried elsewhere is still good').to.equal(undefined);
  });

  it('open for pages that may ask, and not for others', async () => {
    const begun = await start(stand.url);
    for (const origin of ['https://elsewhere.example', 'null'])
      expect((await open(await again(begun), origin)).refused, origin).to.equal(403);
    for (const origin of [stand.url, 'https://intranet.example.org'])
      expect((await open(await again(begun), origin)).refused, origin).to.equal(undefined);
  });

  it('begin after the watermark, and every frame carries one that only grows', async () => {
    const begun = await start(stand.url);
    const all = await open(begun.streamUrl);
    await until(() => sets(all).length === 1);
    await say(begun, 'what is mediation');
    await until(() => sets(all).length === 3);
    const rest = await open(await again(begun, '2'));
    await until(() => sets(rest).length === 1);
    expect(sets(rest)[0]).to.deep.equal(sets(all)[2]);
    expect(sets(all).map(({ watermark }) => watermark)).to.deep.equal(['1', '2', '3']);
    expect(all.frames).to.not.include('binary');
  });

  it('take signs of life, and nothing that is large', async () => {
    const begun = await start(stand.url);
    const opened = await open(begun.streamUrl);
    opened.socket.send('');
    opened.socket.send('{"type":"message","text":"not here"}');
    await say(begun, 'what is mediation');
    await until(() => sets(opened).length === 3 || sets(opened).reduce((n, { activities }) => n + activities.length, 0) === 3);
    expect(JSON.stringify(sets(opened))).to.not.contain('not here');
    opened.socket.send('x'.repeat(300));
    await until(() => opened.closed);
  });

  it('of one conversation may be many; beyond 24 the oldest is closed', async () => {
    const begun = await start(stand.url);
    const many: Opened[] = [];
    for (let i = 0; i < 25; i++) many.push(await open(await again(begun)));
    await until(() => many[0]!.closed);
    expect(many.slice(1).every(({ closed }) => !closed)).to.equal(true);
  });

  it('are as few where clients answer nothing, not even that they are to close', async () => {
    const begun = await start(stand.url);
    const { hostname, port } = new URL(stand.url);
    const key = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
    const before = stand.sockets.size;
    const deaf: Socket[] = [];
    for (let i = 0; i < 60; i++) {
      const { pathname, search } = new URL(await again(begun));
      const socket = connect(Number(port), hostname);
      socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n${key}\r\n\r\n`);
      await once(socket, 'data');
      deaf.push(socket);
    }
    await until(() => deaf.filter(({ closed, readableEnded, destroyed }) => !closed && !readableEnded && !destroyed).length <= 24);
    expect(stand.sockets.size - before).to.be.at.most(26);
    for (const socket of deaf) socket.destroy();
  });

  it('say the end and close when the conversation is forgotten', async () => {
    const begun = await start(stand.url);
    const opened = await open(begun.streamUrl);
    const { conversationId, token } = begun;
    await ask(stand.url, 'POST', `/conversations/${conversationId}/activities`, {
      token,
      body: { type: 'message', value: { choice: 'forget' } },
    });
    await until(() => opened.closed);
    expect(sets(opened).at(-1)!.activities[0]!.name).to.equal('endOfConversation');
  });

  it('do the same when somebody finds out that it has expired', async () => {
    const begun = await start(stand.url);
    const opened = await open(begun.streamUrl);
    stand.clock.pass(15);
    expect((await ask(stand.url, 'GET', `/conversations/${begun.conversationId}`, { token: begun.token })).status).to.equal(404);
    await until(() => opened.closed);
    expect(sets(opened).at(-1)!.activities[0]!.name).to.equal('endOfConversation');
  });
});
