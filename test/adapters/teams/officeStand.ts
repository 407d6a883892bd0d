import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { Role } from '../../../adapters/accounts/account.js';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { answersOffice } from '../../../adapters/console/answers/office.js';
import type { Shelf } from '../../../adapters/shelf.js';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { freshMeans } from '../../../adapters/accounts/means.js';
import { teams } from '../../../adapters/channels/teams.js';
import { instanceKey } from '../../../adapters/keys.js';
import { openDirectory } from '../../../adapters/directoryHere.js';
import { readDirectoryParts } from '../../../adapters/knowledgeFiles.js';
import { servicesOffice } from '../../../adapters/console/services/office.js';
import { vaultOver } from '../../../adapters/sealing/vault.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesIn, tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { teamsOffice } from '../../../adapters/teams/office.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { Acts } from '../../../bots/acts.js';
import type { Alone } from '../../../bots/alone.js';
import { Desk } from '../../../bots/desk.js';
import { HandingOn } from '../../../bots/handingOn.js';
import { Letters } from '../../../bots/letters.js';
import { firstMessage } from '../../../bots/firstMessage.js';
import type { Receiver } from '../../../bots/cases.js';
import type { Post } from '../../../bots/post.js';
import { watched } from '../../../bots/watched.js';
import type { Store } from '../../../dialogs/records.js';
import type { Errand } from '../../../dialogs/teamsNotice.js';
import type { Language } from '../../../knowledge/language.js';
import { Memory } from 'lowdb';
import { choosing } from '../../choosing.js';
import { sendsTo, type Sent as Sending } from '../../referrals.js';
import { quickly } from '../../quickly.js';
import { shippedRecognizer, town } from '../../town.js';
import { tinyShelf } from '../directLine/tinyLibrary.js';
import { Someone } from './someone.js';
import { teamsStand } from './teamsStand.js';
import { newFolder } from '../../folders.js';

const receivers: Record<string, Role[]> = { amina: ['receiver:un-unoms'], boris: ['receiver:un-unoms'], carla: ['receiver:un-oios'] };

/** What an office has besides: those who keep the answers, the records, and what is answered from. */
export interface Furnished {
  more?: Record<string, Role[]>;
  kept?: Store;
  shelf?: Shelf;
  /** What keeps another instance over the same records from sending the same; nothing where there is none. */
  alone?: Alone;
  /** For so long a call to Teams is waited for (milliseconds). */
  mostAnswering?: number;
}

/** The words with which a message of the test's people begins, which nobody else's chat may ever hold. */
export const canary = 'canary-of-a-person';

/**
 * The real bot, store, vault, accounts, desk and carrier, behind whatever endpoint.
 * @param chosen services that read and write whole messages in their Teams, as long as they are in the set
 */
export async function officeParts(
  tongues: Record<string, Language> = {},
  chosen: ReadonlySet<string> = new Set(),
  { more = {}, kept: given, shelf = tinyShelf(), alone = (_job, work) => work() }: Furnished = {},
) {
  const folder = newFolder('accounts');
  const key = await instanceKey(folder);
  for (const [name, roles] of Object.entries({ ...receivers, ...more })) {
    const { kept } = await freshMeans(name, key, quickly);
    const language = tongues[name];
    await accountsInFile(folder).change((all) => [...all, { name, roles, ...(language && { language }), ...kept }]);
  }
  const accounts = new Accounts({ home: accountsInFile(folder), key });
  await accounts.refresh();
  const vault = vaultOver(await tablesIn<'wraps'>(new Memory()), key);
  const kept = given ?? (await embeddedStore(await tablesInMemory()));
  const offices = await openDirectory(kept, await readDirectoryParts());
  const directory = choosing(offices.directory, chosen);
  let carry = (_errands: readonly Errand[]): unknown => undefined;
  const now = (): Date => place.clock.now;
  const store = watched(kept, now, ({ errands }) => void carry(errands));
  const place = await town({
    current: shelf.current,
    directory,
    store,
    vault,
    channels: [teams],
    staff: (service) => accounts.staff(service),
  });
  const acts = new Acts(witnessOf(key));
  const cases = { store, vault, acts, now: () => place.clock.now, changed: (id: string) => void place.adapter.tell(id) };
  const desk = new Desk({ ...cases, firstMessage: firstMessage(directory) });
  const handingOn = new HandingOn({ ...cases, directory, staff: (service) => accounts.staff(service) });
  const failures: unknown[] = [];
  const edits = {
    store,
    acts: new Acts(witnessOf(key), 'answers'),
    now: () => place.clock.now,
    organization: '',
    failed: (error: unknown) => failures.push(error),
  };
  const services = servicesOffice({ ...edits, offices, changed: cases.changed });
  const answers = answersOffice({
    ...edits,
    shelf,
    recognizer: await shippedRecognizer(),
    directory,
    letters: new Letters(cases),
    settle: () => place.tally.keep(store),
  });
  /** Another carrier over the same records, as after a restart, or on another instance. */
  const open = (reached = { store, alone }) =>
    teamsOffice({
      ...reached,
      vault,
      acts,
      now: () => place.clock.now,
      desk,
      handingOn,
      accounts,
      answers,
      services,
      home: accountsInFile(folder),
      key,
      directory,
      webAddress: 'https://waypoint.example.org',
      languageOf: place.languageOf,
      failed: (error) => failures.push(error),
    });
  let office = open();
  /** The program begins, or begins again on the same records: what it knew in memory is gone. */
  const begins = (post: Post): void => {
    office = open();
    office.writesBy(post);
    carry = (errands) => office.carrier.changed(errands);
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
    /** What another instance carries, by its own way to the same records. */
    another(reached: { store: Store; alone: Alone }, post: Post) {
      const other = open(reached);
      other.writesBy(post);
      return other;
    },
    settled,
    /** The program stops. */
    ends: () => office.end(),
    failures,
    /** What runs every few seconds for those who keep the answers. */
    reminds: () => office.reminding.often(),
    place,
    desk,
    handingOn,
    accounts,
    answers,
    services,
    offices,
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
export async function officeStand(
  tongues: Record<string, Language> = {},
  chosen: ReadonlySet<string> = new Set(),
  furnished: Furnished = {},
) {
  const parts = await officeParts(tongues, chosen, furnished);
  const { mostAnswering } = furnished;
  const stand = await teamsStand(parts.run, mostAnswering === undefined ? {} : { mostAnswering });
  parts.begins(stand.send);
  return {
    ...parts,
    stand,
    someone: (name: string, locale = 'en-GB') => new Someone(name, locale, { ...parts, stand }),
    restarts: (post: Post = stand.send): void => parts.begins(post),
    close: () => stand.close(),
  };
}

export type OfficeStand = Awaited<ReturnType<typeof officeStand>>;
