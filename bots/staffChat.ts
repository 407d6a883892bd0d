import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { fallback, Language } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import { addressOf, isSameUser, type Address } from './address.js';
import type { Receiver } from './cases.js';
import type { Desk } from './desk.js';

/** A receiver who has a personal chat with the bot in Teams. */
export interface Linked extends Receiver {
  language: Language | undefined;
  address: Address;
}

export interface StaffChatParts {
  desk: Pick<Desk, 'take' | 'close'>;
  /** The accounts that have a chat in Teams, as they are at this moment. */
  linked(): Promise<readonly Linked[]>;
  /** Whether a message is nothing but a code that ties a chat to an account. */
  isCode(words: string): boolean;
  /** Ties a chat to the account of the code; undefined where the code does not do. */
  link(words: string, address: Address): Promise<Linked | undefined>;
  /** Notes that the chat of an account is reached at another address. */
  moved(name: string, address: Address): Promise<void>;
  /** A sentence, as it is shown in Teams. */
  show(text: string, language: Language): Partial<Activity>[];
  /** This account is there, and may have changed something in this case. */
  heardFrom(name: string, about?: string): void;
}

const acts = ['take', 'close'] as const;

/** What a button of a card of ours says. */
const Pressed = z.object({ act: z.enum(acts), case: z.string().regex(/^[\w-]{22,64}$/) });
export type Pressed = z.infer<typeof Pressed>;

/** What a receiver hears where an act was not done; undefined where the card itself shows that it was. */
const answers: {
  [A in (typeof acts)[number]]: (desk: StaffChatParts['desk'], account: Receiver, id: string, text: Text) => Promise<string | undefined>;
} = {
  async take(desk, account, id, text) {
    const taken = await desk.take(account, id);
    return { taken: undefined, others: text.case.taken, gone: text.unknown }[taken];
  },
  async close(desk, account, id, text) {
    const closed = await desk.close(account, id);
    return {
      closed: undefined,
      crossed: undefined,
      unsent: undefined,
      first: text.close.first,
      others: text.case.untaken,
      gone: text.unknown,
    }[closed];
  },
};
type Text = ReturnType<typeof textIn>['desk'];

/**
 * What receivers do in their personal chats in Teams (decisions.md D16): they say the code that ties the chat to their
 * account, and press the buttons of cards. Who presses is checked against the sealed chat and the roles of this moment.
 * Everything else there is the conversation of a person.
 */
export class StaffChat {
  constructor(private readonly parts: StaffChatParts) {}

  /** @param otherwise takes the turn of whoever does nothing for an office */
  async run(context: TurnContext, otherwise: (context: TurnContext) => Promise<void>): Promise<void> {
    const { type, text, value, locale } = context.activity;
    const address = addressOf(context.activity);
    if (!address) return otherwise(context);
    const account = (await this.parts.linked()).find((one) => isSameUser(one.address, address));
    const speaks = account?.language ?? languageOf(locale);
    const pressed = Pressed.safeParse(value).data;
    if (pressed) return this.press(context, pressed, account, speaks);
    if (type === 'message' && text && this.parts.isCode(text)) return this.link(context, text, address, speaks);
    if (account) await this.greet(account, address);
    return otherwise(context);
  }

  private async press(context: TurnContext, pressed: Pressed, account: Linked | undefined, speaks: Language): Promise<void> {
    const text = textIn(speaks);
    const sentence =
      account && account.services.length > 0
        ? await answers[pressed.act](this.parts.desk, account, pressed.case, text.desk)
        : text.teamsRelay.account.nobody;
    if (sentence) await context.sendActivities(this.parts.show(sentence, speaks));
    if (account) this.parts.heardFrom(account.name, pressed.case);
  }

  private async link(context: TurnContext, words: string, address: Address, speaks: Language): Promise<void> {
    const linked = await this.parts.link(words, address);
    const language = linked?.language ?? speaks;
    const text = textIn(language).teamsRelay.account;
    await context.sendActivities(this.parts.show(linked ? text.linked(linked.name) : text.over, language));
    if (linked) this.parts.heardFrom(linked.name);
  }

  private async greet({ name, address: known }: Linked, address: Address): Promise<void> {
    if (JSON.stringify(known) !== JSON.stringify(address)) await this.parts.moved(name, address);
    this.parts.heardFrom(name);
  }
}

const languageOf = (locale: string | undefined): Language => Language.safeParse(locale?.slice(0, 2).toLowerCase()).data ?? fallback;
