import { hash, randomBytes } from 'node:crypto';
import type { Store } from '../../dialogs/records.js';
import type { Sitting } from '../../dialogs/sitting.js';
import type { Account } from './account.js';
import type { Accounts } from './accounts.js';

/** How long a session lives without a request, and in all, in milliseconds. */
export const sessionLives = { idle: 30 * 60_000, inAll: 10 * 3_600_000 } as const;

/** A session is written anew by a request only when that lets it live so much longer, in milliseconds. */
const worthWriting = 60_000;

const markOf = (cookie: string): string => hash('sha256', cookie, 'base64url');

/** The token of the forms of a session: it follows from the cookie, and the cookie does not follow from it. */
const tokenOf = (cookie: string): string => hash('sha256', `forms of ${cookie}`, 'base64url');

/** What a request may know of its session. */
export type Found = Pick<Sitting, 'account' | 'means' | 'language' | 'still'> & { csrf: string };

/**
 * Who is signed in at the console, known to every instance: a session kind, so that nothing of it is in a file, and where
 * the program runs alone a restart signs everybody out.
 */
export class ConsoleSessions {
  /**
   * @param now milliseconds since 1970
   * @param each how many an account has at most; beyond it the one that would be over first ends
   */
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
    private readonly each = 10,
  ) {}

  /** Begins a session with a cookie that was never used before, and the token that its forms carry. */
  async begin({ name, means }: Pick<Account, 'name' | 'means'>): Promise<{ cookie: string; csrf: string }> {
    const cookie = randomBytes(32).toString('base64url');
    const ends = this.in(sessionLives.inAll);
    const sitting: Sitting = { id: markOf(cookie), account: name, means, ends, expires: this.in(sessionLives.idle) };
    await this.store.transaction(async ({ sittings }) => {
      const others = (await sittings.find({ account: name })).toSorted((a, b) => (a.expires < b.expires ? 1 : -1));
      for (const { id } of others.slice(this.each - 1)) await sittings.drop(id);
      await sittings.put(sitting);
    });
    return { cookie, csrf: tokenOf(cookie) };
  }

  /**
   * Whose session it is; it lives on from here. Whether the account still stands is for `signedIn` to say.
   * @param use false where a page renews itself: that keeps no session alive
   */
  find(cookie: string, use = true): Promise<Found | undefined> {
    return this.store.transaction(async ({ sittings }) => {
      const sitting = await sittings.get(markOf(cookie));
      if (!sitting) return undefined;
      if (sitting.expires <= this.in(0)) return void (await sittings.drop(sitting.id));
      const longer = [this.in(sessionLives.idle), sitting.ends].toSorted()[0]!;
      const gained = Date.parse(longer) - Date.parse(sitting.expires);
      if (use && (gained >= worthWriting || (gained > 0 && longer === sitting.ends))) await sittings.put({ ...sitting, expires: longer });
      const { account, means, language, still } = sitting;
      return { account, means, language, still, csrf: tokenOf(cookie) };
    });
  }

  /** Notes what was chosen in a session; nothing happens when it is over. */
  choose(cookie: string, chosen: Pick<Sitting, 'language' | 'still'>): Promise<void> {
    return this.store.transaction(async ({ sittings }) => {
      const sitting = await sittings.get(markOf(cookie));
      if (sitting) await sittings.put({ ...sitting, ...chosen });
    });
  }

  end(cookie: string): Promise<void> {
    return this.store.transaction(({ sittings }) => sittings.drop(markOf(cookie)));
  }

  private in(milliseconds: number): string {
    return new Date(this.now() + milliseconds).toISOString();
  }
}

/**
 * The account behind a cookie as it is at this moment, and the token of its forms. A session whose account is gone, or has
 * other means to sign in than it began with, is over for good, whichever instance is asked.
 * @throws AccountsError when the accounts are damaged
 */
export async function signedIn(
  cookie: string,
  { accounts, sessions }: { accounts: Pick<Accounts, 'refresh' | 'find'>; sessions: ConsoleSessions },
  use = true,
): Promise<({ account: Account } & Pick<Found, 'csrf' | 'language' | 'still'>) | undefined> {
  const found = await sessions.find(cookie, use);
  // Whoever has no session is shown how they can sign in, as it is now.
  if (!found) return accounts.refresh().then(() => undefined);
  const account = await accounts.find(found.account);
  if (account?.means === found.means) return { ...found, account };
  await sessions.end(cookie);
  return undefined;
}
