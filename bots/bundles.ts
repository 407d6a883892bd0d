import type { Act } from '../dialogs/act.js';
import type { Records, Store } from '../dialogs/records.js';
import { isSame } from '../knowledge/editing/change.js';
import type { Revision } from '../knowledge/editing/revision.js';
import type { Entry } from '../knowledge/entry.js';
import { languages } from '../knowledge/language.js';
import type { PublishedEntry } from '../knowledge/library.js';
import { documentId, sourcesOf } from '../knowledge/sourceDocument.js';
import type { Acts } from './acts.js';
import { putStep } from './step.js';

/** What another installation answers with, as it was sent here. */
export interface Bundle {
  /** Which edition of its answers it is. */
  number: number;
  entries: readonly PublishedEntry[];
  /** Entries that people do not get there any more. */
  withdrawn: readonly string[];
}

/** One entry that would become another. */
export interface Difference {
  before: Entry | undefined;
  after: Entry;
}

export interface Taken extends Difference {
  /** It was confirmed or changed here, and is taken only because that was asked for. */
  over: boolean;
  /** Somebody here is writing in it; their words stay, and have to be compared with what is published then. */
  beingWritten: boolean;
}

/** What would become of a bundle here. */
export interface BundlePlan {
  taken: Taken[];
  /** What would become of entries that were confirmed or changed here, and stay as they are. */
  kept: Difference[];
  /** The edition of the same sender that was applied here last, where the bundle is an older one. */
  newer: number | undefined;
}

export interface BundlesParts {
  store: Store;
  acts: Acts;
  now(): Date;
}

/** Who is named in the record of acts for what somebody with access to the machine did. */
const machine: Act['by'] = 'the machine';

/** Answers of another installation, for one without a network. Who sent them is proved before they come here. */
export class Bundles {
  constructor(private readonly parts: BundlesParts) {}

  /** What would become of it; nothing is kept. @param sender the public key */
  plan(bundle: Bundle, sender: string, over: boolean): Promise<BundlePlan> {
    return this.parts.store.transaction((records) => planIn(records, bundle, sender, over));
  }

  /** Applies a bundle, all of it or nothing; each entry gets a step in its history. @returns what was done */
  apply(bundle: Bundle, sender: string, over: boolean): Promise<BundlePlan> {
    const on = this.parts.now().toISOString().slice(0, 10);
    return this.parts.store.transaction(async (records) => {
      const plan = await planIn(records, bundle, sender, over);
      for (const { before, after } of plan.taken) {
        await putStep(records, before, after, { did: 'imported', on, by: machine, authors: [], approvers: [], passedOver: null });
        await this.parts.acts.add(records, { by: machine, did: 'answer imported', to: after.id, on });
      }
      await records.editions.put({ id: `bundle/${sender}`, number: bundle.number });
      return plan;
    });
  }
}

async function planIn(records: Records, bundle: Bundle, sender: string, over: boolean): Promise<BundlePlan> {
  // Got, and not looked for: it holds what is read from here on, so that nothing is published in between and then written over.
  const last = await records.editions.get(`bundle/${sender}`);
  const writing = new Set((await records.changes.find({})).map(({ id }) => id));
  const all = new Map((await records.entries.find({})).map((entry) => [entry.id, entry]));
  const plan: BundlePlan = { taken: [], kept: [], newer: last && last.number > bundle.number ? last.number : undefined };
  const marked = new Set((await records.documents.find({})).map(({ id }) => id));
  const withdrawn = bundle.withdrawn.flatMap((id): Entry[] => {
    const here = all.get(id);
    return here?.status === 'published' ? [{ ...here, status: 'draft' }] : [];
  });
  for (const sent of [...bundle.entries, ...withdrawn]) {
    const before = all.get(sent.id);
    const revision = before ? Math.max(before.revision + 1, sent.revision) : sent.revision;
    const after: Entry = { ...withMarks(sent, before?.changedSources?.filter((id) => marked.has(id)) ?? []), revision };
    if (before && isSame({ ...before, revision: 0 }, { ...after, revision: 0 })) continue;
    const own = before !== undefined && isOwn(before, await records.revisions.find({ entry: before.id }));
    if (own && !over) plan.kept.push({ before, after });
    else plan.taken.push({ before, after, over: own, beingWritten: writing.has(sent.id) });
  }
  return plan;
}

/** An entry with what was marked here of that which it cites, beside what its sender has marked: nobody here has looked at it since. */
function withMarks({ changedSources = [], ...sent }: Entry, here: readonly string[]): Entry {
  const cited = new Set(sourcesOf(sent).map(documentId));
  const all = [...cited].filter((id) => changedSources.includes(id) || here.includes(id));
  return all.length > 0 ? { ...sent, changedSources: all } : sent;
}

/** Whether an entry was confirmed, changed or taken away here since it was last brought in. */
function isOwn(entry: Entry, history: readonly Revision[]): boolean {
  const brought = history.filter(({ did }) => did === 'imported').map(({ number }) => number);
  if (brought.length === 0 && languages.some((language) => entry.in[language].confirmed)) return true;
  return history.some(({ did, number }) => did !== 'imported' && number > Math.max(0, ...brought));
}
