import type { Act } from '../dialogs/act.js';
import type { Records, Store } from '../dialogs/records.js';
import { isSame, saved, withPart, type Change, type Effect, type PartChange } from '../knowledge/editing/change.js';
import { isOlder, partsOf, type Content, type Part } from '../knowledge/editing/parts.js';
import { mayApprove, mayRead, mayWrite, type Editor } from '../knowledge/editing/roles.js';
import { threeWay, type Crossing } from '../knowledge/editing/threeWay.js';
import { contentsAt } from '../knowledge/editing/revision.js';
import type { Entry } from '../knowledge/entry.js';
import type { Acts } from './acts.js';

export interface EditingParts {
  store: Store;
  /** The acts of staff on answers. */
  acts: Acts;
  now(): Date;
  /** A name that nothing else has. */
  fresh(): string;
}

/** An entry as those see it who keep it: what readers get, and what is being changed of it. */
export interface Kept {
  entry: Entry;
  change: Change | undefined;
}

/** What somebody wrote into a part, and what it was written over. */
export interface Written {
  content: Content;
  /** The version that stood in the boxes when they were opened. */
  over: string;
  /** Null where nobody has said it yet. */
  effect: Effect | null;
}

/** What became of it. Of what two people wrote over each other nothing is kept until somebody has looked at it. */
export type Saved =
  | { did: 'saved'; version: string; content: Content }
  | { did: 'crossed'; version: string; crossings: Crossing[]; merged: Content; theirs: Content }
  | { did: 'gone' };

/** Why nothing was done: it is not there for this account; it is not in that state any more; whoever wrote it does not approve it; nobody has said what it does to the meaning. */
export type Undone = 'gone' | 'changed' | 'own' | 'unsaid';

/** An act on one part: answers what becomes of it, undefined where it is left out, or why nothing was done. */
type Step = (part: PartChange) => PartChange | undefined | Undone;

/** Names what stands in a part: a draft, or what is published. */
export const versionOf = ({ revision }: Pick<Entry, 'revision'>, change: PartChange | undefined): string =>
  change?.version ?? `r${revision}`;

/** What stood in a part at a version. One that is too old to be known counts as what was published: then more is shown as crossing, never less. */
export async function stoodAt(
  version: string,
  part: Part,
  entry: Entry,
  change: PartChange | undefined,
  { revisions }: Records,
): Promise<Content> {
  const earlier = change?.earlier.find((one) => one.version === version);
  if (earlier) return earlier.content;
  const number = /^r(\d+)$/.exec(version)?.[1];
  const published = partsOf(entry);
  return number === undefined ? published[part] : contentsAt(Number(number), published, await revisions.find({ entry: entry.id }))[part];
}

/**
 * Writing, reviewing and approving what is to become of an entry, part by part. Readers see nothing of it before it is
 * published; nobody approves their own words (decisions.md D6).
 */
export class Editing {
  constructor(private readonly parts: EditingParts) {}

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** The entry with what is being changed of it, for whoever may read that. */
  async read(editor: Editor, id: string): Promise<Kept | undefined> {
    if (!mayRead(editor)) return undefined;
    return this.parts.store.transaction(async ({ entries, changes }) => {
      const [entry] = await entries.find({ id });
      const [change] = await changes.find({ id });
      return entry && { entry, change };
    });
  }

  /** Keeps what was written into a part as a draft. What somebody else saved meanwhile into other boxes stays as well. */
  save(editor: Editor, id: string, part: Part, written: Written): Promise<Saved> {
    return this.parts.store.transaction(async (records): Promise<Saved> => {
      const entry = await records.entries.get(id);
      if (!entry || !mayWrite(editor, part)) return { did: 'gone' };
      const change = (await records.changes.get(id)) ?? { id, passedOver: null, parts: {} };
      const before = change.parts[part];
      const published = partsOf(entry)[part];
      const theirs = before?.content ?? published;
      const version = versionOf(entry, before);
      const was = version === written.over ? theirs : await stoodAt(written.over, part, entry, before, records);
      const { merged, crossings } = threeWay(was, theirs, written.content);
      if (crossings.length > 0) return { did: 'crossed', version, crossings, merged, theirs };
      const brings = before
        ? before.effect !== written.effect
        : written.effect === 'translation' && part !== 'common' && isOlder(entry, part);
      if (isSame(merged, theirs) && !brings) return { did: 'saved', version, content: merged };
      const { today } = this;
      const effect = written.effect ?? before?.effect ?? null;
      const after = saved(change, part, {
        content: merged,
        was: published,
        effect,
        version: this.parts.fresh(),
        by: editor.name,
        on: today,
      });
      await records.changes.put(after);
      if (before?.on !== today || !before.authors.includes(editor.name)) await this.note(records, editor, 'answer written', id);
      return { did: 'saved', version: after.parts[part]!.version, content: merged };
    });
  }

  /** Takes the last save of a part back. */
  undo(editor: Editor, id: string, part: Part): Promise<Undone | undefined> {
    return this.step(editor, id, part, 'answer written', (before) => {
      const last = before.earlier.at(-1);
      if (!mayWrite(editor, part)) return 'gone';
      if (!last) return 'changed';
      const authors = [...new Set([...before.authors, editor.name])];
      const undone = { content: last.content, version: this.parts.fresh(), earlier: before.earlier.slice(0, -1), on: this.today };
      return { ...before, ...undone, authors, state: 'draft', approvedBy: null };
    });
  }

  /** Drops what was written into a part: what is published stays. */
  discard(editor: Editor, id: string, part: Part): Promise<Undone | undefined> {
    return this.step(editor, id, part, 'change discarded', () => (mayWrite(editor, part) ? undefined : 'gone'));
  }

  /** Puts a part up for review. @param note what the reviewer should know */
  submit(editor: Editor, id: string, part: Part, note: string): Promise<Undone | undefined> {
    return this.step(editor, id, part, 'answer put up for review', (before) => {
      if (!mayWrite(editor, part)) return 'gone';
      if (before.state !== 'draft') return 'changed';
      return before.effect === null ? 'unsaid' : { ...before, state: 'in-review', note };
    });
  }

  /** Gives a part back to those who write it, with the reason. */
  sendBack(editor: Editor, id: string, part: Part, note: string): Promise<Undone | undefined> {
    return this.step(editor, id, part, 'answer sent back', (before) => {
      if (!mayApprove(editor, []) && !mayWrite(editor, part)) return 'gone';
      return before.state === 'draft' ? 'changed' : { ...before, state: 'draft', approvedBy: null, note };
    });
  }

  /** Approves a part as it was read. @param version the one that was read: what was written since is not approved with it */
  approve(editor: Editor, id: string, part: Part, version: string): Promise<Undone | undefined> {
    return this.step(editor, id, part, 'answer approved', (before) => {
      if (!mayApprove(editor, [])) return 'gone';
      if (before.state !== 'in-review' || before.version !== version) return 'changed';
      return mayApprove(editor, before.authors) ? { ...before, state: 'approved', approvedBy: editor.name } : 'own';
    });
  }

  private step(editor: Editor, id: string, part: Part, did: Act['did'], step: Step): Promise<Undone | undefined> {
    return this.parts.store.transaction(async (records) => {
      const change = await records.changes.get(id);
      const before = change?.parts[part];
      if (!change || !before || !mayRead(editor)) return 'gone';
      const to = step(before);
      if (typeof to === 'string') return to;
      const after = withPart(change, part, to);
      await (after ? records.changes.put(after) : records.changes.drop(id));
      await this.note(records, editor, did, id);
      return undefined;
    });
  }

  private note(records: Records, { name }: Editor, did: Act['did'], to: string): Promise<void> {
    return this.parts.acts.add(records, { by: name, did, to, on: this.today });
  }
}
