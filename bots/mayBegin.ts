import type { TurnContext } from 'botbuilder';
import type { Begun } from '../dialogs/kit.js';

const verb = Symbol('may begin');

/**
 * Tells a turn how to ask whether whoever speaks may start a chat with an office, or send words to the editors, now. It is a verb, since the bot knows no
 * address (care.md PR-40); it is asked once at most for each, however often the turn runs.
 */
export function letBegin({ turnState }: Pick<TurnContext, 'turnState'>, mayBegin: (what: Begun) => boolean): void {
  const answers: Partial<Record<Begun, boolean>> = {};
  turnState.set(verb, (what: Begun = 'chat') => (answers[what] ??= mayBegin(what)));
}

/** Where an adapter has said nothing, as in Teams, everybody may: each stands there with a name, behind the servers of Teams. */
export const mayBeginIn = ({ turnState }: Pick<TurnContext, 'turnState'>): ((what?: Begun) => boolean) =>
  (turnState.get(verb) as ((what?: Begun) => boolean) | undefined) ?? (() => true);
