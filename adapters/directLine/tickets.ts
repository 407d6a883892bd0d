import { hash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../../dialogs/records.js';
import { sealsUnder } from '../sealing/seals.js';
import type { Claims } from './tokens.js';

/** How long the address of a stream can be opened, in milliseconds (decisions.md D16). */
const life = 60_000;
const most = 48;

/** Whom a ticket lets in. */
export const Admitted = z.strictObject({ conv: z.string(), user: z.string(), open: z.string() });
export type Admitted = z.infer<typeof Admitted>;

const hashed = (label: string, text: string): string => hash('sha256', `${label}\n${text}`, 'base64url');
const sealsOf = (ticket: string) => sealsUnder(hash('sha256', `stream\n${ticket}`, 'buffer'));

/**
 * Tickets that open the stream of a conversation: each once, for a minute, so that no token ever stands in an address. What
 * a ticket lets in to is sealed under it, so that any instance can open it for whoever brings it, and for nobody else.
 */
export class StreamTickets {
  constructor(
    private readonly store: Pick<Store, 'transaction'>,
    /** Milliseconds since 1970. */
    private readonly now: () => number,
  ) {}

  async issue({ conv, user, open }: Claims): Promise<string> {
    const ticket = randomBytes(24).toString('base64url');
    const until = this.at(life);
    const to = sealsOf(ticket).seal(JSON.stringify({ conv, user, open } satisfies Admitted));
    await this.store.transaction(async ({ tickets }) => {
      const id = hashed('conversation', conv);
      const others = (await tickets.get(id))?.tickets.filter((other) => other.until > this.at(0)) ?? [];
      await tickets.put({ id, tickets: [...others, { ticket: hashed('ticket', ticket), to, until }].slice(-most), expires: until });
    });
    return ticket;
  }

  /** Whom a ticket lets in; it is used up by asking. */
  async admit(conv: string, ticket: string): Promise<Admitted | undefined> {
    const id = hashed('conversation', conv);
    const named = hashed('ticket', ticket);
    const found = await this.store.transaction(async ({ tickets }) => {
      const known = await tickets.get(id);
      const mine = known?.tickets.find((one) => one.ticket === named);
      if (known && mine) await tickets.put({ ...known, tickets: known.tickets.filter((one) => one !== mine) });
      return mine && mine.until > this.at(0) ? mine.to : undefined;
    });
    const text = found === undefined ? undefined : sealsOf(ticket).unseal(found);
    return text === undefined ? undefined : Admitted.parse(JSON.parse(text));
  }

  private at(later: number): string {
    return new Date(this.now() + later).toISOString();
  }
}
