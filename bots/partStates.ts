import { parts, type Part } from '../knowledge/editing/parts.js';
import type { Change, State } from '../knowledge/editing/change.js';
import type { Stands, Subject } from './subject.js';

/** How a part stands: what is being done to it, or else what readers have of it. */
export type PartState = State | Stands;

export function stateOf<T, C>(subject: Pick<Subject<T, C>, 'stands'>, published: T, change: Change<C> | undefined, part: Part): PartState {
  return change?.parts[part]?.state ?? subject.stands(published, part);
}

/** The same of all parts. */
export const statesOf = <T, C>(subject: Pick<Subject<T, C>, 'stands'>, published: T, change: Change<C> | undefined) =>
  Object.fromEntries(parts.map((part) => [part, stateOf(subject, published, change, part)])) as Record<Part, PartState>;
