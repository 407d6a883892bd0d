import type { Act } from '../dialogs/act.js';
import type { Records } from '../dialogs/records.js';
import { leftOf, type Change } from '../knowledge/editing/change.js';
import { readyParts } from '../knowledge/editing/candidate.js';
import { parts, type Part } from '../knowledge/editing/parts.js';
import { putBack } from '../knowledge/editing/puttingBack.js';
import type { Revision } from '../knowledge/editing/revision.js';
import type { Confirmation } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import { mayOverride, mayPublish, mayRead, mayWrite, type Editor } from '../knowledge/editing/roles.js';
import { versionOf, type EditingParts } from './partEditing.js';
import { putStepOf, type Step } from './step.js';
import type { Subject } from './subject.js';

export interface PublishingParts extends EditingParts {
  /** Always the same for the same text, and another one for another. */
  hash(text: string): string;
  /** How readers are told who confirmed an answer, or what is said of an office. */
  organization: string;
  /** The gates at which a candidate stands, as they were last looked at; undefined where nobody has looked at just this one. */
  closedGates(print: string): readonly string[] | undefined;
  /** Something else is published: answers are to follow at once. */
  published(): void;
}

/** What is about to be published of an entry, or of an office. */
export interface CandidateOf<T, C> {
  entry: T;
  change: Change<C>;
  ready: Part[];
  /** Approved, but something else was published since: to be looked at once more by those who wrote it. */
  outdated: Part[];
  /** It as readers would get it; undefined where something is missing. */
  after: T | undefined;
  /** Where something is missing. */
  missing: string[];
  /** Names just this content and what it replaces. */
  print: string;
}

/** Why nothing was published: it is not for this account, it is another one now, nothing is approved, a gate is closed, or nobody has looked at the gates. */
export type NotPublished = 'gone' | 'changed' | 'nothing' | 'closed' | 'unchecked';

/** An act that needs no second person, as the acts of staff and the history name it. */
interface ActAtOnce {
  by: string;
  did: Act['did'];
  step: Step['did'];
  approvers?: string[];
  /** The version that was read: nothing is done to another one. To whatever stands there, unless given. */
  over?: string | undefined;
}

/** Why nothing was done at once: it is not there for this account, or it is another one now. */
export type NotActed = 'gone' | 'changed';

type Confirmable = { meaning: number; confirmed: Confirmation | null };

/** Brings approved changes to readers, and puts back what was (features.md S45). */
export class PartPublishing<T extends { id: string; revision: number }, C extends object> {
  constructor(
    protected readonly parts: PublishingParts,
    private readonly subject: Subject<T, C>,
  ) {}

  protected get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** What would be published of an entry now. */
  candidate(editor: Editor, id: string): Promise<CandidateOf<T, C> | undefined> {
    return this.parts.store.transaction(async (records) => {
      const { published, changes } = this.subject.of(records);
      const [entry] = await published.find({ id } as Partial<T>);
      const [change] = await changes.find({ id });
      return mayRead(editor) && entry && change ? this.candidateIn(entry, change) : undefined;
    });
  }

  private candidateIn(entry: T, change: Change<C>): CandidateOf<T, C> {
    const { subject } = this;
    const { ready, outdated } = readyParts(subject.partsOf(entry), change);
    const confirmed = { by: this.parts.organization, on: this.today };
    const made = ready.length > 0 ? subject.candidateOf(entry, change, ready, confirmed) : { missing: [] };
    const after = 'after' in made ? made.after : undefined;
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
  private printOf({ id, revision }: T, after: T | undefined, ready: readonly Part[]): string {
    return this.parts.hash(JSON.stringify([id, revision, ready, after ? this.subject.partsOf(after) : null]));
  }

  /** Why a candidate is not published as it stands. @param over the print of the one that was read */
  protected notPublished({ after, print, change }: CandidateOf<T, C>, over: string): NotPublished | undefined {
    if (print !== over) return 'changed';
    if (!after) return 'nothing';
    const closed = this.parts.closedGates(print);
    if (!closed) return 'unchecked';
    return closed.some((gate) => !decidedOn(change, print)?.gates.includes(gate)) ? 'closed' : undefined;
  }

  /**
   * Publishes what is approved of an entry, where all gates are open to just this content, or an operator has decided on it.
   * @param over the print of the candidate that was read: nothing else is published
   */
  async publish(editor: Editor, id: string, over: string): Promise<NotPublished | undefined> {
    const done = await this.parts.store.transaction(async (records): Promise<NotPublished | undefined> => {
      const { published, changes } = this.subject.of(records);
      const entry = await published.get(id);
      const change = await changes.get(id);
      if (!mayPublish(editor)) return 'gone';
      if (!entry || !change) return 'changed';
      const candidate = this.candidateIn(entry, change);
      const { ready, after, print } = candidate;
      const not = this.notPublished(candidate, over);
      if (not !== undefined || !after) return not;
      const passedOver = decidedOn(change, print);
      const taken = ready.map((part) => change.parts[part]!);
      await this.put(records, entry, after, {
        did: 'published',
        by: editor.name,
        authors: [...new Set(taken.flatMap(({ authors }) => authors))],
        approvers: [...new Set(taken.flatMap(({ approvedBy }) => approvedBy ?? []))],
        effects: Object.fromEntries(ready.map((part) => [part, change.parts[part]!.effect])),
        passedOver: passedOver && { by: passedOver.by, gates: passedOver.gates, why: passedOver.why },
      });
      const left = leftOf(change, ready);
      await (left ? changes.put(left) : changes.drop(id));
      await this.parts.acts.add(records, { by: editor.name, did: `${this.subject.noun} published`, to: id, on: this.today });
      return undefined;
    });
    if (done === undefined) this.parts.published();
    return done;
  }

  /** An operator's decision, in their name and with their reason, to publish just this content although gates are closed. @param over as for `publish` */
  passOver(editor: Editor, id: string, over: string, why: string): Promise<'gone' | 'changed' | 'unchecked' | undefined> {
    return this.parts.store.transaction(async (records) => {
      const { published, changes } = this.subject.of(records);
      const entry = await published.get(id);
      const change = await changes.get(id);
      if (!mayOverride(editor)) return 'gone';
      if (!entry || !change || this.candidateIn(entry, change).print !== over) return 'changed';
      const closed = this.parts.closedGates(over);
      if (!closed) return 'unchecked';
      await changes.put({ ...change, passedOver: { by: editor.name, gates: [...closed], why, print: over } });
      await this.parts.acts.add(records, { by: editor.name, did: 'gates passed over', to: id, on: this.today });
      return undefined;
    });
  }

  /** The steps of an entry, newest first. */
  async history(editor: Editor, id: string): Promise<Revision<C>[]> {
    if (!mayRead(editor)) return [];
    const all = await this.parts.store.transaction((records) => this.subject.of(records).revisions.find({ entry: id }));
    return all.toSorted((a, b) => b.number - a.number);
  }

  /**
   * Puts up for review what stood there after a step in the history: one press, and one approval by somebody else. What is
   * being written in the same parts goes where "undo" finds it.
   */
  restore(editor: Editor, id: string, number: number): Promise<'gone' | 'same' | undefined> {
    return this.parts.store.transaction(async (records) => {
      const { published, changes, revisions } = this.subject.of(records);
      const entry = await published.get(id);
      if (!entry || !parts.every((part) => mayWrite(editor, part))) return 'gone';
      const history = await revisions.find({ entry: id });
      const before: Change<C> = (await changes.get(id)) ?? { id, passedOver: null, parts: {} };
      const act = { by: editor.name, on: this.today, together: this.parts.fresh(), fresh: this.parts.fresh };
      const change = putBack(before, number, this.subject.partsOf(entry), history, act);
      if (!change) return 'same';
      await changes.put(change);
      await this.parts.acts.add(records, { by: editor.name, did: `${this.subject.noun} put up for review`, to: id, on: this.today });
      return undefined;
    });
  }

  /** An act on what readers have, as it is, which needs no second person. @param to what becomes of it, or why nothing does */
  protected async actIn(
    records: Records,
    id: string,
    { by, did, step, approvers = [], over }: ActAtOnce,
    to: (stands: T) => T | NotActed,
  ): Promise<NotActed | undefined> {
    const stands = await this.subject.of(records).published.get(id);
    const isAnother = stands && over !== undefined && versionOf(stands, undefined) !== over;
    const after = !stands ? 'gone' : isAnother ? 'changed' : to(stands);
    if (!stands || typeof after === 'string') return after as NotActed;
    await this.put(
      records,
      stands,
      { ...after, revision: stands.revision + 1 },
      { did: step, by, authors: [], approvers, passedOver: null },
    );
    await this.parts.acts.add(records, { by, did, to: id, on: this.today });
    return undefined;
  }

  /** The same in a transaction of its own; answers follow at once. */
  protected async act(id: string, act: ActAtOnce, to: (stands: T) => T | NotActed): Promise<NotActed | undefined> {
    const done = await this.parts.store.transaction((records) => this.actIn(records, id, act, to));
    if (done === undefined) this.parts.published();
    return done;
  }

  /** Its wordings as the organization that runs this confirms them today; what is older than the original is not confirmed. */
  protected confirmedToday<W extends Confirmable>({
    in: wordings,
    meaning,
  }: {
    in: Record<Language, W>;
    meaning: number;
  }): Record<Language, W> {
    const confirmed = { by: this.parts.organization, on: this.today };
    return Object.fromEntries(
      languages.map((language) => [language, { ...wordings[language], ...(wordings[language].meaning >= meaning && { confirmed }) }]),
    ) as Record<Language, W>;
  }

  /** Keeps an entry in the place of another, with the step between them, and lets every instance know. */
  private put(records: Records, before: T, after: T, step: Omit<Step, 'on'>): Promise<void> {
    return putStepOf(this.subject, records, before, after, { ...step, on: this.today });
  }
}

/** What an operator decided on just this content. */
const decidedOn = <C>({ passedOver }: Change<C>, print: string): Change<C>['passedOver'] =>
  passedOver?.print === print ? passedOver : null;
