import { isEnough, most } from '../dialogs/caps.js';
import type { Care, Moving, Plan, Renewal, Unshown } from '../dialogs/care.js';
import { leadsTo, moved, permits } from '../dialogs/consent.js';
import type { Answer, Question } from '../dialogs/figures.js';
import type { Records } from '../dialogs/records.js';
import { keepableUntil } from '../dialogs/keeping.js';
import { answered } from '../dialogs/notices.js';
import type { Language } from '../knowledge/language.js';
import { daysAfter, expiryOf, hasNews, keptDays, waitsForYes, withMessage, type Referral } from '../dialogs/referral.js';
import { dueAfter, waitsSince } from '../dialogs/waiting.js';
import { caseName } from './caseNames.js';
import { ChatsInTeams } from './chatsInTeams.js';
import { channelParts, freshParts, shownConsent, type RecordParts } from './consentRecords.js';
import { dutyIn } from './duty.js';
import { leavingOut, leftOut } from './leftOut.js';
import { NumberedChats } from './numberedChats.js';
import { openedNotices } from './openedNotices.js';
import { askedOnce } from './askedOnce.js';
import { PersonsMeetings, type MeetingsParts } from './personsMeetings.js';
import { agreedAgain } from './renewedConsent.js';
import { countAnswer, countCase } from './figures.js';
import type { Vault } from './sealing.js';
import { ShownNews } from './shownNews.js';

export interface CareParts extends MeetingsParts {
  vault: Vault;
}

/**
 * The person's side of a referral, bound to the records of one transaction. A key is on the disk before its referral is
 * put, and destroyed before it is dropped; if the transaction then fails, the forgetting job removes what is left
 * (decisions.md D15).
 */
export const careWith =
  (parts: CareParts) =>
  (records: Records): Care =>
    new PersonsCare({ ...parts, numbers: askedOnce(parts.numbers) }, records);

class PersonsCare implements Care {
  private readonly inTeams: ChatsInTeams;
  private readonly numbered: NumberedChats;
  readonly meetings: PersonsMeetings;
  private readonly gone: string[] = [];
  private readonly news = new ShownNews((id, to) => this.change(id, to));

  constructor(
    private readonly parts: CareParts,
    private readonly records: Records,
  ) {
    const found = { ...parts, isThere: (referral: Referral) => this.isThere(referral) };
    this.inTeams = new ChatsInTeams(found, records);
    this.numbered = new NumberedChats(found, records);
    this.meetings = new PersonsMeetings(parts, records);
  }

  async open(plan: Plan): Promise<string> {
    const { vault, chance } = this.parts;
    const { referrals } = this.records;
    const id = chance.id();
    if (plan.address === undefined) await this.numbered.draw();
    // Held before the key is made, so that nobody sweeps a key whose referral is on its way.
    await referrals.get(id);
    const taken = new Set((await referrals.find({})).map(({ name }) => name));
    await vault.begin(id);
    const consent = moved(shownConsent(id, plan, this.recording), 'given');
    const empty: Referral = {
      id,
      service: plan.service,
      name: caseName(chance.below, taken),
      lookup: null,
      language: plan.language,
      consent,
      excluded: leavingOut({ id, excluded: null }, plan.excluded, vault),
      people: plan.people.toSorted(),
      receiver: null,
      thread: [],
      shown: { person: 0, receiver: 0 },
      openings: [],
      notes: [],
      reminders: [],
      status: 'waiting',
      notices: [],
      told: 0,
      codeWord: null,
      surveyed: false,
      due: plan.due === undefined ? await this.dueFrom(plan.service) : { on: plan.due, told: true },
      address: plan.address === undefined ? null : vault.seal(id, plan.address),
      expires: expiryOf({ consent, openings: [], thread: [] }),
    };
    const referral = withMessage(empty, 'person', vault.seal(id, plan.payload), this.today);
    await referrals.put({ ...referral, consent: moved(consent, 'sent') });
    await countCase(this.records, undefined, referral, this.today);
    return id;
  }

  async isFull(service: string) {
    return (await this.records.referrals.find({ service, status: 'waiting' })).length >= most.waiting;
  }

  async thread(id: string) {
    const now = await this.records.referrals.look(id);
    // What is about to be shown is held, so that it is shown once, whoever else looks.
    const referral = now && hasNews(now) ? await this.held(id) : now;
    if (!referral || !this.isThere(referral)) return undefined;
    const messages = referral.thread.map(({ n, by, sealed, on }) => ({ n, by, words: this.parts.vault.open(id, sealed) ?? '', on }));
    return { referral, messages, notices: openedNotices(referral, this.parts.vault) };
  }

  async leftOut(id: string) {
    const referral = await this.held(id);
    return referral ? leftOut(referral, this.parts.vault) : [];
  }

  async write(id: string, words: string, language?: Language) {
    const referral = await this.held(id);
    if (!referral) return 'gone';
    if (referral.status === 'closed' || !permits(referral.consent, this.today)) return 'closed';
    if (isEnough(referral)) return 'enough';
    const due = await this.dueNow(referral);
    const now = { ...referral, due, language: language ?? referral.language };
    await this.records.referrals.put(withMessage(now, 'person', this.parts.vault.seal(id, words), this.today));
    return 'written';
  }

  async renew(id: string, renewal: Renewal) {
    const referral = await this.held(id);
    if (!referral) return 'gone';
    if (!waitsForYes(referral, this.today)) return 'closed';
    const sealed = this.parts.vault.seal(id, renewal.payload);
    const fresh = {
      ...freshParts(id, renewal, this.recording),
      ...channelParts(referral.address !== null, renewal.wholeInTeams, referral.consent),
    };
    const due = renewal.due === undefined ? await this.dueNow(referral) : { on: renewal.due, told: true };
    const now = { ...referral, due, language: renewal.language, excluded: leavingOut(referral, renewal.excluded, this.parts.vault) };
    await this.records.referrals.put(agreedAgain(now, renewal, fresh, sealed, this.today));
    return 'renewed';
  }

  decline(id: string, what: 'reader' | 'office') {
    const kinds = what === 'office' ? (['office'] as const) : (['colleague', 'gone'] as const);
    return this.change(id, (referral) => ({
      ...referral,
      notices: kinds.reduce<Referral['notices']>((notices, kind) => answered(notices, kind, 'no'), referral.notices),
    }));
  }

  async close(id: string) {
    const referral = await this.held(id);
    if (!referral) return;
    const { consent } = referral;
    const over = leadsTo(consent.state, 'ended') ? moved(consent, 'ended') : consent;
    const notices = answered(referral.notices, 'office', 'yes');
    const closed: Referral = { ...referral, status: 'closed', consent: over, notices, notes: [], reminders: [] };
    await this.records.referrals.put(closed);
    await countCase(this.records, referral, closed, this.today);
  }

  keep(id: string) {
    return this.change(id, (referral) => {
      const expires = keepableUntil(referral);
      return expires === undefined ? undefined : { ...referral, expires };
    });
  }

  chooseWord(id: string, word: string | null) {
    return this.change(id, (referral) => ({ ...referral, codeWord: word === null ? null : this.parts.vault.seal(id, word) }));
  }

  toldLate(id: string) {
    return this.change(id, (referral) => ({ ...referral, due: null }));
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
    await this.records.movedChats.drop(id);
    this.gone.push(id);
    await countCase(this.records, referral, undefined, this.today);
  }

  withdrawn() {
    return this.gone;
  }

  surveyed = (id: string) => this.change(id, (referral) => ({ ...referral, surveyed: true }));

  answered(question: Question, answer: Answer) {
    return countAnswer(this.records, question, answer, this.today);
  }

  /** Where nothing changes, nothing is held. @param to the changed referral; undefined where nothing changes */
  private async change(id: string, to: (referral: Referral) => Referral | undefined): Promise<void> {
    const seen = await this.records.referrals.look(id);
    if (!seen || !this.isThere(seen) || !to(seen)) return;
    const referral = await this.held(id);
    const changed = referral && to(referral);
    if (changed) await this.records.referrals.put(changed);
  }

  shown = (id: string, n: number, notices = 0) => this.news.shown(id, n, notices);
  notShown = (news: readonly Unshown[]) => this.news.notShown(news);
  number = (id: string) => this.numbered.number(id);
  saved = (id: string, number: string) => this.numbered.saved(id, number);
  lookUp = (number: string) => this.numbered.lookUp(number);
  find = (number: string, typed = number) => this.numbered.find(number, typed);
  own = (address: string) => this.inTeams.own(address);
  isOwn = (id: string, address: string) => this.inTeams.isOwn(id, address);
  reachedAt = (id: string, address: string) => this.inTeams.reachedAt(id, address);
  moveCode = (id: string) => this.inTeams.moveCode(id);
  movable = (code: string) => this.inTeams.movable(code);
  move = (code: string, agreed?: Moving) => this.inTeams.move(code, agreed);
  movedFrom = (address: string) => this.inTeams.movedFrom(address);
  forgetMoved = (address: string) => this.inTeams.forgetMoved(address);

  private async held(id: string): Promise<Referral | undefined> {
    const referral = await this.records.referrals.get(id);
    return referral && this.isThere(referral) ? referral : undefined;
  }

  /** A referral that has expired, or whose key is gone, is no longer there, whether or not the forgetting job has seen it. */
  private isThere({ id, expires }: Referral): boolean {
    return expires >= this.today && this.parts.vault.has(id);
  }

  /** By when words of the office are due once one more text of the person is there. */
  private async dueNow(referral: Referral): Promise<Referral['due']> {
    return waitsSince(referral) === undefined ? this.dueFrom(referral.service) : referral.due;
  }

  private dueFrom = async (service: string): Promise<Referral['due']> => dueAfter((await dutyIn(this.records, service)).roster, this.today);

  private get recording(): RecordParts {
    return { ...this.parts, today: this.today };
  }

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }
}
