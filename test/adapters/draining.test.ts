import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { draining } from '../../adapters/draining.js';

describe('a server that is stopped', () => {
  it('answers what was asked, ends streams, and takes nothing new', async () => {
    const asked: ServerResponse[] = [];
    const server = createServer((request, response) => {
      asked.push(response);
      if (request.url !== '/stream') return;
      response.writeHead(200);
      response.write('first');
    });
    const stop = draining(server, (response) => response.headersSent);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    const stream = fetch(`${url}/stream`).then((response) => response.text());
    const slow = fetch(url).then((response) => response.text());
    while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    let stopped = false;
    const stopping = stop().then(() => (stopped = true));
    expect(await stream).to.equal('first');
    const refused = await fetch(url).then(
      () => '',
      (error: Error) => (error.cause as { code: string }).code,
    );
    expect(refused).to.equal('ECONNREFUSED');
    expect(stopped).to.equal(false);
    asked.find((response) => !response.headersSent)!.end('answered');
    expect(await slow).to.equal('answered');
    await stopping;
  });

  it('hears whoever had come before it closed, and says only then what for', async () => {
    const server = createServer((_request, response) => response.end('heard'));
    const stop = draining(server, () => false);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const came = connect((server.address() as { port: number }).port, '127.0.0.1');
    await once(server, 'connection');
    const stopping = stop();
    await passed(600);
    came.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
    const [answer] = (await once(came, 'data')) as [Buffer];
    expect(answer.toString()).to.include('heard');
    await stopping;
  });

  it('hears whoever comes while it is busy with somebody else, and is told to stop in that moment', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/first') comes();
      response.end('heard');
    });
    const stop = draining(server, () => false);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    let stopping: Promise<void> | undefined;
    let second: Promise<string> | undefined;
    const comes = (): void => {
      const came = connect(port, '127.0.0.1', () => came.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n'));
      second = once(came, 'data').then(([answer]) => String(answer));
      // The system has let them come to the door by then, and nobody has opened.
      queueMicrotask(() => process.nextTick(() => (stopping = stop())));
    };
    expect(await fetch(`http://127.0.0.1:${port}/first`).then((response) => response.text())).to.equal('heard');
    expect(await second).to.include('heard');
    await stopping;
  });

  it('stays open until the load balancer that looks has seen it and nobody comes any more, and closes then', async () => {
    let [isReady, heard] = [true, 0];
    const server = createServer((request, response) => {
      if (request.url === '/ready') response.writeHead(isReady ? 200 : 503);
      else heard++;
      response.end();
    });
    const stop = draining(server, () => false);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    await fetch(`${url}/ready`);
    isReady = false;
    let isClosed = false;
    const stopping = stop(() => (isClosed = true));
    await passed(700);
    expect(isClosed, 'before the load balancer has looked').to.equal(false);
    await fetch(url);
    expect((await fetch(`${url}/ready`)).status).to.equal(503);
    await fetch(url);
    expect([isClosed, heard], 'in the moment in which somebody came').to.deep.equal([false, 2]);
    await stopping;
    expect(isClosed).to.equal(true);
  });

  it('waits for nobody whose connection has become a stream of another kind', async () => {
    const server = createServer();
    const stop = draining(server, () => false);
    server.on('upgrade', (_request, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\n\r\n'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const came = connect((server.address() as { port: number }).port, '127.0.0.1');
    came.write('GET / HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n');
    await once(came, 'data');
    let waited = 0;
    const waiting = setInterval(() => (waited += 20), 20);
    await stop();
    clearInterval(waiting);
    came.destroy();
    expect(waited).to.be.below(1500);
  });
});
