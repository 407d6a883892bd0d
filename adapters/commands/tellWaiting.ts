import type { Compared } from '../accounts/changes.js';
import { unheldAfter, waitingAfter, type CasesHere } from '../accounts/waiting.js';
import { print } from './changingAccounts.js';

/** Tells whoever takes an account or a role away what that means for people who wait, or have booked a time. */
export async function tellWaiting(cases: CasesHere, compared: Compared): Promise<void> {
  await tellCases(cases, compared);
  const hosts = await unheldAfter(cases, compared);
  if (!hosts) return print(`Whether office hours are left without anybody is not known: ${cases.place} cannot be read.`);
  for (const { id, title } of hosts)
    print(
      `Nobody gives the office hours of ${id} (${JSON.stringify(title.any)}) any more: no free time is offered, and whoever has booked one reads so on coming back. Give somebody the role host:${id}, or remove the host at /console/hosts.`,
    );
}

async function tellCases(cases: CasesHere, compared: Compared): Promise<void> {
  const waiting = await waitingAfter(cases, compared);
  if (!waiting) return print(`Whether cases wait is not known: ${cases.place} cannot be read.`);
  for (const { name, service } of waiting.had)
    print(`${name} had at least one open case of ${service}. Each person is told, and asked whether somebody else there may go on.`);
  for (const service of waiting.nobody)
    print(`Nobody answers for ${service} any more, where at least one open case waits. Give somebody the role receiver:${service}.`);
}
