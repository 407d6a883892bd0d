import type { Allowances } from '../../../adapters/limits/gate.js';
import { town, unlimited, type Town } from '../../town.js';
import { tinyLibrary } from '../directLine/tinyLibrary.js';

/** A network from which more comes than is allowed. */
export const flood = '203.0.113.7';

/** One office has somebody who answers. */
export const answersOfUnoms = (id: string): string[] => (id === 'un-unoms' ? ['amina'] : []);

/** The web door behind a proxy that says where somebody comes from. @param limits what is not allowed without limit */
export async function behindProxy(limits: Partial<Allowances>): Promise<{ place: Town; open: Awaited<ReturnType<Town['open']>> }> {
  const allowances = { ...unlimited, ...limits };
  const place = await town({ library: tinyLibrary(), proxies: '127.0.0.1', allowances, staff: answersOfUnoms });
  return { place, open: await place.open() };
}
