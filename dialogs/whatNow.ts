import { languages } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import type { Thread } from './care.js';
import type { Heard } from './dialog.js';
import type { Kit } from './kit.js';
import { dateIn } from './provenance.js';
import { waitsForYes } from './referral.js';
import { kindOf, officeOf } from './threadSay.js';
import { meanings } from './typed.js';
import { ofThread } from './wholeInTeams.js';

/** "What happens with this now?" (features.md S10): who has it, what they see, until when, and what can still be stopped. @param alone whether nobody answers there who may read it */
export function whatNow(thread: Thread, kit: Kit, alone: boolean): string {
  const { now } = ofThread(thread, kit).text.agreement;
  const { status, receiver, openings, consent, expires, codeWord } = thread.referral;
  const office = officeOf(thread, kit);
  const asks = waitsForYes(thread.referral, kit.today);
  const kept = dateIn(kit.language, expires);
  const reads = status !== 'closed' && !asks && !alone;
  const who =
    status === 'closed'
      ? now.closed(office)
      : asks
        ? now.asks(office)
        : alone
          ? kit.text.gone.nobody(office)
          : receiver === null
            ? now.waiting(office)
            : now.has(kit.nameOf(receiver), office);
  const sees = codeWord === null ? now.sees : now.seesWord;
  const until = reads ? now.until(dateIn(kit.language, consent.until), kept) : now.kept(kept);
  const stop = openings.length === 0 ? now.unread : kindOf(thread) === 'report' ? now.stopReport : now.stop;
  const lines = [who, ...(reads ? [sees] : []), until, stop].map((line) => `- ${line}`).join('\n');
  return `${lines}\n\n**${kit.text.receipt.title}**`;
}

/** The question what happens with it now, by its button or typed, in any of the six languages. */
export const asksNow = (heard: Heard): boolean =>
  heard.kind === 'chose' ? heard.choice === 'now' : heard.kind === 'said' && nowAsked(heard.words) === true;

const nowAsked = meanings(
  languages.flatMap((language) => {
    const { agreement, draft: text } = textIn(language);
    return [agreement.menu.now, text.whatNow, ...text.asks].map((asks) => [asks, true] as const);
  }),
);
