import { languages } from '../../knowledge/language.js';
import { readsLike, type AccountRecord, type RemovedAccount } from '../accounts/account.js';
import { changeAccounts } from '../accounts/accountsFile.js';

export const usage = `Use one of:
  npm run account -- add NAME --shown "SHOWN NAME" --roles ROLE,ROLE [--language LANGUAGE] [--subject SUBJECT]
  npm run account -- roles NAME ROLE,ROLE        (all that it may do from now on)
  npm run account -- show-as NAME "SHOWN NAME"
  npm run account -- tie NAME SUBJECT
  npm run account -- untie NAME
  npm run account -- list
  npm run account -- remove NAME
  npm run account -- reset NAME
  npm run account -- link NAME               (a code that NAME says to the bot in Teams)
  npm run account -- unlink NAME
  npm run account -- code NAME               (accounts for demonstration only)
  npm run account -- remove-demonstration
NAME is for signing in. SHOWN NAME is what people who write to an office, and colleagues, read: it must let them tell who it is.
Roles: focal-point, approver, operator, translator:LANGUAGE, receiver:SERVICE. Languages: ${languages.join(' ')}.
SUBJECT, where OIDC_ISSUER is set: the code that somebody reads after signing in through the organization for the first time,
or how the provider calls them (sub). With --subject the account has no passphrase.`;

/** Says what cannot be done as asked, and what can. Nothing was changed. */
export class Refused extends Error {}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

export const noAccount = (name: string): Refused => new Refused(`There is no account ${name}. See npm run account -- list.`);

export type Named = Pick<AccountRecord, 'name' | 'shown' | 'roles' | 'language'>;

/** Nobody is shown as somebody else: who is left out, and who opened a case, must be one person. */
export function nobodyElseShown(accounts: readonly AccountRecord[], name: string, shown: string | undefined): void {
  const other = accounts.find((account) => account.name !== name && shown !== undefined && readsLike(account.shown ?? account.name, shown));
  if (other)
    throw new Refused(`--shown: the account ${other.name} is shown like that. Add what tells the two apart, such as what they do.`);
}

/** One more account, unless there is, or was, one of that name. @param removed those that are gone */
export const more = (accounts: AccountRecord[], removed: readonly RemovedAccount[], account: AccountRecord): AccountRecord[] => {
  if (removed.some(({ name }) => name === account.name))
    throw new Refused(
      `There was an account ${account.name}. Its cases and the choices of people belong to that name, so that nobody gets it again. Choose another name.`,
    );
  nobodyElseShown(accounts, account.name, account.shown);
  if (accounts.some(({ name }) => name === account.name))
    throw new Refused(`There is an account ${account.name} already. Choose another name, or use reset to give it a new passphrase.`);
  return [...accounts, account];
};

/** One account changed, the others as they are. */
export const changed = (
  folder: string,
  name: string,
  change: (account: AccountRecord, all: AccountRecord[]) => AccountRecord | Promise<AccountRecord>,
): Promise<void> =>
  changeAccounts(folder, async (accounts) => {
    const account = accounts.find((one) => one.name === name);
    if (!account) throw noAccount(name);
    const after = await change(account, accounts);
    return accounts.map((one) => (one === account ? after : one));
  });
