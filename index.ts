import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { web } from './adapters/channels/web.js';
import { instanceKey, markWith } from './adapters/keys.js';
import { logTo } from './adapters/log.js';
import { readEntries, readOutOfScope, seed } from './adapters/seed.js';
import { createServer } from './adapters/server.js';
import { readSettings, SettingsError } from './adapters/settings.js';
import { openShelf } from './adapters/shelf.js';
import { embeddedStore } from './adapters/storage/embedded.js';
import { lockFolder } from './adapters/storage/folderLock.js';
import { DurableJson, tablesIn } from './adapters/storage/tablesFile.js';
import { Conversations } from './adapters/web/conversations.js';
import { door } from './adapters/web/door.js';
import { WebAdapter } from './adapters/web/webAdapter.js';
import { meetWith } from './bots/meet.js';
import { SupportBot } from './bots/supportBot.js';
import { Tally } from './bots/tally.js';
import { upkeep } from './bots/upkeep.js';
import { surelyWrittenIn } from './knowledge/detectLanguage.js';

/** Chooses the parts, starts them, and stops them cleanly. Nothing else knows all of them. */
async function start(): Promise<void> {
  const settings = readSettings();
  const now = (): Date => new Date();
  const log = logTo((line) => process.stdout.write(line), now);
  const unlock = await lockFolder(settings.DATA_DIR);
  await instanceKey(settings.DATA_DIR);
  const store = await embeddedStore(await tablesIn(new DurableJson(join(settings.DATA_DIR, 'knowledge.json'))));
  await seed(store, await readEntries());
  const shelf = await openShelf(store, await readOutOfScope(), settings.DATA_DIR);

  const address = `http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${settings.PORT}`;
  const webAddress = settings.PUBLIC_URL ?? address;
  const conversations = new Conversations(() => now().getTime());
  const tally = new Tally(now);
  const bot = new SupportBot({
    channels: [web],
    store,
    now,
    webAddress,
    library: shelf.current,
    meet: meetWith({ mark: markWith(() => now().getTime()), written: async (words) => surelyWrittenIn(words) }),
    shown: ({ conversation }: Activity) => conversations.find(conversation.id)?.items().length ?? 0,
    count: (language, topic, event) => tally.count(language, topic, event),
  });
  const adapter = new WebAdapter(conversations, () => now().getTime(), (context) => bot.run(context), (error) => log('turn failed', {}, error));

  const server = createServer(webAddress.startsWith('https:'), log);
  door(server, { conversations, adapter, webAddress, exitUrl: settings.EXIT_URL });
  const stopUpkeep = upkeep({
    often: () => void conversations.sweep(),
    seldom: async () => {
      await store.transaction((records) => records.conversations.forget(now().toISOString()));
      await shelf.refresh();
    },
    rarely: () => tally.keep(store),
    failed: (error) => log('job failed', {}, error),
  });

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(settings.PORT, settings.HOST, () => resolve());
  });
  process.stdout.write(`Waypoint is open at ${webAddress}\n`);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log('stopping');
    server.close();
    server.server.closeAllConnections();
    await stopUpkeep();
    await tally.keep(store).catch((error: unknown) => log('counters not kept', {}, error));
    await store.close();
    await unlock();
    log('stopped');
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

start().catch((error: NodeJS.ErrnoException) => {
  const known = error instanceof SettingsError || error.code === 'EADDRINUSE';
  const message = error.code === 'EADDRINUSE' ? 'PORT: another program uses this port. Set another one, or stop that program.' : error.message;
  process.stderr.write(`${message}\n`);
  process.exit(known ? 2 : 1);
});
