import { accountsInFile } from '../accounts/accountsFile.js';
import type { AccountsHome } from '../accounts/accountsHome.js';
import { casesInFile, type CasesHere } from '../accounts/waiting.js';
import type { Settings } from '../settings.js';

/** What a command on accounts works with. */
export interface AccountsHere {
  home: AccountsHome;
  cases: CasesHere;
  close(): Promise<void>;
}

/** The accounts of this installation, and the cases to count, where its settings say that they are. */
export async function accountsHere({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>): Promise<AccountsHere> {
  return { home: accountsInFile(DATA_DIR), cases: casesInFile(DATA_DIR), close: async () => undefined };
}
