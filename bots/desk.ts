import type { Thread } from '../dialogs/care.js';
import { moved } from '../dialogs/consent.js';
import { cleaned } from '../dialogs/heardWords.js';
import type { Records } from '../dialogs/records.js';
import { keptOn, withMessage, type Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import { CaseList, type CasePage, type Wanted } from './caseList.js';
import { CaseNotes } from './caseNotes.js';
import { noteAnswer, noteWork, waitsTooLong } from './duty.js';
import { Cases, type CasesParts, type CaseState, type Receiver } from './cases.js';
import { openedNotices } from './openedNotices.js';

export interface DeskParts extends CasesParts {
  /** The message with which every receiver begins (care.md RE-01). */
  firstMessage(service: string, language: Language, whole: boolean): string;
}

/** One case with its messages, which are there in the state `mine` only. */
export interface OpenCase extends Thread {
  state: CaseState;
  /** Whether a colleague has it, and the person has waited too long (features.md S31). */
  slow?: boolean;
  /** By which the person knows that it is the office (care.md RE-07). */
  codeWord?: string | undefined;
}

/**
 * Where receivers sit. Words are opened only for the one who took the case over, and only while the consent permits it
 * (care.md CO-20).
 */
export class Desk {
  readonly notes: CaseNotes;
  private readonly cases: Cases;
  private readonly caseList: CaseList;

  constructor(private readonly parts: DeskParts) {
    this.cases = new Cases(parts);
    this.caseList = new CaseList(this.cases, () => parts.store.transaction(({ rosters }) => rosters.find({})));
    this.notes = new CaseNotes(this.cases, parts.vault);
  }

  /** The calendar date (UTC). */
  get today(): string {
    return this.cases.today;
  }

  /** The cases of this account's services, what is pressing first, then the newest. @param page counts from 1 */
  list(account: Receiver, wanted: Wanted = {}, page = 1): Promise<CasePage> {
    return this.caseList.page(account, wanted, page);
  }

  /**
   * One case, with its messages for the one who took it over. The first look of a day is written down, for the person to
   * read.
   * @returns undefined for what is gone and for what this account must not see: the two look alike
   */
  open(account: Receiver, id: string): Promise<OpenCase | undefined> {
    return this.parts.store.transaction((records) => this.openIn(records, account, id));
  }

  /** The same as a part of a transaction that is on its way. */
  async openIn(records: Records, account: Receiver, id: string): Promise<OpenCase | undefined> {
    const seen = await this.cases.seen(records.referrals, account, id);
    if (!seen) return undefined;
    const state = this.cases.stateFor(account, seen);
    const slow = state === 'others' && (await waitsTooLong(records, seen, this.today));
    if (state !== 'mine') return { state, referral: seen, messages: [], notices: [], ...(slow && { slow }) };
    if (this.opened(seen, account) === seen) return this.withWords(seen);
    // What is written down of the look is held for it.
    const found = await this.cases.lookIn(records, account, id, async (referral, put) => {
      if (this.cases.stateFor(account, referral) !== 'mine') return this.openIn(records, account, id);
      const opened = this.opened(referral, account);
      if (opened !== referral) await put('opened', opened);
      return this.withWords(opened);
    });
    return found === 'gone' ? undefined : found;
  }

  /** A case of whoever looks at it, its words opened. */
  private withWords(referral: Referral): OpenCase {
    const { id, thread } = referral;
    const messages = thread.map(({ n, by, sealed, on }) => ({ n, by, words: this.parts.vault.open(id, sealed) ?? '', on }));
    const codeWord = referral.codeWord === null ? undefined : this.parts.vault.open(id, referral.codeWord);
    return { state: 'mine', referral, messages, notices: openedNotices(referral, this.parts.vault), codeWord };
  }

  /** How a case stands for this account, without a word of it: this is no look that the person reads of. */
  async stands(account: Receiver, id: string): Promise<Pick<OpenCase, 'state' | 'referral'> | undefined> {
    return this.parts.store.transaction(async ({ referrals }) => {
      const referral = await this.cases.seen(referrals, account, id);
      return referral && { state: this.cases.stateFor(account, referral), referral };
    });
  }

  /** Takes a case over: the first one wins. Taking what one has already taken changes nothing. */
  take(account: Receiver, id: string): Promise<'taken' | 'others' | 'gone'> {
    return this.cases.change(account, id, async (referral, put, records) => {
      if (referral.receiver !== null) return referral.receiver === account.name ? 'taken' : 'others';
      if (!this.cases.permitted(referral)) return 'gone';
      await noteWork(records, referral, account.name, this.parts.now());
      const consent = moved(referral.consent, 'acknowledged');
      const notice = { kind: 'taken', on: this.cases.today, after: referral.thread.length, by: account.name } as const;
      const notices = [...referral.notices, notice];
      await put('taken over', { ...referral, receiver: account.name, status: 'taken', consent, notices });
      return 'taken';
    });
  }

  /**
   * Answers a person. The first answer of whoever has the case carries the message about limits, whatever they add to it (care.md RE-01).
   * @param words what the receiver wrote; may be empty in the first answer only
   * @param after the last message of receivers that they saw: the same words once more are then taken for a second press of the button
   * @param seen the last message of the person that they saw
   * @returns `crossed` where the person wrote after that: whoever answers reads it first (care.md RE-03)
   */
  reply(
    account: Receiver,
    id: string,
    words: string,
    after = Infinity,
    seen = Infinity,
  ): Promise<'sent' | 'empty' | 'crossed' | 'others' | 'closed' | 'gone'> {
    return this.cases.change(account, id, async (referral, put, records) => {
      if (referral.receiver !== account.name) return 'others';
      const own = cleaned(words);
      const { service, language, consent } = referral;
      const begun = [this.parts.firstMessage(service, language, consent.wholeInTeams), own].filter(Boolean).join('\n\n');
      const since = referral.thread.filter(({ by, n }) => by === 'receiver' && n > after);
      if (since.some(({ sealed }) => [own, begun].includes(this.parts.vault.open(id, sealed) ?? ''))) return 'sent';
      if (!this.cases.permitted(referral)) return 'closed';
      const last = referral.thread.findLast(({ by }) => by === 'receiver');
      if (wroteAfter(referral, seen)) return 'crossed';
      const goesOn = referral.consent.state === 'active';
      if (goesOn && !own) return 'empty';
      const said = withMessage(referral, 'receiver', this.parts.vault.seal(id, goesOn ? own : begun), this.cases.today);
      await noteWork(records, referral, account.name, this.parts.now());
      if (!last) await noteAnswer(records, referral, this.cases.today);
      await put('replied', goesOn ? said : { ...said, consent: moved(said.consent, 'active') });
      return 'sent';
    });
  }

  /**
   * Ends a case, which can be done once the person has had a message (`first` before that). Nobody writes in it any more;
   * the person can read it until it expires. Notes and reminders, which nobody could read any more, are deleted.
   * @param words a last message, sent before (care.md RE-11); may be empty
   * @param seen the last message of the person that the receiver saw
   * @returns `crossed` where the person wrote after that; `unsent` where nothing could be sent or closed any more, and the words were not sent before
   */
  close(
    account: Receiver,
    id: string,
    words = '',
    seen = Infinity,
  ): Promise<'closed' | 'crossed' | 'unsent' | 'first' | 'others' | 'gone'> {
    return this.cases.change(account, id, async (referral, put) => {
      if (referral.receiver !== account.name) return 'others';
      const own = cleaned(words);
      if (!this.cases.permitted(referral)) {
        const last = referral.thread.findLast(({ by }) => by === 'receiver');
        return own && (!last || this.parts.vault.open(id, last.sealed) !== own) ? 'unsent' : 'closed';
      }
      if (referral.consent.state !== 'active') return 'first';
      if (wroteAfter(referral, seen)) return 'crossed';
      const said = own ? withMessage(referral, 'receiver', this.parts.vault.seal(id, own), this.cases.today) : referral;
      await put('closed', { ...said, notes: [], reminders: [], status: 'closed', consent: moved(said.consent, 'ended') });
      return 'closed';
    });
  }

  /** The same referral where this account has already opened all of it today. */
  private opened(referral: Referral, { name }: Receiver): Referral {
    const { openings, shown, thread } = referral;
    const last = thread.findLast(({ by }) => by === 'person')?.n ?? 0;
    const known = openings.some(({ by, on }) => by === name && on === this.cases.today);
    if (known && last <= shown.receiver) return referral;
    const opened = { ...referral, openings: known ? openings : [...openings, { by: name, on: this.cases.today }] };
    return keptOn({ ...opened, shown: { ...shown, receiver: Math.max(last, shown.receiver) } });
  }
}

/** Whether the person wrote something after message `n` of the thread. */
const wroteAfter = ({ thread }: Referral, n: number): boolean => thread.some((message) => message.by === 'person' && message.n > n);
