import { parseArgs } from 'node:util';
import qrcode from 'qrcode';
import { isLocal, servicesOf, type Role } from '../accounts/account.js';
import {
  giveRoles,
  makeAccount,
  NotDone,
  nobodyElseShown,
  removeAccount,
  resetAccount,
  type Compared,
  type Named,
} from '../accounts/changes.js';
import { isDemonstration } from '../accounts/demonstration.js';
import { freshLink, linkMinutes, unlinked } from '../accounts/links.js';
import type { Means } from '../accounts/means.js';
import { codeAt, factorKey, openFactor } from '../accounts/secondFactor.js';
import { readKeyring } from '../keys.js';
import { directoryHere } from './keptHere.js';
import { readSettings, SettingsError } from '../settings.js';
import { changed, print, Refused, refusedFor, usage } from './changingAccounts.js';
import { accountsHere, type AccountsHere } from './accountsHere.js';
import { readLanguage, readName, readRoles, readShown } from './accountWords.js';
import { tellWaiting } from './tellWaiting.js';
import { addTied, readSubject, tie, untie } from './ties.js';
import { whyItFailed } from './whyItFailed.js';

/** Tells once what lets somebody sign in. */
async function tell({ passphrase, address }: Means): Promise<void> {
  print(`Passphrase: ${passphrase}`);
  print(`Second factor, for an authenticator app: ${address}`);
  const code = await qrcode.toString(address, { type: 'terminal', small: true, errorCorrectionLevel: 'L' }).catch(() => undefined);
  if (code) print(code);
  print('Neither can be shown again. Give them to nobody else, by two different ways, and clear this window.');
}

/**
 * `npm run account`: makes, lists, removes and resets the accounts of the console (decisions.md D6), also while the server
 * runs. What cannot be done as asked changes nothing and ends with code 2.
 */
async function main(): Promise<void> {
  const { values, positionals } = parsed();
  const [verb, name, second, ...more] = positionals;
  if (
    verb === undefined ||
    more.length > 0 ||
    (verb !== 'add' && (values.shown ?? values.roles ?? values.language ?? values.subject) !== undefined)
  )
    throw new Refused(usage);
  const settings = readSettings();
  const here = await accountsHere(settings, verb === 'add');
  await run(here, settings.OIDC_ISSUER, { verb, name, second, values }).finally(() => here.close());
  if (here.isNew)
    print(
      `No server was ever started on ${settings.DATA_DIR}: a new installation begins there, and a server with another DATA_DIR knows nothing of this account.`,
    );
}

/** What was typed behind the command. */
interface Typed {
  verb: string;
  name: string | undefined;
  second: string | undefined;
  values: ReturnType<typeof parsed>['values'];
}

async function run(here: AccountsHere, issuer: string | undefined, { verb, name, second, values }: Typed): Promise<void> {
  if (verb === 'tie') return tie(here.home, readName(name), readSubject(second, issuer));
  if (verb === 'roles') return roles(here, readName(name), await readRoles(second ?? '', 'ROLE'));
  if (verb === 'show-as') return showAs(here, readName(name), readShown(second, true, 'SHOWN NAME')!);
  if (second !== undefined) throw new Refused(usage);
  if (verb === 'list' && name === undefined) return list(here);
  if (verb === 'remove-demonstration' && name === undefined) return removeDemonstration(here);
  if (verb === 'add') {
    const given = { name: readName(name), roles: await readRoles(values.roles ?? '', '--roles'), language: readLanguage(values.language) };
    const shown = readShown(values.shown, servicesOf(given).length > 0, '--shown');
    const account = { ...given, ...(shown === undefined ? {} : { shown }) };
    return values.subject === undefined
      ? add(here, account)
      : addTied(here.home, { ...account, subject: readSubject(values.subject, issuer) });
  }
  if (verb === 'untie') return untie(here.home, readName(name));
  if (verb === 'remove') return remove(here, readName(name));
  if (verb === 'reset') return reset(here, readName(name));
  if (verb === 'link') return link(here, readName(name));
  if (verb === 'unlink') return unlink(here, readName(name));
  if (verb === 'code') return code(here, readName(name));
  throw new Refused(usage);
}

function parsed() {
  try {
    return parseArgs({
      options: { shown: { type: 'string' }, roles: { type: 'string' }, language: { type: 'string' }, subject: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    throw new Refused(usage);
  }
}

async function list({ home }: AccountsHere): Promise<void> {
  const { accounts } = (await home.read())!;
  if (accounts.length === 0) print(`There is no account yet: ${home.place}`);
  for (const account of accounts) {
    const tied = account.subject && (isLocal(account) ? 'tied' : 'tied, without a passphrase');
    print(
      [
        account.name,
        account.shown && JSON.stringify(account.shown),
        account.roles.join(','),
        account.language,
        tied,
        account.teams && 'in Teams',
      ]
        .filter(Boolean)
        .join('  '),
    );
  }
  const nameless = accounts.filter((account) => account.shown === undefined && servicesOf(account).length > 0).map(({ name }) => name);
  if (nameless.length > 0)
    print(
      `People read these by the name for signing in, by which they may not know them: ${nameless.join(', ')}. Use npm run account -- show-as NAME "SHOWN NAME".`,
    );
}

async function add({ home }: AccountsHere, account: Named): Promise<void> {
  const means = await makeAccount({ home }, account);
  print(`The account ${account.name} is made.`);
  await tell(means);
}

async function roles({ home, cases }: AccountsHere, name: string, given: Role[]): Promise<void> {
  const compared = await giveRoles({ home }, name, given);
  print(`The account ${name} may do this from now on, and nothing else: ${given.join(', ')}.`);
  await tellWaiting(cases, compared);
}

async function showAs({ home }: AccountsHere, name: string, shown: string): Promise<void> {
  await changed(home, name, (account, all, removed) => {
    nobodyElseShown([...all, ...removed], name, shown);
    return { ...account, shown };
  });
  print(`People read the account ${name} as ${shown}, also where it opened a case before.`);
  print('It must be the same person as before. For somebody else, make another account.');
}

async function remove({ home, cases }: AccountsHere, name: string): Promise<void> {
  const compared = await removeAccount({ home }, name);
  print(`The account ${name} is removed. Whoever was signed in with it is signed out.`);
  await tellWaiting(cases, compared);
}

async function reset({ home }: AccountsHere, name: string): Promise<void> {
  const { means, tied } = await resetAccount({ home }, name);
  print(
    `The account ${name} has a new passphrase and a new second factor. Whoever was signed in with it is signed out, and no chat in Teams is linked with it.`,
  );
  if (tied) print('It is still tied to a person at the organization, who can sign in without them. Use untie to end that.');
  await tell(means);
}

/** Tells once the code that ties a chat in Teams to an account; an earlier code works no more. */
async function link({ home }: AccountsHere, name: string): Promise<void> {
  const { code, linking } = freshLink(new Date());
  await changed(home, name, (account) => ({ ...account, linking }));
  print(`Code for Teams: ${code}`);
  print(`${name} sends it as a message to the bot, in a personal chat in Teams, within ${linkMinutes} minutes. It works once.`);
  print('Give it to nobody else: whoever sends it is told of the cases of this account.');
}

async function unlink({ home }: AccountsHere, name: string): Promise<void> {
  await changed(home, name, (account) => {
    if (!account.teams && !account.linking) throw new Refused(`No chat in Teams is linked with the account ${name}.`);
    return unlinked(account);
  });
  print(
    `No chat in Teams is linked with the account ${name} any more. Cards that stand there do nothing any more, and are emptied within seconds when the server runs, or else at its next start.`,
  );
}

/** The code of an account for demonstration. Of any other it would undo the second factor: whoever is at this machine would have both. */
async function code({ home }: AccountsHere, name: string): Promise<void> {
  const record = (await home.read())!.accounts.find((account) => account.name === name);
  if (!record) throw new NotDone('noAccount', name);
  if (!isDemonstration(record, await directoryHere()))
    throw new Refused(
      `The account ${name} is not for demonstration, so its code is shown by an authenticator app only: a second factor that this machine told would be none. If the app is lost, use npm run account -- reset ${name}.`,
    );
  const ring = await readKeyring(home.folder);
  const factor = ring && isLocal(record) && openFactor(factorKey(ring.key), name, record.factor);
  if (!factor) throw new Refused(`The second factor of ${name} was made under another instance.key. Use npm run account -- reset ${name}.`);
  print(codeAt(factor, Date.now()));
}

async function removeDemonstration({ home, cases }: AccountsHere): Promise<void> {
  const directory = await directoryHere();
  let compared: Compared = { before: [], after: [] };
  await home.change((before) => {
    compared = { before, after: before.filter((account) => !isDemonstration(account, directory)) };
    return compared.after;
  });
  print(
    compared.after.length === compared.before.length
      ? 'There is no account for demonstration.'
      : 'The accounts for demonstration are removed, and their offices are offered no more. Whoever was signed in with one is signed out.',
  );
  await tellWaiting(cases, compared);
}

// What reads this may stop reading: then the rest is not shown, and what was done stays done.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.stderr.write(
    `Not all could be shown (${code}). What was changed stays changed: see npm run account -- list. For a passphrase that was not shown: npm run account -- reset NAME.\n`,
  );
  process.exitCode = 1;
});

await main().catch((thrown: unknown) => {
  const error = thrown instanceof NotDone ? refusedFor(thrown) : thrown;
  process.stderr.write(`${whyItFailed(error, 'The accounts cannot be changed.')}\n`);
  process.exitCode = error instanceof Refused || error instanceof SettingsError ? 2 : 1;
});
