import { contentsWith, type Effect } from '../knowledge/editing/change.js';
import type { Part } from '../knowledge/editing/parts.js';
import type { Revision } from '../knowledge/editing/revision.js';
import { mayWrite, type Editor } from '../knowledge/editing/roles.js';
import type { Crossing } from '../knowledge/editing/threeWay.js';
import { marks, ownName, type Language } from '../knowledge/language.js';
import type { Text } from '../knowledge/text/index.js';
import { likelyEffect, versionOf, type KeptOf, type PartEditing } from './partEditing.js';
import type { CandidateOf, PartPublishing } from './partPublishing.js';
import { saidOncePublished, type Subject } from './subject.js';
import type { WritingNow } from './writingNow.js';

/** What was typed on a card into the boxes that stood there; where it cannot be taken, what is to be done. */
export interface Typed<C> {
  content: Partial<C>;
  fault?: string | undefined;
}

/** One press at a part: whose, on what, and what was typed with it. */
export interface PartPress<C> {
  editor: Editor;
  id: string;
  part: Part;
  /** The version that stood on the card. */
  over: string;
  effect: Effect | null;
  note: string;
  reason: string;
  typed: Typed<C>;
  text: Text;
  language: Language;
}

/** A card that shows an entry, or an office: how its parts stand, one with its boxes, or one as it is to become. */
export type PartView<T, C> =
  | {
      view: 'one';
      kept: KeptOf<T, C>;
      /** What its button would publish, where something is being changed. */
      publishes?: string;
      said?: string;
    }
  | {
      view: 'write';
      kept: KeptOf<T, C>;
      part: Part;
      content: C;
      over: string;
      effect: Effect | null;
      note: string;
      said?: string;
      crossings?: readonly Crossing[];
    }
  | {
      view: 'review';
      kept: KeptOf<T, C>;
      part: Part;
      /** What was typed for giving it back, which was not done. */
      reason?: string;
      said?: string;
    };

export interface PartChatParts<T extends { id: string; revision: number }, C extends object> {
  editing: Pick<PartEditing<T, C>, 'read' | 'save' | 'submit' | 'sendBack' | 'approve'>;
  publishing: Pick<PartPublishing<T, C>, 'candidate' | 'publish' | 'history'>;
  writing: Pick<WritingNow, 'begin' | 'end'>;
  subject: Subject<T, C>;
  /** By which name it is noted that somebody writes in it. */
  noted(id: string): string;
  /** The gates at which a candidate stands, as people read them; undefined while it is being looked at, which begins with the first call. */
  closedGates(candidate: CandidateOf<T, C>, text: Text): Promise<readonly string[] | undefined>;
  /** How people read who an account is. */
  nameOf(account: string): string;
}

/** Names all that is about to be published of one entry, or office, and what it replaces. */
const wholeOf = <T extends { revision: number }, C>({ entry, print }: Pick<CandidateOf<T, C>, 'entry' | 'print'>): string =>
  `${versionOf(entry, undefined)}.${print}`;

/** How long a note to the reviewer or a reason may be. */
const longestNote = 500;

/**
 * Writing, reviewing and publishing by cards: the same acts as in the console. A card stays in a chat for long, and Teams may
 * deliver a press twice: an act is done to what stood on the card only, and never again; otherwise the card that follows says
 * how it stands. Every step answers undefined where it is not there, or not for this account.
 */
export class PartChat<T extends { id: string; revision: number }, C extends object> {
  constructor(private readonly parts: PartChatParts<T, C>) {}

  async one({ editor, id }: Pick<PartPress<C>, 'editor' | 'id'>, said?: string): Promise<PartView<T, C> | undefined> {
    const candidate = await this.parts.publishing.candidate(editor, id);
    const kept = candidate ?? (await this.parts.editing.read(editor, id));
    return kept && { view: 'one', kept, ...(candidate && { publishes: wholeOf(candidate) }), ...(said !== undefined && { said }) };
  }

  /** A part with its boxes, as it stands now. @param typed what stands in some of them instead, over the version of the press */
  async write(press: PartPress<C>, said?: string, typed?: Partial<C>): Promise<PartView<T, C> | undefined> {
    const { editor, id, part, text } = press;
    const { editing, writing, subject, noted, nameOf } = this.parts;
    const kept = await editing.read(editor, id);
    if (!kept || !mayWrite(editor, part)) return undefined;
    const others = await writing.begin(editor, noted(id), part);
    const pending = kept.change?.parts[part];
    const lines = [said, others.length > 0 && text.editing.entry.here(others.map(nameOf).join(marks[press.language].comma))].filter(
      Boolean,
    );
    return {
      view: 'write',
      kept,
      part,
      content: { ...this.stands(kept, part), ...typed },
      over: typed ? press.over : versionOf(kept.entry, pending),
      effect: (typed ? press.effect : undefined) ?? likelyEffect(subject, kept.entry, part, pending),
      note: typed ? press.note : '',
      ...(lines.length > 0 && { said: lines.join('\n\n') }),
    };
  }

  /** Keeps what was typed, and puts it up for review where that was pressed. */
  async save(press: PartPress<C>, then: 'save' | 'submit'): Promise<PartView<T, C> | undefined> {
    const { editor, id, part, over, effect, note, typed, text } = press;
    const { editing, writing, noted } = this.parts;
    if (typed.fault !== undefined) return this.write(press, typed.fault, typed.content);
    const saved = await editing.save(editor, id, part, { content: typed.content, over, effect });
    if (saved.did === 'gone') return undefined;
    if (saved.did === 'crossed') {
      const kept = await editing.read(editor, id);
      const { merged: content, version, crossings } = saved;
      return kept && { view: 'write', kept, part, content, over: version, effect, note, crossings };
    }
    if (then === 'save') return this.write(press, text.editing.edit.saved);
    const done = await editing.submit(editor, id, part, note.trim().slice(0, longestNote));
    if (done === 'unsaid') {
      const again = await this.write(press, text.editing.edit.faults.effect);
      return again?.view === 'write' ? { ...again, note } : again;
    }
    await writing.end(editor, noted(id), part);
    return this.one(press, done === undefined ? text.answersInTeams.submitted : text.editing.edit.same);
  }

  async review(press: PartPress<C>, said?: string): Promise<PartView<T, C> | undefined> {
    const { editor, id, part, text } = press;
    const kept = await this.parts.editing.read(editor, id);
    if (!kept) return undefined;
    if (kept.change?.parts[part]?.state !== 'in-review') return this.one(press, said ?? text.editing.review.nothing);
    return { view: 'review', kept, part, ...(said !== undefined && { said }) };
  }

  async approve(press: PartPress<C>): Promise<PartView<T, C> | undefined> {
    const { editor, id, part, over, text } = press;
    const done = await this.parts.editing.approve(editor, id, part, over);
    if (done === 'gone') return undefined;
    if (done === undefined || (await this.was(press, 'approved'))) return this.one(press, text.answersInTeams.approvedNow);
    return this.review(press, done === 'own' ? text.editing.review.own : text.editing.review.changed);
  }

  /** Gives back what stood on the card, with the reason. */
  async sendBack(press: PartPress<C>): Promise<PartView<T, C> | undefined> {
    const { editor, id, part, over, text } = press;
    const reason = press.reason.trim().slice(0, longestNote);
    if (reason === '') return this.review(press, text.answersInTeams.noReason);
    if (await this.was(press, 'in-review')) {
      const done = await this.parts.editing.sendBack(editor, id, part, over, reason);
      if (done === 'gone') return undefined;
      if (done === undefined) return this.one(press, text.answersInTeams.sentBack);
    }
    const kept = await this.parts.editing.read(editor, id);
    const pending = kept?.change?.parts[part];
    const isBack = pending?.version === over && pending.state === 'draft' && pending.note === reason;
    const after = await this.review(press, isBack ? text.answersInTeams.sentBack : text.editing.review.changed);
    return after?.view === 'review' ? { ...after, reason } : after;
  }

  /** Publishes what stood on the card as approved, and nothing else, where the gates are open to it; else it says which are closed. */
  async publish(press: PartPress<C>): Promise<PartView<T, C> | undefined> {
    const { editor, id, over, text, language } = press;
    const { publishing, answersInTeams } = text;
    if (await this.did(press, 'published')) return this.published(press);
    const candidate = await this.parts.publishing.candidate(editor, id);
    if (candidate && wholeOf(candidate) !== over) return this.one(press, text.editing.review.changed);
    if (!candidate) return this.one(press, publishing.nothing);
    const names = (parts: readonly Part[]): string =>
      parts.map((part) => (part === 'common' ? text.editing.entry.common : ownName[part])).join(marks[language].comma);
    if (candidate.ready.length === 0)
      return this.one(press, candidate.outdated.length > 0 ? publishing.outdated(names(candidate.outdated)) : publishing.nothing);
    const closed = await this.parts.closedGates(candidate, text);
    if (!closed) return this.one(press, answersInTeams.looking);
    const done = await this.parts.publishing.publish(editor, id, candidate.print);
    if (done === 'gone') return undefined;
    const titles = closed.join(marks[language].comma);
    if (done === undefined) return this.published(press);
    const said = {
      nothing: titles === '' ? publishing.nothing : answersInTeams.closed(titles),
      closed: answersInTeams.closed(titles),
      unchecked: publishing.unchecked,
      changed: text.editing.review.changed,
    };
    return this.one(press, said[done]);
  }

  private async published(press: PartPress<C>): Promise<PartView<T, C> | undefined> {
    const kept = await this.parts.editing.read(press.editor, press.id);
    return kept && this.one(press, saidOncePublished(this.parts.subject, kept.entry, press.text));
  }

  /** Whether what stands there is what this step, by whoever presses, made of what stood on the card: then the press was delivered again. */
  async did({ editor, id, over }: Pick<PartPress<C>, 'editor' | 'id' | 'over'>, step: Revision['did']): Promise<boolean> {
    const stands = (await this.parts.editing.read(editor, id))?.entry.revision;
    const history = await this.parts.publishing.history(editor, id);
    const last = history.find(({ number }) => number === stands);
    return last !== undefined && over.split('.')[0] === `r${last.number - 1}` && last.did === step && last.by === editor.name;
  }

  /** Whether just what stood on the card is in this state now; where it is approved, whether by whoever presses. */
  private async was({ editor, id, part, over }: PartPress<C>, state: 'in-review' | 'approved'): Promise<boolean> {
    const pending = (await this.parts.editing.read(editor, id))?.change?.parts[part];
    const mine = state !== 'approved' || pending?.approvedBy === editor.name;
    return pending?.version === over && pending.state === state && mine;
  }

  private stands({ entry, change }: KeptOf<T, C>, part: Part): C {
    return contentsWith(this.parts.subject.partsOf(entry), change)[part];
  }
}
