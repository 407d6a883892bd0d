import type { Language } from './language.js';
import { wasToldAndMissed } from './leadsOthers.js';
import { speaksOfAccusation } from './speaksOfAccusation.js';
import { speaksOfOwnDeed, speaksOfProceedings, tellsOfTouching } from './speaksOfOwnDeed.js';
import { apologizesForAsking } from './speaksToProgramme.js';

/** Whether somebody apologizes and says whom they touched: it is no apology for asking. */
export const apologizesForDeed = (words: string): boolean => apologizesForAsking(words) && tellsOfTouching(words);

/** In Chinese, whatever was done to somebody is told with the same word as an accusation: "I was scolded", "I was made drunk". */
const suffered = /^\s*我被[^，。,.]{1,10}[了過过]?\s*[。.!！]?$/u;

/** That it was not their fault is said by those to whom something was done, and by whoever did it. */
const notTheirFault =
  /not my fault|wasn.?t my fault|pas (?:de )?ma faute|no (?:es|fue|era) (?:mi )?culpa|не (?:моя вина|виноват)|не по моей вине|不是我的[错錯]|(?:مش|مو|ليس|ما كان|موش) (?:ذنبي|غلطتي|خطئي)/iu;

/**
 * Whether the words bear out that their writer is accused, or fears their own behaviour, where that is only learned: an accusation, a
 * case or a deed of theirs stands in them, or the topic of the person accused is the nearest (care.md CV-43, CV-54).
 * @param nearest the topic that is nearest
 */
export function bearsOutConduct(
  moment: 'accused' | 'own-behaviour',
  words: string,
  language: Language,
  nearest: string | undefined,
): boolean {
  if ((apologizesForAsking(words) && !tellsOfTouching(words)) || (moment === 'own-behaviour' && wasToldAndMissed(words))) return false;
  if (speaksOfAccusation(words) || speaksOfProceedings(words) || (nearest === 'i-am-accused' && !suffered.test(words))) return true;
  return moment === 'own-behaviour' && !notTheirFault.test(words) && speaksOfOwnDeed(words, language);
}
