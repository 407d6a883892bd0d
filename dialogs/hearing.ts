import type { Language } from '../knowledge/language.js';
import type { Heard, Library } from '../knowledge/library.js';
import type { Recognizer, Signs } from '../knowledge/recognition/recognizer.js';
import type { Kit } from './kit.js';

/**
 * Hears the words of one turn, once for each language that they may be written in: what they show and what they are about
 * comes out of the same hearing. It is gone with the turn.
 * @param written the language in which the words seem to be written
 * @param spoken the language that the person chose
 * @param before the messages before these that are still held, oldest first
 */
export function hearing(
  { library, recognizer }: { library: Library; recognizer: Recognizer },
  written: Language,
  spoken: Language,
  before: () => readonly string[] = () => [],
): Pick<Kit, 'find' | 'signs'> {
  const heard = new Map<Language, { words: string; message: Heard }>();
  const hear = (words: string, language: Language): Heard => {
    const last = heard.get(language);
    if (last?.words === words) return last.message;
    const message = library.hear(words, language);
    heard.set(language, { words, message });
    return message;
  };
  let read: { words: string; signs: Signs } | undefined;
  return {
    find: (words) => hear(words, written).find(),
    signs(words) {
      if (read?.words !== words)
        read = { words, signs: recognizer.signsIn(words, [written, spoken], (language) => hear(words, language), before()) };
      return read.signs;
    },
  };
}
