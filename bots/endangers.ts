import { readForDanger } from '../dialogs/heardWords.js';
import { hearing } from '../dialogs/hearing.js';
import { surelyWrittenIn } from '../knowledge/detectLanguage.js';
import type { Language } from '../knowledge/language.js';
import type { Library } from '../knowledge/library.js';
import type { Recognizer } from '../knowledge/recognition/recognizer.js';
import { showDanger } from './writtenIn.js';

/**
 * Tells whether words show danger, for a door that cannot take them: the bot then answers what they show, though it takes
 * none of them (decisions.md D7, care.md CV-25). On this machine alone; nothing is kept, and nobody is told.
 * @returns for words, and the language of the page
 */
export const endangersWith =
  ({ library, recognizer }: { library(): Library; recognizer: Recognizer }) =>
  (words: string, spoken: Language): boolean => {
    const written = surelyWrittenIn(words, spoken) ?? spoken;
    return showDanger(hearing({ library: library(), recognizer }, written, spoken).signs(readForDanger(words)));
  };
