import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { expect } from 'chai';
import { HungUp, readBytes } from '../../../adapters/web/body.js';
import { BodyRoom, rooms } from '../../../adapters/web/bodyRoom.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { stand, type Stand } from '../console/stand.js';
import { ask, error, openStand, start, until } from '../directLine/stand.js';

const form = 'application/x-www-form-urlencoded';
const mb = 1024 * 1024;

/** Sends the beginning of a body on a connection of its own, and then nothing more. */
function begins(url: string, path: string, length: number, sent: string): { socket: Socket; heard(): string } {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => (heard += chunk.toString())).on('error', () => undefined);
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${form}\r\nContent-Length: ${length}\r\n\r\n${sent}`);
  return { socket, heard: () => heard };
}

describe('whoever sends half of a body on many connections and then says nothing', () => {
  let there: Stand;
  before(async () => (there = await stand()));
  after(() => there.close());

  const posts = (fields: Record<string, string>, path = '/'): Promise<Response> =>
    fetch(there.url + path, { method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) });
  const message = 'A colleague comments on my body every day. '.repeat(40);
  const longForm = { words: message, draft: '好'.repeat(1_000) };

  it('has the console hold 16 MB and no more; people write, and staff sign in, meanwhile; all of it is free again afterwards', async () => {
    const flood = Array.from({ length: 60 }, () => begins(there.url, '/console/sign-in', 520_000, `words=${'a'.repeat(500 * 1024)}`));
    const refused = (): number => flood.filter(({ heard }) => heard().startsWith('HTTP/1.1 503')).length;
    await until(async () => refused() >= 28);
    expect(flood.find(({ heard }) => heard() !== '')!.heard()).to.include(textIn('en').page.busy.slice(0, 30));
    expect(rooms.signIn.free).to.be.at.least(0);
    expect(flood.length - refused()).to.be.within(25, (16 * mb) / (490 * 1024));
    expect((await posts(longForm)).status).to.equal(200);
    expect((await (await there.seat('amina')).get('/console/cases')).status).to.equal(200);
    for (const { socket } of flood) socket.destroy();
    await until(async () => rooms.signIn.free === rooms.signIn.most);
    expect((await posts({ name: 'amina', words: message.repeat(50) }, '/console/sign-in')).status).to.equal(401);
  });

  it('leaves everybody at the page a message, HELP and Leave, whatever is held there; a longer one gets the contacts and is taken later', async () => {
    const { c } = (await (await posts({ words: 'hello', live: '1' })).json()) as { c: string };
    const held = rooms.page.free;
    expect(rooms.page.take(held)).to.equal(true);
    try {
      expect((await posts({ c, words: message })).status).to.equal(200);
      expect(await (await posts({ c, words: 'HELP' })).text()).to.include(textIn('en').help.text[0]!.slice(0, 20));
      for (const l of languages) {
        const full = await posts({ ...longForm, l });
        expect([full.status, full.headers.get('retry-after')]).to.deep.equal([503, '60']);
        expect(await full.text()).to.include(textIn('en').page.busy.slice(0, 30));
        const headers = { Accept: 'application/json', 'Accept-Language': l };
        const live = await fetch(there.url, { method: 'POST', headers, body: new URLSearchParams({ ...longForm, l, live: '1' }) });
        expect(await live.json()).to.include({ language: l, notice: textIn(l).page.busy });
      }
      expect((await posts({ c }, '/x')).status).to.equal(204);
    } finally {
      rooms.page.giveBack(held);
    }
    expect((await posts(longForm)).status).to.equal(200);
  });

  it('finds the same over Direct Line, with a status that clients understand', async () => {
    const line = await openStand();
    const { conversationId, token } = await start(line.url);
    const says = (text: string) =>
      ask(line.url, 'POST', `/conversations/${conversationId}/activities`, { token, body: { type: 'message', text } });
    const held = rooms.directLine.free;
    rooms.directLine.take(held);
    try {
      expect(error(await says('好'.repeat(1_900)))).to.deep.equal([503, 'Busy']);
      expect((await says('what is mediation')).status).to.equal(200);
    } finally {
      rooms.directLine.giveBack(held);
    }
    expect((await says('好'.repeat(1_900))).status).to.equal(200);
    await line.close();
  });

  it('is cut off when the time for a body is over', async () => {
    const room = new BodyRoom(mb, 40);
    let fault: unknown;
    const server = createServer((request) => void readBytes(request, mb, room).catch((error: unknown) => (fault = error)));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { socket } = begins(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, '/', 9_999, 'a'.repeat(9_000));
    await once(socket, 'close');
    await until(async () => fault !== undefined);
    expect([fault instanceof HungUp, room.free]).to.deep.equal([true, mb]);
    server.close();
  });

  it('gains nothing by sending it byte by byte: each piece counts with what it takes', async () => {
    const room = new BodyRoom(64 * 1024);
    let status = '';
    const server = createServer((request, response) => {
      void readBytes(request, mb, room).catch(({ constructor }: Error) => response.end((status = constructor.name)));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(1_000)}`);
    await until(async () => status !== '');
    expect([status, room.free]).to.deep.equal(['NoRoom', room.most]);
    socket.destroy();
    server.close();
  });
});
