import type { Deed } from '../dialogs/act.js';
import { moved } from '../dialogs/consent.js';
import { officeSuggested, type Notice } from '../dialogs/notices.js';
import type { Referral } from '../dialogs/referral.js';
import { isRelayKind } from '../dialogs/relayOffice.js';
import type { Directory } from '../knowledge/directory.js';
import { waitsTooLong } from './duty.js';
import { Cases, type CasesParts, type Receiver } from './cases.js';
import { openedNotices } from './openedNotices.js';

export interface HandingOnParts extends CasesParts {
  /** The names under which people of an office answer now. */
  staff(service: string): readonly string[];
  directory: Pick<Directory, 'allRelays'>;
}

/** To whom and where the one who has a case may suggest to hand it on. */
export interface Ways {
  colleagues: readonly string[];
  /** Ids of services. */
  offices: readonly string[];
}

/** What a suggestion comes to; `choose` where it is to nobody who could take it. */
type Outcome = 'asked' | 'choose' | 'first' | 'others' | 'closed' | 'gone';

/**
 * Handing a case on, which no receiver can do: they suggest it, and the person says yes or no (care.md CO-11, RE-06). A
 * colleague is somebody who answers for the same service, also one whom the person left out: who is missing from a list would
 * tell whom they did (decisions.md D5). Another office is one that answers here, and never HR or a manager (WH-05).
 */
export class HandingOn {
  private readonly cases: Cases;

  constructor(private readonly parts: HandingOnParts) {
    this.cases = new Cases(parts);
  }

  waysFor(account: Receiver, referral: Referral): Ways {
    const { service } = referral;
    const colleagues = this.parts.staff(service).filter((name) => name !== account.name);
    const answering = this.parts.directory
      .allRelays()
      .filter((office) => isRelayKind(office.kind) && this.parts.staff(office.id).length > 0);
    return { colleagues, offices: answering.map((office) => office.id).filter((office) => office !== service) };
  }

  /** Asks the person whether a colleague may go on. Until they answer, nobody at the office can read or write. */
  pass(account: Receiver, id: string, to: string): Promise<Outcome> {
    return this.suggest(account, id, 'colleague suggested', (referral, placed) => {
      if (!this.waysFor(account, referral).colleagues.includes(to)) return 'choose';
      const notice: Notice = { kind: 'colleague', ...placed, to };
      return { ...referral, consent: moved(referral.consent, 'needs_reconsent'), notices: [...referral.notices, notice] };
    });
  }

  /**
   * Shows the person that another office may fit; nothing else happens. It can be done once the person has had a message
   * (`first` before that). The one that they were shown last, and have not answered, is not shown again.
   */
  suggestOffice(account: Receiver, id: string, service: string): Promise<Outcome> {
    return this.suggest(account, id, 'office suggested', (referral, placed) => {
      if (referral.consent.state !== 'active') return 'first';
      if (!this.waysFor(account, referral).offices.includes(service)) return 'choose';
      if (officeSuggested({ notices: openedNotices(referral, this.parts.vault) })?.service === service) return 'asked';
      const notice: Notice = { kind: 'office', ...placed, sealed: this.parts.vault.seal(id, service) };
      return { ...referral, notices: [...referral.notices, notice] };
    });
  }

  /**
   * Asks the person whether this account may go on with a case that a colleague has, once it waits too long (features.md S31): so
   * that nobody's absence leaves them without an answer. Until they answer, nobody at the office can read or write.
   * @returns `early` where it does not wait too long, or waits for their yes already
   */
  offer(account: Receiver, id: string): Promise<Outcome | 'early'> {
    return this.cases.change(account, id, async (referral, put, records) => {
      const state = this.cases.stateFor(account, referral);
      if (state === 'closed') return 'closed';
      if (state !== 'others' || !(await waitsTooLong(records, referral, this.cases.today))) return 'early';
      const { name } = account;
      const notice: Notice = { kind: 'colleague', on: this.cases.today, after: referral.thread.length, by: name, to: name, answer: null };
      const consent = moved(referral.consent, 'needs_reconsent');
      await put('colleague suggested', { ...referral, consent, notices: [...referral.notices, notice] });
      return 'asked';
    });
  }

  private suggest(
    account: Receiver,
    id: string,
    did: Deed,
    to: (referral: Referral, placed: Pick<Extract<Notice, { kind: 'office' }>, 'on' | 'after' | 'by' | 'answer'>) => Referral | Outcome,
  ): Promise<Outcome> {
    return this.cases.change(account, id, async (referral, put) => {
      if (referral.receiver !== account.name) return 'others';
      if (!this.cases.permitted(referral)) return 'closed';
      const changed = to(referral, { on: this.cases.today, after: referral.thread.length, by: account.name, answer: null });
      if (typeof changed === 'string') return changed;
      await put(did, changed);
      return 'asked';
    });
  }
}
