import type { Collection } from '../dialogs/records.js';

/** All records of a kind, each of them held; or, of those named, the ones that there are. One after the other: a transaction asks once at a time. */
export async function heldAll<T extends { id: string }>(records: Collection<T>, ids?: readonly string[]): Promise<T[]> {
  const held: T[] = [];
  for (const id of ids ?? (await records.find({})).map((record) => record.id)) {
    const record = await records.get(id);
    if (record) held.push(record);
  }
  return held;
}
