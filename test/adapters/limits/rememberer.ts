import { writeHeapSnapshot } from 'node:v8';
import { heldIn } from '../../../bots/forgetting.js';
import { usual } from '../../../adapters/limits/gate.js';
import { tinyLibrary } from '../directLine/tinyLibrary.js';
import { town } from '../../town.js';

/** A server in a process of its own, whose memory is searched: it takes words from its parent, which knows what to search for. */
const place = await town({ library: tinyLibrary(), allowances: usual, proxies: process.argv[2]! });
const open = await place.open();

process.on('message', async ({ pass, snapshot }: { pass?: number; snapshot?: string }) => {
  if (pass !== undefined) {
    place.clock.pass(pass);
    // What the program does every half minute.
    place.conversations.sweep();
    place.gate.sweep();
    await heldIn(place.store, () => place.clock.now).forget();
  }
  if (snapshot !== undefined) {
    for (let times = 0; times < 3; times++) await new Promise((resolve) => setTimeout(resolve, 50)).then(() => globalThis.gc!());
    writeHeapSnapshot(snapshot);
  }
  process.send!({ done: true });
});
process.send!({ url: open.url });
