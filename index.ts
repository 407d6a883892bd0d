import type { Server } from 'node:http';
import { Accounts } from './adapters/accounts/accounts.js';
import { isAlone, makeDemonstration, staffWhere } from './adapters/accounts/demonstration.js';
import { ConsoleSessions } from './adapters/accounts/consoleSessions.js';
import { teams } from './adapters/channels/teams.js';
import { web } from './adapters/channels/web.js';
import { Clock } from './adapters/clock.js';
import { directLine } from './adapters/directLine/routes.js';
import { webChatPage } from './adapters/directLine/webChatPage.js';
import { derived, pepperOf } from './adapters/keys.js';
import { keysLie } from './adapters/keysBeside.js';
import { outsideWith } from './adapters/language/outside.js';
import { logTo } from './adapters/log.js';
import { openInstallation } from './adapters/installation.js';
import { openDirectory } from './adapters/directoryHere.js';
import { forgettingHere } from './adapters/forgettingHere.js';
import { boundHeap } from './adapters/heap.js';
import { readDirectoryParts, readEntries } from './adapters/knowledgeFiles.js';
import { seed } from './adapters/seed.js';
import { shippedCalibrations } from './adapters/training/calibrations.js';
import { busyness } from './adapters/limits/load.js';
import { Gate } from './adapters/limits/gate.js';
import { sourcesBehind } from './adapters/limits/source.js';
import { chance } from './adapters/sealing/codes.js';
import { namingIn } from './adapters/sealing/naming.js';
import { returnNumbers } from './adapters/sealing/returnNumbers.js';
import { openingLines, training } from './adapters/opening.js';
import { draining } from './adapters/draining.js';
import { createServer } from './adapters/server.js';
import { staffOffices } from './adapters/staffOffices.js';
import { listeningAt, readSettings } from './adapters/settings.js';
import { whyNotStarted } from './adapters/whyNotStarted.js';
import { expiryEvents, expiryWatch } from './adapters/operating/expiry.js';
import { standingOf } from './adapters/operating/standing.js';
import { Readiness, readyRoute } from './adapters/readiness.js';
import { besideHere, readRecognizer } from './adapters/recognition.js';
import { openShelf } from './adapters/shelf.js';
import { teamsEndpoint } from './adapters/teams/endpoint.js';
import { door } from './adapters/web/door.js';
import { openedConversations } from './adapters/web/openedConversations.js';
import { promisesPage } from './adapters/web/promises.js';
import { readingPages } from './adapters/web/readingPages.js';
import { isStream } from './adapters/web/stream.js';
import { WebAdapter } from './adapters/web/webAdapter.js';
import { endangersWith } from './bots/endangers.js';
import { leavingWith } from './bots/letters.js';
import { languageWith, meetWith } from './bots/meet.js';
import { careWith } from './bots/personsCare.js';
import { SupportBot } from './bots/supportBot.js';
import { Tally } from './bots/tally.js';
import { upkeep } from './bots/upkeep.js';
import type { Changed } from './bots/watched.js';
import { writtenWith } from './bots/writtenIn.js';

/** Chooses the parts, starts them, and stops them cleanly. Nothing else knows all of them. */
async function start(): Promise<void> {
  boundHeap();
  const settings = readSettings();
  const timing = new Clock();
  const { now, time: clock } = timing;
  const log = logTo((line) => process.stdout.write(line), now);
  let changed = (_changed: Changed): void => undefined;
  const installation = await openInstallation(settings, now, (what) => changed(what));
  const { keyring, engine, store, vault, home } = installation;
  const { key } = keyring;
  await timing.follow(engine.time);
  const { notices } = engine;
  const sessions = new ConsoleSessions(store, clock);
  const accounts = new Accounts({ home, key });
  await accounts.refresh();
  await seed(store, await readEntries());
  const waits = (): void => void process.stdout.write(`${training}\n`);
  const shelf = await openShelf(store, await besideHere(), settings.DATA_DIR, await shippedCalibrations(), waits);
  const recognizer = await readRecognizer();
  const offices = await openDirectory(store, await readDirectoryParts());
  const { directory } = offices;
  const [webAddress, alone] = [settings.PUBLIC_URL ?? listeningAt(settings), isAlone(settings)];
  const { conversations, sent } = openedConversations(engine, store, clock);
  const gate = new Gate({ now: clock, share: () => conversations.share, busy: busyness(), key: derived(key, 'work') });
  const source = sourcesBehind(settings.TRUSTED_PROXY, () => log('proxy not named'));
  const tally = new Tally(now);
  const naming = namingIn(store, key, WebAdapter.channelId, now);
  const outside = await outsideWith(settings, clock, log);
  const written = writtenWith({ store, recognizer, library: shelf.current, now, elsewhere: outside.written });
  const staff = staffWhere(alone, { directory, staff: (service) => accounts.staff(service) });
  const relays = (): boolean => directory.allRelays().some(({ id }) => staff(id).length > 0);
  const bot = new SupportBot({
    channels: [web, teams],
    store,
    now,
    webAddress,
    library: shelf.current,
    directory,
    recognizer,
    meet: meetWith({ naming, written }),
    care: careWith({ vault, numbers: returnNumbers(pepperOf(keyring)), chance, givesHours: accounts.givesHours, now }),
    staff,
    nameOf: accounts.nameOf,
    mask: outside.masked,
    leaving: leavingWith({ vault, chance, now }),
    outside: outside.stands !== undefined,
    teamsOpen: () => stands !== 'closed',
    count: (language, topic, event) => tally.count(language, topic, event),
  });
  const adapter = new WebAdapter(
    conversations,
    clock,
    (context) => bot.run(context),
    (error) => log('turn failed', {}, error),
  );

  const server = createServer(webAddress.startsWith('https:'), log);
  const drain = draining(server.server as Server, isStream);
  const failed = (error: unknown): void => log('job failed', {}, error);
  const endangers = endangersWith({ library: shelf.current, recognizer });
  const atDoor = { webAddress, exits: settings.EXIT_URL, directory, gate, relays, endangers, sourceOf: source };
  door(server, { conversations, sent, adapter, ...atDoor, failed: (error) => log('request failed', {}, error) });
  readingPages(server, { webAddress, directory, library: shelf.current, now });
  const directLineKey = derived(key, 'direct line');
  const endDirectLine = directLine(server, {
    conversations,
    store,
    adapter,
    secret: settings.DIRECT_LINE_SECRET,
    key: directLineKey,
    publicUrl: () => webAddress,
    allowedOrigins: settings.WEB_CHAT_ORIGINS,
    gate,
    sourceOf: source,
    now: clock,
    log,
  });
  const webChat = webChatPage(server, { key: directLineKey, publicUrl: () => webAddress, now: clock, gate, sourceOf: source });
  const languageOf = languageWith({ naming, store });
  const { signIn, inTeams, chains, gone } = await staffOffices(server, {
    settings,
    store,
    vault,
    key,
    home,
    accounts,
    sessions,
    offices,
    shelf,
    recognizer,
    staff,
    webAddress,
    now,
    clock,
    log,
    failed,
    alone: engine.alone,
    changed: (referral) => notices.tell('referral', referral),
    settle: () => tally.keep(store),
    sourceOf: source,
    languageOf,
    standing: () => standingOf({ settings, webAddress, webChat: () => webChat, ready: () => readiness.ready, forgetting: report, now }),
  });
  const { stands, post } = teamsEndpoint(server, {
    settings,
    bot: { run: (context) => inTeams.chat.run(context, () => bot.run(context)) },
    log,
    languageOf,
  });

  inTeams.writesBy(post);
  changed = ({ errands, edition }) => {
    if (errands.length > 0) void inTeams.carrier.changed(errands);
    if (edition) notices.tell('edition', 'new');
  };
  notices.hear('referral', (referral) => void adapter.tell(referral));
  const takeEditions = async (): Promise<void> => {
    await offices.refresh();
    await shelf.refresh();
  };
  notices.hear('edition', () => void takeEditions().catch(failed));

  const forgetting = forgettingHere({ store, vault, home, chains, memory: [conversations, gate, signIn], alone: engine.alone, now });
  const report = () => forgetting.report();
  const records = () => store.transaction((kept) => kept.conversations.get('ready'));
  const readiness = new Readiness({ folders: [settings.DATA_DIR, settings.KEYS_DIR], records, forgetting: report, now: clock, log });
  readyRoute(server, readiness);
  // Before anybody comes: what a server that was off could not warn of must not look as if it were gone.
  await Promise.all([forgetting.run(), gone.often()]).catch(failed);
  await readiness.look();
  promisesPage(server, {
    forgetting: report,
    onion: settings.ONION_ADDRESS,
    outside: outside.stands !== undefined,
    database: engine.databases !== undefined,
    keysBeside: keysLie(settings) !== 'apart',
    inTheirTeams: () => directory.allRelays().filter(({ id, wholeInTeams }) => wholeInTeams && staff(id).length > 0),
  });
  const lookForExpiry = expiryWatch({ settings, now, warn: (what, days) => log(expiryEvents[what], { days }) });
  const endUpkeep = upkeep({
    often: async () => {
      await readiness.lookAgain();
      conversations.sweep();
      await adapter.remind();
      await accounts.refresh().then(() => engine.alone('gone', () => gone.often()));
      takeEditions().catch(failed);
      inTeams.often();
    },
    seldom: async () => {
      await timing.look().catch(failed);
      await forgetting.run().finally(() => readiness.look());
    },
    rarely: () => tally.keep(store).then(lookForExpiry),
    failed,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.PORT, settings.HOST, () => resolve());
  });
  const stop = async (): Promise<void> => {
    log('stopping');
    readiness.leave();
    await drain(endDirectLine);
    await endUpkeep();
    await inTeams.end();
    await tally.keep(store).catch((error: unknown) => log('counters not kept', {}, error));
    await installation.close();
    log('stopped');
    process.exit(0);
  };
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (stopping ??= stop()));
  const made = alone ? await makeDemonstration({ home, key, directory }) : [];
  await accounts.refresh();
  const opening = {
    settings,
    webAddress,
    alone,
    made,
    webChat,
    outside: outside.stands,
    teams: stands,
    today: now().toISOString().slice(0, 10),
  };
  for (const line of await openingLines(opening)) process.stdout.write(`${line}\n`);
  await lookForExpiry();
}

/** Starts the program, or says why it does not start. */
export const run = (): Promise<void> =>
  start().catch((error: Error) => {
    const { says, code } = whyNotStarted(error);
    process.stderr.write(`${says}\n`);
    process.exit(code);
  });
