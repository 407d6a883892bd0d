import type { Compared } from '../accounts/changes.js';
import { casesPath, waitingAfter } from '../accounts/waiting.js';
import { print } from './changingAccounts.js';

const counted = (number: number): string => (number === 1 ? '1 open case' : `${number} open cases`);

/** Tells whoever takes an account or a role away what that means for people who wait. */
export async function tellWaiting(folder: string, compared: Compared): Promise<void> {
  const waiting = await waitingAfter(folder, compared);
  if (!waiting) return print(`How many cases wait is not known: ${casesPath(folder)} cannot be read.`);
  for (const { name, service, cases } of waiting.had)
    print(`${name} had ${counted(cases)} of ${service}. Each person is told, and asked whether somebody else there may go on.`);
  for (const { service, cases } of waiting.nobody)
    print(
      `Nobody answers for ${service} any more, where there ${cases === 1 ? 'is' : 'are'} ${counted(cases)}. Give somebody the role receiver:${service}.`,
    );
}
