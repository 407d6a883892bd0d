import {
  CloudAdapter,
  type Activity,
  type ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { setTimeout as pause } from 'node:timers/promises';
import type { TakesBack } from '../../bots/takeBack.js';
import { fallback, Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { apart } from '../channels/cardText.js';
import { teams } from '../channels/teams.js';
import type { Log } from '../log.js';

/** The language of a person for whom a turn failed, if it is still known. */
export type LanguageOf = (activity: Activity) => Promise<Language | undefined>;

/** Answers after which Teams itself asks to try again, and which the SDK does not. */
const worthAnother = [412, 429];
/** Answers that are about one message; after any other, the messages that follow would fail as well. */
const aboutOne = [400, 404, 413];
/** For so long messages are deleted in one turn (milliseconds): Teams waits some 15 seconds for its end. */
const mostDeleting = 8_000;

const statusOf = (error: unknown): number => (error instanceof Error && Number(Reflect.get(error, 'statusCode'))) || 0;

/** The Bot Framework adapter for Teams. What cannot be sent is logged by its class and status and never breaks a turn. */
export class TeamsAdapter extends CloudAdapter implements TakesBack {
  constructor(
    authentication: ConfigurationBotFrameworkAuthentication,
    private readonly log: Log,
    private readonly languageOf: LanguageOf = async () => undefined,
  ) {
    super(authentication);
    this.onTurnError = (context, error) => this.failed(context, error);
  }

  /**
   * Lets the bot take one turn.
   * @throws Refused when the request is not from Teams; another error when that could not be found out
   */
  take(authorization: string, activity: Activity, run: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, run);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const unsent: ResourceResponse = { id: '' };
    let goOn = true;
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.text) activity.text = apart(activity.text);
      const sends = goOn && activity.type !== 'endOfConversation';
      const sent = sends ? await this.tried(() => super.sendActivities(context, [activity])) : { value: [unsent] };
      if ('status' in sent) goOn = aboutOne.includes(sent.status);
      responses.push(('value' in sent && sent.value[0]) || unsent);
    }
    return responses;
  }

  override async updateActivity(context: TurnContext, activity: Activity): Promise<ResourceResponse | void> {
    const sent = await this.tried(() => super.updateActivity(context, activity));
    return 'value' in sent ? sent.value : undefined;
  }

  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    await this.tried(() => super.deleteActivity(context, reference));
  }

  async takeBack(context: TurnContext, ids: readonly string[]): Promise<number> {
    const { conversation } = TurnContext.getConversationReference(context.activity);
    const until = performance.now() + mostDeleting;
    let gone = 0;
    for (const activityId of ids) {
      if (performance.now() > until) break;
      const deleted = await this.tried(() => super.deleteActivity(context, { conversation, activityId }));
      const status = 'status' in deleted ? deleted.status : undefined;
      if (status === undefined || status === 404) gone++;
      else if (!aboutOne.includes(status)) break;
    }
    return gone;
  }

  private async tried<R>(send: () => Promise<R>): Promise<{ value: R } | { status: number }> {
    for (let attempt = 1; ; attempt++) {
      try {
        return { value: await send() };
      } catch (error) {
        const status = statusOf(error);
        if (attempt === 1 && worthAnother.includes(status)) {
          await pause(1000 + 1000 * Math.random());
          continue;
        }
        this.log('teams not sent', { status }, error);
        return { status };
      }
    }
  }

  private async failed(context: TurnContext, error: Error): Promise<void> {
    this.log('teams turn failed', {}, error);
    const { activity } = context;
    const known = await this.languageOf(activity).catch(() => undefined);
    const language = known ?? Language.safeParse(activity.locale?.slice(0, 2).toLowerCase()).data ?? fallback;
    await context.sendActivities(teams.show([{ kind: 'talk', text: textIn(language).always.failed, choices: [], language }], 0));
  }
}
