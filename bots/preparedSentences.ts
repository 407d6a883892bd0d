import { cleaned } from '../dialogs/heardWords.js';
import { daysAfter, keptDays } from '../dialogs/referral.js';
import { dateIn } from '../dialogs/provenance.js';
import type { Language } from '../knowledge/language.js';
import { gap } from '../knowledge/remarks.js';
import { textIn } from '../knowledge/text/index.js';

/** A sentence that receivers have at hand. */
export type Sentence = keyof ReturnType<typeof textIn>['tools']['replies']['list'];

/** Those that are offered beside the box for replies; the kind end stands where a case is closed. */
export const offered = ['arriving', 'away', 'question', 'times', 'stored', 'danger', 'pause'] as const satisfies Sentence[];

export interface Moment {
  /** A calendar date. */
  today: string;
  /** The day to be named in it; a gap where none is chosen. */
  day?: string | undefined;
  /** Whether the yes of the person covers whole messages in the Teams of the office. */
  whole: boolean;
}

/** A prepared sentence as it would be sent today, with nothing in it that cannot be seen (care.md RE-02, RE-03, RE-11). */
export function preparedSentence(sentence: Sentence, language: Language, { today, day, whole }: Moment): string {
  const { tools } = textIn(language, whole);
  const named = day !== undefined && sentence !== 'danger' ? dateIn(language, day) : gap;
  const until = dateIn(language, daysAfter(today, keptDays.afterLast));
  return cleaned(tools.replies.list[sentence].text(named, until));
}
