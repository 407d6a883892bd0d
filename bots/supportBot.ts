import { ActivityHandler, type Activity, type TurnContext } from 'botbuilder';
import { expiry, fresh, isSecret, lifetimes, type Conversation, type Lifetime } from '../dialogs/conversation.js';
import type { Changed, Heard, Say } from '../dialogs/dialog.js';
import { hearing, type Ears } from '../dialogs/hearing.js';
import { textAt, type Kit } from '../dialogs/kit.js';
import { withoutFiles } from '../dialogs/onlyWords.js';
import type { Care } from '../dialogs/care.js';
import type { Counter, Records, Store } from '../dialogs/records.js';
import { changedThere, notSentThere, withOwnChat } from '../dialogs/teamsChat.js';
import { turn } from '../dialogs/turn.js';
import { fallback, Language, languageIn } from '../knowledge/language.js';
import type { Library } from '../knowledge/library.js';
import type { Directory } from '../knowledge/directory.js';
import { maskedHere } from '../knowledge/masking.js';
import type { Recognizer } from '../knowledge/recognition/recognizer.js';
import { textIn } from '../knowledge/text/index.js';
import { addressOf } from './address.js';
import { isPersonal, type Channel } from './channel.js';
import { dutyIn } from './duty.js';
import { broughtTo, type Brought } from './brought.js';
import { choseLanguage } from './chosenLanguage.js';
import { dropConversation } from './droppedConversation.js';
import { holdWords, wordsBefore } from './lastWords.js';
import type { Met } from './meet.js';
import { keepForgotten, nowSeen, remember, saysAgain, staleNotices, takesBack, wasHeard } from './takeBack.js';
import { toldToDoor } from './toldToDoor.js';
import { showDanger } from './writtenIn.js';

export interface Parts {
  channels: readonly Channel[];
  store: Store;
  /** The edition that is current now. */
  library(): Library;
  directory: Directory;
  recognizer: Recognizer;
  /** `words` are what was said, if anything was. */
  meet(activity: Activity, words?: string, within?: Brought['store']): Promise<Met>;
  /** A person's side of referrals, in the transaction of a turn. */
  care(records: Records): Care;
  /** The names under which people of an office answer now. */
  staff(service: string): readonly string[];
  /** How people read who an account is, or was. */
  nameOf(account: string): string;
  /**
   * Words for the editors without what tells of whom they are; the marks in their places are in a language. An outside
   * service may help (decisions.md D11): it is never given words that show danger, which are masked here.
   */
  mask(words: string, language: Language): string | Promise<string>;
  /** How words are left for the editors, in the transaction of a turn. */
  leaving(records: Pick<Records, 'letters'>): (words: string, language: Language) => Promise<boolean>;
  /** Whether an outside language service is on (decisions.md D11). */
  outside?: boolean;
  /** Whether people come through Teams as well. */
  teamsOpen?(): boolean;
  now(): Date;
  webAddress: string;
  count(language: Language, topic: string, event: Counter['event']): void;
}

/** Where a turn is kept. */
type TurnsStore = Pick<Store, 'transaction'>;

/** What a turn leaves to be deleted in the chat, and what is said then. */
interface Leaves {
  forgotten: boolean;
  /** Whether what was said before is to go, and no more than that. */
  clears: boolean;
  /** What the bot itself said there, oldest first. */
  own: readonly string[];
  stale: readonly string[];
  said: Say[];
}

/** The bot people talk to: hear, take one turn in one transaction, then speak. This is the only place that knows the order. */
export class SupportBot extends ActivityHandler {
  constructor(private readonly parts: Parts) {
    super();
  }

  override async run(context: TurnContext): Promise<void> {
    const { activity } = context;
    const channel = this.parts.channels.find(({ ids }) => ids.includes(activity.channelId));
    const heard = channel?.hear(activity);
    if (!channel || !heard) return;
    if (!isPersonal(activity)) return heard.kind === 'changed' ? undefined : this.elsewhere(context);

    const { store: within } = broughtTo(context);
    const store = within ?? this.parts.store;
    const met = await this.parts.meet(activity, heard.kind === 'said' ? heard.words : undefined, within);
    if (heard.kind === 'left') {
      return store.transaction((records) => dropConversation(records, met.conversation, this.parts.care(records), activity));
    }
    if (heard.kind === 'stayed') return this.keep(store, met.conversation, lifetimes[channel.door]);
    const taken = await this.take(store, channel, context, heard, met);
    if (!taken) return;
    choseLanguage(context, taken.chose);
    const { said, gone } = await this.takingBack(context, taken);
    const shown = said.flatMap(({ news, ...say }) => channel.show([say], taken.asked).map((activity) => ({ activity, news })));
    saysAgain(
      context,
      shown.map(({ news }) => news !== undefined),
    );
    const first = channel.door === 'web' ? toldToDoor(taken) : [];
    const all = [...first, ...shown.map(({ activity }) => activity)];
    const responses = all.length > 0 ? (await context.sendActivities(all)).slice(first.length) : [];
    if (taken.forgotten) await context.sendActivity({ type: 'endOfConversation' });
    else if (takesBack(context.adapter)) {
      const ids = responses.map(({ id }) => id).filter(Boolean);
      const lost = shown.flatMap(({ news }, at) => (news && !responses[at]?.id ? [news] : []));
      await store.transaction(async (records) => {
        await remember(records, { id: met.conversation, ids, expires: taken.expires }, gone);
        await this.parts.care(records).notShown(lost);
      });
    }
    for (const { language, topic, event } of taken.counted) this.parts.count(language, topic, event);
  }

  /** Somebody who says nothing, but is still there, keeps the conversation as long as a message would (care.md AX-09). */
  private async keep(store: TurnsStore, id: string, lifetime: Lifetime): Promise<void> {
    await store.transaction(async ({ conversations }) => {
      const now = this.parts.now();
      const known = await conversations.get(id);
      if (!known || known.expires <= now.toISOString()) return;
      await conversations.put({ ...known, expires: expiry(lifetime, known.started, now) });
    });
  }

  private async take(store: TurnsStore, channel: Channel, context: TurnContext, heard: Heard | Changed, met: Met) {
    const { activity } = context;
    const { mayBegin = () => true, shown = 0 } = broughtTo(context);
    return store.transaction(async (records) => {
      const { conversations, sent, lastWords } = records;
      const now = this.parts.now();
      const lifetime = lifetimes[channel.door];
      const known = await conversations.get(met.conversation);
      const alive = known && known.expires > now.toISOString() ? known : undefined;
      if (!alive) await sent.drop(met.conversation);
      const own = (await sent.get(met.conversation))?.ids ?? [];
      // What tells of a change bears the name of what was changed, which was answered.
      const id = heard.kind === 'changed' ? undefined : met.activity;
      if (id && (await wasHeard(records, alive?.seen, channel.door, id))) return undefined;

      const counted: { language: Language; topic: string; event: Counter['event'] }[] = [];
      const library = this.parts.library();
      const care = this.parts.care(records);
      const where = channel.door === 'teams' ? addressOf(activity) : undefined;
      const address = where && JSON.stringify(where);
      const words = await wordsBefore(records, met, now);
      const parts = { library, recognizer: this.parts.recognizer };
      const earsFor = (talk: Conversation): Ears =>
        hearing(parts, met.written ?? talk.language, talk.language, () => words.map((one) => one.words), talk);
      const kitFor = (conversation: Conversation, ears = earsFor(conversation)): Kit => ({
        door: channel.door,
        language: conversation.language,
        written: met.written ?? conversation.language,
        ...ears,
        text: textAt(channel.door, conversation.language),
        conversation,
        library,
        directory: this.parts.directory,
        staff: this.parts.staff,
        nameOf: this.parts.nameOf,
        duty: (service) => dutyIn(records, service),
        care,
        mayBegin: (what = 'chat') => mayBegin(what),
        mask: (words) => (showDanger(ears.signs(words)) ? maskedHere : this.parts.mask)(words, conversation.language),
        sendToEditors: (words) => this.parts.leaving(records)(words, conversation.language),
        address,
        ...met.seals,
        now: now.toISOString(),
        today: now.toISOString().slice(0, 10),
        page: channel.page,
        webAddress: this.parts.webAddress,
        outside: this.parts.outside ?? false,
        teamsOpen: this.parts.teamsOpen?.() ?? false,
        shown,
        sent: own.length,
        count: (event, topic = 'none') => counted.push({ language: conversation.language, topic, event }),
      });

      // News is for whoever is still there; nobody is welcomed by it.
      if (heard.kind === 'news' && !alive) return undefined;
      let conversation = alive ?? fresh(met.conversation, met.reported ?? met.written ?? fallback, lifetime, now);
      if (address) conversation = await withOwnChat(conversation, care, address, { isNew: !alive, writes: heard.kind === 'said' });
      const said: Say[] = [];
      if (heard.kind === 'changed' && conversation.referral === null) return undefined;
      if (!alive && heard.kind !== 'arrived' && heard.kind !== 'changed') {
        said.push(...(await notSentThere(heard, kitFor(conversation))));
        const welcome = await turn(conversation, { kind: 'arrived' }, kitFor(conversation));
        said.push(...welcome.say);
        conversation = welcome.conversation ?? conversation;
      }
      if (heard.kind !== 'news') conversation = { ...conversation, expires: expiry(lifetime, conversation.started, now) };
      const kit = kitFor(conversation);
      const taken = await (heard.kind === 'changed' ? changedThere(kit) : turn(conversation, heard, kit));
      const { say, conversation: after, clears = false, chose } = taken;
      said.push(...withoutFiles(say, heard, kit));
      const mine = [...care.withdrawn(), ...(conversation.referral === null ? [] : [conversation.referral])];
      const stale = address ? await staleNotices(records, mine) : [];
      if (after) {
        const seen = id ? nowSeen(after.seen, id) : after.seen;
        await conversations.put({ ...after, seen });
        if (clears) await lastWords.drop(met.conversation);
        else if (heard.kind === 'said') await holdWords(records, met, words, heard.words, now);
      } else {
        await dropConversation(records, conversation.id, care, activity);
        if (id && address) await keepForgotten(records, [...conversation.seen, id], now);
      }
      const { asked, expires, language } = after ?? conversation;
      return {
        said,
        asked,
        counted,
        forgotten: !after,
        own,
        stale,
        expires,
        listensTo: after?.chats.map(({ referral }) => referral) ?? [],
        country: after?.country ?? null,
        secret: after !== null && isSecret(after),
        language,
        clears,
        chose,
      };
    });
  }

  /**
   * Deletes where it stays with somebody else what must not stand there any more: notices, which nothing leads to later, and for
   * whoever is forgotten, or deletes a chat, what the bot itself said, newest first; the last thing said tells how much is gone.
   */
  private async takingBack(context: TurnContext, { forgotten, clears, own, stale, said }: Leaves) {
    const { adapter } = context;
    const mine = forgotten || clears ? own.toReversed() : [];
    const all = [...stale, ...mine];
    if (all.length === 0 || !takesBack(adapter)) return { said, gone: [] };
    const gone = await adapter.takeBack(context, all);
    const last = said.at(-1);
    if (!last || mine.length === 0) return { said, gone };
    const deleted = mine.filter((id) => gone.includes(id)).length;
    const text = `${textIn(last.language).kept.takenBack(deleted, mine.length)}\n\n${last.text}`;
    return { said: [...said.slice(0, -1), { ...last, text }], gone };
  }

  private async elsewhere(context: TurnContext): Promise<void> {
    const language = languageIn(context.activity.locale?.slice(0, 2)) ?? fallback;
    await context.sendActivity(textIn(language).opening.group(this.parts.webAddress));
  }
}
