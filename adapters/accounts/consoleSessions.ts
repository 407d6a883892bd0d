import { hash, randomBytes } from 'node:crypto';
import type { Language } from '../../knowledge/language.js';
import type { Account } from './account.js';
import type { Accounts } from './accounts.js';

/** How long a session lives without a request, and in all, in milliseconds. */
export const sessionLives = { idle: 30 * 60_000, inAll: 10 * 3_600_000 } as const;

interface Session {
  account: string;
  csrf: string;
  /** Chosen in this session; kept here, since nothing but the session is in the cookie. */
  language?: Language | undefined;
  /** Whether lists are not to renew themselves. */
  still?: boolean | undefined;
  begun: number;
  used: number;
}

const random = (): string => randomBytes(32).toString('base64url');
const markOf = (cookie: string): string => hash('sha256', cookie, 'base64url');

/**
 * Who is signed in at the console: in memory only, so that a restart signs everybody out. A session stands under the
 * SHA-256 of its cookie; who sees this memory cannot go on with it.
 */
export class ConsoleSessions {
  /** The one used last is the last one here. */
  private readonly sessions = new Map<string, Session>();

  /**
   * @param now milliseconds since 1970
   * @param kept how many are held at most; beyond it the one that rested longest ends
   */
  constructor(
    private readonly now: () => number,
    private readonly kept = 1000,
  ) {}

  /** Begins a session with a cookie that was never used before, and the token that its forms carry. */
  begin(account: string): { cookie: string; csrf: string } {
    const [cookie, csrf, now] = [random(), random(), this.now()];
    this.sessions.set(markOf(cookie), { account, csrf, begun: now, used: now });
    if (this.sessions.size > this.kept) this.sessions.delete(this.sessions.keys().next().value!);
    return { cookie, csrf };
  }

  /**
   * Whose session it is; it lives on from here. Whether the account still stands is for `signedIn` to say.
   * @param use false where a page renews itself: that keeps no session alive
   */
  find(cookie: string, use = true): Pick<Session, 'account' | 'csrf' | 'language' | 'still'> | undefined {
    const mark = markOf(cookie);
    const session = this.sessions.get(mark);
    const over = !session || this.isOver(session);
    if (use || over) this.sessions.delete(mark);
    if (over) return undefined;
    if (use) this.sessions.set(mark, { ...session, used: this.now() });
    const { account, csrf, language, still } = session;
    return { account, csrf, language, still };
  }

  /** Notes what was chosen in a session; nothing happens when it is over. */
  choose(cookie: string, chosen: Pick<Session, 'language' | 'still'>): void {
    const session = this.sessions.get(markOf(cookie));
    if (session) Object.assign(session, chosen);
  }

  end(cookie: string): void {
    this.sessions.delete(markOf(cookie));
  }

  /** Ends every session of an account: it is gone, or has a new passphrase. */
  endOf(account: string): void {
    for (const [mark, session] of this.sessions) if (session.account === account) this.sessions.delete(mark);
  }

  sweep(): void {
    for (const [mark, session] of this.sessions) if (this.isOver(session)) this.sessions.delete(mark);
  }

  /** Whether sessions are held that should be gone. */
  overdue(): boolean {
    return [...this.sessions.values()].some((session) => this.isOver(session));
  }

  get size(): number {
    return this.sessions.size;
  }

  private isOver({ begun, used }: Session): boolean {
    return this.now() - used >= sessionLives.idle || this.now() - begun >= sessionLives.inAll;
  }
}

/**
 * The account behind a cookie as it is at this moment, and the token of its forms. The accounts are looked at first: one
 * that was removed or reset a moment ago has no session any more (`ended` of the accounts must call `endOf`).
 * @throws AccountsError when the file of accounts is damaged
 */
export async function signedIn(
  cookie: string,
  { accounts, sessions }: { accounts: Pick<Accounts, 'refresh' | 'find'>; sessions: ConsoleSessions },
  use = true,
): Promise<({ account: Account } & Pick<Session, 'csrf' | 'language' | 'still'>) | undefined> {
  await accounts.refresh();
  const session = sessions.find(cookie, use);
  const account = session && (await accounts.find(session.account));
  return account && session && { ...session, account };
}
