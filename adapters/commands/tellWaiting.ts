import type { Compared } from '../accounts/changes.js';
import { waitingAfter, type CasesHere } from '../accounts/waiting.js';
import { print } from './changingAccounts.js';

const counted = (number: number): string => (number === 1 ? '1 open case' : `${number} open cases`);

/** Tells whoever takes an account or a role away what that means for people who wait. */
export async function tellWaiting(cases: CasesHere, compared: Compared): Promise<void> {
  const waiting = await waitingAfter(cases, compared);
  if (!waiting) return print(`How many cases wait is not known: ${cases.place} cannot be read.`);
  for (const { name, service, cases: had } of waiting.had)
    print(`${name} had ${counted(had)} of ${service}. Each person is told, and asked whether somebody else there may go on.`);
  for (const { service, cases: wait } of waiting.nobody)
    print(
      `Nobody answers for ${service} any more, where there ${wait === 1 ? 'is' : 'are'} ${counted(wait)}. Give somebody the role receiver:${service}.`,
    );
}
