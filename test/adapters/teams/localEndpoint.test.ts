import { expect } from 'chai';
import { networkInterfaces } from 'node:os';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { readSettings } from '../../../adapters/settings.js';
import { teamsEndpoint } from '../../../adapters/teams/endpoint.js';
import { isLocalPeer, isLocalService } from '../../../adapters/teams/localAuth.js';
import { connectorStub } from './connectorStub.js';
import { message } from './teamsStand.js';

async function opened(environment: Record<string, string>) {
  const server = restify.createServer();
  let turns = 0;
  const bot = {
    run: async (context: { sendActivity(text: string): Promise<unknown> }) => void (turns++, await context.sendActivity('hello')),
  };
  const { stands: state } = teamsEndpoint(server, { settings: readSettings(environment), bot, log: () => undefined });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    state,
    turns: () => turns,
    post: (activity: object, host = '127.0.0.1', headers: Record<string, string> = {}) =>
      fetch(`http://${host}:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(activity),
      }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('Teams: without credentials', () => {
  it('is closed: nobody is heard, and nothing is said but that there is nothing', async () => {
    const closed = await opened({});
    const answer = await closed.post(message());
    expect(closed.state).to.equal('closed');
    expect([answer.status, await answer.json()]).to.deep.equal([404, { error: { code: 'NotFound' } }]);
    expect(closed.turns()).to.equal(0);
    await closed.close();
  });

  it('is open to this machine with TEAMS_LOCAL, as long as replies stay on it', async () => {
    const [local, connector] = await Promise.all([opened({ TEAMS_LOCAL: 'on' }), connectorStub()]);
    expect(local.state).to.equal('local');
    expect((await local.post(message({ serviceUrl: `${connector.url}/_connector` }))).status).to.equal(200);
    expect(connector.sent).to.have.length(1);
    for (const serviceUrl of ['https://smba.trafficmanager.net/emea/', 'http://127.0.0.1.evil.example/', 'http://192.0.2.1/', undefined]) {
      expect((await local.post(message({ serviceUrl }))).status, serviceUrl).to.equal(401);
    }
    expect(local.turns()).to.equal(1);
    await Promise.all([local.close(), connector.close()]);
  });

  it('refuses other machines even where the server listens to them', async function () {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && one.family === 'IPv4' && !one.internal)?.address;
    if (!address) return this.skip();
    const [local, connector] = await Promise.all([opened({ TEAMS_LOCAL: 'on' }), connectorStub()]);
    expect((await local.post(message({ serviceUrl: connector.url }), address)).status).to.equal(403);
    expect(local.turns()).to.equal(0);
    await Promise.all([local.close(), connector.close()]);
  });

  it('refuses what a proxy on this machine passes on for somebody elsewhere', async () => {
    const [local, connector] = await Promise.all([opened({ TEAMS_LOCAL: 'on' }), connectorStub()]);
    const passedOn = { 'x-forwarded-for': '203.0.113.77', forwarded: 'for=203.0.113.77', 'x-real-ip': '203.0.113.77', via: '1.1 proxy' };
    for (const header of Object.entries(passedOn)) {
      const { status } = await local.post(message({ serviceUrl: connector.url }), '127.0.0.1', Object.fromEntries([header]));
      expect(status, header[0]).to.equal(403);
    }
    expect([local.turns(), connector.sent.length]).to.deep.equal([0, 0]);
    await Promise.all([local.close(), connector.close()]);
  });

  it('knows what is on this machine', () => {
    for (const here of ['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1']) expect(isLocalPeer(here), here).to.equal(true);
    for (const there of ['10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '', undefined])
      expect(isLocalPeer(there), String(there)).to.equal(false);
    for (const here of ['http://localhost:56150/_connector', 'http://[::1]:1/', 'https://127.0.0.1/'])
      expect(isLocalService(here), here).to.equal(true);
    for (const there of ['http://localhost.evil.example/', 'ftp://localhost/', 'http://localhost@evil.example/', 'localhost', undefined]) {
      expect(isLocalService(there), String(there)).to.equal(false);
    }
  });
});
