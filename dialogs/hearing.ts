import type { Language } from '../knowledge/language.js';
import type { Heard, Library } from '../knowledge/library.js';
import type { Recognizer, Signs } from '../knowledge/recognition/recognizer.js';
import type { Kit } from './kit.js';

/**
 * Hears the words of one turn, once, in the language in which they seem to be written: what they show and what they are about
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
  let heard: { words: string; message: Heard } | undefined;
  const hear = (words: string): Heard => {
    if (heard?.words !== words) heard = { words, message: library.hear(words, written) };
    return heard.message;
  };
  let read: { words: string; signs: Signs } | undefined;
  return {
    find: (words) => hear(words).find(),
    signs(words) {
      if (read?.words !== words) read = { words, signs: recognizer.signsIn(words, [written, spoken], () => hear(words), before()) };
      return read.signs;
    },
  };
}
