import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Referral } from '../../dialogs/referral.js';
import { servicesOf } from './account.js';
import type { Compared } from './changes.js';

/** As much of the cases as is needed to count them. */
const Held = z.object({
  referrals: z
    .record(z.string(), z.object(Referral.pick({ service: true, receiver: true, status: true, expires: true }).shape))
    .default({}),
});

export const casesPath = (folder: string): string => join(folder, 'referrals.json');

/** The open cases as they lie in a file, which may be that of a running server: it is replaced whole. None where there is no file. */
async function openCases(folder: string): Promise<Pick<Referral, 'service' | 'receiver'>[]> {
  const text = await readFile(casesPath(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  const today = new Date().toISOString().slice(0, 10);
  return Object.values(Held.parse(JSON.parse(text)).referrals).filter(({ status, expires }) => status !== 'closed' && expires >= today);
}

/** What a change of accounts means for people who wait. */
export interface Waiting {
  /** Open cases of an office that an account had and may not read any more. */
  had: { name: string; service: string; cases: number }[];
  /** Offices with open cases where nobody answers any more. */
  nobody: { service: string; cases: number }[];
}

/**
 * How many cases an account had that lost a role, and where nobody answers any more. The change is made already.
 * @returns undefined where the cases cannot be read
 */
export async function waitingAfter(folder: string, { before, after }: Compared): Promise<Waiting | undefined> {
  const lost = before.flatMap((account) => {
    const now = after.find(({ name }) => name === account.name);
    const services = servicesOf(account).filter((service) => !now || !servicesOf(now).includes(service));
    return services.map((service) => ({ name: account.name, service }));
  });
  if (lost.length === 0) return { had: [], nobody: [] };
  const cases = await openCases(folder).catch(() => undefined);
  if (!cases) return undefined;
  const of = (service: string) => cases.filter((one) => one.service === service);
  return {
    had: lost
      .map(({ name, service }) => ({ name, service, cases: of(service).filter(({ receiver }) => receiver === name).length }))
      .filter((one) => one.cases > 0),
    nobody: [...new Set(lost.map(({ service }) => service))]
      .filter((service) => !after.some((account) => servicesOf(account).includes(service)))
      .map((service) => ({ service, cases: of(service).length }))
      .filter((one) => one.cases > 0),
  };
}
