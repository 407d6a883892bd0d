import type { TurnContext } from 'botbuilder';
import type { Begun } from '../dialogs/kit.js';
import type { Store } from '../dialogs/records.js';

const mark = Symbol('brought along');

/** What an adapter brings along for one turn of the bot. */
export interface Brought {
  /**
   * Whether whoever speaks may start something now that costs others something. It is a verb, since the bot
   * knows no address (care.md PR-40); it is asked once at most for each, however often the turn runs.
   */
  mayBegin?(what: Begun): boolean;
  /** How many messages of the conversation are still held to be shown. */
  shown?: number;
  /** The store in which all of the turn is kept together with what the adapter keeps of it. */
  store?: Pick<Store, 'transaction'> | undefined;
}

/** Gives a turn what its adapter brings along. */
export function bring({ turnState }: Pick<TurnContext, 'turnState'>, { mayBegin, ...rest }: Brought): void {
  const answers: Partial<Record<Begun, boolean>> = {};
  turnState.set(mark, { ...rest, ...(mayBegin ? { mayBegin: (what: Begun) => (answers[what] ??= mayBegin(what)) } : {}) });
}

/** What was brought along; nothing where an adapter brings nothing, as for Teams: there everybody may begin, since each stands there with a name. */
export const broughtTo = ({ turnState }: Pick<TurnContext, 'turnState'>): Brought => (turnState.get(mark) as Brought | undefined) ?? {};
