import type { Activity } from 'botbuilder';
import type { Store } from '../dialogs/records.js';
import { mayRead } from '../knowledge/editing/roles.js';
import { fallback, type Language } from '../knowledge/language.js';
import type { Alone } from './alone.js';
import { cameNear, dueWithin } from './answersToDo.js';
import type { ToDoHere } from './keepersActs.js';
import type { Post } from './post.js';
import type { Linked } from './staffChat.js';
import { weekOf } from './tally.js';

export interface RemindingParts {
  store: Store;
  now(): Date;
  /** The accounts that have a chat in Teams, now. */
  linked(): readonly Linked[];
  toDo: { of(somebody: Linked): Promise<ToDoHere> };
  /** Keeps other instances from reminding the same people. */
  alone: Alone;
  /** How chats are written to now. */
  post(): Post;
  card(toDo: ToDoHere, today: string, somebody: Linked, language: Language): Partial<Activity>;
  failed(error: unknown): void;
}

/** Whether somebody is to be told: always of what is late, and of a review that is to come when it comes near. */
const isWorthACard = ({ older, changed, due, contacts }: ToDoHere, today: string, toldOn: string): boolean =>
  [older, changed, contacts].some(({ length }) => length > 0) ||
  dueWithin(due, today).overdue > 0 ||
  due.some((entry) => cameNear(entry, today, toldOn));

/**
 * Reminds those who keep the answers in Teams, each once a week at most: reviews that are due, translations that are older,
 * sources that changed, contacts that are to be checked. It looks on the first run of each weekday (UTC), claims the week, sends, and marks it; what is not
 * marked after a crash, and what could not be sent, is sent at the next look, which may be that of another instance.
 */
export class Reminding {
  /** The day on which all was last looked at. */
  private lookedAt = '';
  private looking: Promise<void> | undefined;
  private ended = false;

  constructor(private readonly parts: RemindingParts) {}

  /** To be called every few seconds. It never throws. */
  often(): Promise<void> {
    return (this.looking ??= this.lookToday().finally(() => (this.looking = undefined)));
  }

  /** For a stop: reminds nobody more, and whoever was reminded is marked, so that the next start does not do it again. It never throws. */
  async end(): Promise<void> {
    this.ended = true;
    await this.looking;
  }

  private async lookToday(): Promise<void> {
    const now = this.parts.now();
    const today = now.toISOString().slice(0, 10);
    const isWeekday = ![0, 6].includes(now.getUTCDay());
    if (this.ended || this.lookedAt === today || !isWeekday) return;
    this.lookedAt = today;
    const done = await this.parts.alone('remind', () => this.look(today)).catch(this.parts.failed);
    if (!done) this.lookedAt = '';
  }

  private async look(today: string): Promise<boolean> {
    const linked = this.parts.linked().filter(mayRead);
    for (const account of linked) {
      if (this.ended) return false;
      await this.remind(account, today).catch(this.parts.failed);
    }
    await this.forget(new Set(linked.map(({ name }) => name))).catch(this.parts.failed);
    return true;
  }

  private async remind(account: Linked, today: string): Promise<void> {
    const { store, toDo, post, card } = this.parts;
    const due = await toDo.of(account);
    const id = account.name;
    const claimed = await store.transaction(async ({ reminders }) => {
      const last = await reminders.get(id);
      if (last?.sent && isSameWeek(last.on, today)) return false;
      if (!isWorthACard(due, today, last?.sent ? last.on : '')) return false;
      await reminders.put({ id, on: today, sent: false });
      return true;
    });
    if (!claimed) return;
    const delivery = await post().send(account.address, card(due, today, account, account.language ?? fallback));
    if (typeof delivery === 'object') await store.transaction(({ reminders }) => reminders.put({ id, on: today, sent: true }));
  }

  /** Nothing stays of an account that has no chat, or keeps no answers any more. */
  private forget(names: ReadonlySet<string>): Promise<void> {
    return this.parts.store.transaction(async ({ reminders }) => {
      for (const { id } of await reminders.find({})) if (!names.has(id)) await reminders.drop(id);
    });
  }
}

const isSameWeek = (one: string, other: string): boolean => weekOf(new Date(one)) === weekOf(new Date(other));
