import type { Records } from '../dialogs/records.js';
import { isSame, type Effect } from '../knowledge/editing/change.js';
import { parts, type Part } from '../knowledge/editing/parts.js';
import { revisionId, type Revision } from '../knowledge/editing/revision.js';
import type { Entry } from '../knowledge/entry.js';
import { answers, type Subject } from './subject.js';

/** What is said of a step in the history of an entry, or of an office. */
export type Step = Pick<Revision, 'did' | 'on' | 'by' | 'authors' | 'approvers' | 'passedOver'> & {
  /** What it does to the meaning of a part, where somebody has said it. */
  effects?: Partial<Record<Part, Effect | null>>;
};

/** Keeps an entry in the place of another, or where none was, with the step between them; every instance learns of it. */
export const putStep = (records: Records, before: Entry | undefined, after: Entry, step: Step): Promise<void> =>
  putStepOf(answers, records, before, after, step);

/** The same with whatever is kept. */
export async function putStepOf<T extends { id: string; revision: number }, C extends object>(
  subject: Subject<T, C>,
  records: Records,
  before: T | undefined,
  after: T,
  { effects = {}, ...step }: Step,
): Promise<void> {
  const { published, revisions } = subject.of(records);
  const [was, is] = [before && subject.partsOf(before), subject.partsOf(after)];
  const others = parts.filter((part) => !isSame(was?.[part], is[part]));
  const became = (part: Part) => {
    const effect = effects[part];
    return [part, { before: was?.[part] ?? null, after: is[part], ...(effect && { effect }) }];
  };
  await published.put(after);
  await revisions.put({
    ...step,
    id: revisionId(after.id, after.revision),
    entry: after.id,
    number: after.revision,
    parts: Object.fromEntries(others.map(became)) as Revision<C>['parts'],
  });
  const edition = await records.editions.get(subject.edition);
  await records.editions.put({ id: subject.edition, number: (edition?.number ?? 0) + 1 });
}
