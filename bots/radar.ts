import type { Records, Store } from '../dialogs/records.js';
import { bareWords, concernOf, differencesBetween, type Concern, type Difference } from '../knowledge/documents/comparison.js';
import type { Paragraph } from '../knowledge/documents/outline.js';
import { citedParts, liesIn } from '../knowledge/documents/place.js';
import type { DocumentVersion, KeptParagraph } from '../knowledge/documents/version.js';
import { mayMark, type Editor } from '../knowledge/editing/roles.js';
import type { Entry } from '../knowledge/entry.js';
import { documentId, sourcesOf } from '../knowledge/sourceDocument.js';
import type { Acts } from './acts.js';
import { citingOf, markCiting, type SourcesParts } from './sources.js';

export interface RadarParts extends SourcesParts {
  store: Store;
  acts: Acts;
  /** SHA-256 as base64url. */
  hash(text: string | Uint8Array): string;
}

/** A file that somebody uploads as a version of a document. */
export interface Uploaded {
  bytes: Uint8Array;
  /** Whether the words of its paragraphs are to be kept, so that differences can be read next time. */
  keepText: boolean;
}

/** What is known of a document before a file is compared. */
export interface Known {
  title: string;
  symbol: string;
  version: DocumentVersion | undefined;
}

/** What a new version would do. */
export interface Comparison {
  /** What is kept of it once somebody confirms. */
  version: DocumentVersion;
  differences: Difference<KeptParagraph>[];
  concerned: { entry: Entry; why: NonNullable<Concern> }[];
  leftOut: Entry[];
  /** Stays the same as long as the same would happen. */
  print: string;
}

/** A paragraph that an answer cites, and whether the file has it. */
export interface Cited {
  entry: Entry;
  paragraph: string;
  found: boolean;
}

export type Taken<Fault extends string> =
  | { did: 'gone' }
  | { did: 'unreadable'; fault: Fault }
  /** Nothing was kept before; now it is. */
  | { did: 'kept'; paragraphs: number; cited: Cited[] }
  /** The same file, or another one with the same words under the same numbers. */
  | { did: 'same' | 'alike' }
  | { did: 'differs'; comparison: Comparison };

export const keepsText = ({ paragraphs }: DocumentVersion): boolean => paragraphs.some(({ text }) => text !== undefined);

/** Compares files with what is kept of the documents on which answers rest (features.md idea 25). */
export class Radar {
  constructor(private readonly parts: RadarParts) {}

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  /** What is known of a document; undefined where no answer cites it, or somebody may not compare it. */
  async known(editor: Editor, id: string): Promise<Known | undefined> {
    if (!mayMark(editor)) return undefined;
    const { store } = this.parts;
    return store.transaction(async (records) => {
      const [first] = await citingOf(records, id);
      const source = first && sourcesOf(first).find((one) => documentId(one) === id);
      const [version] = await records.documentVersions.find({ id });
      return source && { title: source.title, symbol: source.symbol ?? '', version };
    });
  }

  /**
   * Takes a file as a version of a document. Where nothing is kept yet, it keeps that one; where the words are the same, it
   * counts as compared today. Where they differ, nothing changes.
   * @param read reads the file, or says why it cannot be read; called only where the file is another one
   */
  async take<Fault extends string>(
    editor: Editor,
    id: string,
    { bytes, keepText }: Uploaded,
    read: (bytes: Uint8Array) => Promise<Paragraph[] | Fault>,
  ): Promise<Taken<Fault>> {
    const known = await this.known(editor, id);
    if (!known) return { did: 'gone' };
    const { version: kept } = known;
    const file = this.parts.hash(bytes);
    const sameFile = kept?.file === file;
    if (sameFile && keepsText(kept) === keepText) {
      await this.keep(editor, { ...kept, checkedOn: this.today });
      return { did: 'same' };
    }
    const paragraphs = await read(bytes);
    if (typeof paragraphs === 'string') return { did: 'unreadable', fault: paragraphs };
    const whole = paragraphs.map(({ place, text }): KeptParagraph => ({
      place: [...place],
      hash: this.parts.hash(bareWords(text)).slice(0, 22),
      text,
    }));
    const version: DocumentVersion = {
      id,
      file,
      checkedOn: this.today,
      paragraphs: keepText ? whole : whole.map(({ text: _, ...marked }) => marked),
    };
    const comparison = kept && (await this.parts.store.transaction((records) => this.compare(records, kept, version, whole)));
    if (comparison && comparison.differences.length > 0 && !sameFile) return { did: 'differs', comparison };
    await this.keep(editor, version);
    if (kept) return { did: sameFile ? 'same' : 'alike' };
    return { did: 'kept', paragraphs: whole.length, cited: await this.cited(id, whole) };
  }

  /**
   * Marks the answers that were shown as concerned, and keeps the new version.
   * @returns how many were marked; or, where something is not as it was shown, what would happen now
   */
  async confirm(editor: Editor, version: DocumentVersion, print: string): Promise<'gone' | number | Comparison> {
    if (!mayMark(editor)) return 'gone';
    const { id } = version;
    const done = await this.parts.store.transaction(async (records): Promise<'gone' | number | Comparison> => {
      const kept = await records.documentVersions.get(id);
      if (!kept) return 'gone';
      const comparison = await this.compare(records, kept, version, version.paragraphs);
      if (comparison.print !== print) return comparison;
      const { concerned } = comparison;
      await records.documentVersions.put({ ...version, checkedOn: this.today });
      const marked = concerned.map(({ entry }) => entry);
      if (marked.length > 0) await markCiting(records, id, marked, this.today);
      const did = marked.length > 0 ? 'source marked' : 'source compared';
      await this.parts.acts.add(records, { by: editor.name, did, to: id, on: this.today });
      return marked.length;
    });
    if (typeof done === 'number' && done > 0) this.parts.published();
    return done;
  }

  private async compare(
    records: Pick<Records, 'entries'>,
    before: DocumentVersion,
    version: DocumentVersion,
    after: readonly KeptParagraph[],
  ): Promise<Comparison> {
    const differences = differencesBetween(before.paragraphs, after);
    const places = [...before.paragraphs, ...after].map(({ place }) => place);
    const [concerned, leftOut]: [Comparison['concerned'], Entry[]] = [[], []];
    for (const entry of await citingOf(records, version.id)) {
      const why = concernOf(citations(entry, version.id), differences, places);
      if (why) concerned.push({ entry, why });
      else leftOut.push(entry);
    }
    const would = [before.file, version.file, concerned.map(({ entry, why }) => [entry.id, why]), leftOut.map(({ id }) => id)];
    return { version, differences, concerned, leftOut, print: this.parts.hash(JSON.stringify(would)) };
  }

  private async keep(editor: Editor, version: DocumentVersion): Promise<void> {
    const { store, acts } = this.parts;
    await store.transaction(async (records) => {
      await records.documentVersions.put(version);
      await acts.add(records, { by: editor.name, did: 'source compared', to: version.id, on: this.today });
    });
  }

  private async cited(id: string, paragraphs: readonly KeptParagraph[]): Promise<Cited[]> {
    const citing = await this.parts.store.transaction((records) => citingOf(records, id));
    const has = (citation: string): boolean => {
      const parts = citedParts(citation);
      return parts.length > 0 && parts.every((part) => paragraphs.some(({ place }) => liesIn(place, part)));
    };
    return citing.flatMap((entry) =>
      citations(entry, id)
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => ({ entry, paragraph, found: has(paragraph) })),
    );
  }
}

/** How an entry cites a document, each way once; empty where it names no paragraph. */
const citations = (entry: Entry, id: string): string[] => [
  ...new Set(
    sourcesOf(entry)
      .filter((source) => documentId(source) === id)
      .map(({ paragraph = '' }) => paragraph),
  ),
];
