import type { Moving, Plan } from '../dialogs/care.js';
import type { ConsentRecord } from '../dialogs/consent.js';
import { consentDays, daysAfter, type Referral } from '../dialogs/referral.js';
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

/** Where words may go under a yes (care.md CO-10). */
const placed = (where: string, wholeInTeams: boolean): Pick<ConsentRecord, 'stored' | 'wholeInTeams'> => ({
  stored: `${where}${wholeInTeams ? officeTeams : ''}`,
  wholeInTeams,
});

/**
 * What a record says of where words are typed and kept, and of how it is taken back (care.md CO-10).
 * @param wholeInTeams whether they may go into the Teams of the office
 * @param before the record that it replaces
 */
export const channelParts = (inTeams: boolean, wholeInTeams: boolean, before?: Pick<ConsentRecord, 'stored'>) => ({
  collected: inTeams
    ? ('typed by the person in Teams, which keeps it; relayed sealed' as const)
    : ('typed by the person; relayed sealed' as const),
  ...placed(inTeams ? stored.inTeams : isHere(before) ? stored.here : stored.nowHere, wholeInTeams),
  withdrawal: inTeams ? ('button' as const) : ('button or return number' as const),
});

const isHere = (before?: Pick<ConsentRecord, 'stored'>): boolean =>
  before === undefined || before.stored.replace(officeTeams, '') === stored.here;

/** The record of a first consent, as its screen is shown. @param id of the referral, which has its key already */
export const shownConsent = (id: string, plan: Plan, parts: RecordParts): ConsentRecord => ({
  schema: 'waypoint-consent/1',
  purpose: plan.purpose,
  basis: 'consent',
  sensitive: true,
  retention: '14 days unopened; 30 days after the last message',
  state: 'shown',
  ...channelParts(plan.address !== undefined, plan.wholeInTeams ?? false),
  ...freshParts(id, plan, parts),
});

/** The parts of a record that every yes to a text makes anew (care.md CO-10, CO-31). */
const freshParts = (id: string, agreed: Agreed, parts: RecordParts) => ({
  ...newYes(agreed, parts),
  fields: agreed.fields,
  payload: parts.vault.seal(id, parts.chance.hash(agreed.payload)),
});

/** The parts that every yes makes anew, also one with which no text goes. */
export const newYes = (agreed: Moving, { chance, today }: Pick<RecordParts, 'chance' | 'today'>) => ({
  record: chance.id(),
  principal: chance.id(),
  notice: chance.hash(agreed.notice),
  language: agreed.language,
  controller: agreed.controller,
  recipient: agreed.recipient,
  given: today,
  until: daysAfter(today, consentDays),
});

/** The same, with where words may go from now on. */
export const againParts = ({ id, consent, address }: Pick<Referral, 'id' | 'consent' | 'address'>, agreed: Agreed, parts: RecordParts) => ({
  ...freshParts(id, agreed, parts),
  ...channelParts(address !== null, agreed.wholeInTeams ?? false, consent),
});
