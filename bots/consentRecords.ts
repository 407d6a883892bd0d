import type { Plan } from '../dialogs/care.js';
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

/** The record of a first consent, as its screen is shown. @param id of the referral, which has its key already */
export const shownConsent = (id: string, plan: Plan, parts: RecordParts): ConsentRecord => ({
  schema: 'waypoint-consent/1',
  purpose: plan.purpose,
  basis: 'consent',
  sensitive: true,
  collected: plan.address ? 'typed by the person in Teams, which keeps it; relayed sealed' : 'typed by the person; relayed sealed',
  ...placed(`on this server, sealed; its key apart${plan.address ? '; what was said in Teams, there too' : ''}`, plan.wholeInTeams),
  retention: '14 days unopened; 30 days after the last message',
  withdrawal: plan.address ? 'button' : 'button or return number',
  state: 'shown',
  ...freshParts(id, plan, parts),
});

const officeTeams = '; in the Teams of the office, which keeps what is read and written there';

/**
 * Where words may go under a yes (care.md CO-10).
 * @param stored as it was recorded before
 */
const placed = (stored: string, wholeInTeams = false): Pick<ConsentRecord, 'stored' | 'wholeInTeams'> => ({
  stored: `${stored.replace(officeTeams, '')}${wholeInTeams ? officeTeams : ''}`,
  wholeInTeams,
});

/** The parts of a record that every yes makes anew (care.md CO-10, CO-31). */
const freshParts = (id: string, agreed: Agreed, { vault, chance, today }: RecordParts) => ({
  record: chance.id(),
  principal: chance.id(),
  notice: chance.hash(agreed.notice),
  language: agreed.language,
  fields: agreed.fields,
  payload: vault.seal(id, chance.hash(agreed.payload)),
  controller: agreed.controller,
  recipient: agreed.recipient,
  given: today,
  until: daysAfter(today, consentDays),
});

/** The same, with where words may go from now on. */
export const againParts = ({ id, consent }: Pick<Referral, 'id' | 'consent'>, agreed: Agreed, parts: RecordParts) => ({
  ...freshParts(id, agreed, parts),
  ...placed(consent.stored, agreed.wholeInTeams),
});
