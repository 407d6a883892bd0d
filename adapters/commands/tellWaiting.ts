import type { Compared } from '../accounts/changes.js';
import { waitingAfter, type CasesHere } from '../accounts/waiting.js';
import { print } from './changingAccounts.js';

/** Tells whoever takes an account or a role away what that means for people who wait. */
export async function tellWaiting(cases: CasesHere, compared: Compared): Promise<void> {
  const waiting = await waitingAfter(cases, compared);
  if (!waiting) return print(`Whether cases wait is not known: ${cases.place} cannot be read.`);
  for (const { name, service } of waiting.had)
    print(`${name} had at least one open case of ${service}. Each person is told, and asked whether somebody else there may go on.`);
  for (const service of waiting.nobody)
    print(`Nobody answers for ${service} any more, where at least one open case waits. Give somebody the role receiver:${service}.`);
}
