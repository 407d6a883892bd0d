import type { Records } from '../dialogs/records.js';
import { isSame, saved, withPart, type Change } from '../knowledge/editing/change.js';
import { candidateOf, readyParts } from '../knowledge/editing/candidate.js';
import { parts, partsOf, type Part } from '../knowledge/editing/parts.js';
import { contentsAt, type Revision } from '../knowledge/editing/revision.js';
import { mayOverride, mayPublish, mayPull, mayRead, mayWrite, type Editor } from '../knowledge/editing/roles.js';
import type { Entry } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import type { EditingParts } from './editing.js';
import { putStep, type Step } from './step.js';

/** What must be right before anything reaches readers: the answer is whole, its words keep the rules, all languages find it, nothing harmful comes out (features.md ideas 23, 24). */
export const gates = ['whole', 'words', 'parity', 'harm'] as const;
export type Gate = (typeof gates)[number];

export interface PublishingParts extends EditingParts {
  /** Always the same for the same text, and another one for another. */
  hash(text: string): string;
  /** How readers are told who confirmed an answer. */
  organization: string;
  /** The gates at which a candidate stands, as they were last looked at; undefined where nobody has looked at just this one. */
  closedGates(print: string): readonly Gate[] | undefined;
  /** Something else is published: answers are to follow at once. */
  published(): void;
}

/** What is about to be published of an entry. */
export interface Candidate {
  entry: Entry;
  change: Change;
  ready: Part[];
  /** Approved, but something else was published since: to be looked at once more by those who wrote it. */
  outdated: Part[];
  /** The entry as readers would get it; undefined where something is missing. */
  after: Entry | undefined;
  /** Where something is missing. */
  missing: string[];
  /** Names just this content and what it replaces. */
  print: string;
}

/** Why nothing was published: it is not there, nothing is approved, a gate is closed, or nobody has looked at the gates. */
export type NotPublished = 'gone' | 'nothing' | 'closed' | 'unchecked';

/** Brings approved changes to readers, takes answers away from them, and puts back what was (features.md S45). */
export class Publishing {
  constructor(private readonly parts: PublishingParts) {}

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** What would be published of an entry now. */
  candidate(editor: Editor, id: string): Promise<Candidate | undefined> {
    return this.parts.store.transaction(async (records) => {
      const [entry] = await records.entries.find({ id });
      const [change] = await records.changes.find({ id });
      return mayRead(editor) && entry && change ? this.candidateIn(entry, change) : undefined;
    });
  }

  private candidateIn(entry: Entry, change: Change): Candidate {
    const { ready, outdated } = readyParts(entry, change);
    const made = ready.length > 0 ? candidateOf(entry, change, ready, { by: this.parts.organization, on: this.today }) : { missing: [] };
    const after = 'entry' in made ? made.entry : undefined;
    return {
      entry,
      change,
      ready,
      outdated,
      after,
      missing: 'missing' in made ? made.missing : [],
      print: this.printOf(entry, after, ready),
    };
  }

  /** Names a content: what was checked is what is published. */
  private printOf({ id, revision }: Entry, after: Entry | undefined, ready: readonly Part[]): string {
    return this.parts.hash(JSON.stringify([id, revision, ready, after ? partsOf(after) : null]));
  }

  /** Publishes what is approved of an entry, where all gates are open to just this content, or an operator has decided on it. */
  async publish(editor: Editor, id: string): Promise<NotPublished | undefined> {
    const done = await this.parts.store.transaction(async (records): Promise<NotPublished | undefined> => {
      const entry = await records.entries.get(id);
      const change = await records.changes.get(id);
      if (!entry || !change || !mayPublish(editor)) return 'gone';
      const { ready, after, print } = this.candidateIn(entry, change);
      if (!after) return 'nothing';
      const closed = this.parts.closedGates(print);
      if (!closed) return 'unchecked';
      const passedOver = change.passedOver?.print === print ? change.passedOver : null;
      if (closed.some((gate) => !passedOver?.gates.includes(gate))) return 'closed';
      const taken = ready.map((part) => change.parts[part]!);
      await this.put(records, entry, after, {
        did: 'published',
        by: editor.name,
        authors: [...new Set(taken.flatMap(({ authors }) => authors))],
        approvers: [...new Set(taken.flatMap(({ approvedBy }) => approvedBy ?? []))],
        passedOver: passedOver && { by: passedOver.by, gates: passedOver.gates, why: passedOver.why },
      });
      const left = ready.reduce<Change | undefined>((all, part) => all && withPart(all, part, undefined), { ...change, passedOver: null });
      await (left ? records.changes.put(left) : records.changes.drop(id));
      await this.parts.acts.add(records, { by: editor.name, did: 'answer published', to: id, on: this.today });
      return undefined;
    });
    if (done === undefined) this.parts.published();
    return done;
  }

  /** An operator's decision, in their name and with their reason, to publish just this content although gates are closed. */
  passOver(editor: Editor, id: string, print: string, why: string): Promise<'gone' | 'changed' | undefined> {
    return this.parts.store.transaction(async (records) => {
      const entry = await records.entries.get(id);
      const change = await records.changes.get(id);
      if (!entry || !change || !mayOverride(editor)) return 'gone';
      const closed = this.parts.closedGates(print);
      if (this.candidateIn(entry, change).print !== print || !closed) return 'changed';
      await records.changes.put({ ...change, passedOver: { by: editor.name, gates: [...closed], why, print } });
      await this.parts.acts.add(records, { by: editor.name, did: 'gates passed over', to: id, on: this.today });
      return undefined;
    });
  }

  /** Takes an answer away from readers at once. Its topic is still recognized: the bot says that it has no prepared answer. */
  async pull(editor: Editor, id: string): Promise<'gone' | undefined> {
    const done = await this.parts.store.transaction(async (records): Promise<'gone' | undefined> => {
      const entry = await records.entries.get(id);
      if (!entry || entry.status !== 'published' || !mayPull(editor)) return 'gone';
      const pulled: Entry = { ...entry, status: 'draft', revision: entry.revision + 1 };
      await this.put(records, entry, pulled, { did: 'pulled', by: editor.name, authors: [], approvers: [], passedOver: null });
      await this.parts.acts.add(records, { by: editor.name, did: 'answer pulled', to: id, on: this.today });
      return undefined;
    });
    if (done === undefined) this.parts.published();
    return done;
  }

  /**
   * Confirms answers as they are for the organization that runs this (decisions.md D1), and that they are right for another
   * year. @returns how many were confirmed
   */
  async confirm(editor: Editor, ids: readonly string[]): Promise<number> {
    if (!mayPublish(editor)) return 0;
    const { today } = this;
    const count = await this.parts.store.transaction(async (records) => {
      let done = 0;
      for (const id of ids) {
        const entry = await records.entries.get(id);
        if (!entry || entry.status !== 'published') continue;
        const confirmed = { by: this.parts.organization, on: today };
        const wordings = Object.fromEntries(
          languages.map((language) => [
            language,
            { ...entry.in[language], ...(entry.in[language].meaning >= entry.meaning && { confirmed }) },
          ]),
        ) as Record<Language, (typeof entry)['in'][Language]>;
        const after: Entry = { ...entry, in: wordings, reviewBy: later(entry.reviewBy, inAYear(today)), revision: entry.revision + 1 };
        await this.put(records, entry, after, {
          did: 'confirmed',
          by: editor.name,
          authors: [],
          approvers: [editor.name],
          passedOver: null,
        });
        await this.parts.acts.add(records, { by: editor.name, did: 'answer confirmed', to: id, on: today });
        done++;
      }
      return done;
    });
    if (count > 0) this.parts.published();
    return count;
  }

  /** The steps of an entry, newest first. */
  async history(editor: Editor, id: string): Promise<Revision[]> {
    if (!mayRead(editor)) return [];
    const all = await this.parts.store.transaction(({ revisions }) => revisions.find({ entry: id }));
    return all.toSorted((a, b) => b.number - a.number);
  }

  /**
   * Puts up for review what stood there after a step in the history: one press, and one approval by somebody else. What is
   * being written in the same parts goes where "undo" finds it.
   */
  restore(editor: Editor, id: string, number: number): Promise<'gone' | 'same' | undefined> {
    return this.parts.store.transaction(async (records) => {
      const entry = await records.entries.get(id);
      if (!entry || !parts.every((part) => mayWrite(editor, part))) return 'gone';
      const history = await records.revisions.find({ entry: id });
      const now = partsOf(entry);
      const then = contentsAt(number, now, history);
      const others = parts.filter((part) => !isSame(now[part], then[part]));
      if (others.length === 0) return 'same';
      let change: Change = (await records.changes.get(id)) ?? { id, passedOver: null, parts: {} };
      for (const part of others) {
        change = saved(change, part, {
          content: then[part],
          was: now[part],
          effect: 'meaning',
          version: this.parts.fresh(),
          by: editor.name,
          on: this.today,
        });
        change = { ...change, parts: { ...change.parts, [part]: { ...change.parts[part]!, state: 'in-review' } } };
      }
      await records.changes.put(change);
      await this.parts.acts.add(records, { by: editor.name, did: 'answer put up for review', to: id, on: this.today });
      return undefined;
    });
  }

  private put(records: Records, before: Entry, after: Entry, step: Omit<Step, 'on'>): Promise<void> {
    return putStep(records, before, after, { ...step, on: this.today });
  }
}

const inAYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
const later = (one: string, other: string): string => (one > other ? one : other);
