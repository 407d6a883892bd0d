import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * `npm run build`: makes of the program what Node runs by itself, in .build/: its types are taken out, file by file, and what it
 * reads stands beside them as in the sources. The server alone becomes one script, with all its packages, and the code that V8 makes
 * of it lies beside it: Node takes more than a second to find, link and compile their hundreds of files. Nothing is written that is
 * there already, so it can be called before every start: by instances side by side, and on a disk that can only be read. What
 * `npm run learn` leaves there stays. The lexicons are read here once, for every start.
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

/** What stands in .build/ and what it was made of, by sizes and times; what `npm run learn` leaves there is none of it. */
async function standing() {
  const isTaught = (/** @type {string} */ file) => dirname(file) === '.build/models' && !file.endsWith('.read');
  const there = (await filesIn(built).catch(() => [])).filter((file) => !isTaught(file) && file !== '.build/made');
  const files = [server, ...typed, ...read, 'node_modules/.package-lock.json', ...there].sort();
  const each = files.map(async (file) => [file, await stat(join(root, file)).catch(() => undefined)]);
  const lines = (await Promise.all(each)).map(([file, found]) => `${file} ${found?.size} ${found?.mtimeMs}`);
  return [process.version, ...lines].join('\n');
}

// Most starts find that all is as they left it, in a tenth of a second.
const made = join(built, 'made');
if ((await readFile(made, 'utf8').catch(() => '')) === (await standing())) process.exit();

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
  const own = `new URL('./${relative(root, path).replace(/\.ts$/, '.js')}', serverUrl).href`;
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
  format: 'cjs',
  // Of `import.meta` it asks only where it runs from its sources.
  logOverride: { 'empty-import-meta': 'silent' },
  minifyWhitespace: true,
  // What these packages do without.
  external: ['dtrace-provider', 'encoding', 'pg-native', 'utf-8-validate'],
  // Its other form asks for its parts in a way that cannot be followed.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  banner: { js: "const serverUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'serverUrl' },
  plugins: [{ name: 'one script', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, placed) }],
});

// Held in ASCII it takes half of the memory. Where one of these letters can stand, a pattern or a string, its escape means the same.
const script = whole.outputFiles[0].text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
// Its name tells what it is, and by which Node it is compiled: none of its two files is ever taken for another's.
const name = `server-${createHash('sha256').update(process.version).update(script).digest('hex').slice(0, 16)}`;
const starting = `import { compiled } from './adapters/compiled.js';\ncompiled(import.meta.dirname, '${name}').run();\n`;
const outputFiles = [
  ...apart.outputFiles,
  { path: join(built, `${name}.cjs`), contents: Buffer.from(script) },
  { path: join(built, 'index.js'), contents: Buffer.from(starting) },
];

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
  // It runs the script, in which restify asks for something deprecated.
  process.noDeprecation = true;
  const { keepCompiled } = await import(pathToFileURL(join(built, 'adapters/compiled.js')).href);
  const code = await keepCompiled(built, name);
  const all = new Set([...outputFiles.map(({ path }) => path), code, ...read.map((file) => join(built, file))]);
  const isOld = (/** @type {string} */ path) => !all.has(path) && dirname(path) !== join(built, 'models');
  for (const path of (await filesIn(built)).map((file) => join(root, file))) if (isOld(path)) await rm(path, { force: true });
  const { keepLexicons } = await import(pathToFileURL(join(built, 'adapters/lexicons.js')).href);
  await keepLexicons();
  // On a disk that can only be read, all may be there but this: each start then looks through it once more.
  await writeFile(made, await standing()).catch(() => undefined);
} catch (error) {
  if (!/^E[A-Z]+$/.test(error.code)) throw error;
  process.stderr.write(`${built} cannot be written (${error.code}). Run npm run build as a user who may write there, then start again.\n`);
  process.exitCode = 1;
}
