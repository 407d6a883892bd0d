import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { openIdWith, redirectAddress, type OpenIdParts } from '../../../adapters/accounts/openId.js';
import { subjectCode } from '../../../adapters/accounts/subject.js';
import { comesBack, setsOut, startProvider, Traveller, type RunningProvider } from './provider.js';
import { Seat, type Shown } from './seat.js';
import { stand, type Stand } from './stand.js';

/** A console and a provider at which its staff sign in. */
export interface Organization {
  there: Stand;
  provider: RunningProvider;
  /** Somebody signs in from a browser, up to the page that the console shows. */
  signsIn(sub: string, seat?: Seat, along?: Record<string, string>): Promise<Shown & { seat: Seat }>;
  /** Another console at the same provider. */
  another(parts?: Partial<OpenIdParts>): Promise<Stand>;
  close(): Promise<void>;
}

/** Amina is `amina-canary-sub` at the provider; her colleagues are nobody there. */
export async function organization(): Promise<Organization> {
  const provider = await startProvider(() => redirectAddress(there.url));
  const { issuer, client } = provider;
  const others: Stand[] = [];
  const another: Organization['another'] = async (own = {}) => {
    const one = await stand({ provider: (parts) => openIdWith({ issuer, ...client, patience: 1, ...parts, ...own }) });
    others.push(one);
    return one;
  };
  const there: Stand = await another();
  await accountsInFile(there.folder).change((all) =>
    all.map((one) => (one.name === 'amina' ? { ...one, subject: subjectCode(issuer, 'amina-canary-sub') } : one)),
  );
  return {
    there,
    provider,
    another,
    async signsIn(sub, seat = new Seat(there.url), along = {}) {
      const back = await new Traveller(sub).travels(await setsOut(seat, along));
      return { ...(await comesBack(seat, back)), seat };
    },
    async close() {
      await Promise.all(others.map((one) => one.close()));
      await provider.close();
    },
  };
}

export const isIn = async (seat: Seat): Promise<boolean> => (await seat.get('/console/cases')).status === 200;
