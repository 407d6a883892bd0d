import { randomBytes } from 'node:crypto';
import type restify from 'restify';
import { web } from '../adapters/channels/web.js';
import { logTo } from '../adapters/log.js';
import { seed } from '../adapters/seed.js';
import { printPages } from '../adapters/print/routes.js';
import { Gate, usual, type Allowances } from '../adapters/limits/gate.js';
import { Proxies, sourceOf } from '../adapters/limits/source.js';
import { createServer } from '../adapters/server.js';
import { tablesIn } from '../adapters/storage/tablesFile.js';
import { coursesWith, shippedModels } from '../adapters/training/shipped.js';
import { trainModels } from '../adapters/training/train.js';
import { Memory } from 'lowdb';
import { chance } from '../adapters/sealing/codes.js';
import { namingIn } from '../adapters/sealing/naming.js';
import { returnNumbers } from '../adapters/sealing/returnNumbers.js';
import { vaultOver } from '../adapters/sealing/vault.js';
import { endangersWith } from '../bots/endangers.js';
import { careWith } from '../bots/personsCare.js';
import type { Vault } from '../bots/sealing.js';
import { ConversationsHere, type Conversations } from '../adapters/web/conversations.js';
import { openedConversations } from '../adapters/web/openedConversations.js';
import { SentFormsHere } from '../adapters/web/sentForms.js';
import type { Engine } from '../adapters/storage/engine.js';
import { ExitList } from '../adapters/web/exits.js';
import { door } from '../adapters/web/door.js';
import { WebAdapter } from '../adapters/web/webAdapter.js';
import type { Channel } from '../bots/channel.js';
import { leavingWith } from '../bots/letters.js';
import { languageWith, meetWith } from '../bots/meet.js';
import { SupportBot } from '../bots/supportBot.js';
import { Tally } from '../bots/tally.js';
import { writtenWith } from '../bots/writtenIn.js';
import type { Store } from '../dialogs/records.js';
import type { Entry } from '../knowledge/entry.js';
import type { Language } from '../knowledge/language.js';
import type { Directory } from '../knowledge/directory.js';
import { maskedHere } from '../knowledge/masking.js';
import { libraryOf, type Library } from '../knowledge/library.js';
import type { Recognizer } from '../knowledge/recognition/recognizer.js';
import { openModel } from '../knowledge/search/index.js';
import { readRecognizer } from '../adapters/recognition.js';
import { freshStore } from './freshStore.js';
import { Person } from './person.js';
import { quickly } from './quickly.js';
import { shippedDirectory, shippedEntries } from './shipped.js';

let shipped: Promise<Library> | undefined;

/** The library that the product ships, with its real models. */
export const shippedLibrary = (): Promise<Library> =>
  (shipped ??= (async () => {
    const entries = await shippedEntries();
    const courses = await coursesWith(entries);
    const trained = await trainModels(courses, shippedModels, openModel);
    return libraryOf(1, entries, new Map(courses.map(({ language }, at) => [language, trained[at]!])));
  })());

/** The title of a topic that ships, as people read it. */
export const titleOf = async (topic: string, language: Language): Promise<string> =>
  (await shippedLibrary()).published(topic)!.in[language].title;

let reads: Promise<Recognizer> | undefined;

/** The rules that recognize danger, requests and moments, as they ship. */
export const shippedRecognizer = (): Promise<Recognizer> => (reads ??= readRecognizer());

export interface Town {
  store: Store;
  directory: Directory;
  vault: Vault;
  bot: SupportBot;
  conversations: Conversations;
  adapter: WebAdapter;
  /** The language of a conversation, while it is known. */
  languageOf: ReturnType<typeof languageWith>;
  gate: Gate;
  /** How busy the machine seems, 0 to 1. */
  busy(share: number): void;
  tally: Tally;
  clock: { now: Date; pass(minutes: number): void };
  /** Every line that the product logged. */
  logged: string[];
  person(language?: Language): Promise<Person>;
  /** A server on a free port of loopback, with the web door open; close it with `close`. */
  open(more?: (server: restify.Server) => void): Promise<{ url: string; server: restify.Server; close(): Promise<void> }>;
}

interface Options {
  library?: Library;
  /** In its place, where what answers can become another. */
  current?(): Library;
  directory?: Directory;
  entries?: Entry[];
  channels?: Channel[];
  store?: Store;
  /** What keeps all records, and the words of conversations; in the memory of this process unless given. */
  engine?: Engine;
  /** How many conversations can be open. */
  most?: number;
  /** What the gate allows; without it, one source may open and start as much as it likes: here all people share one, and time stands still. */
  allowances?: Allowances;
  /** As in TRUSTED_PROXY. */
  proxies?: string;
  /** EXIT_URL. */
  exits?: string;
  /** Where keys of referrals are; one in memory unless given. */
  vault?: Vault;
  /** Who answers for an office. */
  staff?(service: string): readonly string[];
  /** Whether an account gives the hours of a host. */
  givesHours?(host: string): boolean;
  nameOf?(account: string): string;
  /** Masks words for the editors; by the rules of this machine alone unless given. */
  mask?(words: string, language: Language): Promise<string>;
  /** Asks an outside service for the language of words; none is on unless given. */
  elsewhere?(words: string): Promise<Language | undefined>;
}

const asMany = { ...usual.source, most: 1_000_000, free: 1_000_000 };
export const unlimited: Allowances = { ...usual, source: asMany, everybody: asMany, handoffs: asMany, meetings: asMany, numbers: asMany };

/** The real bot, channel and store, put together as index.ts does, with a clock that stands still until it is moved. */
export async function town(options: Options = {}): Promise<Town> {
  const { library, directory, entries, channels = [], store, most, allowances = unlimited, proxies = '' } = options;
  const { staff = () => [], givesHours = () => true, nameOf = (account) => account } = options;
  const clock = {
    now: new Date('2026-11-25T22:10:00Z'),
    pass(minutes: number): void {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    },
  };
  const kept = store ?? options.engine?.store ?? (await freshStore());
  if (entries) await seed(kept, entries);
  const fixed = options.current ? undefined : (library ?? (await shippedLibrary()));
  const current = options.current ?? (() => fixed!);
  const offices = directory ?? (await shippedDirectory());
  const logged: string[] = [];
  const log = logTo(
    (line) => void logged.push(line),
    () => clock.now,
  );
  const time = (): number => clock.now.getTime();
  const { conversations, sent } = options.engine
    ? openedConversations(options.engine, kept, time)
    : { conversations: new ConversationsHere(time, most), sent: new SentFormsHere() };
  let busy = 0;
  const gate = new Gate({ now: () => clock.now.getTime(), share: () => conversations.share, busy: () => busy, allowances });
  const trusted = Proxies.parse(proxies);
  const tally = new Tally(() => clock.now);
  const key = randomBytes(32);
  const vault = options.vault ?? vaultOver(await tablesIn<'wraps'>(new Memory()), key);
  const numbers = returnNumbers(key, quickly);
  const { elsewhere } = options;
  const recognizer = await shippedRecognizer();
  const written = writtenWith({ store: kept, recognizer, library: current, now: () => clock.now, elsewhere });
  const naming = namingIn(kept, key, WebAdapter.channelId, () => clock.now);
  const bot = new SupportBot({
    channels: [web, ...channels],
    store: kept,
    now: () => clock.now,
    webAddress: 'https://waypoint.example.org',
    library: current,
    directory: offices,
    recognizer,
    meet: meetWith({ naming, written }),
    care: careWith({ vault, numbers, chance, givesHours, now: () => clock.now }),
    staff,
    nameOf,
    mask: options.mask ?? maskedHere,
    leaving: leavingWith({ vault, chance, now: () => clock.now }),
    outside: elsewhere !== undefined,
    teamsOpen: () => channels.length > 0,
    count: (language, topic, event) => tally.count(language, topic, event),
  });
  const adapter = new WebAdapter(
    conversations,
    () => clock.now.getTime(),
    (context) => bot.run(context),
    (error) => log('turn failed', {}, error),
  );
  return {
    store: kept,
    directory: offices,
    vault,
    bot,
    conversations,
    adapter,
    languageOf: languageWith({ naming, store: kept }),
    gate,
    busy: (share) => void (busy = share),
    tally,
    clock,
    logged,
    async person(language = 'en') {
      const conversation = conversations.begin()!;
      await adapter.receive(conversation, { language });
      return new Person(conversation, adapter);
    },
    async open(more) {
      const server = createServer(false, log);
      // Where a machine is busy for longer than five seconds, a browser in the same process would find its connection hung up.
      server.server.keepAliveTimeout = 60_000;
      const at = { webAddress: 'https://waypoint.example.org', exits: ExitList.parse(options.exits ?? '') };
      const relays = (): boolean => offices.allRelays().some(({ id }) => staff(id).length > 0);
      door(server, {
        ...at,
        failed: (error) => log('request failed', {}, error),
        conversations,
        sent,
        adapter,
        directory: offices,
        gate,
        relays,
        endangers: endangersWith({ library: current, recognizer }),
        sourceOf: (request) => sourceOf(request, trusted),
      });
      printPages(server, { webAddress: 'https://waypoint.example.org', directory: offices, library: current, now: () => clock.now });
      more?.(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as { port: number };
      const close = (): Promise<void> =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.server.closeAllConnections();
        });
      return { url: `http://127.0.0.1:${port}`, server, close };
    },
  };
}
