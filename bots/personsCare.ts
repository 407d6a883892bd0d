import { isEnough, most } from '../dialogs/caps.js';
import type { Care, Plan } from '../dialogs/care.js';
import { leadsTo, moved, permits, type ConsentRecord } from '../dialogs/consent.js';
import type { Records } from '../dialogs/records.js';
import { consentDays, daysAfter, expiryOf, keptDays, withMessage, type Referral } from '../dialogs/referral.js';
import { readNumber } from '../knowledge/returnNumber.js';
import { caseName } from './caseNames.js';
import type { Chance, ReturnNumbers, Vault } from './sealing.js';

export interface CareParts {
  vault: Vault;
  numbers: ReturnNumbers;
  chance: Chance;
  now(): Date;
}

/**
 * The person's side of a referral, bound to the records of one transaction. A key is on the disk before its referral is
 * put, and destroyed before it is dropped; if the transaction then fails, the forgetting job removes what is left
 * (decisions.md D15).
 */
export const careWith =
  (parts: CareParts) =>
  (records: Records): Care =>
    new PersonsCare(parts, records);

class PersonsCare implements Care {
  constructor(
    private readonly parts: CareParts,
    private readonly records: Records,
  ) {}

  async open(plan: Plan): Promise<string> {
    const { vault, chance } = this.parts;
    const { referrals } = this.records;
    const id = chance.id();
    // Held before the key is made, so that nobody sweeps a key whose referral is on its way.
    await referrals.get(id);
    const taken = new Set((await referrals.find({})).map(({ name }) => name));
    await vault.begin(id);
    const consent = moved(this.shownConsent(id, plan), 'given');
    const empty: Referral = {
      id,
      service: plan.service,
      name: caseName(chance.below, taken),
      lookup: null,
      language: plan.language,
      consent,
      excluded: plan.excluded.length > 0 ? vault.seal(id, JSON.stringify(plan.excluded)) : null,
      receiver: null,
      thread: [],
      shown: { person: 0, receiver: 0 },
      openings: [],
      status: 'waiting',
      expires: expiryOf({ consent, openings: [], thread: [] }),
    };
    const referral = withMessage(empty, 'person', vault.seal(id, plan.payload), this.today);
    await referrals.put({ ...referral, consent: moved(consent, 'sent') });
    return id;
  }

  async isFull(service: string) {
    return (await this.records.referrals.find({ service, status: 'waiting' })).length >= most.waiting;
  }

  async thread(id: string) {
    const referral = await this.held(id);
    if (!referral) return undefined;
    const messages = referral.thread.map(({ n, by, sealed, on }) => ({ n, by, words: this.parts.vault.open(id, sealed) ?? '', on }));
    return { referral, messages };
  }

  async write(id: string, words: string) {
    const referral = await this.held(id);
    if (!referral) return 'gone';
    if (referral.status === 'closed' || !permits(referral.consent, this.today)) return 'closed';
    if (isEnough(referral)) return 'enough';
    await this.records.referrals.put(withMessage(referral, 'person', this.parts.vault.seal(id, words), this.today));
    return 'written';
  }

  async shown(id: string, n: number) {
    const referral = await this.held(id);
    if (!referral) return;
    const person = Math.max(referral.shown.person, Math.min(n, referral.thread.length));
    if (person > referral.shown.person) await this.records.referrals.put({ ...referral, shown: { ...referral.shown, person } });
  }

  async withdraw(id: string) {
    const { referrals, withdrawn } = this.records;
    const referral = await referrals.get(id);
    if (!referral) return;
    await this.parts.vault.destroy(id);
    const { consent } = referral;
    if (leadsTo(consent.state, 'withdrawn')) {
      const { record, given } = consent;
      const expires = daysAfter(this.today, keptDays.withdrawn);
      await withdrawn.put({ id: record, given, withdrawn: this.today, state: 'withdrawn', expires });
    }
    await referrals.drop(id);
  }

  async number(id: string) {
    const { numbers } = this.parts;
    const number = numbers.fresh();
    const lookup = await numbers.lookup(number);
    const referral = await this.held(id);
    if (!referral) throw new Error('A return number is for a referral that exists.');
    await this.records.referrals.put({ ...referral, lookup });
    return number;
  }

  async find(number: string) {
    if (readNumber(number).fault) return undefined;
    const lookup = await this.parts.numbers.lookup(number);
    const [found] = await this.records.referrals.find({ lookup });
    return found && this.isThere(found) ? found.id : undefined;
  }

  private async held(id: string): Promise<Referral | undefined> {
    const referral = await this.records.referrals.get(id);
    return referral && this.isThere(referral) ? referral : undefined;
  }

  /** A referral that has expired, or whose key is gone, is no longer there, whether or not the forgetting job has seen it. */
  private isThere({ id, expires, thread }: Referral): boolean {
    return expires >= this.today && this.parts.vault.open(id, thread[0]!.sealed) !== undefined;
  }

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }

  private shownConsent(id: string, plan: Plan): ConsentRecord {
    const { vault, chance } = this.parts;
    return {
      schema: 'waypoint-consent/1',
      record: chance.id(),
      principal: chance.id(),
      notice: chance.hash(plan.notice),
      language: plan.language,
      purpose: plan.purpose,
      basis: 'consent',
      fields: plan.fields,
      payload: vault.seal(id, chance.hash(plan.payload)),
      sensitive: true,
      controller: plan.controller,
      recipient: plan.recipient,
      collected: 'typed by the person; relayed sealed',
      stored: 'on this server, sealed; its key apart',
      retention: '14 days unopened; 30 days after the last message',
      withdrawal: 'button or return number',
      given: this.today,
      until: daysAfter(this.today, consentDays),
      state: 'shown',
    };
  }
}
