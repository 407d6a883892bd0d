import { z } from 'zod';
import { saved } from '../knowledge/editing/change.js';
import { partsOf } from '../knowledge/editing/parts.js';
import { mayBegin, type Editor } from '../knowledge/editing/roles.js';
import { Draft, Group, type Entry } from '../knowledge/entry.js';
import { languages } from '../knowledge/language.js';
import type { EditingParts } from './partEditing.js';

/** The name of a topic, which stands in addresses and files, and stays. */
export const TopicName = z
  .string()
  .min(3)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a topic begins with. */
export const NewTopic = z.strictObject({ id: TopicName, group: Group, title: z.string().trim().min(2).max(80) });
export type NewTopic = z.infer<typeof NewTopic>;

/**
 * Begins a topic that nobody has an answer to yet, as a draft: it is written, approved and published as every other answer is,
 * and people get nothing of it before. That they get it once it is published is its first change of what holds in all languages:
 * whoever approves that part approves it, and whoever wants to keep it back says so there. Search learns nothing of it, since
 * nobody asks for it in any way yet.
 * @returns why nothing was begun: the name is taken, or this account may not
 */
export const beginTopic = (
  { store, acts, now, fresh }: EditingParts,
  editor: Editor,
  topic: NewTopic,
): Promise<'taken' | 'gone' | undefined> =>
  store.transaction(async (records) => {
    if (!mayBegin(editor)) return 'gone';
    if (await records.entries.get(topic.id)) return 'taken';
    const all = await records.entries.find({});
    const today = now().toISOString().slice(0, 10);
    const entry = emptyEntry(topic, 1 + Math.max(0, ...all.map(({ order }) => order)), today);
    await records.entries.put(entry);
    const was = partsOf(entry).common;
    const content = { ...was, status: 'published' as const };
    const begun = { content, was, effect: 'words' as const, version: fresh(), by: editor.name, on: today, together: undefined };
    await records.changes.put(saved({ id: topic.id, passedOver: null, parts: {} }, 'common', begun));
    await acts.add(records, { by: editor.name, did: 'topic begun', to: topic.id, on: today });
    return undefined;
  });

/** Its meaning counts from 1, so that it is new to readers once it is published; the title stands in for translations. */
const emptyEntry = ({ id, group, title }: NewTopic, order: number, today: string): Entry =>
  Draft.parse({
    id,
    status: 'draft',
    group,
    order,
    facts: [],
    sources: [],
    holdsFor: 'policy-dependent',
    dependsOn: [],
    variants: [],
    related: [],
    offers: [],
    sensitive: false,
    reviewBy: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`,
    revision: 1,
    meaning: 1,
    corrected: 0,
    in: Object.fromEntries(
      languages.map((language) => [
        language,
        { title, short: '', full: [], phrasings: [], preparedOn: today, confirmed: null, meaning: 1 },
      ]),
    ),
  });
