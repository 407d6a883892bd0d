import { noOffices } from '../../dialogs/care.js';
import { fresh, lifetimes } from '../../dialogs/conversation.js';
import type { Say } from '../../dialogs/dialog.js';
import { hearing } from '../../dialogs/hearing.js';
import { textAt, type Door, type Kit } from '../../dialogs/kit.js';
import { turn } from '../../dialogs/turn.js';
import { surelyWrittenIn } from '../../knowledge/detectLanguage.js';
import type { Directory } from '../../knowledge/directory.js';
import type { Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import type { Recognizer } from '../../knowledge/recognition/recognizer.js';

/** What answers in a trial. */
export interface TrialParts {
  library: Library;
  recognizer: Recognizer;
  directory: Directory;
}

/** A kit for a turn that nobody takes part in: nothing is kept or counted, and no office answers. */
export function trialKit(parts: TrialParts, language: Language, door: Door = 'web', written = language, now = new Date()): Kit {
  return {
    door,
    language,
    written,
    text: textAt(door, language),
    conversation: fresh('trial', language, lifetimes[door], now),
    library: parts.library,
    directory: parts.directory,
    ...hearing(parts, written, language),
    ...noOffices,
    now: now.toISOString(),
    today: now.toISOString().slice(0, 10),
    page: 6,
    webAddress: 'https://waypoint.example.org',
    shown: 0,
    sent: 0,
    count: () => undefined,
  };
}

/**
 * Lets the bot answer words as somebody's first message, through the same turn as everybody's.
 * @param now when it is said
 * @returns what it says, the place where the conversation then is, and what somebody was warned of
 */
export async function firstTurn(
  words: string,
  language: Language,
  parts: TrialParts,
  now = new Date(),
): Promise<{ say: Say[]; place: string; warned: readonly string[] }> {
  const kit = trialKit(parts, language, 'web', surelyWrittenIn(words, language) ?? language, now);
  const { say, conversation } = await turn(kit.conversation, { kind: 'said', words }, kit);
  return { say, place: conversation?.place ?? '', warned: conversation?.warned ?? [] };
}
