import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { Role } from '../../../adapters/accounts/account.js';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { changeAccounts } from '../../../adapters/accounts/accountsFile.js';
import { freshLink } from '../../../adapters/accounts/links.js';
import { freshMeans } from '../../../adapters/accounts/means.js';
import { teams } from '../../../adapters/channels/teams.js';
import { instanceKey } from '../../../adapters/keys.js';
import { readDirectory } from '../../../adapters/knowledgeFiles.js';
import { vaultOver } from '../../../adapters/sealing/vault.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesIn, tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { teamsOffice } from '../../../adapters/teams/office.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { Acts } from '../../../bots/acts.js';
import { Desk } from '../../../bots/desk.js';
import { HandingOn } from '../../../bots/handingOn.js';
import { firstMessage } from '../../../bots/firstMessage.js';
import type { Receiver } from '../../../bots/cases.js';
import type { Post } from '../../../bots/post.js';
import { watched } from '../../../bots/watched.js';
import type { Language } from '../../../knowledge/language.js';
import { Memory } from 'lowdb';
import { sendsTo, type Sent as Sending } from '../../referrals.js';
import { town, type Town } from '../../town.js';
import { freshFolder } from '../accounts/office.js';
import { tinyLibrary } from '../directLine/tinyLibrary.js';
import type { Sent } from './connectorStub.js';
import { message, teamsStand } from './teamsStand.js';

const receivers: Record<string, Role[]> = { amina: ['receiver:un-unoms'], boris: ['receiver:un-unoms'], carla: ['receiver:un-oios'] };

/** The words with which a message of the test's people begins, which nobody else's chat may ever hold. */
export const canary = 'canary-of-a-person';

/** The real bot, store, vault, accounts, desk and carrier, behind whatever endpoint. */
export async function officeParts(tongues: Record<string, Language> = {}) {
  const [folder, directory] = [await freshFolder(), await readDirectory()];
  const key = await instanceKey(folder);
  for (const [name, roles] of Object.entries(receivers)) {
    const { kept } = await freshMeans(name, key);
    const language = tongues[name];
    await changeAccounts(folder, (all) => [...all, { name, roles, ...(language && { language }), ...kept }]);
  }
  const accounts = new Accounts({ folder, key });
  await accounts.refresh();
  const vault = vaultOver(await tablesIn<'wraps'>(new Memory()), key);
  const kept = await embeddedStore(await tablesInMemory());
  let carry = (_ids: readonly string[]): unknown => undefined;
  const store = watched(kept, (ids) => void carry(ids));
  const place = await town({ library: tinyLibrary(), store, vault, channels: [teams], staff: (service) => accounts.staff(service) });
  const acts = new Acts(witnessOf(key));
  const cases = { store, vault, acts, now: () => place.clock.now, changed: (id: string) => void place.adapter.tell(id) };
  const desk = new Desk({ ...cases, firstMessage: firstMessage(directory) });
  const handingOn = new HandingOn({ ...cases, directory, staff: (service) => accounts.staff(service) });
  const failures: unknown[] = [];
  /** Another carrier over the same records, as after a restart. */
  const open = () =>
    teamsOffice({
      store,
      vault,
      acts,
      now: () => place.clock.now,
      desk,
      handingOn,
      accounts,
      folder,
      key,
      directory,
      webAddress: 'https://waypoint.example.org',
      failed: (error) => failures.push(error),
    });
  let office = open();
  /** The program begins, or begins again on the same records: what it knew in memory is gone. */
  const begins = (post: Post): void => {
    office = open();
    office.writesBy(post);
    carry = (ids) => office.carrier.changed(ids);
  };

  /** All that follows from what was done so far has been carried. */
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    await office.carrier.often();
    expect(failures).to.deep.equal([]);
  };
  return {
    run: (context: TurnContext): Promise<void> => office.chat.run(context, () => place.bot.run(context)),
    begins,
    settled,
    place,
    desk,
    handingOn,
    accounts,
    folder,
    key,
    store,
    vault,
    acts,
    arrives: async (sent: Partial<Sending> = {}) => {
      const on = place.clock.now.toISOString().slice(0, 10);
      const id = await sendsTo(store, vault, { words: `${canary} hello`, on, ...sent });
      await settled();
      return id;
    },
    notices: () => kept.transaction(({ teamsNotices }) => teamsNotices.find({})),
    receiver: (name: string): Receiver => ({ name, services: receivers[name]!.map((role) => role.slice('receiver:'.length)) }),
  };
}

/** The same behind the real endpoint, with a connector of Teams on loopback. */
export async function officeStand(tongues: Record<string, Language> = {}) {
  const parts = await officeParts(tongues);
  const stand = await teamsStand(parts.run);
  parts.begins(stand.send);
  return {
    ...parts,
    stand,
    someone: (name: string, locale = 'en-GB') => new Someone(name, locale, { ...parts, stand }),
    restarts: (post: Post = stand.send): void => parts.begins(post),
    close: () => stand.close(),
  };
}

/** What a chat needs to know of the stand. */
interface Around {
  stand: Pick<Awaited<ReturnType<typeof teamsStand>>, 'post' | 'connector'>;
  settled(): Promise<void>;
  folder: string;
  place: Pick<Town, 'clock'>;
  /** Where Teams is, if not at its own address. */
  serviceUrl?: string;
}

export type OfficeStand = Awaited<ReturnType<typeof officeStand>>;

interface Button {
  title: string;
  type: string;
  url?: string;
  data?: Record<string, unknown>;
  card?: { body: Element[]; actions: Button[] };
}
interface Element {
  text?: string;
  items?: Element[];
  actions?: Button[];
}

/** One message as it stands in a chat now. */
export interface Standing {
  id: string;
  text: string;
  buttons: Button[];
  rtl: boolean;
}

const textsIn = (body: Element[]): string[] =>
  body.flatMap(({ text, items = [], actions = [] }) => [
    ...(text ? [text] : []),
    ...textsIn(items),
    ...actions.flatMap(({ card }) => textsIn(card?.body ?? [])),
  ]);
const buttonsIn = (body: Element[]): Button[] =>
  body.flatMap(({ items = [], actions = [] }) => [...actions.flatMap((one) => [one, ...(one.card?.actions ?? [])]), ...buttonsIn(items)]);

function standing(id: string, { text, attachments = [] }: Sent['activity']): Standing {
  const cards = attachments.map(({ content }) => content as unknown as { body: Element[]; rtl?: boolean });
  return {
    id,
    text: [text ?? '', ...cards.flatMap(({ body }) => textsIn(body))].filter(Boolean).join('\n'),
    buttons: cards.flatMap(({ body }) => buttonsIn(body)),
    rtl: cards.some(({ rtl }) => rtl === true),
  };
}

/** Somebody of the organization, in their personal chat with the bot. */
export class Someone {
  constructor(
    readonly name: string,
    private readonly locale: string,
    private readonly at: Around,
  ) {}

  private get activity(): Record<string, unknown> {
    const said = message({ locale: this.locale });
    return {
      ...said,
      ...(this.at.serviceUrl && { serviceUrl: this.at.serviceUrl }),
      from: { id: `29:${this.name}`, name: `Canary Name of ${this.name}`, aadObjectId: `aad-of-${this.name}` },
      conversation: { ...(said['conversation'] as object), id: `a:${this.name}` },
    };
  }

  async tells(more: Record<string, unknown>): Promise<void> {
    const { status } = await this.at.stand.post({ ...this.activity, ...more });
    expect(status).to.equal(200);
    await this.at.settled();
  }

  says = (text: string): Promise<void> => this.tells({ text });

  /** Presses a button of the newest message that has it, or of an older one; with what was typed or chosen on the card. */
  async presses(label: string | RegExp, from: Standing[] = this.chat, typed: Record<string, string> = {}): Promise<void> {
    const fits = ({ title }: Button): boolean => (typeof label === 'string' ? title.replace(/^\d+ · /, '') === label : label.test(title));
    const one = from.findLast(({ buttons }) => buttons.some(fits));
    if (!one) throw new Error(`${this.name} has no button ${label}. There is: ${this.buttons.join(' | ')}`);
    await this.tells({ value: { ...one.buttons.find(fits)!.data, ...typed }, text: undefined, replyToId: one.id });
  }

  /** Says the code that the operator had made for this account. */
  async links(): Promise<void> {
    const { code, linking } = freshLink(this.at.place.clock.now);
    await changeAccounts(this.at.folder, (all) => all.map((account) => (account.name === this.name ? { ...account, linking } : account)));
    await this.says(code);
  }

  /** All that was sent to this chat and taken. */
  get sent(): Sent[] {
    return this.at.stand.connector.sent.filter(({ path, refused }) => !refused && path.includes(`/a:${this.name}/`));
  }

  /** What stands in the chat now, oldest first. */
  get chat(): Standing[] {
    const all = new Map<string, Standing>();
    for (const one of this.sent) {
      const changed = /activities\/([^/]+)$/.exec(one.path)?.[1] ?? '';
      if (one.method === 'DELETE') all.delete(changed);
      else if (one.method === 'PUT') all.set(changed, standing(changed, one.activity));
      else {
        const id = `reply-${this.at.stand.connector.sent.indexOf(one) + 1}`;
        all.set(id, standing(id, one.activity));
      }
    }
    return [...all.values()];
  }

  get last(): Standing {
    return this.chat.at(-1)!;
  }

  get buttons(): string[] {
    return this.chat.flatMap(({ buttons }) => buttons.map(({ title }) => title));
  }
}
