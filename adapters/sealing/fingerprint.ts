import { z } from 'zod';
import { derived, keyPath } from '../keys.js';
import type { Database, Statements } from '../storage/postgres/database.js';

/** The document in which a database names the installation that it belongs to. */
export const installationDocument = 'installation';
export const Installation = z.strictObject({ fingerprint: z.string() });

/** By this an installation is known; nothing of its key follows from it. */
export const fingerprintOf = (instance: Buffer): string => derived(instance, 'fingerprint').toString('base64url');

/**
 * Looks whose a database is, and leaves nothing there.
 * @param folder DATA_DIR
 * @returns false where no instance was ever started on it
 * @throws an error that names the setting, the file and the remedy when it belongs to another key
 */
export async function belongs(records: Database, instance: Buffer, folder: string): Promise<boolean> {
  const [kept] = await records.run<{ body: unknown }>('select body from document where name = $1', [installationDocument]);
  if (kept) mustBe(kept.body, instance, folder);
  return kept !== undefined;
}

/**
 * Sees to it that all instances on a database have the same key. The first one leaves its fingerprint there, or whoever moved an
 * installation there; of several that start at once, one is the first.
 * @param folder DATA_DIR
 * @throws as `belongs` does
 */
export async function sameInstallation(records: Pick<Statements, 'run'>, instance: Buffer, folder: string): Promise<void> {
  const [kept] = await records.run<{ body: unknown }>(
    'insert into document (name, body) values ($1, $2) on conflict (name) do update set name = excluded.name returning body',
    [installationDocument, JSON.stringify({ fingerprint: fingerprintOf(instance) })],
  );
  mustBe(kept!.body, instance, folder);
}

function mustBe(body: unknown, instance: Buffer, folder: string): void {
  if (Installation.safeParse(body).data?.fingerprint === fingerprintOf(instance)) return;
  throw new Error(
    `DATABASE_URL: this database belongs to another instance.key than ${keyPath(folder)}. Copy instance.key from DATA_DIR of the instance that was started first, or that changed it, or where npm run restore or npm run migrate:embedded was called, to ${keyPath(folder)} (mode 600); or set DATABASE_URL to the database of this one.`,
  );
}
