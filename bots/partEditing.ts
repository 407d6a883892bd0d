import type { Act } from '../dialogs/act.js';
import type { Records, Store } from '../dialogs/records.js';
import { isSame, saved, undone, withPart, type Change, type Effect, type PartChange } from '../knowledge/editing/change.js';
import type { Part } from '../knowledge/editing/parts.js';
import { mayApprove, mayRead, mayWrite, type Editor } from '../knowledge/editing/roles.js';
import { threeWay, type Crossing } from '../knowledge/editing/threeWay.js';
import { contentsAt } from '../knowledge/editing/revision.js';
import type { Acts } from './acts.js';
import type { Subject } from './subject.js';

export interface EditingParts {
  store: Store;
  /** The acts of staff on answers and offices. */
  acts: Acts;
  now(): Date;
  /** A name that nothing else has. */
  fresh(): string;
}

/** An entry, or an office, as those see it who keep it: what readers get, and what is being changed of it. */
export interface KeptOf<T, C> {
  entry: T;
  change: Change<C> | undefined;
}

/** What somebody wrote into a part, and what it was written over. */
export interface WrittenOf<C> {
  /** What a form left out stands as it stood in the version over which it was written. */
  content: C | Partial<C>;
  /** The version that stood in the boxes when they were opened. */
  over: string;
  /** Null where nobody has said it yet. */
  effect: Effect | null;
  /**
   * Whether the boxes stay as they are after it: then nothing is kept where others wrote beside it. What they wrote would not stand
   * in the boxes, and the next save would take it back.
   */
  boxesStay?: boolean;
}

/** What became of it. Of what two people wrote over each other, or beside each other where boxes stay, nothing is kept until somebody has looked at it. */
export type SavedOf<C> =
  | { did: 'saved'; version: string; content: C }
  | { did: 'crossed'; version: string; crossings: Crossing[]; merged: C; theirs: C }
  | { did: 'gone' };

/** Why nothing was done: it is not there for this account; it is not in that state any more; whoever wrote it does not approve it; nobody has said what it does to the meaning. */
export type Undone = 'gone' | 'changed' | 'own' | 'unsaid';

/** An act on one part: answers what becomes of it, undefined where it is left out, or why nothing was done. */
type Step<C> = (part: PartChange<C>) => PartChange<C> | undefined | Undone;

/** Names what stands in a part: a draft, or what is published. */
export const versionOf = ({ revision }: { revision: number }, change: Pick<PartChange, 'version'> | undefined): string =>
  change?.version ?? `r${revision}`;

/**
 * What a form has for the effect of what is written in a part, before anybody has said it: what was said last, or that it brings an
 * older translation up to date. Null where it came in beside other parts: what holds of these holds no more of what somebody
 * writes into one of them, so they say it.
 */
export function likelyEffect<T, C>(
  { isOlder }: Pick<Subject<T, C>, 'isOlder'>,
  stands: T,
  part: Part,
  change: Pick<PartChange, 'effect' | 'together'> | undefined,
): Effect | null {
  if (change?.together !== undefined) return null;
  return change?.effect ?? (part !== 'common' && isOlder(stands, part) ? 'translation' : null);
}

/**
 * What stood in a part at a version; undefined where nobody knows it (any more): a draft that was published since, dropped, or saved
 * over too often, or a revision that has not been here.
 */
export async function stoodAtOf<T extends { id: string; revision: number }, C>(
  { of, partsOf }: Subject<T, C>,
  version: string,
  part: Part,
  stands: T,
  change: PartChange<C> | undefined,
  records: Records,
): Promise<C | undefined> {
  const earlier = change?.earlier.find((one) => one.version === version);
  if (earlier) return earlier.content;
  const number = /^r(\d+)$/.exec(version)?.[1];
  if (number === undefined || Number(number) > stands.revision) return undefined;
  return contentsAt(Number(number), partsOf(stands), await of(records).revisions.find({ entry: stands.id }))[part];
}

type Merge<C> = ReturnType<typeof threeWay<C & object>>;

/** One merge after another: a box that crossed in the first is shown as it crossed there. */
const bothOf = <C>(first: Merge<C>, second: Merge<C>): Merge<C> => ({
  merged: second.merged,
  crossings: [...first.crossings, ...second.crossings.filter(({ field }) => first.crossings.every((one) => one.field !== field))],
});

/**
 * Writing, reviewing and approving what is to become of an entry, or of an office, part by part. Readers see nothing of it before it is
 * published; nobody approves their own words (decisions.md D6).
 */
export class PartEditing<T extends { id: string; revision: number }, C extends object> {
  constructor(
    protected readonly parts: EditingParts,
    private readonly subject: Subject<T, C>,
  ) {}

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** What readers get with what is being changed of it, for whoever may read that. */
  async read(editor: Editor, id: string): Promise<KeptOf<T, C> | undefined> {
    if (!mayRead(editor)) return undefined;
    return this.parts.store.transaction(async (records) => {
      const { published, changes } = this.subject.of(records);
      const [entry] = await published.find({ id } as Partial<T>);
      const [change] = await changes.find({ id });
      return entry && { entry, change };
    });
  }

  /**
   * Keeps what was written into a part as a draft. What somebody else saved meanwhile into other boxes stays as well, and what was
   * published since the draft was begun becomes part of it: who saves has looked, and it is up to date from then on.
   */
  save(editor: Editor, id: string, part: Part, written: WrittenOf<C>): Promise<SavedOf<C>> {
    const { subject } = this;
    return this.parts.store.transaction(async (records): Promise<SavedOf<C>> => {
      const { published: all, changes } = subject.of(records);
      const entry = await all.get(id);
      if (!entry || !mayWrite(editor, part)) return { did: 'gone' };
      const change: Change<C> = (await changes.get(id)) ?? { id, passedOver: null, parts: {} };
      const before = change.parts[part];
      const published = subject.partsOf(entry)[part];
      const draft = before?.content ?? published;
      const version = versionOf(entry, before);
      const isOutdated = before !== undefined && !isSame(before.was, published);
      const renewed = (content: C) => (isOutdated ? threeWay(before.was, published, content) : { merged: content, crossings: [] });
      const seen = isOutdated ? `${version}@r${entry.revision}` : version;
      const hasSeen = written.over === seen;
      const theirs = hasSeen ? renewed(draft).merged : draft;
      const was = hasSeen || written.over === version ? theirs : await stoodAtOf(subject, written.over, part, entry, before, records);
      const mine = threeWay(was, theirs, { ...(was ?? theirs), ...written.content });
      const { merged, crossings } = hasSeen ? mine : bothOf(mine, renewed(mine.merged));
      const others = Object.entries(written.content).some(([field, typed]) => !isSame(typed, Reflect.get(merged, field), field));
      const stood = renewed(draft).merged;
      if (crossings.length > 0 || (written.boxesStay && others)) return { did: 'crossed', version: seen, crossings, merged, theirs: stood };
      const brings = before
        ? written.effect !== null && before.effect !== written.effect
        : written.effect === 'translation' && part !== 'common' && subject.isOlder(entry, part);
      if (isSame(merged, theirs) && !brings && !isOutdated) return { did: 'saved', version, content: merged };
      const { today } = this;
      const together = isSame(merged, stood) ? before?.together : undefined;
      const effect = written.effect ?? (together === before?.together ? before?.effect : null) ?? null;
      const after = saved<C>(change, part, {
        content: merged,
        was: published,
        effect,
        version: this.parts.fresh(),
        by: editor.name,
        on: today,
        together,
      });
      await changes.put(after);
      if (before?.on !== today || !before.authors.includes(editor.name)) await this.note(records, editor, `${subject.noun} written`, id);
      return { did: 'saved', version: after.parts[part]!.version, content: merged };
    });
  }

  /** Takes the last save of a part back. */
  undo(editor: Editor, id: string, part: Part): Promise<Undone | undefined> {
    return this.step(editor, id, part, `${this.subject.noun} written`, (before) => {
      const after = undone(before);
      if (!mayWrite(editor, part)) return 'gone';
      if (!after) return 'changed';
      const authors = [...new Set([...before.authors, editor.name])];
      return { ...after, version: this.parts.fresh(), on: this.today, authors, state: 'draft', approvedBy: null };
    });
  }

  /** Drops what was written into a part: what is published stays. */
  discard(editor: Editor, id: string, part: Part): Promise<Undone | undefined> {
    return this.step(editor, id, part, 'change discarded', () => (mayWrite(editor, part) ? undefined : 'gone'));
  }

  /** Puts a part up for review. @param note what the reviewer should know */
  submit(editor: Editor, id: string, part: Part, note: string): Promise<Undone | undefined> {
    return this.step(editor, id, part, `${this.subject.noun} put up for review`, (before) => {
      if (!mayWrite(editor, part)) return 'gone';
      if (before.state !== 'draft') return 'changed';
      const { sentBackBy: _, ...stays } = before;
      return before.effect === null ? 'unsaid' : { ...stays, state: 'in-review', note };
    });
  }

  /** Gives a part back to those who write it, with the reason. @param version the one that was read: what was written since is not given back with it */
  sendBack(editor: Editor, id: string, part: Part, version: string, note: string): Promise<Undone | undefined> {
    return this.step(editor, id, part, `${this.subject.noun} sent back`, (before) => {
      if (!mayApprove(editor, []) && !mayWrite(editor, part)) return 'gone';
      if (before.state === 'draft' || before.version !== version) return 'changed';
      return { ...before, state: 'draft', approvedBy: null, note, sentBackBy: editor.name };
    });
  }

  /** Approves a part as it was read. @param version the one that was read: what was written since is not approved with it */
  approve(editor: Editor, id: string, part: Part, version: string): Promise<Undone | undefined> {
    return this.step(editor, id, part, `${this.subject.noun} approved`, (before) => {
      if (!mayApprove(editor, [])) return 'gone';
      if (before.state !== 'in-review' || before.version !== version) return 'changed';
      return mayApprove(editor, before.authors) ? { ...before, state: 'approved', approvedBy: editor.name } : 'own';
    });
  }

  private step(editor: Editor, id: string, part: Part, did: Act['did'], step: Step<C>): Promise<Undone | undefined> {
    return this.parts.store.transaction(async (records) => {
      const { changes } = this.subject.of(records);
      const change = await changes.get(id);
      const before = change?.parts[part];
      if (!change || !before || !mayRead(editor)) return 'gone';
      const to = step(before);
      if (typeof to === 'string') return to;
      const after = withPart(change, part, to);
      await (after ? changes.put(after) : changes.drop(id));
      await this.note(records, editor, did, id);
      return undefined;
    });
  }

  private note(records: Records, { name }: Editor, did: Act['did'], to: string): Promise<void> {
    return this.parts.acts.add(records, { by: name, did, to, on: this.today });
  }
}
