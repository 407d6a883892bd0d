import { hash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Records, Screen, Store } from '../../dialogs/records.js';
import { seal, unseal } from '../sealing/box.js';
import type { Notices } from '../storage/notices.js';
import type { LoneSessions } from '../storage/postgres/loneSessions.js';
import { freshId, Gone, lingers, type Conversations, type TurnStore } from './conversations.js';
import { HeldBytes } from './heldBytes.js';
import { OpenConversation, type Kept } from './openConversation.js';

/** What a sealed conversation holds, as far as it is checked: it was sealed here, and cannot be opened when anything in it has changed. */
const State = z.looseObject({ items: z.array(z.looseObject({ n: z.number() })), last: z.number(), started: z.number(), used: z.number() });

/** How long what nobody watches here is held after its last turn, in milliseconds. */
const rests = 2_000;

export interface SharedParts {
  store: Store;
  sessions: LoneSessions;
  notices: Notices;
  /** Milliseconds since 1970. */
  now(): number;
  /** How many may be open at a time. */
  most?: number;
}

/** A conversation that this instance has to do with just now. */
interface Local {
  conversation: OpenConversation;
  /** The version that was read or kept last, if any. */
  read: string | undefined;
  /** True when a notice came that it has changed. */
  stale: boolean;
}

/**
 * Conversations of several instances: each is one session record, under a hash of its id and sealed under a key that comes
 * from its id. The id is in the page or the token of its person and nowhere else, so that nobody who has the database, and
 * the keys of the installation, can read what was said (decisions.md D3). A turn holds the record, and what the bot keeps
 * in it is kept in the same transaction.
 */
export class SharedConversations implements Conversations {
  private readonly local = new Map<string, Local>();
  /** How many there were at the last look, on all instances. */
  private counted = 0;
  /** What is held here of their words. */
  private readonly room = new HeldBytes();

  constructor(private readonly parts: SharedParts) {
    parts.notices.hear('screen', (what) => this.heard(what));
  }

  get size(): number {
    return Math.max(this.counted, this.local.size);
  }

  get share(): number {
    return Math.max(this.size / (this.parts.most ?? 50_000), this.room.share);
  }

  begin(id = freshId()): OpenConversation | undefined {
    if (this.share >= 1) return undefined;
    const conversation = new OpenConversation(id, this.parts.now(), this.room);
    conversation.unkept = true;
    this.local.set(nameOf(id), { conversation, read: undefined, stale: false });
    return conversation;
  }

  async find(id: string): Promise<OpenConversation | undefined> {
    if (id === '') return undefined;
    const known = this.local.get(nameOf(id));
    const local = known ?? { conversation: new OpenConversation(id, this.parts.now(), this.room), read: undefined, stale: false };
    this.local.set(nameOf(id), local);
    const there = await this.refresh(local);
    if (there && !local.conversation.isOver(this.parts.now())) return local.conversation;
    if (!local.conversation.watched) this.letGo(local.conversation, nameOf(id));
    return undefined;
  }

  async findEnded(id: string): Promise<OpenConversation | undefined> {
    const record = await this.parts.sessions.screen(nameOf(id));
    const conversation = new OpenConversation(id, this.parts.now());
    if (record) conversation.become(opened(id, record));
    return record && conversation.ended && record.expires > this.at(0) ? conversation : undefined;
  }

  turn(conversation: OpenConversation, work: (store: TurnStore) => Promise<void>): Promise<void> {
    const { store, notices } = this.parts;
    const name = nameOf(conversation.id);
    return conversation.inTurn(async () => {
      const begun = conversation.unkept ? conversation.state : undefined;
      let goBack: (() => void) | undefined;
      conversation.holding = true;
      try {
        await store.transaction(async (records) => {
          const record = await records.screens.get(name);
          if (!record && !conversation.unkept) throw new Gone();
          if (record) conversation.unkept = false;
          const become = (): void => conversation.become(record ? opened(conversation.id, record) : begun!);
          // Opened anew only where another instance had a turn since, or where this one is tried once more.
          if (goBack || !this.holds(conversation, record?.version)) become();
          goBack = become;
          conversation.begins();
          await work({ transaction: (inner) => inner(records) });
          await this.keep(records, conversation, name);
        });
        conversation.unkept = false;
      } catch (error) {
        if (error instanceof Gone) this.forget(conversation);
        else goBack?.();
        // It may have been kept all the same, where only the answer was lost: the next look reads what is there.
        const local = this.local.get(name);
        if (local) local.read = undefined;
        throw error;
      } finally {
        conversation.holding = false;
        conversation.tell();
      }
      notices.tell('screen', `${name}.${conversation.ended ? 'over' : conversation.latest}`);
    });
  }

  /** Whether a conversation is here as it was kept in this version. */
  private holds(conversation: OpenConversation, version: string | undefined): boolean {
    const local = this.local.get(nameOf(conversation.id));
    return local?.conversation === conversation && local.read === version;
  }

  async drop(conversation: OpenConversation): Promise<void> {
    const name = nameOf(conversation.id);
    this.forget(conversation);
    await this.parts.store.transaction(({ screens }) => screens.drop(name));
    this.parts.notices.tell('screen', `${name}.over`);
  }

  listening(fits: (conversation: OpenConversation) => boolean): OpenConversation[] {
    const all = [...this.local.values()].map(({ conversation }) => conversation);
    return all.filter((one) => one.listensTo.length > 0 && one.streams > 0 && !one.isOver(this.parts.now()) && fits(one));
  }

  sweep(): number {
    let forgotten = 0;
    for (const [name, { conversation }] of this.local) {
      const over = conversation.isOver(this.parts.now());
      if (over) conversation.end();
      if (over || (!conversation.watched && this.parts.now() - conversation.used > rests)) this.letGo(conversation, name);
      if (over) forgotten++;
    }
    // A database that is away says so in every turn; here the next look will do.
    void this.lookAfter().catch(() => undefined);
    return forgotten;
  }

  overdue(): boolean {
    return [...this.local.values()].some(({ conversation }) => conversation.isOver(this.parts.now()));
  }

  /** Looks whether what is watched here has changed elsewhere: a notice may have been lost. */
  private async lookAfter(): Promise<void> {
    const { sessions } = this.parts;
    const watched = [...this.local].filter(([, { conversation }]) => conversation.watched);
    const versions = watched.length > 0 ? await sessions.versions(watched.map(([name]) => name)) : new Map<string, string>();
    const changed = watched.filter(([name, { read }]) => versions.get(name) !== read);
    await Promise.all(changed.map(([, local]) => this.hear(local)));
    this.counted = await sessions.count();
  }

  private heard(what: string | undefined): void {
    if (what === undefined) return void this.lookAfter().catch(() => undefined);
    const [name = '', latest] = what.split('.');
    const local = this.local.get(name);
    if (!local || String(local.conversation.latest) === latest) return;
    local.stale = true;
    if (local.conversation.watched) void this.hear(local).catch(() => undefined);
  }

  /** Tells those who watch here what another instance made of it, also that it is gone; one whose first turn was not kept is not gone. */
  private async hear(local: Local): Promise<void> {
    if (!(await this.refresh(local)) && !local.conversation.unkept) this.forget(local.conversation);
  }

  /** Reads what another instance made of it, between its turns here. @returns whether it is there */
  private async refresh(local: Local): Promise<boolean> {
    const { conversation } = local;
    let there = true;
    await conversation.inTurn(async () => {
      do {
        local.stale = false;
        const record = await this.parts.sessions.screen(nameOf(conversation.id));
        there = record !== undefined;
        if (record && record.version !== local.read) {
          conversation.become(opened(conversation.id, record));
          local.read = record.version;
          conversation.tell();
        }
      } while (local.stale);
    });
    return there;
  }

  private async keep({ screens }: Records, conversation: OpenConversation, name: string): Promise<void> {
    if (conversation.ended && conversation.size === 0) return screens.drop(name);
    const expires = conversation.ended ? this.at(lingers) : new Date(conversation.expires).toISOString();
    const content = deflateRawSync(Buffer.from(JSON.stringify(conversation.state)), { level: 1 });
    const version = randomBytes(9).toString('base64url');
    await screens.put({ id: name, sealed: seal(keyOf(conversation.id), name, content), version, expires });
    if (conversation.ended) return this.letGo(conversation, name);
    const known = this.local.get(name);
    // What somebody else has opened here meanwhile is as it was before this turn: it is not taken to be this version.
    if (known && known.conversation !== conversation) return;
    conversation.countIn(this.room);
    const local = known ?? { conversation, read: undefined, stale: false };
    local.read = version;
    this.local.set(name, local);
  }

  private forget(conversation: OpenConversation): void {
    conversation.end();
    conversation.unkept = false;
    this.letGo(conversation, nameOf(conversation.id));
    conversation.dismiss();
  }

  private letGo(conversation: OpenConversation, name: string): void {
    conversation.countIn();
    this.local.delete(name);
  }

  private at(later: number): string {
    return new Date(this.parts.now() + later).toISOString();
  }
}

const nameOf = (id: string): string => hash('sha256', `screen\n${id}`, 'base64url');
const keyOf = (id: string): Buffer => hash('sha256', `words\n${id}`, 'buffer');

function opened(id: string, { sealed }: Screen): Kept {
  const text = inflateRawSync(unseal(keyOf(id), nameOf(id), sealed)).toString();
  return State.parse(JSON.parse(text)) as unknown as Kept;
}
