import { noticeId, type Errand, type TeamsNotice } from '../dialogs/teamsNotice.js';
import type { Records, Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import { Address, sameChat } from './address.js';
import type { Alone } from './alone.js';
import type { Cases, Receiver } from './cases.js';
import type { Desk } from './desk.js';
import { dueNews, dueTold, isWhole, sameTold } from './due.js';
import type { HandingOn, Ways } from './handingOn.js';
import { chatOf, messageOf, Patience } from './patience.js';
import { waitsTooLong } from './duty.js';
import { deliver, isOver, type Done, type Due, type Notices, type Task } from './delivering.js';
import type { Post } from './post.js';
import { Rounds } from './rounds.js';
import type { Vault } from './sealing.js';
import type { Linked } from './staffChat.js';
import type { Chooses } from './wholeCards.js';

export interface CarrierParts {
  store: Store;
  vault: Pick<Vault, 'open' | 'seal'>;
  now(): Date;
  /** The accounts that have a chat in Teams, now. */
  linked(): readonly Linked[];
  cases: Pick<Cases, 'sees' | 'stateFor'>;
  handingOn: Pick<HandingOn, 'waysFor'>;
  desk: Pick<Desk, 'openIn'>;
  chooses: Chooses;
  /** Keeps other instances from carrying the same. */
  alone: Alone;
  /** How chats are written to now. */
  post(): Post;
  notices: Notices;
  failed(error: unknown): void;
}

const noWays: Ways = { colleagues: [], offices: [] };

/**
 * Carries to Teams what follows from the referrals: which card each receiver should see, and whether a person should be
 * told that there is something new. It compares with what was last told, claims the difference, sends it, and marks it;
 * what is not marked after a crash is told once more. A card with words, which only whoever has the case gets (decisions.md
 * D16), counts as opened by them from the claim on: whoever takes a chat back is never told less than what went out. Where an
 * account was removed, or is tied to another chat, what stands in the old one is taken away first.
 *
 * Of several instances one carries what follows from a referral at a time. The one on which it changed does so at once; what
 * it leaves, killed or because Teams is away, lies in the errands for whichever looks next. How long a chat is left alone is
 * known to each instance by itself.
 */
export class Carrier {
  private readonly rounds = new Rounds(
    (waiting) => this.concerningNobody(waiting),
    (id, errands) => this.carry(id, errands),
  );
  /** By referral, the accounts that were told of it and have no chat any more. */
  private readonly unlinked = new Map<string, string[]>();
  private readonly patience: Patience;
  /** The day and the accounts for which all was last looked at. */
  private lookedAt = '';

  constructor(private readonly parts: CarrierParts) {
    this.patience = new Patience(() => parts.now().getTime());
  }

  /** Carries what follows from changes of referrals. It never throws. */
  changed(errands: readonly Pick<Errand, 'id' | 'referral'>[]): Promise<void> {
    for (const { id, referral } of errands) this.rounds.add(referral, id);
    return this.rounds.run();
  }

  /** Carries what follows from whatever happened to a referral, if anything does. It never throws. */
  lookAt(referral: string): Promise<void> {
    this.rounds.add(referral);
    return this.rounds.run();
  }

  /** Somebody is there again: what their chat had refused is tried again. */
  heardFrom(name: string): void {
    const account = this.parts.linked().find((one) => one.name === name);
    if (account) this.patience.forgive(chatOf(account.address));
  }

  /** These messages to an account hold words on a case: they are taken away when its card changes. */
  holdWords(name: string, referral: string, ids: string[]): Promise<void> {
    return this.parts.store.transaction(async ({ teamsNotices }) => {
      const known = await teamsNotices.get(noticeId(referral, name));
      if (known) await teamsNotices.put({ ...known, earlier: [...known.earlier, ...ids] });
    });
  }

  /** Carries what was left, by this instance or another one; on another day, and when others are linked, everything may be due. To be called at the start and every few seconds. It never throws. */
  async often(): Promise<void> {
    this.rounds.again();
    await this.lookAgain().catch(this.parts.failed);
    await this.rounds.run();
  }

  /** For a stop: sends nothing new, and what was sent is marked, so that the next start does not send it again. It never throws. */
  end(): Promise<void> {
    return this.rounds.end();
  }

  private async carry(id: string, errands: ReadonlySet<string>): Promise<boolean> {
    return (await this.parts.alone(`carry/${id}`, () => this.bring(id, errands)).catch(this.parts.failed)) === true;
  }

  /** Those of which there is nobody in Teams who could be told: then nothing is held for them, and their errands are over. */
  private async concerningNobody(waiting: ReadonlyMap<string, ReadonlySet<string>>): Promise<ReadonlySet<string>> {
    if (this.parts.linked().length > 0) return new Set();
    const found = this.parts.store.transaction(async (records) => {
      const concerns = async (id: string): Promise<boolean> => {
        const [referral, notices] = await Promise.all([records.referrals.look(id), records.teamsNotices.find({ referral: id })]);
        return Boolean(referral?.address) || notices.length > 0;
      };
      const all = await Promise.all([...waiting.keys()].map(async (id) => ((await concerns(id)) ? [] : [id])));
      const nobody = new Set(all.flat());
      await over(new Set([...nobody].flatMap((id) => [...waiting.get(id)!])), records);
      return nobody;
    });
    return found.catch((error) => (this.parts.failed(error), new Set()));
  }

  private async lookAgain(): Promise<void> {
    for (const { id, referral } of await this.parts.store.transaction(({ errands }) => errands.find({}))) this.rounds.add(referral, id);
    const linked = this.parts.linked();
    const looksAt = JSON.stringify([this.today, linked]);
    if (this.lookedAt === looksAt) return;
    const names = new Set(linked.map(({ name }) => name));
    await this.parts.store.transaction(async ({ referrals, teamsNotices }) => {
      for (const { id, address } of await referrals.find({})) if (names.size > 0 || address !== null) this.rounds.add(id);
      this.unlinked.clear();
      for (const { referral, to } of await teamsNotices.find({})) {
        this.rounds.add(referral);
        if (to !== null && !names.has(to)) this.unlinked.set(referral, [...(this.unlinked.get(referral) ?? []), to]);
      }
    });
    this.lookedAt = looksAt;
  }

  /** @returns whether nothing is left to be done for this referral */
  private async bring(id: string, errands: ReadonlySet<string>): Promise<boolean> {
    const { tasks, held } = await this.parts.store.transaction(async (records) => {
      const claimed = await this.claim(id, records);
      if (claimed.tasks.length === 0 && !claimed.held) await over(errands, records);
      return claimed;
    });
    if (tasks.length === 0) return !held;
    const done = await Promise.all(tasks.map((task) => deliver(task, this.parts.post(), this.parts.notices, this.today)));
    const isDone = !held && done.every(({ delivery, waits }) => isOver(delivery) && !waits);
    await this.parts.store.transaction(async (records) => {
      await this.mark(done, records);
      if (isDone) await over(errands, records);
    });
    return isDone;
  }

  /** What is to be told, as it is at this moment: whoever took something back a moment ago is not spoken of. */
  private async claim(id: string, records: Records): Promise<{ tasks: Task[]; held: boolean }> {
    const { referrals, teamsNotices } = records;
    const referral = await referrals.get(id);
    const tasks: Task[] = [];
    let held = false;
    for (const { address, known, ...due } of await this.due(id, records)) {
      const { to, told } = due;
      const notice = known ?? { id: noticeId(id, to), referral: id, to, shown: null, card: null, earlier: [], claimed: false };
      const isSame = told && sameTold(told, notice.shown) && !(notice.claimed && notice.earlier.length > 0);
      const isNothing = told ? isSame || (told.n === 0 && notice.card === null) : !known;
      if (isNothing) continue;
      if (!address || (!told && notice.card === null && notice.earlier.length === 0)) await teamsNotices.drop(notice.id);
      else if (this.patience.holds(messageOf(notice.id, told, address))) held = true;
      else {
        const open = told && isWhole(told) ? await this.parts.desk.openIn(records, accountOf(to!, referral!), id) : undefined;
        const stands = told && to !== null ? { ...notice, address: this.parts.vault.seal(id, JSON.stringify(address)) } : notice;
        tasks.push({ ...due, address, notice: stands, referral, ways: this.waysIn(referral, due), open });
        await teamsNotices.put({ ...stands, claimed: true });
        if (due.leaves) held = true;
      }
    }
    return { tasks, held };
  }

  private waysIn(referral: Referral | undefined, { to, told }: Pick<Due, 'to' | 'told'>): Ways {
    if (!referral || to === null || told?.state !== 'mine') return noWays;
    return this.parts.handingOn.waysFor(accountOf(to, referral), referral);
  }

  /** What everybody whom a referral concerns should have been told, and all who were told of it once, with what is known of that. */
  private async due(id: string, records: Records): Promise<(Due & { known: TeamsNotice | undefined; leaves?: boolean })[]> {
    const referral = await records.referrals.get(id);
    const knownTo = (to: string | null): Promise<TeamsNotice | undefined> => records.teamsNotices.get(noticeId(id, to));
    const slow = referral !== undefined && (await waitsTooLong(records, referral, this.today));
    const inTeams = this.parts.linked().map(async (account) => {
      const { name: to, address, language } = account;
      const known = await knownTo(to);
      const stood = this.addressIn(id, known?.address);
      if (stood && !sameChat(stood, address)) return { to, known, language, address: stood, told: undefined, leaves: true };
      const told = referral && dueTold(account, referral, { ...this.parts, today: this.today, slow });
      return { to, known, language, address, told };
    });
    const gone = (this.unlinked.get(id) ?? []).map(async (to) => {
      const known = await knownTo(to);
      return { to, known, address: this.addressIn(id, known?.address), language: undefined, told: undefined };
    });
    const known = await knownTo(null);
    const here = this.addressIn(id, referral?.address);
    const news = referral && here && dueNews(referral, this.today);
    const address = here ?? this.addressIn(id, known?.address);
    const person = { to: null, known, address, language: referral?.language, told: news };
    return [...(await Promise.all([...inTeams, ...gone])), person];
  }

  private addressIn(id: string, sealed: string | null | undefined): Address | undefined {
    const opened = sealed ? this.parts.vault.open(id, sealed) : undefined;
    return opened === undefined ? undefined : Address.parse(JSON.parse(opened));
  }

  /** What was sent is written down; what could not be is tried again later, or when the person is there again. */
  private async mark(done: Done[], { teamsNotices }: Records): Promise<void> {
    for (const { task, delivery, left, waits } of done) {
      const { told } = task;
      const known = (await teamsNotices.get(task.notice.id)) ?? task.notice;
      const notice = { ...task.notice, ...(known.address && { address: known.address }) };
      const earlier = [...left, ...known.earlier.filter((one) => !notice.earlier.includes(one))];
      const tried = waits && isOver(delivery) ? waits : delivery;
      this.patience.note(messageOf(notice.id, told, task.address), typeof tried === 'object' || tried === 'missing' ? 'well' : tried);
      if (!told) {
        if (tried === 'later') await teamsNotices.put({ ...known, earlier });
        else {
          await teamsNotices.drop(notice.id);
          this.patience.drop(notice.id);
        }
      } else if (isOver(delivery)) {
        const card = typeof delivery === 'object' ? delivery.id : null;
        await teamsNotices.put({ ...notice, shown: told, card, earlier, claimed: waits !== undefined });
      }
    }
  }

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }
}

/** In one order everywhere: two instances that drop the same at once wait for each other in turn. */
const over = async (errands: ReadonlySet<string>, records: Records): Promise<void> => {
  await Promise.all([...errands].toSorted().map((errand) => records.errands.drop(errand)));
};

/** An account as the desk knows it, for a case that it may see. */
const accountOf = (name: string, { service }: Referral): Receiver => ({ name, services: [service] });
