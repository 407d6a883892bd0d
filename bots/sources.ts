import type { Records, Store } from '../dialogs/records.js';
import { mayMark, mayRead, type Editor } from '../knowledge/editing/roles.js';
import type { Entry, Source } from '../knowledge/entry.js';
import { documentId, sourcesOf } from '../knowledge/sourceDocument.js';
import type { Acts } from './acts.js';

/** A document with all that cites it. */
export interface Document {
  id: string;
  title: string;
  symbol: string;
  url: string;
  /** Since when it has a new version. */
  since: string | undefined;
  /** When it was last compared with a file; undefined where nothing is kept to compare with. */
  comparedOn: string | undefined;
  /** The entries that cite it, each with the paragraphs, and whether it is still to be looked at since the document changed. */
  cited: { entry: Entry; paragraphs: string[]; open: boolean }[];
}

export interface SourcesParts {
  store: Store;
  /** The acts of staff on answers. */
  acts: Acts;
  now(): Date;
  /** What is said of answers is another thing: it is to be said at once. */
  published(): void;
}

/** Whether an entry is to be looked at because something changed that it cites. */
export const sourceChanged = ({ changedSources = [] }: Entry): boolean => changedSources.length > 0;

/**
 * The documents on which answers rest. One that has a new version marks every entry that cites it, until somebody confirms or
 * publishes that entry anew (features.md idea 25).
 */
export class Sources {
  constructor(private readonly parts: SourcesParts) {}

  /** The calendar date (UTC). */
  get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** Every document that is cited, those with a new version first, then by name. */
  async list(editor: Editor): Promise<Document[]> {
    if (!mayRead(editor)) return [];
    const { entries, compared, known } = await this.parts.store.transaction(async (records) => ({
      entries: await records.entries.find({}),
      compared: new Map((await records.documentVersions.find({})).map(({ id, checkedOn }) => [id, checkedOn])),
      known: new Map((await records.documents.find({})).map(({ id, since }) => [id, since])),
    }));
    const all = new Map<string, Document>();
    for (const entry of entries.toSorted((a, b) => a.order - b.order).filter(({ status }) => status !== 'retired'))
      for (const source of sourcesOf(entry)) {
        const { title, symbol = '', url, paragraph } = source;
        const id = documentId(source);
        const document = all.get(id) ?? { id, title, symbol, url, since: known.get(id), comparedOn: compared.get(id), cited: [] };
        all.set(id, document);
        let cited = document.cited.find((one) => one.entry === entry);
        if (!cited) document.cited.push((cited = { entry, paragraphs: [], open: entry.changedSources?.includes(id) ?? false }));
        if (paragraph && !cited.paragraphs.includes(paragraph)) cited.paragraphs.push(paragraph);
      }
    const name = ({ symbol, title }: Document): string => symbol || title;
    return [...all.values()].toSorted(
      (a, b) => Number(b.since !== undefined) - Number(a.since !== undefined) || (name(a) < name(b) ? -1 : 1),
    );
  }

  /** Says that a document has a new version since a date. @returns why nothing was marked: nobody cites it or may not, or the date is to come */
  async mark(editor: Editor, id: string, since: string): Promise<'gone' | 'future' | undefined> {
    if (since > this.today) return 'future';
    return this.change(editor, id, 'source marked', since);
  }

  /** Takes that back: it was a mistake. */
  unmark(editor: Editor, id: string): Promise<'gone' | undefined> {
    return this.change(editor, id, 'source mark taken back', undefined);
  }

  private async change(
    editor: Editor,
    id: string,
    did: 'source marked' | 'source mark taken back',
    since: string | undefined,
  ): Promise<'gone' | undefined> {
    if (!mayMark(editor)) return 'gone';
    const done = await this.parts.store.transaction(async (records): Promise<'gone' | undefined> => {
      const citing = await citingOf(records, id);
      if (citing.length === 0) return 'gone';
      await markCiting(records, id, citing, since);
      await this.parts.acts.add(records, { by: editor.name, did, to: id, on: this.today });
      return undefined;
    });
    if (done === undefined) this.parts.published();
    return done;
  }
}

/** The entries that cite a document, in their order. */
export const citingOf = async ({ entries }: Pick<Records, 'entries'>, id: string): Promise<Entry[]> =>
  (await entries.find({}))
    .filter((entry) => entry.status !== 'retired' && sourcesOf(entry).some((source) => documentId(source) === id))
    .toSorted((a, b) => a.order - b.order);

/** Marks entries because a document that they cite has a new version since a date, or takes that back; readers get it with the next edition. */
export async function markCiting(
  records: Pick<Records, 'entries' | 'documents' | 'editions'>,
  id: string,
  citing: readonly Pick<Entry, 'id'>[],
  since: string | undefined,
): Promise<void> {
  let source: Source | undefined;
  for (const { id: cites } of citing) {
    const { changedSources = [], ...entry } = (await records.entries.get(cites))!;
    source ??= sourcesOf(entry).find((one) => documentId(one) === id);
    const marked = [...changedSources.filter((one) => one !== id), ...(since ? [id] : [])];
    await records.entries.put(marked.length > 0 ? { ...entry, changedSources: marked } : entry);
  }
  const { symbol = '', url } = source!;
  await (since ? records.documents.put({ id, url, symbol, since }) : records.documents.drop(id));
  const edition = await records.editions.get('entries');
  await records.editions.put({ id: 'entries', number: (edition?.number ?? 0) + 1 });
}
