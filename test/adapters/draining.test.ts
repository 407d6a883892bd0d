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
});
