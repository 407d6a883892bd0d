import { connect } from 'node:net';
import { expect } from 'chai';
import { tinyLibrary } from '../directLine/tinyLibrary.js';
import { town, type Town } from '../../town.js';

describe('connections', () => {
  let open: Awaited<ReturnType<Town['open']>>;
  before(async () => {
    open = await (await town({ library: tinyLibrary() })).open();
  });
  after(() => open.close());

  /** What comes back on one connection for texts that are sent on it, each once the answer before it is there, until it is closed. */
  const sent = (texts: string[]): Promise<string> =>
    new Promise((resolve) => {
      let received = '';
      const socket = connect(Number(new URL(open.url).port), '127.0.0.1');
      const next = (): void => void (texts.length > 0 ? socket.write(texts.shift()!) : socket.end());
      socket.on('connect', next).on('data', (chunk) => {
        received += chunk.toString();
        next();
      });
      socket.on('error', () => undefined).on('close', () => resolve(received));
    });
  const health = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n';
  const answersIn = (text: string): number => text.split('HTTP/1.1 200').length - 1;

  it('carry one request after the other', async () => {
    expect(answersIn(await sent(Array.from({ length: 30 }, () => health)))).to.equal(30);
  });

  it('are cut off when somebody asks very often without waiting', async () => {
    expect(answersIn(await sent([health.repeat(1_000)]))).to.be.below(1_000);
    expect((await fetch(`${open.url}/health`)).status).to.equal(200);
  });

  it('tell a page what is said, a few at a time for each chat', async () => {
    const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) });
    const { c } = (await (await fetch(open.url, form({ words: 'hello', live: '1' }))).json()) as { c: string };
    const control = new AbortController();
    const streams = [];
    for (let n = 0; n < 25; n++) streams.push(await fetch(`${open.url}/stream`, { ...form({ c }), signal: control.signal }));
    expect(streams.map(({ status }) => status)).to.deep.equal([...Array<number>(24).fill(200), 429]);
    control.abort();
  });
});
