import type { Drafts } from '../../../bots/drafts.js';
import type { KeptOf, PartEditing, WrittenOf } from '../../../bots/partEditing.js';
import type { PartPublishing } from '../../../bots/partPublishing.js';
import type { Subject } from '../../../bots/subject.js';
import type { WritingNow } from '../../../bots/writingNow.js';
import type { Say } from '../../../dialogs/dialog.js';
import type { Effect } from '../../../knowledge/editing/change.js';
import type { Part } from '../../../knowledge/editing/parts.js';
import type { Finding } from '../../../knowledge/editorial/index.js';
import type { Language } from '../../../knowledge/language.js';
import type { Html } from '../../web/html.js';
import type { Place } from '../pages/answers/pieces.js';
import type { Boxes } from '../pages/byPart/boxes.js';
import type { BoxOf } from '../pages/byPart/findings.js';
import type { SignedIn } from '../visit.js';
import type { Fault } from './read.js';

/** What works on the parts of what is kept. */
export interface PartWork<T extends { id: string; revision: number }, C extends object> {
  editing: PartEditing<T, C>;
  publishing: Pick<PartPublishing<T, C>, 'publish' | 'passOver' | 'history' | 'restore'>;
  writing: WritingNow;
  drafts: Drafts<T, C>;
}

/** What is said of it at both doors. */
export type SaidAtDoors = Record<'web' | 'teams', Say[]>;

/**
 * What is kept in the console part by part: an answer, or an office. The pages to write, review, publish and look back are the
 * same for both; here is in what they differ.
 * @template T the record that readers get
 * @template C the content of one of its parts
 * @template Typed what stands in the boxes of a part
 */
export interface Kept<T extends { id: string; revision: number }, C extends object, Typed> extends Place {
  subject: Subject<T, C>;
  /** Its name in the address. */
  idIn(visit: SignedIn): string;
  work(visit: SignedIn): PartWork<T, C>;
  /** How somebody who writes in it is noted: an answer and an office may have the same name. */
  notedAs(id: string): string;
  title(one: T, language: Language): string;
  /** What a change can do to the meaning. */
  effects: readonly Effect[];
  typedOf(content: C, kept: KeptOf<T, C>, part: Part): Typed;
  typedIn(fields: URLSearchParams, part: Part): Typed;
  /** What was typed, as it is kept; or the first box that cannot be taken. */
  contentIn(visit: SignedIn, typed: Typed, kept: KeptOf<T, C>): Promise<WrittenOf<C>['content'] | Fault> | WrittenOf<C>['content'] | Fault;
  boxes(boxes: Boxes, typed: Typed, one: T): Html;
  /** What the rules say of a part as it stands in the boxes. */
  findings(kept: KeptOf<T, C>, part: Part, typed: Typed): Finding[];
  /** The boxes for words that stand empty and must not, by their names; none where nothing is written yet. */
  emptyIn(typed: Typed): string[];
  /** How the boxes are called in which something is found. */
  boxOf(kept: KeptOf<T, C>, language: Language): BoxOf;
  /** What stands beside the boxes of another language. @param language of the labels, where what a text is for does not show */
  beside(words: C, language: Language): { title: string; words: { label?: string; text: string }[] };
  /** The page of the one. */
  show(visit: SignedIn, status?: number, said?: string): void | Promise<void>;
  /** The page of all. */
  showList(visit: SignedIn, said: string): void | Promise<void>;
  /** The page of its gates. */
  showGates(visit: SignedIn, status?: number, said?: string): void | Promise<void>;
  /** Looks at the gates once more at the moment of publishing, where something else than its words can close them. */
  lookAgain?(visit: SignedIn): Promise<void>;
  /** It as people see it, with what is being written; undefined where something is missing. */
  said(visit: SignedIn, kept: KeptOf<T, C>, language: Language): SaidAtDoors | undefined;
}
