import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const made = new Map<string, string>();

/** A file of tests without its types, as an address that Node imports from nowhere else. */
function addressOf(file: string): string {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm', target: 'node20.12' });
  return `data:text/javascript;base64,${Buffer.from(`${code}//# sourceURL=${file}\n`).toString('base64')}`;
}

/**
 * What makes Node load files of tests before a built program. They import modules of Node alone, and require what is installed:
 * tsx in every such process would cost it a second and a half, and 300 MB.
 * @param files from this folder
 */
export const preloaded = (...files: string[]): string[] =>
  files.flatMap((file) => {
    const address = made.get(file) ?? addressOf(file);
    made.set(file, address);
    return ['--import', address];
  });
