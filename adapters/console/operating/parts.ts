import type { Directory } from '../../../knowledge/directory.js';
import type { Standing } from '../../operating/standing.js';

export const settingsPath = '/console/settings';

/** What those work with who run the server. */
export interface OperatingParts {
  /** DATA_DIR, where the accounts are. */
  folder: string;
  directory: Pick<Directory, 'allRelays' | 'service'>;
  standing(): Promise<Standing>;
}
