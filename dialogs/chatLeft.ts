import type { Thread } from './care.js';
import type { Kit } from './kit.js';
import { officeSuggested } from './notices.js';
import { dateIn } from './provenance.js';
import type { RelayOffice } from './relayOffice.js';
import { officeOf } from './threadSay.js';

/** The chat that ends when a person says yes to the office that was suggested in it (care.md CO-11); undefined where none does. */
export async function chatLeft({ service }: RelayOffice, kit: Kit): Promise<Thread | undefined> {
  const { referral } = kit.conversation;
  const thread = referral === null ? undefined : await kit.care.thread(referral);
  return thread && officeSuggested(thread)?.service === service.id ? thread : undefined;
}

/** What the person reads of it before they say yes. */
export const leavesSay = (left: Thread | undefined, kit: Kit): string | undefined =>
  left && kit.text.agreement.leaves(officeOf(left, kit), dateIn(kit.language, left.referral.expires));
