import { toHttpHeadersLike } from '@azure/core-http-compat';
import { createDefaultHttpClient, createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { ConfigurationServiceClientCredentialFactory, type TurnContext } from 'botbuilder';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { logTo } from '../../../adapters/log.js';
import { readSettings } from '../../../adapters/settings.js';
import { teamsEndpoint, type TeamsParts } from '../../../adapters/teams/endpoint.js';
import type { SdkSeam } from '../../../adapters/teams/hardAuth.js';
import { connectorStub } from './connectorStub.js';
import { signer } from './signer.js';

export const appId = '7d4f1a52-8c3e-4b6a-9f10-2e5d8c7b6a91';
export const tenantId = '0c9b8a7d-1e2f-4a3b-8c4d-5e6f7a8b9c0d';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';

type Client = NonNullable<NonNullable<SdkSeam['connector']>['httpClient']>;

class LocalCredentials extends ConfigurationServiceClientCredentialFactory {
  constructor() {
    super({ MicrosoftAppId: appId, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: tenantId, MicrosoftAppType: 'SingleTenant' });
  }

  override async createCredentials() {
    const signRequest: Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>['signRequest'] = async (
      request,
    ) => {
      request.headers.set('authorization', 'Bearer token of the bot');
      return request;
    };
    return { signRequest };
  }
}

/**
 * The real endpoint as in production (its own checks, the SDK's check of tokens, the SDK's client), with three things on
 * loopback: the keys of the Bot Framework, the token of the bot, and the connector behind the real address of Teams.
 */
export async function teamsStand(run: (context: TurnContext) => Promise<void>, more: Partial<TeamsParts> = {}) {
  const [keys, connector] = await Promise.all([signer(), connectorStub()]);
  const real = createDefaultHttpClient();
  const httpClient: Client = {
    async sendRequest(request) {
      const url = request.url.replace(/^https:\/\/[^/]+/, connector.url);
      const headers = createHttpHeaders(request.headers.rawHeaders());
      const { method, body } = request;
      const sent = await real.sendRequest(
        createPipelineRequest({ url, method, body: body as string, headers, allowInsecureConnection: true }),
      );
      return { request, status: sent.status, headers: toHttpHeadersLike(sent.headers), bodyAsText: sent.bodyAsText ?? null };
    },
  };
  const nowhere = 'http://127.0.0.1:9';
  const lines: string[] = [];
  const server = restify.createServer();
  const { stands, post } = teamsEndpoint(server, {
    settings: readSettings({ MicrosoftAppId: appId, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: tenantId }),
    bot: { run },
    log: logTo(
      (line) => lines.push(line),
      () => new Date('2026-11-24T10:00:00Z'),
    ),
    authentication: {
      options: {
        ToBotFromChannelOpenIdMetadataUrl: keys.metadata(),
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromEmulatorOpenIdMetadataUrl: keys.metadata(),
        ToChannelFromBotLoginUrl: nowhere,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        OAuthUrl: nowhere,
      },
      credentials: new LocalCredentials(),
      connector: { httpClient },
    },
    ...more,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;

  return {
    state: stands,
    /** Writes to a chat without being asked. */
    send: post,
    url,
    lines,
    keys,
    connector,
    /** Sends a body as it stands. */
    async raw(body: string, authorization?: string, method = 'POST') {
      const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
      const response = await fetch(url, { method, headers, ...(method === 'GET' ? {} : { body }) });
      return { status: response.status, body: await response.text() };
    },
    /** Sends an activity as Teams would, signed. */
    async post(activity: object) {
      return this.raw(JSON.stringify(activity), `Bearer ${keys.token({ claims: claims() })}`);
    },
    close: () => Promise.all([new Promise<void>((resolve) => server.close(() => resolve())), keys.close(), connector.close()]),
  };
}

/** What a good token of the Bot Framework claims. */
export const claims = (more: Record<string, unknown> = {}): Record<string, unknown> => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600, ...more };
};

let number = 0;

/** A message in a personal chat as Teams sends it, with the twin of its text as an attachment. */
export const message = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'message',
  id: `17${String(++number).padStart(11, '0')}`,
  channelId: 'msteams',
  serviceUrl,
  locale: 'en-GB',
  from: { id: '29:person', name: 'A Person', aadObjectId: '00000000-0000-4000-8000-000000000001' },
  recipient: { id: `28:${appId}`, name: 'Waypoint' },
  conversation: { conversationType: 'personal', tenantId, id: 'a:conversation' },
  channelData: { tenant: { id: tenantId } },
  entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Windows', timezone: 'Europe/London' }],
  ...more,
});
