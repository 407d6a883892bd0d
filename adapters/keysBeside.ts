import { isLoopback } from './loopback.js';

/** Where a database is, as far as its address tells: the server, and the database there. */
function placeOf(address: string): { server: string; database: string } {
  const url = new URL(address);
  const host = (url.searchParams.get('host') ?? decodeURIComponent(url.hostname)).toLowerCase().replace(/^\[(.*)\]$/, '$1');
  const port = url.searchParams.get('port') ?? (url.port || '5432');
  return {
    server: `${isLoopback(host) ? 'localhost' : host}:${port}`,
    database: decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username),
  };
}

interface Addresses {
  DATABASE_URL?: readonly string[] | undefined;
  KEYS_DATABASE_URL?: readonly string[] | undefined;
}

/**
 * How the keys of what people send lie to the records (decisions.md D15): in the same database, in another one of the same server,
 * whose log and whose backups hold both, or apart. Two names of one server cannot be told from two servers.
 */
export function keysLie({ DATABASE_URL = [], KEYS_DATABASE_URL }: Addresses): 'same database' | 'same server' | 'apart' {
  if (DATABASE_URL.length === 0) return 'apart';
  const records = DATABASE_URL.map(placeOf);
  const pairs = (KEYS_DATABASE_URL ?? DATABASE_URL).map(placeOf).flatMap((keys) => records.map((data) => ({ keys, data })));
  const beside = pairs.filter(({ keys, data }) => keys.server === data.server);
  if (beside.some(({ keys, data }) => keys.database === data.database)) return 'same database';
  return beside.length > 0 ? 'same server' : 'apart';
}
