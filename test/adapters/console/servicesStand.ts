import type { Role } from '../../../adapters/accounts/account.js';
import { openDirectory } from '../../../adapters/directoryHere.js';
import { readDirectoryParts } from '../../../adapters/knowledgeFiles.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { keepers } from './answersStand.js';
import type { Seat } from './seat.js';
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

/** Those who keep one office, at their seats. */
export const keepersOf = (path: string) => ({
  /** Somebody changes boxes of a part and puts it up for review. */
  async writes(seat: Seat, part: string, change: Record<string, string>, then = 'submit') {
    const boxes = boxesOf((await seat.get(`${path}/write/${part}`)).body).filter(([name]) => !(name in change));
    return seat.posts(`${path}/write/${part}`, [...boxes, ...Object.entries(change), ['then', then]]);
  },
  approves: async (seat: Seat, part: string) =>
    seat.post(`${path}/approve/${part}`, { over: version((await seat.get(`${path}/review/${part}`)).body) }),
});
