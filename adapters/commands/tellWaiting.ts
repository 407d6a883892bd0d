import type { Compared } from '../accounts/changes.js';
import { unheldAfter, waitingAfter, type CasesHere } from '../accounts/waiting.js';
import { textIn } from '../../knowledge/text/index.js';
import { print } from './changingAccounts.js';

const { waiting } = textIn('en').operating;
/** A sentence as the console says it. A terminal has no use for its isolates, which would be copied along with a name. */
const say = (sentence: string): void => print(sentence.replaceAll(/[\u2068\u2069]/g, ''));

/** Tells whoever takes an account or a role away what that means for people who wait, or have booked a time. */
export async function tellWaiting(cases: CasesHere, compared: Compared): Promise<void> {
  await tellCases(cases, compared);
  const hosts = await unheldAfter(cases, compared);
  if (!hosts) return say(`${waiting.hoursUnknown} ${cases.place} cannot be read.`);
  for (const { id, title } of hosts) say(waiting.unheld(JSON.stringify(title.any), `host:${id}`));
}

async function tellCases(cases: CasesHere, compared: Compared): Promise<void> {
  const found = await waitingAfter(cases, compared);
  if (!found) return say(`${waiting.unknown} ${cases.place} cannot be read.`);
  for (const { name, service } of found.had) say(waiting.had(name, service));
  for (const service of found.nobody) say(`${waiting.nobody(service)} The role is receiver:${service}.`);
}
