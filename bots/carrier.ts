import type { Activity } from 'botbuilder';
import { noticeId, type TeamsNotice, type Told } from '../dialogs/teamsNotice.js';
import type { Records, Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import { Address } from './address.js';
import type { Cases } from './cases.js';
import { dueNews, dueTold, isQuiet, sameTold } from './due.js';
import type { HandingOn, Ways } from './handingOn.js';
import { Patience } from './patience.js';
import type { Delivery, Post } from './post.js';
import type { Vault } from './sealing.js';
import type { Linked } from './staffChat.js';

/** A case as the one sees it to whom a card goes. */
export interface Seen {
  referral: Referral;
  told: Told;
  /** To whom they may suggest to hand it on; nobody and nowhere where they do not have it. */
  ways: Ways;
}

/** How notices look in Teams. */
export interface Notices {
  /** The card of a case: how it stands, what can be done, and nothing that a person wrote (decisions.md D16). */
  card(seen: Seen, language: Language | undefined): Partial<Activity>;
  /** In the place of a card whose case is no longer there. */
  gone(language: Language | undefined): Partial<Activity>;
  /** That an office has written: neutral, whoever sees it. */
  news(referral: Referral): Partial<Activity>;
}

export interface CarrierParts {
  store: Store;
  vault: Pick<Vault, 'open'>;
  now(): Date;
  /** The accounts that have a chat in Teams, now. */
  linked(): readonly Linked[];
  cases: Pick<Cases, 'sees' | 'stateFor'>;
  handingOn: Pick<HandingOn, 'waysFor'>;
  /** How chats are written to now. */
  post(): Post;
  notices: Notices;
  failed(error: unknown): void;
}

/** Somebody whom a referral concerns, and what they should have been told of it; undefined where nothing, or nothing any more. */
interface Due {
  /** An account; null for the person. */
  to: string | null;
  address: Address | undefined;
  language: Language | undefined;
  told: Told | undefined;
}

/** Something to be sent, after it was written down that it is being sent. */
interface Task extends Due {
  address: Address;
  notice: TeamsNotice;
  referral: Referral | undefined;
  ways: Ways;
}

const noWays: Ways = { colleagues: [], offices: [] };

/**
 * Carries to Teams what follows from the referrals: which card each receiver should see, and whether a person should be
 * told that there is something new. It compares with what was last told, claims the difference, sends it, and marks it;
 * what is not marked after a crash is told once more. No notice carries words, so that a second one repeats none
 * (decisions.md D16).
 */
export class Carrier {
  private readonly waiting = new Set<string>();
  /** What could not be carried: looked at again by `often`. */
  private readonly left = new Set<string>();
  private readonly patience: Patience;
  private running: Promise<void> | undefined;
  /** The day and the accounts for which all was last looked at. */
  private lookedAt = '';

  constructor(private readonly parts: CarrierParts) {
    this.patience = new Patience(() => parts.now().getTime());
  }

  /** Carries what follows from a change of these referrals. It never throws. */
  changed(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.waiting.add(id);
    return this.run();
  }

  /** Somebody is there again: what their chat had refused is tried again. */
  heardFrom(name: string): void {
    this.patience.forgive(name);
  }

  /** Carries what was left; on another day, and when others are linked, everything may be due. To be called at the start and every few seconds. It never throws. */
  async often(): Promise<void> {
    for (const id of this.left) this.waiting.add(id);
    this.left.clear();
    await this.lookAgain().catch(this.parts.failed);
    await this.run();
  }

  private run(): Promise<void> {
    return (this.running ??= this.carry().finally(() => (this.running = undefined)));
  }

  private async carry(): Promise<void> {
    for (const id of this.waiting) {
      this.waiting.delete(id);
      const done = await this.bring(id).catch(this.parts.failed);
      if (!done) this.left.add(id);
    }
  }

  private async lookAgain(): Promise<void> {
    const linked = this.parts.linked();
    const looksAt = JSON.stringify([this.today, linked]);
    if (this.lookedAt === looksAt) return;
    const names = new Set(linked.map(({ name }) => name));
    await this.parts.store.transaction(async ({ referrals, teamsNotices }) => {
      for (const { id, address } of await referrals.find({})) if (names.size > 0 || address !== null) this.waiting.add(id);
      for (const { id, referral, to } of await teamsNotices.find({})) {
        this.waiting.add(referral);
        if (to !== null && !names.has(to)) await teamsNotices.drop(id);
      }
    });
    this.lookedAt = looksAt;
  }

  /** @returns whether nothing is left to be done for this referral */
  private async bring(id: string): Promise<boolean> {
    const { store } = this.parts;
    const { tasks, held } = await store.transaction((records) => this.claim(id, records));
    const done = await Promise.all(tasks.map(async (task) => ({ task, delivery: await this.deliver(task) })));
    if (done.length > 0) await store.transaction((records) => this.mark(done, records));
    return !held && done.every(({ delivery }) => isOver(delivery));
  }

  /** What is to be told, as it is at this moment: whoever took something back a moment ago is not spoken of. */
  private async claim(id: string, { referrals, teamsNotices }: Records): Promise<{ tasks: Task[]; held: boolean }> {
    const referral = await referrals.get(id);
    const tasks: Task[] = [];
    let held = false;
    for (const { address, ...due } of this.due(referral)) {
      const { to, told } = due;
      const known = await teamsNotices.get(noticeId(id, to));
      const notice = known ?? { id: noticeId(id, to), referral: id, to, shown: null, card: null, claimed: false };
      const isNothing = told ? sameTold(told, notice.shown) || (told.n === 0 && notice.card === null) : !known;
      if (isNothing) continue;
      if (!address || (!told && notice.card === null)) await teamsNotices.drop(notice.id);
      else if (this.patience.holds(chatOf(notice))) held = true;
      else {
        tasks.push({ ...due, address, notice, referral, ways: this.waysIn(referral, due) });
        await teamsNotices.put({ ...notice, claimed: true });
      }
    }
    return { tasks, held };
  }

  private waysIn(referral: Referral | undefined, { to, told }: Pick<Due, 'to' | 'told'>): Ways {
    if (!referral || to === null || told?.state !== 'mine') return noWays;
    return this.parts.handingOn.waysFor({ name: to, services: [referral.service] }, referral);
  }

  private due(referral: Referral | undefined): Due[] {
    const { linked, cases, vault } = this.parts;
    const sealed = referral?.address ? vault.open(referral.id, referral.address) : undefined;
    const address = sealed === undefined ? undefined : Address.parse(JSON.parse(sealed));
    return [
      ...linked().map((account) => ({ ...account, to: account.name, told: referral && dueTold(account, referral, cases, this.today) })),
      { to: null, address, language: referral?.language, told: referral && address && dueNews(referral, this.today) },
    ];
  }

  private async deliver({ notice: { shown, card }, to, address, language, told, referral, ways }: Task): Promise<Delivery> {
    const { notices } = this.parts;
    const post = this.parts.post();
    if (!told || !referral) return to === null ? post.remove(address, card!) : post.change(address, card!, notices.gone(language));
    const message = to === null ? notices.news(referral) : notices.card({ referral, told, ways }, language);
    if (card !== null && isQuiet(told, shown)) return post.change(address, card, message);
    const delivery = await post.send(address, message);
    if (typeof delivery === 'object' && card !== null) await post.remove(address, card);
    return delivery === 'missing' ? 'refused' : delivery;
  }

  /** What was sent is written down; what could not be is tried again later, or when the person is there again. */
  private async mark(done: { task: Task; delivery: Delivery }[], { teamsNotices }: Records): Promise<void> {
    for (const { task, delivery } of done) {
      const { notice, told } = task;
      if (delivery === 'later' || delivery === 'refused') this.patience.note(chatOf(notice), delivery);
      else this.patience.note(chatOf(notice), 'well');
      if (!told) {
        if (delivery !== 'later') await teamsNotices.drop(notice.id);
      } else if (isOver(delivery)) {
        await teamsNotices.put({ ...notice, shown: told, card: typeof delivery === 'object' ? delivery.id : null, claimed: false });
      }
    }
  }

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }
}

/** Whether there is nothing more to try: it was sent, or there is nothing there to be changed. */
const isOver = (delivery: Delivery): boolean => typeof delivery === 'object' || delivery === 'missing';

/** One chat for all that an account is told; one for each referral of a person. */
const chatOf = ({ to, referral }: TeamsNotice): string => to ?? `person of ${referral}`;
