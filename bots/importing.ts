import type { Records } from '../dialogs/records.js';
import { effects, isSame, saved, type Change, type Effect } from '../knowledge/editing/change.js';
import { draftTexts } from '../knowledge/editing/draftTexts.js';
import {
  entryFrom,
  isWords,
  parts,
  partsOf,
  type Common,
  type Content,
  type Contents,
  type Part,
  type Words,
} from '../knowledge/editing/parts.js';
import { mayWrite, type Editor } from '../knowledge/editing/roles.js';
import { keeping, numbered, organizationsOf } from '../knowledge/editing/variantTexts.js';
import { threeWay, type Crossing } from '../knowledge/editing/threeWay.js';
import { Published, type Entry } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import { stoodAt, versionOf, type EditingParts } from './editing.js';

/** A part of an entry as a file brings it. */
export interface Brought {
  entry: string;
  part: Part;
  content: Content;
  /** The parts of a full answer by their places, where the file says nothing of some: those, which are undefined, stay. */
  full?: readonly (string | undefined)[] | undefined;
  /** What it was made from; undefined where nobody can say. */
  over?: string | undefined;
}

/** A part as it would become. */
export interface Becoming {
  entry: string;
  part: Part;
  /** What stands there now: a draft, or what is published; nothing where there is no such entry yet. */
  stands: Content | null;
  content: Content;
  /** The version of what stands there now. */
  over: string;
  /** The accounts of others who are writing there. */
  others: string[];
}

/** A part in which somebody here wrote something else in the same boxes: it is left out. */
export interface Crossed {
  entry: string;
  part: Part;
  crossings: Crossing[];
  others: string[];
}

/** What would become of what was brought. */
export interface Plan {
  becoming: Becoming[];
  crossed: Crossed[];
  /** What this account does not write. */
  notTheirs: { entry: string; part: Part }[];
  /**
   * What cannot be kept as it was brought: entries that are not here yet, by what holds in all languages, where not every part of
   * them was brought or a name is none; words of which nobody can say for whom they are.
   */
  incomplete: { entry: string; part: Part }[];
}

/** The version of an entry that is not here yet. */
const none = 'none';

/**
 * Brings what a file holds into the keeping of answers: as changes that are up for review, as if somebody had written them
 * into the boxes. Nothing reaches readers, and nothing of others is written over (features.md S47).
 */
export class Importing {
  constructor(private readonly parts: EditingParts) {}

  /** What would become of it; nothing is kept. */
  plan(editor: Editor, brought: readonly Brought[]): Promise<Plan> {
    return this.parts.store.transaction((records) => planIn(records, editor, brought));
  }

  /**
   * Puts up for review what was looked at, all of it or nothing.
   * @param looked the parts as they were shown, with the versions over which they are to stand
   * @param effect what the words do to their meaning
   * @returns how many entries; or, where anything has changed since, what would become of it now
   */
  take(editor: Editor, looked: readonly Brought[], effect: Effect, note: string): Promise<number | Plan> {
    const on = this.parts.now().toISOString().slice(0, 10);
    return this.parts.store.transaction(async (records) => {
      const plan = await planIn(records, editor, looked);
      const asShown = plan.becoming.every((one) => looked.some((seen) => isAt(seen, one) && seen.over === one.over));
      if (!asShown || plan.crossed.length + plan.notTheirs.length + plan.incomplete.length > 0) return plan;
      const byEntry = entriesOf(plan.becoming);
      for (const [id, all] of byEntry) {
        const entry = (await records.entries.get(id)) ?? shellOf(id, all, on);
        let change: Change = (await records.changes.get(id)) ?? { id, passedOver: null, parts: {} };
        const together = this.parts.fresh();
        for (const { part, content } of all) {
          const before = change.parts[part];
          const means = part === 'common' ? 'words' : stronger(before?.effect ?? 'words', effect);
          change = saved(change, part, {
            content,
            was: before?.was ?? partsOf(entry)[part],
            effect: means,
            version: this.parts.fresh(),
            by: editor.name,
            on,
            together: means === effect ? together : before?.together,
          });
        }
        for (const { part } of all)
          change = { ...change, parts: { ...change.parts, [part]: { ...change.parts[part]!, state: 'in-review', note } } };
        await records.entries.put(entry);
        await records.changes.put(change);
        await this.parts.acts.add(records, { by: editor.name, did: 'answer put up for review', to: id, on });
      }
      return byEntry.size;
    });
  }
}

const isAt = (one: { entry: string; part: Part }, other: { entry: string; part: Part }): boolean =>
  one.entry === other.entry && one.part === other.part;

/** Parts by their entries, in their order. */
function entriesOf<T extends { entry: string }>(all: readonly T[]): Map<string, T[]> {
  const byEntry = new Map<string, T[]>();
  for (const one of all) byEntry.set(one.entry, [...(byEntry.get(one.entry) ?? []), one]);
  return byEntry;
}

const stronger = (one: Effect, other: Effect): Effect => effects[Math.max(effects.indexOf(one), effects.indexOf(other))]!;

async function planIn(records: Records, editor: Editor, brought: readonly Brought[]): Promise<Plan> {
  const plan: Plan = { becoming: [], crossed: [], notTheirs: [], incomplete: [] };
  for (const [id, all] of entriesOf(brought)) {
    const [entry] = await records.entries.find({ id });
    if (entry) await planOf(records, editor, entry, all, plan);
    else planNew(editor, id, all, plan);
  }
  return plan;
}

async function planOf(records: Records, editor: Editor, entry: Entry, all: readonly Brought[], plan: Plan): Promise<void> {
  const [change] = await records.changes.find({ id: entry.id });
  const published = partsOf(entry);
  for (const { part, content, full, over } of all) {
    const pending = change?.parts[part];
    const stands = pending?.content ?? published[part];
    const version = versionOf(entry, pending);
    const was = over === undefined ? published[part] : over === version ? stands : await stoodAt(over, part, entry, pending, records);
    const said = isWords(content) ? withKept(content, full, (was ?? stands) as Words) : content;
    const wanted = isWords(said) ? await wholeOf(records, entry, change, all, { content: said, over, part: part as Language }) : said;
    const { merged, crossings } = threeWay(was, stands, wanted);
    if (isSame(merged, stands) && crossings.length === 0) continue;
    const others = (pending?.authors ?? []).filter((name) => name !== editor.name);
    const at = { entry: entry.id, part };
    if (isWords(wanted) && areForNobody(wanted)) plan.incomplete.push(at);
    else if (!mayWrite(editor, part)) plan.notTheirs.push(at);
    else if (crossings.length > 0) plan.crossed.push({ ...at, crossings, others });
    else plan.becoming.push({ ...at, stands, content: merged, over: version, others });
  }
}

function planNew(editor: Editor, id: string, all: readonly Brought[], plan: Plan): void {
  const isWhole = parts.every((part) => all.some((one) => one.part === part));
  const isForNobody = all.some(({ content }) => isWords(content) && areForNobody(content));
  if (!isWhole || isForNobody || !Published.shape.id.safeParse(id).success) plan.incomplete.push({ entry: id, part: 'common' });
  else if (!parts.every((part) => mayWrite(editor, part))) plan.notTheirs.push({ entry: id, part: 'common' });
  else plan.becoming.push(...all.map(({ part, content }) => ({ entry: id, part, stands: null, content, over: none, others: [] })));
}

/** Words of a file with those parts of the full answer of which it says nothing, as they were when it was made. */
const withKept = (content: Words, full: Brought['full'], was: Words): Words =>
  full ? { ...content, full: full.map((text, at) => text ?? was.full[at] ?? '').filter((text) => text !== '') } : content;

/**
 * Words of a file with whom their texts are for: where it tells only the numbers of variants, those that there were when it was
 * made. What it does not say of organizations says nothing of them: what stands there stays.
 */
async function wholeOf(
  records: Records,
  entry: Entry,
  change: Change | undefined,
  all: readonly Brought[],
  { content, over, part }: { content: Words; over: string | undefined; part: Language },
): Promise<Words> {
  const common = over === undefined ? entry : ((await stoodAt(over, 'common', entry, change?.parts.common, records)) as Common | undefined);
  const brought = numbered(content.variants, common?.variants ?? []).filter(({ text }) => text !== '');
  const known = [entry, change?.parts.common?.content, all.find(({ part }) => part === 'common')?.content] as (Common | undefined)[];
  const organizations = organizationsOf(known.flatMap((one) => one?.variants ?? []));
  return { ...content, variants: keeping(brought, draftTexts({ entry, change }, part), organizations) };
}

/** Whether there are texts of which nobody can say for whom they are. */
const areForNobody = ({ variants }: Words): boolean => variants.some(({ for: whom }) => whom.length === 0);

/** An entry that is nowhere answered with or recognized, until what was brought of it is published. */
function shellOf(id: string, all: readonly Becoming[], on: string): Entry {
  const contents = Object.fromEntries(all.map(({ part, content }) => [part, content])) as Contents;
  const empty = languages.map((language) => [language, { ...contents[language], short: '', full: [], phrasings: [], variants: [] }]);
  const wordings = languages.map((language) => [language, { preparedOn: on, confirmed: null, meaning: 0 }]);
  const made = entryFrom(
    { id, revision: 1, meaning: 0, corrected: 0, wordings: Object.fromEntries(wordings) },
    { ...(Object.fromEntries(empty) as Contents), common: { ...contents.common, status: 'retired', variants: [] } },
  );
  if ('missing' in made) throw new Error(`A new answer lacks ${made.missing.join(', ')}.`);
  return made.entry;
}
