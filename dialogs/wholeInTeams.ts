import type { Thread } from './care.js';
import { textAt, type Kit } from './kit.js';
import type { RelayOffice } from './relayOffice.js';

/**
 * Whether a yes that is asked for now is one to whole messages in the Teams of the office (decisions.md D16): where the office
 * chooses that, and where an earlier yes covered it, since copies may stand there.
 * @param thread the chat that may go on; none for a first yes
 */
export const coversTeams = ({ service }: Pick<RelayOffice, 'service'>, thread?: Pick<Thread, 'referral'>): boolean =>
  service.wholeInTeams || (thread?.referral.consent.wholeInTeams ?? false);

/** The same kit, with what is said of an office whose Teams keeps whole messages. */
export const speakingOf = (whole: boolean, kit: Kit): Kit => (whole ? { ...kit, text: textAt(kit.door, kit.language, true) } : kit);

/** The same kit, with what is said of a chat after the yes that was given for it. */
export const ofThread = ({ referral }: Pick<Thread, 'referral'>, kit: Kit): Kit => speakingOf(referral.consent.wholeInTeams, kit);
