import type { AnswersToDo } from '../../../bots/answersToDo.js';
import type { Drafts } from '../../../bots/drafts.js';
import type { Editing } from '../../../bots/editing.js';
import type { EntryList } from '../../../bots/entryList.js';
import type { Importing } from '../../../bots/importing.js';
import type { NewTopic } from '../../../bots/newTopic.js';
import type { Publishing } from '../../../bots/publishing.js';
import type { Letters } from '../../../bots/letters.js';
import type { Unanswered } from '../../../bots/unanswered.js';
import type { Radar } from '../../../bots/radar.js';
import type { Sources } from '../../../bots/sources.js';
import type { WritingNow } from '../../../bots/writingNow.js';
import type { Content } from '../../../knowledge/editing/parts.js';
import type { Entry } from '../../../knowledge/entry.js';
import type { Directory } from '../../../knowledge/directory.js';
import type { Editor } from '../../../knowledge/editing/roles.js';
import type { Library } from '../../../knowledge/library.js';
import type { Recognizer } from '../../../knowledge/recognition/recognizer.js';
import type { Gates } from '../../gates/gates.js';

/** What those work with who keep the answers. */
export interface AnswersParts {
  editing: Editing;
  publishing: Publishing;
  /** Topics that were begun by mistake. */
  drafts: Drafts<Entry, Content>;
  importing: Importing;
  list: EntryList;
  toDo: AnswersToDo;
  sources: Sources;
  /** Compares files with what is kept of those documents. */
  radar: Radar;
  writing: WritingNow;
  gates: Gates;
  /** What people sent to the editors. */
  letters: Letters;
  /** Begins a topic. @returns why it was not begun */
  begin(editor: Editor, topic: NewTopic): Promise<'taken' | 'gone' | undefined>;
  /** How often nothing fitted. */
  unanswered: Unanswered;
  /** What answers people now. */
  library(): Library;
  recognizer: Recognizer;
  directory: Directory;
}
