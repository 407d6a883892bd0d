import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { seed, seedServices } from '../../adapters/seed.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { Acts } from '../../bots/acts.js';
import { Importing } from '../../bots/importing.js';
import { likelyEffect, PartEditing, versionOf } from '../../bots/partEditing.js';
import { PartPublishing } from '../../bots/partPublishing.js';
import { Publishing } from '../../bots/publishing.js';
import { answers, offices, type Subject } from '../../bots/subject.js';
import type { Effect } from '../../knowledge/editing/change.js';
import type { Part } from '../../knowledge/editing/parts.js';
import { shippedDirectory, shippedEntries } from '../shipped.js';

/** Those who write, and hana, who approves and publishes. */
export const editorOf = (name: string) => ({ name, roles: [name === 'hana' ? 'approver' : 'focal-point'] });

/** The real store, in which every gate stands open. */
async function opened() {
  return {
    store: await embeddedStore(await tablesInMemory()),
    acts: new Acts(witnessOf(randomBytes(32)), 'answers'),
    now: () => new Date('2026-11-25'),
    fresh: randomUUID,
    hash: (text: string) => createHash('sha256').update(text).digest('base64url'),
    organization: 'This organization',
    closedGates: () => [],
    published: () => undefined,
  };
}

/** What people do to one answer: the first one, unless another is named. */
export async function answerKeepers(id?: string) {
  const kept = await opened();
  const entry = (await shippedEntries()).find((one) => id === undefined || one.id === id);
  await seed(kept.store, [entry!]);
  const publishing = new Publishing(kept);
  const doing = keepersOf(entry!.id, answers, new PartEditing(kept, answers), publishing);
  return { ...doing, publishing, importing: new Importing(kept), store: kept.store };
}

/** What people do to one office. */
export async function officeKeepers() {
  const kept = await opened();
  const office = (await shippedDirectory()).service('un-unoms')!;
  await seedServices(kept.store, [office]);
  const publishing = new PartPublishing(kept, offices);
  return { ...keepersOf(office.id, offices, new PartEditing(kept, offices), publishing), publishing, store: kept.store };
}

function keepersOf<T extends { id: string; revision: number }, C extends object>(
  id: string,
  subject: Subject<T, C>,
  editing: PartEditing<T, C>,
  publishing: PartPublishing<T, C>,
) {
  const reads = async () => (await editing.read(editorOf('farid'), id))!;
  /** The boxes of a part as a page shows them, the effect that is chosen there, and the version that it carries. */
  const opens = async (part: Part) => {
    const { entry, change } = await reads();
    const pending = change?.parts[part];
    const boxes = pending?.content ?? subject.partsOf(entry)[part];
    return { boxes, over: versionOf(entry, pending), effect: likelyEffect(subject, entry, part, pending) };
  };
  const approves = async (part: Part): Promise<void> => {
    await editing.submit(editorOf('farid'), id, part, '');
    expect(await editing.approve(editorOf('hana'), id, part, (await opens(part)).over)).to.equal(undefined);
  };
  /** What would be published now. */
  const offers = async (): Promise<string> => (await publishing.candidate(editorOf('hana'), id))!.print;
  return {
    id,
    editing,
    reads,
    opens,
    approves,
    offers,
    /** What readers have. */
    published: async () => subject.partsOf((await reads()).entry),
    /** Somebody presses Save on a page that they have opened. @param typed the boxes in which they typed */
    saves: (name: string, part: Part, page: { boxes: C; over: string }, typed: Partial<C> = {}, effect: Effect | null = 'words') =>
      editing.save(editorOf(name), id, part, { content: { ...page.boxes, ...typed }, over: page.over, effect }),
    /** A part is put up for review, approved by somebody else, and brought to readers. */
    async publishes(part: Part): Promise<void> {
      await approves(part);
      expect(await publishing.publish(editorOf('hana'), id, await offers())).to.equal(undefined);
    },
  };
}
