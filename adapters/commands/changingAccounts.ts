import { languages } from '../../knowledge/language.js';
import type { AccountsHome } from '../accounts/accountsHome.js';
import { changeOne, type NotDone, type Reason } from '../accounts/changes.js';

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
Roles: focal-point, approver, operator, translator:LANGUAGE, receiver:SERVICE, host:HOST (as its page in the console names it). Languages: ${languages.join(' ')}.
SUBJECT, where OIDC_ISSUER is set: the code that somebody reads after signing in through the organization for the first time,
or how the provider calls them (sub). With --subject the account has no passphrase.`;

/** Says what cannot be done as asked, and what can. Nothing was changed. */
export class Refused extends Error {}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Why an account was not made or changed, for whoever typed a command. */
const sentences: Record<Reason, (about: string) => string> = {
  noAccount: (name) => `There is no account ${name}. See npm run account -- list.`,
  wasRemoved: (name) =>
    `There was an account ${name}. Its cases and the choices of people belong to that name, so that nobody gets it again. Choose another name.`,
  isThere: (name) => `There is an account ${name} already. Choose another name, or use reset to give it a new passphrase.`,
  shownLike: (name) => `SHOWN NAME: the account ${name} is shown like that. Add what tells the two apart, such as what they do.`,
  noShown: (name) => `${name} has no name that people could read. First use npm run account -- show-as ${name} "SHOWN NAME".`,
  noService: (id) =>
    `ROLE: there is no open service ${JSON.stringify(id)}. Give the id of an office: the last part of the address of its page in the console (/console/services/ID).`,
  mixed: () => 'ROLE: an account for a demonstration does nothing else. Make two accounts.',
  own: (name) => `The account ${name} is your own.`,
  notOperator: (name) => `The account ${name} may not change accounts.`,
};

export const refusedFor = ({ reason, about }: NotDone): Refused => new Refused(sentences[reason](about));

/** One account changed, the others as they are. */
export const changed = async (home: AccountsHome, name: string, change: Parameters<typeof changeOne>[2]): Promise<void> => {
  await changeOne({ home }, name, change);
};
