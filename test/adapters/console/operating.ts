import type { OperatingParts } from '../../../adapters/console/operating/parts.js';
import { standingOf } from '../../../adapters/operating/standing.js';
import { readSettings } from '../../../adapters/settings.js';

/** What those work with who run a server with these settings. */
export const operatingWith = (
  parts: Pick<OperatingParts, 'home' | 'cases' | 'directory'>,
  settings: Record<string, string>,
  now: () => Date,
  webAddress: () => string,
): OperatingParts => ({
  ...parts,
  standing: () =>
    standingOf({
      settings: readSettings(settings),
      webAddress: webAddress(),
      webChat: () => false,
      ready: () => true,
      forgetting: () => undefined,
      now,
    }),
});
