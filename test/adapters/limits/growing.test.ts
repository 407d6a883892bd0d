import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { SentForm } from '../../../adapters/web/sentForms.js';
import { tinyLibrary } from '../directLine/tinyLibrary.js';
import { town, type Town } from '../../town.js';

describe('whoever wants to fill the memory or the log', () => {
  let place: Town;
  let open: Awaited<ReturnType<Town['open']>>;
  before(async () => {
    place = await town({ library: tinyLibrary() });
    open = await place.open();
  });
  after(() => open.close());

  const post = async (fields: Record<string, string>): Promise<{ c: string }> =>
    (await (await fetch(open.url, { method: 'POST', body: new URLSearchParams({ l: 'en', live: '1', ...fields }) })).json()) as {
      c: string;
    };

  it('brings one form again and again with other words, of which eight are remembered', () => {
    const form = new SentForm('one form');
    for (let time = 0; time < 10_000; time++) form.note(`words ${time}`, 'a chat', true);
    expect(Object.keys((JSON.parse(form.text) as { brought: object }).brought)).to.have.length(8);
    expect(form.wasTaken('words 0')).to.equal(true);
  });

  it('hangs up in the midst of a form, and nothing is logged', async () => {
    const before = place.logged.length;
    for (let time = 0; time < 30; time++) {
      const socket = connect(Number(new URL(open.url).port), '127.0.0.1');
      socket.write(
        'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 999\r\n\r\nwords=half',
      );
      await passed(5);
      socket.destroy();
    }
    await passed(100);
    expect(place.logged.slice(before)).to.deep.equal([]);
    expect(place.conversations.size).to.equal(0);
  });

  it('opens the stream of a page, reads none of it, and is let go once little more than 128 KB wait', async () => {
    const { c } = await post({ words: 'hello' });
    const asked = request(`${open.url}/stream`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    asked.end(new URLSearchParams({ c, n: '0', l: 'en' }).toString());
    const [stream] = (await once(asked, 'response')) as [IncomingMessage];
    stream.on('error', () => undefined).pause();
    const conversation = (await place.conversations.find(c))!;
    expect(conversation.streams).to.equal(1);
    // Some megabytes lie in the buffers of the connection itself, before any wait here.
    for (let time = 0; time < 2_000 && conversation.watched; time++) {
      conversation.add({ at: 0, by: 'person', words: 'x'.repeat(20_000) });
      await passed(1);
    }
    expect(conversation.watched).to.equal(false);
    stream.destroy();
  });
});
