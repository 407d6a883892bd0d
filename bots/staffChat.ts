import type { Activity, TurnContext } from 'botbuilder';
import { fallback, Language, languageIn } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import { addressOf, isSameUser, type Address } from './address.js';
import type { Receiver } from './cases.js';
import { chosenLanguage } from './chosenLanguage.js';
import type { KeepersChat } from './keepersChat.js';
import { isKeepersWord, KeeperPressed } from './keepersActs.js';
import { isOfficesWord, OfficePressed } from './officesActs.js';
import type { OfficesChat } from './officesChat.js';
import { mayRead } from '../knowledge/editing/roles.js';
import { Pressed, type ActParts, type Draft } from './staffActs.js';
import { act } from './writtenActs.js';

/** A receiver who has a personal chat with the bot in Teams. */
export interface Linked extends Receiver {
  roles: readonly string[];
  language: Language | undefined;
  address: Address;
}

export interface StaffChatParts extends ActParts {
  /** The accounts that have a chat in Teams, as they are at this moment. */
  linked(): Promise<readonly Linked[]>;
  /** Whether a message is nothing but a code that ties a chat to an account. */
  isCode(words: string): boolean;
  /** The language of a chat with the bot; undefined where nothing was said there yet. */
  languageOf(activity: Activity): Promise<Language | undefined>;
  /** Ties a chat to the account of the code, which reads the language of the chat from now on where it has none; undefined where the code does not do. */
  link(words: string, address: Address, language: Language): Promise<Linked | undefined>;
  /** From now on, an account reads this language, which its owner chose, or that of their chat. */
  reads(name: string, language: Language): Promise<void>;
  /** Notes that the chat of an account is reached at another address. */
  moved(name: string, address: Address): Promise<void>;
  /** A sentence, as it is shown in Teams. */
  show(text: string, language: Language): Partial<Activity>[];
  /** A text that was not sent, as it comes back. */
  again(draft: Draft, language: Language): Partial<Activity>;
  /** These messages of ours to an account hold words on a case: they go when its card changes. */
  holdWords(name: string, about: string, ids: string[]): Promise<void>;
  /** What those do there who keep the answers. */
  keepers: Pick<KeepersChat, 'run'>;
  /** What those do there who keep the offices, or check the contacts of their own. */
  offices: Pick<OfficesChat, 'run'>;
  /** This account is there, and may have changed something in this case: resolves when what follows from that was carried. */
  heardFrom(name: string, about?: string): Promise<void>;
}

/**
 * What receivers do in their personal chats in Teams (decisions.md D16): they say the code that ties the chat to their
 * account, and press the buttons of cards; those who keep the answers say a word for theirs. Who presses is checked against the sealed chat and the roles of this moment.
 * Everything else there is the conversation of a person, which nothing is said before (care.md CR-20); whoever has a case reads
 * under it that it went to no case.
 */
export class StaffChat {
  constructor(private readonly parts: StaffChatParts) {}

  /** @param otherwise takes the turn of whoever does nothing for an office */
  async run(context: TurnContext, otherwise: (context: TurnContext) => Promise<void>): Promise<void> {
    const { type, text, value, locale } = context.activity;
    const address = addressOf(context.activity);
    if (!address) return otherwise(context);
    const tied = (await this.parts.linked()).find((one) => isSameUser(one.address, address));
    const account = tied && (await this.inItsLanguage(tied, context.activity));
    if (account && JSON.stringify(account.address) !== JSON.stringify(address)) await this.parts.moved(account.name, address);
    const speaks = account?.language ?? reported(locale);
    const keeper = account && mayRead(account) ? account : undefined;
    const kept = KeeperPressed.safeParse(value).data;
    const tended = OfficePressed.safeParse(value).data;
    const checks = keeper ?? (account && account.services.length > 0 ? account : undefined);
    if ((kept && !keeper) || (tended && !checks)) return this.say(context, textIn(speaks).teamsRelay.account.nobody, speaks);
    if (keeper && kept) return this.parts.keepers.run(context, kept, keeper, speaks);
    if (keeper && type === 'message' && value === undefined && isKeepersWord(text))
      return this.parts.keepers.run(context, { keep: 'todo' }, keeper, speaks);
    if (checks && tended) return this.parts.offices.run(context, tended, checks, speaks);
    if (checks && type === 'message' && value === undefined && isOfficesWord(text))
      return this.parts.offices.run(context, { tend: 'contacts' }, checks, speaks);
    const pressed = Pressed.safeParse(value).data;
    if (pressed) return this.press(context, pressed, account, speaks);
    if (type === 'message' && text && this.parts.isCode(text)) return this.link(context, text, address);
    if (account) void this.parts.heardFrom(account.name);
    await otherwise(context);
    const chosen = chosenLanguage(context);
    if (account && chosen && chosen !== account.language) await this.parts.reads(account.name, chosen);
    const wrote = type === 'message' && value === undefined && text;
    const reads = chosen ?? speaks;
    if (account && wrote && (await this.hasCase(account))) await this.say(context, textIn(reads).teamsRelay.account.notForCase, reads);
  }

  /** Whoever tied their chat before accounts had a language reads that of the chat from now on, as if they tied it now. */
  private async inItsLanguage(account: Linked, activity: Activity): Promise<Linked> {
    if (account.language !== undefined) return account;
    const language = await this.languageHere(activity);
    await this.parts.reads(account.name, language);
    return { ...account, language };
  }

  private async languageHere(activity: Activity): Promise<Language> {
    return (await this.parts.languageOf(activity)) ?? reported(activity.locale);
  }

  /** Whether words typed beside its cards may have been meant for one of them. */
  private async hasCase(account: Linked): Promise<boolean> {
    return account.services.length > 0 && (await this.parts.desk.list(account, { state: 'mine' })).total > 0;
  }

  private async press(context: TurnContext, pressed: Pressed, account: Linked | undefined, speaks: Language): Promise<void> {
    const text = textIn(speaks);
    if (!account || account.services.length === 0) return this.say(context, text.teamsRelay.account.nobody, speaks);
    const said = await act(this.parts, account, pressed, speaks);
    for (const one of said) if (typeof one === 'string') await this.say(context, one, speaks);
    const drafts = said.filter((one) => typeof one !== 'string');
    if (drafts.length > 0) {
      // What its card still has to show is shown first: with that, earlier drafts go, and these are not to.
      await this.parts.heardFrom(account.name, pressed.case);
      const sent = await context.sendActivities(drafts.map((draft) => this.parts.again(draft, speaks)));
      const ids = sent.map(({ id }) => id).filter(Boolean);
      if (ids.length > 0) await this.parts.holdWords(account.name, pressed.case, ids);
    }
    void this.parts.heardFrom(account.name, pressed.case);
  }

  private async link(context: TurnContext, words: string, address: Address): Promise<void> {
    const { activity } = context;
    const here = await this.languageHere(activity);
    const linked = await this.parts.link(words, address, here);
    const language = linked?.language ?? here;
    const { teamsRelay, wholeInTeams, answersInTeams, officesInTeams } = textIn(language);
    const { linked: tied, over } = teamsRelay.account;
    const says = linked?.services.some(this.parts.chooses) ? wholeInTeams.linked : tied;
    const isReceiver = linked !== undefined && linked.services.length > 0;
    const said = [
      ...(linked && (isReceiver || !mayRead(linked)) ? [says(linked.name)] : []),
      ...(linked && mayRead(linked) ? [answersInTeams.linked(linked.name)] : []),
      ...(isReceiver && !mayRead(linked) ? [officesInTeams.linked] : []),
    ];
    for (const one of linked ? said : [over]) await this.say(context, one, language);
    if (linked) void this.parts.heardFrom(linked.name);
  }

  private async say(context: TurnContext, text: string, language: Language): Promise<void> {
    await context.sendActivities(this.parts.show(text, language));
  }
}

const reported = (locale: string | undefined): Language => languageIn(locale?.slice(0, 2).toLowerCase()) ?? fallback;
