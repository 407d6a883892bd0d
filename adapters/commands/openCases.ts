import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Referral } from '../../dialogs/referral.js';
import { servicesOf, type AccountRecord } from '../accounts/account.js';
import { print } from './changingAccounts.js';

/** As much of the cases as is needed to count them. */
const Held = z.object({
  referrals: z
    .record(z.string(), z.object(Referral.pick({ service: true, receiver: true, status: true, expires: true }).shape))
    .default({}),
});

const path = (folder: string): string => join(folder, 'referrals.json');

/** The open cases as they lie in a file, which may be that of a running server: it is replaced whole. None where there is no file. */
async function openCases(folder: string): Promise<Pick<Referral, 'service' | 'receiver'>[]> {
  const text = await readFile(path(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  const today = new Date().toISOString().slice(0, 10);
  return Object.values(Held.parse(JSON.parse(text)).referrals).filter(({ status, expires }) => status !== 'closed' && expires >= today);
}

const counted = (number: number): string => (number === 1 ? '1 open case' : `${number} open cases`);

/**
 * Tells whoever takes an account or a role away what that means for people who wait: how many cases that account had, and
 * where nobody answers any more. The change is made already, so that a file that cannot be read is only said.
 * @param before the accounts as they were @param after as they are
 */
export async function tellWaiting(folder: string, before: readonly AccountRecord[], after: readonly AccountRecord[]): Promise<void> {
  const lost = before.flatMap((account) => {
    const now = after.find(({ name }) => name === account.name);
    const services = servicesOf(account).filter((service) => !now || !servicesOf(now).includes(service));
    return services.map((service) => ({ name: account.name, service }));
  });
  if (lost.length === 0) return;
  const cases = await openCases(folder).catch(() => undefined);
  if (!cases) return print(`How many cases wait is not known: ${path(folder)} cannot be read.`);
  for (const { name, service } of lost) {
    const had = cases.filter((one) => one.service === service && one.receiver === name).length;
    if (had > 0) print(`${name} had ${counted(had)} of ${service}. Each person is told, and asked whether somebody else there may go on.`);
  }
  for (const service of new Set(lost.map((one) => one.service))) {
    const open = cases.filter((one) => one.service === service).length;
    if (open > 0 && !after.some((account) => servicesOf(account).includes(service)))
      print(
        `Nobody answers for ${service} any more, where there ${open === 1 ? 'is' : 'are'} ${counted(open)}. Give somebody the role receiver:${service}.`,
      );
  }
}
