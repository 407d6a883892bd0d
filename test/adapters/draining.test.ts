import { createServer, type ServerResponse } from 'node:http';
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
});
