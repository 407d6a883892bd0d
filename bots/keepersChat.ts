import type { Activity, TurnContext } from 'botbuilder';
import { contentsWith } from '../knowledge/editing/change.js';
import { isOlder, isWords, partsOf, type Part } from '../knowledge/editing/parts.js';
import { mayWrite, type Editor } from '../knowledge/editing/roles.js';
import { marks, ownName, type Language } from '../knowledge/language.js';
import { textIn, type Text } from '../knowledge/text/index.js';
import type { AnswersToDo } from './answersToDo.js';
import { versionOf, type Editing } from './editing.js';
import { wordsTyped, type KeeperPressed, type View } from './keepersActs.js';
import type { Candidate, Gate, Publishing } from './publishing.js';
import type { WritingNow } from './writingNow.js';

export interface KeepersChatParts {
  editing: Pick<Editing, 'read' | 'save' | 'submit' | 'sendBack' | 'approve'>;
  publishing: Pick<Publishing, 'candidate' | 'publish' | 'pull'>;
  writing: Pick<WritingNow, 'begin' | 'end'>;
  toDo: Pick<AnswersToDo, 'of' | 'today'>;
  /** The gates at which a candidate stands; undefined while it is being looked at, which begins with the first call. */
  closedGates(candidate: Candidate): readonly Gate[] | undefined;
  /** How people read who an account is. */
  nameOf(account: string): string;
  /** A card. */
  show(view: View, editor: Editor, language: Language): Partial<Activity>;
}

/** One press: whose, on what, and what was typed with it. */
interface Press {
  editor: Editor;
  id: string;
  part: Part;
  pressed: KeeperPressed;
  value: unknown;
  text: Text;
  language: Language;
}

/** How long a note to the reviewer or a reason may be. */
const longestNote = 500;

/**
 * The daily cases of those who keep the answers, in their personal chats in Teams (decisions.md D6): the same acts as in the
 * console, with the roles of this moment. What does not fit on a card leads there.
 */
export class KeepersChat {
  constructor(private readonly parts: KeepersChatParts) {}

  /** Does what was pressed, and answers with a card of how it stands then. */
  async run(context: TurnContext, pressed: KeeperPressed, editor: Editor, language: Language): Promise<void> {
    const { entry: id = '', part = 'common' } = pressed;
    const press: Press = { editor, id, part, pressed, value: context.activity.value, text: textIn(language), language };
    const view = (await this.view(press)) ?? { view: 'said' as const, said: press.text.answersInTeams.gone };
    await context.sendActivities([this.parts.show(view, editor, language)]);
  }

  /** Undefined where it is not there, or not for this account. */
  private async view(press: Press): Promise<View | undefined> {
    switch (press.pressed.keep) {
      case 'todo':
        return { view: 'todo', todo: await this.parts.toDo.of(press.editor), today: this.parts.toDo.today };
      case 'answer':
        return this.answer(press);
      case 'write':
        return this.write(press);
      case 'save':
      case 'submit':
        return this.save(press);
      case 'review':
        return this.review(press);
      case 'approve':
        return this.approve(press);
      case 'back':
        return this.sendBack(press);
      case 'publish':
        return this.publish(press);
      case 'pull':
        return (await this.parts.publishing.pull(press.editor, press.id)) === 'gone'
          ? undefined
          : this.answer(press, press.text.answersInTeams.pulled);
    }
  }

  private async answer({ editor, id }: Press, said?: string): Promise<View | undefined> {
    const kept = await this.parts.editing.read(editor, id);
    return kept && { view: 'answer', kept, ...(said !== undefined && { said }) };
  }

  /** A part with its words in boxes, as it stands now. */
  private async write(press: Press, said?: string): Promise<View | undefined> {
    const { editor, id, part, text } = press;
    const kept = await this.parts.editing.read(editor, id);
    if (!kept || part === 'common' || !mayWrite(editor, part)) return undefined;
    const others = await this.parts.writing.begin(editor, id, part);
    const { entry, change } = kept;
    const words = contentsWith(partsOf(entry), change)[part];
    const pending = change?.parts[part];
    const lines = [
      said,
      others.length > 0 && text.editing.entry.here(others.map(this.parts.nameOf).join(marks[press.language].comma)),
    ].filter(Boolean);
    return {
      view: 'write',
      kept,
      part,
      words,
      over: versionOf(entry, pending),
      effect: pending?.effect ?? (isOlder(entry, part) ? 'translation' : null),
      note: '',
      ...(lines.length > 0 && { said: lines.join('\n\n') }),
    };
  }

  private async save(press: Press): Promise<View | undefined> {
    const { editor, id, part, pressed, value, text } = press;
    const { over = '', effect = null, keep, note = '' } = pressed;
    if (part === 'common') return undefined;
    const saved = await this.parts.editing.save(editor, id, part, { content: wordsTyped(pressed, value), over, effect });
    if (saved.did === 'gone') return undefined;
    if (saved.did === 'crossed') {
      const kept = await this.parts.editing.read(editor, id);
      const { merged: words, version, crossings } = saved;
      return kept && isWords(words) ? { view: 'write', kept, part, words, over: version, effect, note, crossings } : undefined;
    }
    if (keep === 'save') return this.write(press, text.editing.edit.saved);
    const done = await this.parts.editing.submit(editor, id, part, note.trim().slice(0, longestNote));
    if (done === 'unsaid') {
      const again = await this.write(press, text.editing.edit.faults.effect);
      return again?.view === 'write' ? { ...again, note } : again;
    }
    await this.parts.writing.end(editor, id, part);
    return this.answer(press, done === undefined ? text.answersInTeams.submitted : text.editing.edit.same);
  }

  private async review(press: Press, said?: string): Promise<View | undefined> {
    const { editor, id, part, text } = press;
    const kept = await this.parts.editing.read(editor, id);
    if (!kept) return undefined;
    const nothing = kept.change?.parts[part]?.state !== 'in-review';
    if (nothing) return this.answer(press, said ?? text.editing.review.nothing);
    return { view: 'review', kept, part, ...(said !== undefined && { said }) };
  }

  private async approve(press: Press): Promise<View | undefined> {
    const { editor, id, part, pressed, text } = press;
    const done = await this.parts.editing.approve(editor, id, part, pressed.over ?? '');
    if (done === 'gone') return undefined;
    if (done === undefined) return this.answer(press, text.answersInTeams.approvedNow);
    return this.review(press, done === 'own' ? text.editing.review.own : text.editing.review.changed);
  }

  private async sendBack(press: Press): Promise<View | undefined> {
    const { editor, id, part, pressed, text } = press;
    const reason = (pressed.reason ?? '').trim().slice(0, longestNote);
    if (reason === '') return this.review(press, text.answersInTeams.noReason);
    const done = await this.parts.editing.sendBack(editor, id, part, reason);
    if (done === 'gone') return undefined;
    return done === undefined ? this.answer(press, text.answersInTeams.sentBack) : this.review(press, text.editing.review.changed);
  }

  /** Publishes what is approved, where the gates are open to it; else it says which are closed. */
  private async publish(press: Press): Promise<View | undefined> {
    const { editor, id, text, language } = press;
    const { publishing, answersInTeams } = text;
    const candidate = await this.parts.publishing.candidate(editor, id);
    if (!candidate) return this.answer(press, publishing.nothing);
    const names = (parts: readonly Part[]): string =>
      parts.map((part) => (part === 'common' ? text.editing.entry.common : ownName[part])).join(marks[language].comma);
    if (candidate.ready.length === 0)
      return this.answer(press, candidate.outdated.length > 0 ? publishing.outdated(names(candidate.outdated)) : publishing.nothing);
    const closed = this.parts.closedGates(candidate);
    if (!closed) return this.answer(press, answersInTeams.looking);
    const done = await this.parts.publishing.publish(editor, id);
    if (done === 'gone') return undefined;
    const titles = closed.map((gate) => publishing.gates[gate].title).join(marks[language].comma);
    const said = {
      nothing: titles === '' ? publishing.nothing : answersInTeams.closed(titles),
      closed: answersInTeams.closed(titles),
      unchecked: publishing.unchecked,
    };
    return this.answer(press, done === undefined ? publishing.published : said[done]);
  }
}
