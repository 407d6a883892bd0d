import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { seed } from '../../../adapters/seed.js';
import type { Change } from '../../../knowledge/editing/change.js';
import type { Entry } from '../../../knowledge/entry.js';
import type { Seat, Shown } from './seat.js';
import { stand } from './stand.js';
import { shippedEntries } from '../../shipped.js';

export const [into, confirm] = ['/console/answers/import', '/console/answers/import/confirm'] as const;

/** The console with all answers that ship, for those who take them along as files and bring them in. */
export async function filesStand() {
  const all = await shippedEntries();
  const at = await stand({
    more: { farid: ['focal-point'], grace: ['focal-point', 'approver'], hana: ['approver'], ines: ['translator:fr'] },
  });
  await seed(at.place.store, all);
  return {
    ...at,
    all,
    entries: (): Promise<Entry[]> => at.place.store.transaction(({ entries }) => entries.find({})),
    changes: (): Promise<Change[]> => at.place.store.transaction(({ changes }) => changes.find({})),
    acts: async (): Promise<string[]> =>
      (await at.place.store.transaction(({ edits }) => edits.find({}))).map(({ by, did, to }) => `${by}: ${did}, ${to}`),
    async sits(name: string): Promise<Seat> {
      const seat = await at.seat(name);
      await seat.get('/console/answers');
      return seat;
    },
  };
}

/** What a page carries of what it shows. */
export const carried = ({ body }: Shown): string =>
  /name="changes" value="([^"]*)"/
    .exec(body)![1]!
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Opens the table in a spreadsheet, writes into some cells, and saves it, as spreadsheets in French do. */
export function edited(table: string, write: (row: Record<string, string>) => Partial<Record<string, string>> | undefined): string {
  const rows: Record<string, string>[] = parse(table, { bom: true, columns: true });
  return stringify(
    rows.map((row) => ({ ...row, ...write(row) })),
    { bom: true, header: true, delimiter: ';', quoted_match: /\n/, record_delimiter: 'windows' },
  );
}

export const table = async (seat: Seat, query = 'as=csv'): Promise<string> => (await seat.get(`/console/answers/export?${query}`)).body;

export const is = (id: string, language: string) => (row: Record<string, string>) => row['id'] === id && row['language'] === language;
