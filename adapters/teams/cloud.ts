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
import { addressOf, referenceTo, type Address } from '../../bots/address.js';
import type { Delivery, Post } from '../../bots/post.js';
import { isSaidAgain, type TakesBack } from '../../bots/takeBack.js';
import { fallback, type Language, languageIn } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { apart } from '../channels/cardText.js';
import { teams } from '../channels/teams.js';
import type { Log } from '../log.js';
import { inTime, mostAnswering, type Client } from './inTime.js';

/** Does one thing in a chat. */
type Act = (context: TurnContext, about: Partial<Activity>) => Promise<ResourceResponse | undefined>;
type Late = (done: ResourceResponse | undefined) => unknown;

/** The language of a person for whom a turn failed, if it is still known. */
export type LanguageOf = (activity: Activity) => Promise<Language | undefined>;

/** Answers after which Teams itself asks to try again, and which the SDK does not. */
const worthAnother = [412, 429];
/** The credentials of the program are not taken, which the operator can mend: it says nothing of a message or a chat. */
const unauthorized = 401;
/** Answers that are about one message; after any other, the messages that follow would fail as well. */
const aboutOne = [400, 404, 413];
/** For so long messages are deleted in one turn (milliseconds): Teams waits some 15 seconds for its end. */
const mostDeleting = 8_000;

/**
 * What a status means for something that is sent without being asked: none, or one that tells of no message, is tried again.
 * @param forbidden what it means that it is not allowed
 */
function refusalOf(status: number, forbidden: 'refused' | 'blocked'): Delivery {
  if (status === 0 || status === unauthorized || status >= 500 || worthAnother.includes(status)) return 'later';
  if (status === 404) return 'missing';
  return aboutOne.includes(status) ? 'refused' : forbidden;
}

const statusOf = (error: unknown): number => (error instanceof Error && Number(Reflect.get(error, 'statusCode'))) || 0;

/** The Bot Framework adapter for Teams. What cannot be sent is logged by its class and status and never breaks a turn. */
export class TeamsAdapter extends CloudAdapter implements TakesBack, Post {
  constructor(
    authentication: ConfigurationBotFrameworkAuthentication,
    private readonly log: Log,
    private readonly languageOf: LanguageOf = async () => undefined,
    private readonly appId = '',
    private readonly most = mostAnswering,
    private readonly mostInDeleting = mostDeleting,
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
    const to = addressOf(context.activity);
    for (const [at, activity] of activities.entries()) {
      if (activity.text) activity.text = apart(activity.text);
      const sends = goOn && activity.type !== 'endOfConversation';
      const again = isSaidAgain(context, at);
      const late = ([done]: ResourceResponse[]): unknown => again && to && done?.id && this.remove(to, done.id);
      const sent = sends ? await this.tried(context, () => super.sendActivities(context, [activity]), { late }) : { value: [unsent] };
      if ('status' in sent) goOn = aboutOne.includes(sent.status);
      responses.push(('value' in sent && sent.value[0]) || unsent);
    }
    return responses;
  }

  override async updateActivity(context: TurnContext, activity: Activity): Promise<ResourceResponse | void> {
    const sent = await this.tried(context, () => super.updateActivity(context, activity));
    return 'value' in sent ? sent.value : undefined;
  }

  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    await this.tried(context, () => super.deleteActivity(context, reference));
  }

  async takeBack(context: TurnContext, ids: readonly string[]): Promise<readonly string[]> {
    const { conversation } = TurnContext.getConversationReference(context.activity);
    const until = performance.now() + this.mostInDeleting;
    const gone: string[] = [];
    for (const activityId of ids) {
      if (performance.now() > until) break;
      const deleted = await this.tried(context, () => super.deleteActivity(context, { conversation, activityId }), { until });
      const status = 'status' in deleted ? deleted.status : undefined;
      if (status === undefined || status === 404) gone.push(activityId);
      else if (!aboutOne.includes(status)) break;
    }
    return gone;
  }

  /** What arrives after it was given up is taken away: it is sent once more, or is out of date. */
  send(to: Address, message: Partial<Activity>): Promise<Delivery> {
    const sends: Act = async (context, about) => {
      const [sent] = await super.sendActivities(context, [{ ...message, ...about }]);
      return sent;
    };
    return this.reach(to, sends, 'blocked', (sent) => sent?.id && this.remove(to, sent.id));
  }

  change(to: Address, id: string, message: Partial<Activity>): Promise<Delivery> {
    return this.reach(to, async (context, about) => {
      await super.updateActivity(context, { ...message, ...about, id } as Activity);
      return { id };
    });
  }

  remove(to: Address, id: string): Promise<Delivery> {
    return this.reach(to, async (context) => {
      await super.deleteActivity(context, { ...referenceTo(to), activityId: id });
      return { id };
    });
  }

  /** Does something in a chat in which nobody asked anything. */
  private async reach(
    to: Address,
    act: Act,
    forbidden: 'refused' | 'blocked' = 'refused',
    late: Late = () => undefined,
  ): Promise<Delivery> {
    const reference = referenceTo(to);
    const about = TurnContext.applyConversationReference({}, reference);
    let delivery: Delivery = 'later';
    const inside = async (context: TurnContext): Promise<void> => {
      const done = await this.tried(context, () => act(context, about), { late });
      delivery = 'value' in done ? { id: done.value?.id ?? '' } : refusalOf(done.status, forbidden);
    };
    try {
      await this.continueConversationAsync(this.appId, reference, inside);
    } catch (error) {
      this.log('teams not sent', { status: 0 }, error);
    }
    return delivery;
  }

  private async tried<R>(
    context: TurnContext,
    send: () => Promise<R>,
    { late = () => undefined, until = Infinity }: { late?: (value: R) => unknown; until?: number } = {},
  ): Promise<{ value: R } | { status: number }> {
    for (let attempt = 1; ; attempt++) {
      try {
        const most = Math.min(this.most, until - performance.now());
        return { value: await inTime(context.turnState.get<Client>(this.ConnectorClientKey)!, send, most, late) };
      } catch (error) {
        const status = statusOf(error);
        const rest = 1000 + 1000 * Math.random();
        if (attempt === 1 && worthAnother.includes(status) && performance.now() + rest < until) {
          await pause(rest);
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
    const language = known ?? languageIn(activity.locale?.slice(0, 2).toLowerCase()) ?? fallback;
    await context.sendActivities(teams.show([{ kind: 'talk', text: textIn(language).always.failed, choices: [], language }], 0));
  }
}
