import type { Adapter } from 'lowdb';
import type { Kind } from '../../dialogs/records.js';

/** Records by table and id. */
export type Tables<K extends string = Kind> = Partial<Record<K, Record<string, object>>>;

export interface Change<K extends string = Kind> {
  kind: K;
  id: string;
  record: object | null;
}

/** Where tables are read from and written to: what the data are at the call; what changes meanwhile is for the next write. */
export interface Home<K extends string = Kind> extends Adapter<Tables<K>> {
  /** Told of every record that was put or dropped since the tables were read, before it is written. */
  changed?(change: Change<K>): void;
}

/** Says which file is damaged, and what to do. */
export const unread = (path: string, error: unknown): Error =>
  new Error(`${path} cannot be read (${(error as Error).name}): restore it from a backup, or move it away to begin anew.`);
