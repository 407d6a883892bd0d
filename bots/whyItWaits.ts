import { dateIn } from '../dialogs/provenance.js';
import { waitsBecause, type Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';

/**
 * Why nobody at the office can read or write in a case that waits for a yes, in the language of whoever works there (care.md CO-09, CO-10).
 * @param today a calendar date
 */
export function whyItWaits(referral: Referral, today: string, language: Language): string {
  const { askedText, ranOut, notAgreed } = textIn(language).agreement.desk;
  return { asked: askedText, ranOut: ranOut(dateIn(language, referral.consent.until)), notAgreed }[waitsBecause(referral, today)];
}
