import type { Collection } from '../dialogs/records.js';

/**
 * All records of a kind, each of them held; or, of those named, the ones that there are. One after the other: a transaction asks once at a time.
 * All of a durable kind are found once more when one of them is held: from there on nobody else changes any, and an engine that
 * knows it has no need to ask for each.
 */
export async function heldAll<T extends { id: string }>(records: Collection<T>, ids?: readonly string[]): Promise<T[]> {
  const held: T[] = [];
  for (const id of ids ?? (await idsIn(records))) {
    const record = await records.get(id);
    if (record) held.push(record);
  }
  return held;
}

async function idsIn<T extends { id: string }>(records: Collection<T>): Promise<string[]> {
  const [first] = await records.find({});
  if (!first) return [];
  await records.get(first.id);
  return (await records.find({})).map(({ id }) => id);
}
