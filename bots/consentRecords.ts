import type { Plan } from '../dialogs/care.js';
import type { ConsentRecord } from '../dialogs/consent.js';
import { consentDays, daysAfter } from '../dialogs/referral.js';
import type { Chance, Vault } from './sealing.js';

/** What is new in every consent, also in one that is given again. */
type Agreed = Pick<Plan, 'notice' | 'language' | 'fields' | 'payload' | 'controller' | 'recipient' | 'wholeInTeams'>;

export interface RecordParts {
  vault: Pick<Vault, 'seal'>;
  chance: Chance;
  /** A calendar date. */
  today: string;
}

const stored = {
  here: 'on this server, sealed; its key apart',
  inTeams: 'on this server, sealed; its key apart; what was said in Teams, there too',
  nowHere: 'on this server, sealed; its key apart; what was said in Teams before, there too',
};

const officeTeams = '; in the Teams of the office, which keeps what is read and written there';

/**
 * What a record says of where words are typed and kept, where they may go, and of how it is taken back (care.md CO-10).
 * @param wholeInTeams whether the yes covers whole messages in the Teams of the office
 * @param before the record that it replaces
 */
export const channelParts = (inTeams: boolean, wholeInTeams = false, before?: Pick<ConsentRecord, 'stored'>) => {
  const wasHere = before === undefined || before.stored.replace(officeTeams, '') === stored.here;
  const place = inTeams ? stored.inTeams : wasHere ? stored.here : stored.nowHere;
  return {
    collected: inTeams
      ? ('typed by the person in Teams, which keeps it; relayed sealed' as const)
      : ('typed by the person; relayed sealed' as const),
    stored: wholeInTeams ? `${place}${officeTeams}` : place,
    wholeInTeams,
    withdrawal: inTeams ? ('button' as const) : ('button or return number' as const),
  };
};

/** The record of a first consent, as its screen is shown. @param id of the referral, which has its key already */
export const shownConsent = (id: string, plan: Plan, parts: RecordParts): ConsentRecord => ({
  schema: 'waypoint-consent/1',
  purpose: plan.purpose,
  basis: 'consent',
  sensitive: true,
  retention: '14 days unopened; 30 days after the last message',
  state: 'shown',
  ...channelParts(plan.address !== undefined, plan.wholeInTeams),
  ...freshParts(id, plan, parts),
});

/** The parts of a record that every yes to a text makes anew (care.md CO-10, CO-31). */
export const freshParts = (id: string, agreed: Agreed, parts: RecordParts) => ({
  ...newYes(agreed, parts),
  fields: agreed.fields,
  payload: parts.vault.seal(id, parts.chance.hash(agreed.payload)),
});

/** The parts that every yes makes anew, also one with which no text goes. */
export const newYes = (
  agreed: Pick<Agreed, 'notice' | 'language' | 'controller' | 'recipient'>,
  { chance, today }: Pick<RecordParts, 'chance' | 'today'>,
) => ({
  record: chance.id(),
  principal: chance.id(),
  notice: chance.hash(agreed.notice),
  language: agreed.language,
  controller: agreed.controller,
  recipient: agreed.recipient,
  given: today,
  until: daysAfter(today, consentDays),
});
