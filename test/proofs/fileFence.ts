import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/**
 * Loaded before the program in a proof: a disk on which nothing can be written but in the folders of `WRITABLE`, as in a container
 * with a read-only root. Whatever tries to is told to the test, and fails as such a disk fails it.
 */
const writable = (process.env['WRITABLE'] ?? '').split(':').filter(Boolean);
const mayWrite = (path: unknown): boolean =>
  typeof path === 'number' || writable.some((folder) => `${resolve(String(path))}${sep}`.startsWith(`${folder}${sep}`));

function look(name: string, path: unknown): void {
  if (mayWrite(path)) return;
  process.send?.({ wroteAt: `${name} ${String(path)}` });
  throw Object.assign(new Error(`EROFS: read-only file system, ${name}`), { code: 'EROFS' });
}

const opens = /^open(Sync)?$/;
const writes =
  /^(writeFile|appendFile|mkdir|mkdtemp|rm|rmdir|unlink|rename|copyFile|cp|symlink|link|truncate|chmod|chown|lchown|utimes|lutimes)(Sync)?$/;
const isForReading = (flags: unknown): boolean => flags === undefined || flags === 'r' || flags === 'rs' || flags === fs.constants.O_RDONLY;
/** The path that a call changes is the second one where the first is only read. */
const placeOf = (name: string, [first, second]: unknown[]): unknown => (/^(copyFile|cp|symlink|link)/.test(name) ? second : first);

for (const names of [fs, fs.promises] as object[]) {
  for (const name of Object.keys(names).filter((one) => opens.test(one) || writes.test(one))) {
    const method = Reflect.get(names, name) as (...parts: unknown[]) => unknown;
    Reflect.set(names, name, function (this: unknown, ...parts: unknown[]): unknown {
      if (!opens.test(name) || !isForReading(typeof parts[1] === 'function' ? undefined : parts[1])) look(name, placeOf(name, parts));
      return Reflect.apply(method, this, parts);
    });
  }
}
const stream = fs.createWriteStream;
fs.createWriteStream = (...parts) => (look('createWriteStream', parts[0]), stream(...parts));
syncBuiltinESMExports();
