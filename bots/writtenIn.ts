import { commandIn, topicIn } from '../dialogs/always.js';
import { placedIn } from '../dialogs/placed.js';
import type { Conversation } from '../dialogs/conversation.js';
import { cleaned, lengthOf, longest } from '../dialogs/heardWords.js';
import { hearing } from '../dialogs/hearing.js';
import type { Store } from '../dialogs/records.js';
import { isFollowUp } from '../dialogs/followUpWords.js';
import { answersOnly, shortAnswerIn } from '../dialogs/shortAnswer.js';
import { typedChoice } from '../dialogs/typed.js';
import { surelyWrittenIn } from '../knowledge/detectLanguage.js';
import { fallback, type Language } from '../knowledge/language.js';
import type { Library } from '../knowledge/library.js';
import { maskedHere } from '../knowledge/masking.js';
import type { Recognizer, Signs } from '../knowledge/recognition/recognizer.js';
import { holdsNumber } from '../knowledge/returnNumber.js';
import { wordsBefore } from './lastWords.js';
import type { Brought } from './brought.js';
import type { Met } from './meet.js';

/** How many characters are enough to tell a language: no more goes out. */
export const mostSentOut = 200;
/** One word says too little about a language. */
const words = /\p{L}{2,}/gu;

interface Parts {
  store: Store;
  recognizer: Recognizer;
  library(): Library;
  now(): Date;
  /** Asks an outside service in which language words are; undefined where none is switched on. */
  elsewhere: ((words: string) => Promise<Language | undefined>) | undefined;
}

/**
 * In which language words are surely written: this machine tells; an outside service is asked only about what it neither
 * knows the language of nor understands (decisions.md D11). It sees the beginning, without names and numbers. Danger is
 * looked for before, here; what shows any, and what may be meant for an office, never goes out.
 * @param whose the name under which the conversation is kept, and what its words are sealed with
 * @param within the store in which the turn is kept: another transaction beside it would wait for a second connection while it holds one
 */
export const writtenWith =
  (parts: Parts) =>
  async (
    said: string,
    reported: Language | undefined,
    whose: Pick<Met, 'conversation' | 'seals'>,
    within?: Brought['store'],
  ): Promise<Language | undefined> => {
    const here = surelyWrittenIn(said, reported);
    const { elsewhere, store, now } = parts;
    if (here !== undefined || !elsewhere) return here;
    const { known, before } = await (within ?? store).transaction(async (records) => ({
      known: await records.conversations.get(whose.conversation),
      before: await wordsBefore(records, whose, now()),
    }));
    const stands = known && known.expires > now().toISOString() ? known : undefined;
    const language = stands?.language ?? reported ?? fallback;
    const asks =
      isQuestion(said, stands) &&
      !understood(
        said,
        language,
        before.map((one) => one.words),
        parts,
      );
    return asks ? elsewhere([...maskedHere(said, language)].slice(0, mostSentOut).join('')) : undefined;
  };

/** Free words to the programme: no choice, no command, no number, and nothing that could be meant for an office. */
function isQuestion(said: string, stands: Conversation | undefined): boolean {
  const typed = cleaned(said);
  if (lengthOf(said) > longest || holdsNumber(said) || (typed.match(words)?.length ?? 0) < 2) return false;
  if (
    commandIn(typed) ||
    topicIn(typed) ||
    answersOnly(typed) ||
    shortAnswerIn(typed) ||
    isFollowUp(typed) ||
    typedChoice(typed, stands?.offered ?? [])
  )
    return false;
  if (placedIn(typed)) return false;
  if (!stands) return true;
  const { active, draft, referral, chats } = stands;
  const free = active === null || (active.dialog === 'answer' && !active.listens);
  return free && draft === null && referral === null && chats.length === 0;
}

/** Whether this machine sees what words are about, or sees any danger in them. */
function understood(said: string, language: Language, before: readonly string[], { library, recognizer }: Parts): boolean {
  const { signs, find } = hearing({ library: library(), recognizer }, language, language, () => before);
  const seen = signs(said);
  return showDanger(seen) || seen.request !== undefined || seen.moment !== undefined || find(said).decision === 'answer';
}

/** Whether signs are of danger, be it denied in the same words: then none of the words goes out, whatever they are for. */
export const showDanger = ({ danger, mild }: Signs): boolean => danger.length > 0 || mild;
