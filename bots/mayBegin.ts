import type { TurnContext } from 'botbuilder';

const verb = Symbol('may begin');

/**
 * Tells a turn how to ask whether whoever speaks may start a chat with an office now. It is a verb, since the bot knows no
 * address (care.md PR-40); it is asked once at most, however often the turn runs.
 */
export function letBegin({ turnState }: Pick<TurnContext, 'turnState'>, mayBegin: () => boolean): void {
  let answer: boolean | undefined;
  turnState.set(verb, () => (answer ??= mayBegin()));
}

/** Where an adapter has said nothing, as in Teams, everybody may: each stands there with a name, behind the servers of Teams. */
export const mayBeginIn = ({ turnState }: Pick<TurnContext, 'turnState'>): (() => boolean) =>
  (turnState.get(verb) as (() => boolean) | undefined) ?? (() => true);
