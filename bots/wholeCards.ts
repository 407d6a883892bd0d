import type { Referral } from '../dialogs/referral.js';

/** Whether a service reads and writes whole messages in its Teams now. */
export type Chooses = (service: string) => boolean;

/**
 * Whether words of a case may stand in the Teams of its office: the person agreed to that, and the office still chooses it
 * (decisions.md D16). A yes given before the office chose it is never stretched; when it chooses it no more, words stop.
 */
export const mayStand = ({ consent, service }: Pick<Referral, 'consent' | 'service'>, chooses: Chooses): boolean =>
  consent.wholeInTeams && chooses(service);
