import { setTimeout as passed } from 'node:timers/promises';
import { codeAt, factorKey, openFactor } from '../../../adapters/accounts/secondFactor.js';
import { accountsHere } from '../../../adapters/commands/accountsHere.js';
import { instanceKey } from '../../../adapters/keys.js';
import { readSettings } from '../../../adapters/settings.js';
import { Seat, type Shown } from '../../adapters/console/seat.js';
import { marksIn, type Ledger } from './ledger.js';
import { Lost } from './server.js';
import type { Target } from './target.js';

export interface Holder {
  name: string;
  passphrase: string;
}

/** Somebody at an office who takes over what waits and answers each text once. After a loss they sign in anew, and send again what stands in the box. */
export class Receiver {
  private seat: Seat | undefined;
  /** What was posted last and got no answer. */
  private unanswered: { id: string; words: string; after: string; acknowledged: () => void } | undefined;
  private readonly mine = new Set<string>();

  constructor(
    readonly holder: Holder,
    private readonly server: Pick<Target, 'url' | 'outlives' | 'isUp' | 'changes' | 'environment'>,
    private readonly ledger: Ledger,
  ) {}

  async works(until: () => boolean): Promise<void> {
    while (!until()) {
      await this.server.isUp();
      try {
        if (!this.seat) await this.signsIn();
        else if (this.unanswered) await this.repeats();
        for (let page = 1; await this.looks(page); page++);
        for (const id of this.mine) await this.answers(id);
        await passed(150);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        if (!(error instanceof Unanswered && this.server.outlives)) this.seat = undefined;
      }
    }
  }

  /** Signs in; a reply that got no answer goes along, as the page does it, and is sent again from the box in which it comes back. */
  private async signsIn(): Promise<void> {
    const seat = new Seat(this.server.url);
    const { name, passphrase } = this.holder;
    const { id, words, after, acknowledged } = this.unanswered ?? {};
    const typed = { name, passphrase, code: await codeOf(name, this.server.environment) };
    const asked = (path: string, fields: Record<string, string>): Promise<Shown> => heard(seat.post(path, fields));
    if (id === undefined) {
      await this.isLetIn(await asked('/console/sign-in', typed));
    } else {
      const over = await asked(`/console/cases/${id}/reply`, { words: words!, after: after! });
      const held = { at: hidden(over, 'at'), after: hidden(over, 'after'), words: boxIn(over) };
      const shown = await asked('/console/sign-in', { ...typed, ...held });
      await this.isLetIn(shown);
      if (shown.status === 200) {
        const again = await asked(`/console/cases/${id}/reply`, { words: boxIn(shown), after: hidden(shown, 'after') });
        if (again.status === 303) acknowledged!();
      }
      this.unanswered = undefined;
      // The page that came back may show more than was answered.
      this.mine.add(id);
    }
    this.seat = seat;
  }

  /** A code lets in once: where the answer to it was lost, the next one is waited for. @throws Lost then */
  private async isLetIn({ status, body }: Shown): Promise<void> {
    if (!body.includes('name="passphrase"')) return;
    if (!this.server.outlives) throw new Error(`${this.holder.name} cannot sign in: ${status}`);
    await passed(untilNextCode());
    throw new Lost('the code was used');
  }

  /** Sends a reply that got no answer once more, as by Reload; the page that comes back may show more than was answered. */
  private async repeats(): Promise<void> {
    const { id, words, after, acknowledged } = this.unanswered!;
    const { status } = await this.asks((seat) => seat.post(`/console/cases/${id}/reply`, { words, after }));
    if (status === 303) acknowledged();
    this.unanswered = undefined;
    this.mine.add(id);
  }

  /** Takes over what waits on a page of the list. Resolves to whether there may be more to do on the next one. */
  private async looks(page: number): Promise<boolean> {
    const { body } = await this.asks((seat) => seat.get(`/console/cases?page=${page}`));
    const rows = [...body.matchAll(/<tr>.*?cases\/([\w-]{22,})".*?<span class="state (\w+)">(.*?)<\/tr>/gs)];
    const due = rows.filter(([, , state, rest]) => state === 'waiting' || rest!.includes('unread'));
    for (const [, id, state] of due) {
      if (state === 'waiting') {
        this.server.changes();
        const { status } = await this.asks((seat) => seat.post(`/console/cases/${id}/take`));
        if (status !== 303) continue;
      }
      this.mine.add(id!);
    }
    return due.length > 0 && body.includes(`page=${page + 1}`);
  }

  /** Answers the person's last text, where it is not answered yet. */
  private async answers(id: string): Promise<void> {
    const page = await this.asks((seat) => seat.get(`/console/cases/${id}`));
    const messages = [...page.body.matchAll(/<article class="message (\w+)".*?<p class="words"[^>]*>([^<]*)</gs)];
    const said = messages.map(([, by, words]) => ({ by, marks: marksIn(words!) }));
    const answer = `answer-${said.findLast(({ by }) => by === 'person')?.marks[0]}`;
    this.mine.delete(id);
    if (messages.length === 0 || said.some(({ marks }) => marks.includes(answer))) return;
    const chat = this.ledger.of(messages[0]![2]!);
    const acknowledged = chat.sends('receiver', answer);
    const after = hidden(page, 'after');
    this.unanswered = { id, words: answer, after, acknowledged };
    this.server.changes();
    const { status } = await this.asks((seat) => seat.post(`/console/cases/${id}/reply`, { words: answer, after }));
    this.unanswered = undefined;
    if (status === 303) acknowledged();
  }

  /** @throws Lost where no answer comes, and where the session went with the server that began it */
  private async asks(what: (seat: Seat) => Promise<Shown>): Promise<Shown> {
    const shown = await heard(what(this.seat!));
    if (shown.status >= 500 && this.server.outlives) throw new Unanswered('no answer');
    if (shown.status === 403) throw new Lost('the session is over');
    return shown;
  }
}

const heard = (asked: Promise<Shown>): Promise<Shown> =>
  asked.catch(() => {
    throw new Unanswered('no answer');
  });

/** Nothing is known of what became of it; where sessions outlive a kill, so does this one. */
class Unanswered extends Lost {}

const hidden = ({ body }: Shown, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const boxIn = ({ body }: Shown): string => /<textarea[^>]*name="words"[^>]*>\s*([^<]*)<\/textarea>/.exec(body)?.[1]?.trim() ?? '';

/** Milliseconds until an authenticator app shows another code (RFC 6238). */
const untilNextCode = (): number => 30_000 - (Date.now() % 30_000);

/**
 * What an authenticator app shows.
 * @param environment settings of the installation, or of one of its instances
 * @param now milliseconds since 1970
 */
export async function codeOf(name: string, environment: Record<string, string>, now = Date.now()): Promise<string> {
  const settings = readSettings(environment);
  const { home, close } = await accountsHere(settings);
  const { accounts } = (await home.read().finally(close))!;
  const { factor } = accounts.find((account) => account.name === name)!;
  return codeAt(openFactor(factorKey(await instanceKey(settings.DATA_DIR)), name, factor!)!, now);
}
