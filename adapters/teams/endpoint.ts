import { ConfigurationServiceClientCredentialFactory, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { noPost, type Post } from '../../bots/post.js';
import { fallback } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Log } from '../log.js';
import type { Settings } from '../settings.js';
import { jsonBody } from './body.js';
import { TeamsAdapter, type LanguageOf } from './cloud.js';
import { HardAuth, Refused, type SdkSeam } from './hardAuth.js';
import { asksFromHere, LocalAuth } from './localAuth.js';

export interface TeamsParts {
  settings: Settings;
  bot: { run(context: TurnContext): Promise<void> };
  log: Log;
  /** For the sentence that something went wrong; without it, the language that Teams reports. */
  languageOf?: LanguageOf;
  /** Keys and tokens of a test; never given in production. */
  authentication?: SdkSeam;
  /** For a test: for so long a call to Teams is waited for (milliseconds). */
  mostAnswering?: number;
  /** For a test: for so long messages are deleted in one turn (milliseconds). */
  mostDeleting?: number;
}

/** What every activity has; the channel parses what it uses of the rest. */
const Incoming = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  channelId: z.string().optional(),
  serviceUrl: z.string().optional(),
  locale: z.string().optional(),
  conversation: z.looseObject({ id: z.string().min(1) }),
});

const reasons = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  413: 'PayloadTooLarge',
  503: 'ServiceUnavailable',
} as const;

function refuse(response: Response, status: keyof typeof reasons): void {
  if (status === 413) response.header('Connection', 'close');
  response.send(status, { error: { code: reasons[status] } });
}

/**
 * Opens `POST /api/messages` for Teams: with credentials for Teams alone, with TEAMS_LOCAL for the Agents Playground on
 * this machine, and otherwise it answers 404. A caller never reads the text of an error.
 * @returns how it stands, for what is printed at start, and the way to write to a chat without being asked
 */
export function teamsEndpoint(server: Server, parts: TeamsParts): { stands: 'open' | 'closed' | 'local'; post: Post } {
  const { settings, bot, log } = parts;
  const local = settings.TEAMS_LOCAL === 'on';
  const authentication = local ? new LocalAuth() : hardAuth(parts);
  if (!authentication) {
    server.post('/api/messages', async (_request: Request, response: Response) => refuse(response, 404));
    return { stands: 'closed', post: noPost };
  }
  const { languageOf, mostAnswering, mostDeleting } = parts;
  const adapter = new TeamsAdapter(authentication, log, languageOf, settings.MicrosoftAppId, mostAnswering, mostDeleting);

  server.post('/api/messages', async (request: Request, response: Response) => {
    if (local && !asksFromHere(request)) return refuse(response, 403);
    const body = await jsonBody(request);
    if ('status' in body) return refuse(response, body.status);
    const incoming = Incoming.safeParse(body.value);
    if (!incoming.success) return refuse(response, 400);
    const activity = incoming.data as unknown as Activity;
    try {
      const { status, body: answer } = answerTo(
        activity,
        await adapter.take(request.headers.authorization ?? '', activity, (context) => bot.run(context)),
      );
      response.send(status, answer ?? {});
    } catch (error) {
      if (error instanceof Refused) {
        log('teams refused');
        return refuse(response, 401);
      }
      log('request failed', {}, error);
      refuse(response, 503);
    }
  });
  return { stands: local ? 'local' : 'open', post: adapter };
}

function hardAuth({ settings, authentication = {} }: TeamsParts): HardAuth | undefined {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType } = settings;
  if (!MicrosoftAppId || !MicrosoftAppPassword || !MicrosoftAppTenantId) return undefined;
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId,
    MicrosoftAppPassword,
    MicrosoftAppTenantId,
    MicrosoftAppType,
  });
  return new HardAuth({ appId: MicrosoftAppId, tenantId: MicrosoftAppTenantId }, { credentials, ...authentication });
}

/** What Teams wants to read after a turn. An invoke that is answered with nothing shows an error to the person. */
function answerTo({ type, name }: Activity, result: InvokeResponse | undefined): InvokeResponse {
  if (result && (type !== 'invoke' || result.status !== 501)) return result;
  if (type !== 'invoke') return { status: 200 };
  switch (name) {
    case 'adaptiveCard/action':
      return {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: textIn(fallback).speakerShort },
      };
    case 'message/submitAction':
      return { status: 200 };
    default:
      return { status: 501 };
  }
}
