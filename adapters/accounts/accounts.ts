import type { Linked } from '../../bots/staffChat.js';
import { KeyLocks } from '../storage/keyLocks.js';
import { accountOf, hostsOf, isLocal, servicesOf, type Account, type AccountRecord } from './account.js';
import { AccountsError, type AccountsHome } from './accountsHome.js';
import { addressIn } from './links.js';
import { factorKey, openFactor } from './secondFactor.js';

export interface AccountsParts {
  home: AccountsHome;
  /** The key of the instance. */
  key: Buffer;
}

/** The accounts as the server sees them: read again when `npm run account` has changed them. */
export class Accounts {
  private stamp: string | undefined;
  private records = new Map<string, AccountRecord>();
  private chats: readonly Linked[] = [];
  private names = new Map<string, string>();
  private readonly locks = new KeyLocks();

  constructor(private readonly parts: AccountsParts) {}

  /**
   * Looks whether the file changed, and takes what is new. Called at the start too, so that a fault shows there.
   * @throws AccountsError when the file is damaged or belongs to another instance key: nobody is let in on old knowledge
   */
  async refresh(): Promise<void> {
    const { home, key } = this.parts;
    const done = await this.locks.take('file');
    try {
      const read = await home.read(this.stamp);
      if (!read) return;
      const sealedWith = factorKey(key);
      if (read.accounts.filter(isLocal).some(({ name, factor }) => !openFactor(sealedWith, name, factor))) {
        throw new AccountsError(
          `${home.place} does not belong to instance.key: restore both from one backup, or run npm run account -- reset NAME for every account.`,
        );
      }
      this.records = new Map(read.accounts.map((record) => [record.name, record]));
      this.chats = linkedIn(read.accounts, key);
      this.names = new Map([...read.removed, ...read.accounts].flatMap(({ name, shown }) => (shown === undefined ? [] : [[name, shown]])));
      this.stamp = read.stamp;
    } finally {
      done();
    }
  }

  /** The names of those who answer for a service, as they were at the last look. */
  staff(service: string): string[] {
    return [...this.records.values()].filter((record) => servicesOf(record).includes(service)).map(({ name }) => name);
  }

  /** Whether anybody gives the office hours of a host, as it was at the last look. */
  readonly givesHours = (host: string): boolean => [...this.records.values()].some((record) => hostsOf(record).includes(host));

  /** How people read who an account is, or was, as it was at the last look; its own name where it never had another one. */
  readonly nameOf = (account: string): string => this.names.get(account) ?? account;

  /** Those who are told of cases in Teams, each with the chat for it, as they were at the last look. */
  linked(): readonly Linked[] {
    return this.chats;
  }

  /** What the console may know of an account, as it is now. @throws AccountsError as `refresh` does */
  async find(name: string): Promise<Account | undefined> {
    const record = await this.record(name);
    return record && accountOf(record);
  }

  /** The account that is tied to somebody at the provider (a `subjectCode`), as it is now. @throws AccountsError as `refresh` does */
  async tiedTo(subject: string): Promise<Account | undefined> {
    await this.refresh();
    const record = [...this.records.values()].find((one) => one.subject === subject);
    return record && accountOf(record);
  }

  /** Whether anybody signs in here with a passphrase, as it was at the last look. */
  get anyLocal(): boolean {
    return [...this.records.values()].some(isLocal);
  }

  /** All that is kept of an account, for signing in. @throws AccountsError as `refresh` does */
  async record(name: string): Promise<AccountRecord | undefined> {
    await this.refresh();
    return this.records.get(name);
  }
}

const linkedIn = (records: AccountRecord[], key: Buffer): Linked[] =>
  records.flatMap((record) => {
    const address = addressIn(record, key);
    return address
      ? [{ name: record.name, shown: record.shown, roles: record.roles, services: servicesOf(record), language: record.language, address }]
      : [];
  });
