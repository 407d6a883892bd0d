import { build } from 'esbuild';
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * `npm run build`: makes of the program what Node runs by itself, in .build/: its types are taken out, file by file, and what it
 * reads stands beside them as in the sources. The server alone becomes one file: Node takes most of a second to find and link
 * its hundreds. Nothing is written that is there already, so it can be called before every start: by instances side by side,
 * and on a disk that can only be read. What `npm run learn` leaves there stays. The lexicons are read here once, for every start.
 */
const root = join(import.meta.dirname, '../..');
const built = join(root, '.build');

/** Files under a folder, from the root. @param {string} folder @returns {Promise<string[]>} */
async function filesIn(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => relative(root, join(one.parentPath ?? one.path, one.name)));
}

const rings = (await Promise.all(['knowledge', 'dialogs', 'bots', 'adapters'].map((ring) => filesIn(join(root, ring))))).flat();
const server = 'index.ts';
const typed = rings.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const read = ['package.json', ...rings.filter((file) => ['.js', '.css', '.json', '.jsonl', '.txt'].includes(extname(file)))];

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  outdir: built,
  outbase: root,
  write: false,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.12',
  // Node 20 reads both as they are written; made into calls, each would be compiled anew wherever one stands in a function.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  charset: 'utf8',
  logLevel: 'warning',
};

/** Every file stays one, and imports what it imports; but JSON becomes part of it, which Node 20 imports with a warning only. */
function leave({ path, kind }) {
  return kind === 'entry-point' || path.endsWith('.json') ? undefined : { path, external: true };
}

/** A file that becomes part of the server still finds what stands beside it, by the address that it would have by itself. */
async function placed({ path }) {
  const own = `new URL('./${relative(root, path).replace(/\.ts$/, '.js')}', import.meta.url).href`;
  return { contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', own), loader: 'ts' };
}

const apart = await build({
  ...shared,
  entryPoints: typed,
  plugins: [{ name: 'file by file', setup: ({ onResolve }) => onResolve({ filter: /.*/ }, leave) }],
});
const whole = await build({
  ...shared,
  entryPoints: [server],
  packages: 'external',
  plugins: [{ name: 'one file', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, placed) }],
});
const outputFiles = [...apart.outputFiles, ...whole.outputFiles];

/** Writes what is not there yet. @param {{ path: string, contents: Uint8Array }} made */
async function keep({ path, contents }) {
  const there = await readFile(path).catch(() => undefined);
  if (there?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}

/** Copies a file that is read, unless the copy is as old and as long as it is. @param {string} file */
async function copy(file) {
  const [from, to] = [join(root, file), join(built, file)];
  const [one, other] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (one.size === other?.size && Math.abs(one.mtimeMs - other.mtimeMs) < 1) return;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { preserveTimestamps: true });
}

try {
  await Promise.all([...outputFiles.map(keep), ...read.map(copy)]);
  const made = new Set([...outputFiles.map(({ path }) => path), ...read.map((file) => join(built, file))]);
  const isOld = (/** @type {string} */ path) => !made.has(path) && dirname(path) !== join(built, 'models');
  for (const path of (await filesIn(built)).map((file) => join(root, file))) if (isOld(path)) await rm(path, { force: true });
  const { keepLexicons } = await import(pathToFileURL(join(built, 'adapters/lexicons.js')).href);
  await keepLexicons();
} catch (error) {
  process.stderr.write(`${built} cannot be written (${error.code}). Run npm run build as a user who may write there, then start again.\n`);
  process.exitCode = 1;
}
