import type { Act } from '../dialogs/act.js';
import type { Collection, Records } from '../dialogs/records.js';
import type { Change } from '../knowledge/editing/change.js';
import { candidateOf } from '../knowledge/editing/candidate.js';
import { isOlder, isWithdrawn, partsOf, type Content, type Part } from '../knowledge/editing/parts.js';
import type { Revision } from '../knowledge/editing/revision.js';
import { isOlderService, serviceCandidateOf, servicePartsOf, type ServiceContent } from '../knowledge/editing/serviceParts.js';
import type { Confirmation, Entry } from '../knowledge/entry.js';
import type { Language } from '../knowledge/language.js';
import type { Service } from '../knowledge/service.js';
import type { Text } from '../knowledge/text/index.js';

/** What readers have of a part. */
export type Stands = 'published' | 'older' | 'withdrawn' | 'missing' | 'unpublished';

/**
 * What is written, reviewed, approved and published part by part: answers, or offices.
 * @template T the record that readers get
 * @template C the content of one of its parts
 */
export interface Subject<T, C> {
  /** How acts call it. */
  noun: 'answer' | 'office';
  /** How acts call its beginning, and its end where it was begun by mistake. */
  begun: Act['did'];
  deleted: Act['did'];
  /** Whether readers never got it, or do not get it now. */
  isDraft(published: T): boolean;
  /** Whether nothing of it was ever published: then no change of words can say something else than before. */
  isNew(published: T): boolean;
  /** Whether readers get it as it stands. */
  reaches(published: T): boolean;
  /** What grows with every publication. */
  edition: 'entries' | 'services';
  of(records: Records): { published: Collection<T>; changes: Collection<Change<C>>; revisions: Collection<Revision<C>> };
  partsOf(published: T): Record<Part, C>;
  /** Whether a translation does not yet say what the original says by now. */
  isOlder(published: T, language: Language): boolean;
  stands(published: T, part: Part): Stands;
  /** What readers would get with some parts of a change, or the paths at which something is missing. */
  candidateOf(published: T, change: Change<C>, taken: readonly Part[], confirmed: Confirmation): { after: T } | { missing: string[] };
}

/** What is said to whoever has published something of it: that readers get it now is said only where they do. */
export const saidOncePublished = <T, C>({ reaches, noun }: Subject<T, C>, published: T, { publishing, officeEditing }: Text): string =>
  reaches(published) ? { answer: publishing, office: officeEditing }[noun].published : publishing.withheld;

/** Whether it was begun here, and nothing of it was ever published. */
const isNew = ({ status, revision }: { status: string; revision: number }): boolean => status === 'draft' && revision === 1;

export const answers: Subject<Entry, Content> = {
  noun: 'answer',
  begun: 'topic begun',
  deleted: 'topic deleted',
  isDraft: ({ status }) => status === 'draft',
  isNew,
  reaches: ({ status }) => status === 'published',
  edition: 'entries',
  of: ({ entries, changes, revisions }) => ({ published: entries, changes, revisions }),
  partsOf,
  isOlder,
  stands(entry, part) {
    if (part !== 'common' && entry.in[part].short === '') return 'missing';
    if (isNew(entry)) return 'unpublished';
    if (part === 'common') return 'published';
    return isWithdrawn(entry, part) ? 'withdrawn' : isOlder(entry, part) ? 'older' : 'published';
  },
  candidateOf(...given) {
    const made = candidateOf(...given);
    return 'entry' in made ? { after: made.entry } : made;
  },
};

export const offices: Subject<Service, ServiceContent> = {
  noun: 'office',
  begun: 'office begun',
  deleted: 'office deleted',
  isDraft: ({ status }) => status === 'draft',
  isNew,
  reaches: ({ status }) => status === 'active' || status === 'unverified',
  edition: 'services',
  of: ({ services, serviceChanges, serviceRevisions }) => ({
    published: services,
    changes: serviceChanges,
    revisions: serviceRevisions,
  }),
  partsOf: servicePartsOf,
  isOlder: isOlderService,
  stands(office, part) {
    if (part !== 'common' && office.in[part].first === '') return 'missing';
    if (isNew(office)) return 'unpublished';
    return part !== 'common' && isOlderService(office, part) ? 'older' : 'published';
  },
  candidateOf(...given) {
    const made = serviceCandidateOf(...given);
    return 'service' in made ? { after: made.service } : made;
  },
};
