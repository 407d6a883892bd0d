import { bearsOutConduct } from '../knowledge/bearsOutConduct.js';
import type { Language } from '../knowledge/language.js';
import type { Found, Heard, Library } from '../knowledge/library.js';
import type { Recognizer, Signs } from '../knowledge/recognition/recognizer.js';
import { speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import type { Kit } from './kit.js';

/** The topic of the person accused, which tells anybody else that this is what they are. */
const ofAccused = 'i-am-accused';

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
  const signs = (words: string): Signs => {
    if (read?.words !== words) read = { words, signs: recognizer.signsIn(words, [written, spoken], () => hear(words), before()) };
    return read.signs;
  };
  const isAccused = (words: string): boolean => {
    if (speaksOfAccusation(words) || library.titled(words, written) === ofAccused) return true;
    const { moment } = signs(words);
    const isOfConduct = moment === 'accused' || moment === 'own-behaviour';
    return isOfConduct && bearsOutConduct(moment, words, written, hear(words).find().top[0]?.id);
  };
  return {
    find(words) {
      const found = hear(words).find();
      return found.top.some(({ id }) => id === ofAccused) && !isAccused(words) ? withoutAccused(found) : found;
    },
    signs,
  };
}

/** What is found but for the topic of the person accused: where that was the answer, what is next is only offered. */
function withoutAccused({ decision, top, ...rest }: Found): Found {
  const others = top.filter(({ id }) => id !== ofAccused);
  const sure = decision === 'answer' && top[0]?.id !== ofAccused;
  return { ...rest, top: others, decision: sure || decision === 'none' ? decision : others.length > 0 ? 'suggest' : 'none' };
}
