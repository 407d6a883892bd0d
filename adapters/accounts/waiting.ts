import { join } from 'node:path';
import { z } from 'zod';
import type { Store } from '../../dialogs/records.js';
import { Referral } from '../../dialogs/referral.js';
import { Host } from '../../knowledge/host.js';
import { hostsOf, servicesOf, type AccountRecord } from './account.js';
import { readDivided } from '../storage/dividedFiles.js';
import type { Compared } from './changes.js';

/** As much of the cases as is needed to tell where some are open, and of the hosts to name them. */
const Held = z.object({
  referrals: z
    .record(z.string(), z.object(Referral.pick({ service: true, receiver: true, status: true, expires: true, excluded: true }).shape))
    .default({}),
  hosts: z.record(z.string(), z.object(Host.pick({ id: true, title: true, closed: true }).shape)).default({}),
});
type HeldHost = Pick<Host, 'id' | 'title' | 'closed'>;
type HeldCase = Pick<Referral, 'service' | 'receiver' | 'status' | 'expires' | 'excluded'>;

/** Where the cases are, and how all of them are read, also while a server runs. */
export interface CasesHere {
  /** How people find them, for what is said of a fault. */
  place: string;
  all(): Promise<HeldCase[]>;
  /** Those with office hours, also those who have none any more. */
  hosts(): Promise<HeldHost[]>;
}

/** The cases in a store. @param place what whoever runs the program calls it */
export const casesIn = (store: Store, place = 'the store'): CasesHere => ({
  place,
  all: () => store.transaction(({ referrals }) => referrals.find({})),
  hosts: () => store.transaction(({ hosts }) => hosts.find({})),
});

/** The cases in the files of DATA_DIR, which may be those of a running server. None where there is no file. */
export function casesInFile(folder: string): CasesHere {
  const place = join(folder, 'referrals.json');
  const held = async (): Promise<z.infer<typeof Held>> => Held.parse((await readDivided(place))?.tables ?? {});
  return { place, all: async () => Object.values((await held()).referrals), hosts: async () => Object.values((await held()).hosts) };
}

/**
 * The cases from which nobody was left out, for a page: whoever runs the server may receive for an office too, and would
 * find the case that leaves them out where this tells of one that their own list does not have (decisions.md D5).
 */
export const withNobodyLeftOut = ({ all }: Pick<CasesHere, 'all'>): Pick<CasesHere, 'all'> => ({
  all: async () => (await all()).filter(({ excluded }) => excluded === null),
});

/**
 * What a change of accounts means for people who wait. It says where cases are, never how many: of one case somebody may know
 * whose it is (care.md PR-60).
 */
export interface Waiting {
  /** Accounts that had open cases of an office, and may not read them any more. */
  had: { name: string; service: string }[];
  /** Offices with open cases where nobody answers any more. */
  nobody: string[];
}

/**
 * Whether an account had cases that lost a role, and where nobody answers any more. The change is made already.
 * @returns undefined where the cases cannot be read
 */
export async function waitingAfter(here: Pick<CasesHere, 'all'>, { before, after }: Compared): Promise<Waiting | undefined> {
  const lost = before.flatMap((account) => {
    const now = after.find(({ name }) => name === account.name);
    const services = servicesOf(account).filter((service) => !now || !servicesOf(now).includes(service));
    return services.map((service) => ({ name: account.name, service }));
  });
  if (lost.length === 0) return { had: [], nobody: [] };
  const all = await here.all().catch(() => undefined);
  if (!all) return undefined;
  const today = new Date().toISOString().slice(0, 10);
  const cases = all.filter(({ status, expires }) => status !== 'closed' && expires >= today);
  const of = (service: string) => cases.filter((one) => one.service === service);
  return {
    had: lost.filter(({ name, service }) => of(service).some(({ receiver }) => receiver === name)),
    nobody: [...new Set(lost.map(({ service }) => service))].filter(
      (service) => of(service).length > 0 && !after.some((account) => servicesOf(account).includes(service)),
    ),
  };
}

/**
 * The hosts whose office hours somebody gave before a change of accounts, and nobody gives after it; not those who have none any
 * more. Whether a time of theirs is booked is not looked at: only the account of a host may know that.
 * @returns undefined where the hosts cannot be read
 */
export async function unheldAfter(here: Pick<CasesHere, 'hosts'>, { before, after }: Compared): Promise<HeldHost[] | undefined> {
  const given = (accounts: readonly AccountRecord[]): string[] => accounts.flatMap(hostsOf);
  const lost = given(before).filter((host) => !given(after).includes(host));
  if (lost.length === 0) return [];
  const all = await here.hosts().catch(() => undefined);
  return all?.filter(({ id, closed }) => lost.includes(id) && !closed);
}
