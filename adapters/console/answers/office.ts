import { createHash, randomUUID } from 'node:crypto';
import { AnswersToDo } from '../../../bots/answersToDo.js';
import { Drafts } from '../../../bots/drafts.js';
import { Editing, type EditingParts } from '../../../bots/editing.js';
import { EntryList } from '../../../bots/entryList.js';
import { Importing } from '../../../bots/importing.js';
import type { Letters } from '../../../bots/letters.js';
import { beginTopic } from '../../../bots/newTopic.js';
import { Publishing } from '../../../bots/publishing.js';
import { Radar } from '../../../bots/radar.js';
import { Unanswered } from '../../../bots/unanswered.js';
import { answers } from '../../../bots/subject.js';
import { Sources } from '../../../bots/sources.js';
import { WritingNow } from '../../../bots/writingNow.js';
import { Gates, type GatesParts } from '../../gates/gates.js';
import type { Shelf } from '../../shelf.js';
import type { AnswersParts } from './parts.js';

export interface AnswersOfficeParts extends Omit<EditingParts, 'fresh'>, GatesParts {
  shelf: Shelf;
  /** What people sent to the editors. */
  letters: Letters;
  /** How readers are told who confirmed an answer; empty where nobody has said. */
  organization: string;
  /** Keeps what is still counted in memory. */
  settle(): Promise<void>;
}

/** Puts together what those work with who keep the answers; what they publish is answered with at once. */
export function answersOffice(parts: AnswersOfficeParts): AnswersParts {
  const { store, acts, now, shelf, recognizer, directory, organization, failed, settle } = parts;
  const gates = new Gates(parts);
  const kept = { store, acts, now, fresh: () => randomUUID() };
  const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('base64url');
  const published = () => void shelf.refresh().catch(failed);
  return {
    editing: new Editing(kept),
    publishing: new Publishing({
      ...kept,
      hash,
      organization,
      closedGates: gates.closed,
      published,
    }),
    drafts: new Drafts({ ...kept, published }, answers),
    importing: new Importing(kept),
    list: new EntryList(store, now),
    sources: new Sources({ store, acts, now, published }),
    radar: new Radar({ store, acts, now, published, hash }),
    toDo: new AnswersToDo(store, now),
    writing: new WritingNow(store, now),
    gates,
    letters: parts.letters,
    begin: (editor, topic) => beginTopic(kept, editor, topic),
    unanswered: new Unanswered(store, now, settle),
    library: shelf.current,
    recognizer,
    directory,
  };
}
