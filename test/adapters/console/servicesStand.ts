import { setTimeout as passed } from 'node:timers/promises';
import type { Role } from '../../../adapters/accounts/account.js';
import { openDirectory } from '../../../adapters/directoryHere.js';
import { readDirectoryParts } from '../../../adapters/knowledgeFiles.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { keepers, versionIn } from './answersStand.js';
import type { Seat, Shown } from './seat.js';
import { stand } from './stand.js';

/** The console with the offices that ship, which are read anew when something of them is published. */
export async function servicesStand(more: Record<string, Role[]> = {}) {
  const store = await embeddedStore(await tablesInMemory());
  const offices = await openDirectory(store, await readDirectoryParts());
  return { store, offices, ...(await stand({ store, offices, more: { ...keepers, ...more } })) };
}

const plain = (text: string): string =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** The boxes of a form for writing, as a browser would send them: a name may come more than once. */
export function boxesOf(body: string): [string, string][] {
  const fields: [string, string][] = [];
  for (const [tag] of body.matchAll(/<input\s[^>]*name="e-[^>]*>/g)) {
    if (/type="(?:checkbox|radio)"/.test(tag) && !/\schecked/.test(tag)) continue;
    fields.push([/name="([^"]+)"/.exec(tag)![1]!, plain(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? '')]);
  }
  for (const [, name, value] of body.matchAll(/<textarea[^>]*name="(e-[^"]+)"[^>]*>\n?([\s\S]*?)<\/textarea/g))
    fields.push([name!, plain(value!)]);
  for (const [, name, inner] of body.matchAll(/<select[^>]*name="(e-[^"]+)"[^>]*>([\s\S]*?)<\/select/g))
    fields.push([name!, /<option value="([^"]*)"[^>]*\sselected/.exec(inner!)?.[1] ?? '']);
  return fields;
}

const version = (body: string): string => /name="over" value="([^"]+)"/.exec(body)![1]!;

/** The page of the gates, once they have been looked at. */
async function gatesAt(path: string, seat: Seat): Promise<string> {
  for (let looked = 0; looked < 2000; looked++) {
    const { body, headers } = await seat.get(`${path}/publish`);
    if (!headers.get('refresh')) return body;
    await Promise.race([seat.looked(), passed(1_000)]);
  }
  throw new Error('The page of the gates went on saying that they are being looked at.');
}

/** Those who keep one office, or one answer, at their seats. */
export const keepersOf = (path: string) => ({
  /** Somebody changes boxes of a part and puts it up for review, whatever the remarks on it. */
  async writes(seat: Seat, part: string, change: Record<string, string>, then = 'anyway') {
    const boxes = boxesOf((await seat.get(`${path}/write/${part}`)).body).filter(([name]) => !(name in change));
    return seat.posts(`${path}/write/${part}`, [...boxes, ...Object.entries(change), ['then', then]]);
  },
  approves: async (seat: Seat, part: string) =>
    seat.post(`${path}/approve/${part}`, { over: version((await seat.get(`${path}/review/${part}`)).body) }),
  gates: (seat: Seat): Promise<string> => gatesAt(path, seat),
  /** Somebody presses Publish. @param page with the gates as they were read; as they stand now unless given */
  publishes: async (seat: Seat, page?: string): Promise<Shown> =>
    seat.post(`${path}/publish`, { over: versionIn(page ?? (await gatesAt(path, seat)), 'publish') }),
});
