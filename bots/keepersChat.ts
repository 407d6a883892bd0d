import type { Activity, TurnContext } from 'botbuilder';
import type { Content } from '../knowledge/editing/parts.js';
import { mayPublish } from '../knowledge/editing/roles.js';
import type { Entry } from '../knowledge/entry.js';
import { Language, languageIn } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import type { Editing } from './editing.js';
import type { EntryList } from './entryList.js';
import { wordsTyped, type KeeperPressed, type ToDoHere, type View } from './keepersActs.js';
import { PartChat, type PartChatParts, type PartPress } from './partChat.js';
import type { Publishing } from './publishing.js';
import type { Confirming } from './servicePublishing.js';
import { answers } from './subject.js';

export interface KeepersChatParts extends Omit<PartChatParts<Entry, Content>, 'subject' | 'noted'> {
  editing: Pick<Editing, 'read' | 'save' | 'submit' | 'sendBack' | 'approve'>;
  publishing: Pick<Publishing, 'candidate' | 'publish' | 'history' | 'pull' | 'confirm'>;
  list: Pick<EntryList, 'rows'>;
  toDo: { readonly today: string; of(somebody: Confirming): Promise<ToDoHere> };
  /** A card. */
  show(view: View, somebody: Confirming, language: Language): Partial<Activity>;
}

type Press = PartPress<Content> & { editor: Confirming };

/**
 * The daily cases of those who keep the answers, in their personal chats in Teams (decisions.md D6): the same acts as in the
 * console, with the roles of this moment. What does not fit on a card leads there.
 */
export class KeepersChat {
  private readonly chat: PartChat<Entry, Content>;

  constructor(private readonly parts: KeepersChatParts) {
    this.chat = new PartChat({ ...parts, subject: answers, noted: (id) => id });
  }

  /** Does what was pressed, and answers with a card of how it stands then. */
  async run(context: TurnContext, pressed: KeeperPressed, editor: Confirming, language: Language): Promise<void> {
    const { entry: id = '', part = 'common', over = '', effect = null, note = '', reason = '' } = pressed;
    const text = textIn(language);
    const typed = { content: wordsTyped(pressed, context.activity.value) };
    const press: Press = { editor, id, part, over, effect, note, reason, typed, text, language };
    const view = (await this.view(pressed, press)) ?? { view: 'said' as const, said: text.answersInTeams.gone };
    await context.sendActivities([this.parts.show(view, editor, language)]);
  }

  /** Undefined where it is not there, or not for this account. */
  private async view({ keep, find = '' }: KeeperPressed, press: Press): Promise<View | undefined> {
    const { chat, parts } = this;
    switch (keep) {
      case 'todo':
        return { view: 'todo', todo: await parts.toDo.of(press.editor), today: parts.toDo.today };
      case 'find':
        return this.find(press, find.trim().slice(0, 100));
      case 'answer':
        return chat.one(press);
      case 'read':
        return this.read(press);
      case 'confirm':
        return this.confirm(press);
      case 'pull':
        return this.pull(press);
      case 'review':
        return chat.review(press);
      case 'approve':
        return chat.approve(press);
      case 'back':
        return chat.sendBack(press);
      case 'publish':
        return chat.publish(press);
    }
    // What holds in all languages is written in the console.
    if (press.part === 'common') return undefined;
    return keep === 'write' ? chat.write(press) : chat.save(press, keep);
  }

  private async find({ editor }: Press, words: string): Promise<View> {
    const rows = words === '' ? [] : await this.parts.list.rows(editor, { text: words });
    return { view: 'found', found: rows.map(({ entry }) => entry), words };
  }

  /** An answer whole, as people read it. */
  private async read({ editor, id, part, language }: Press, said?: string): Promise<View | undefined> {
    const kept = await this.parts.editing.read(editor, id);
    const readIn = languageIn(part) ?? language;
    const { today } = this.parts.toDo;
    return kept && { view: 'read', entry: kept.entry, language: readIn, today, ...(said !== undefined && { said }) };
  }

  /** Confirms what stood on the card, and nothing that was published since. */
  private async confirm(press: Press): Promise<View | undefined> {
    const { editor, id, over, text } = press;
    if (!mayPublish(editor)) return undefined;
    const { confirmed } = await this.parts.publishing.confirm(editor, [{ id, over }]);
    if (confirmed > 0 || (await this.chat.did(press, 'confirmed'))) return this.chat.one(press, text.officesInTeams.confirmed);
    return this.read(press, text.editing.review.changed);
  }

  /** Takes away what stood on the card. One that was corrected since is shown first. */
  private async pull(press: Press): Promise<View | undefined> {
    const { editor, id, over, text } = press;
    const done = await this.parts.publishing.pull(editor, id, over);
    if (done === undefined) return this.chat.one(press, text.answersInTeams.pulled);
    if (await this.chat.did(press, 'pulled')) return this.chat.one(press, text.answersInTeams.pulled);
    return done === 'changed' ? this.chat.one(press, text.editing.review.changed) : undefined;
  }
}
