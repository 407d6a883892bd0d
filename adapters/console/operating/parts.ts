import type { Directory } from '../../../knowledge/directory.js';
import type { AccountsHome } from '../../accounts/accountsHome.js';
import type { CasesHere } from '../../accounts/waiting.js';
import type { Standing } from '../../operating/standing.js';

export const settingsPath = '/console/settings';

/** What those work with who run the server. */
export interface OperatingParts {
  home: AccountsHome;
  cases: Pick<CasesHere, 'all' | 'hosts'>;
  directory: Pick<Directory, 'allRelays' | 'service'>;
  standing(): Promise<Standing>;
}
