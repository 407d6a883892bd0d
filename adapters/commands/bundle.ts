import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Acts } from '../../bots/acts.js';
import { Bundles } from '../../bots/bundles.js';
import { Entry, isPublished } from '../../knowledge/entry.js';
import { BundleError, bundleIn, bundleKeyPath, bundleText, publicName, signingKey } from '../exchange/bundleFile.js';
import { differencesOf, keptWords } from '../exchange/bundleWords.js';
import { witnessOf } from '../sealing/witness.js';
import { readSettings, SettingsError, type Settings } from '../settings.js';
import type { Tables } from '../storage/tablesFile.js';
import { lookedAt } from './keptHere.js';
import { storeHere } from './storeHere.js';
import './quietlyCutOff.js';

const usage = `Use one of:
  npm run bundle:make -- FILE                       writes what people get here into FILE, signed
  npm run bundle:apply -- FILE --from PUBLICKEY     shows what FILE would change here, and changes nothing
  npm run bundle:apply -- FILE --from PUBLICKEY --yes     changes it; while the server is stopped, unless it is over PostgreSQL
        --over     also what was confirmed or changed here
        --older    also if a newer bundle of the same sender was applied before`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const notStarted = (): BundleError => new BundleError('There are no answers yet. Start the program once, then try again.');

/** `npm run bundle:make` and `npm run bundle:apply`: answers for an office without a network (features.md idea 29). */
async function main(): Promise<void> {
  const { positionals, values } = parsed();
  const [verb, file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BundleError(usage);
  const settings = readSettings();
  if (verb === 'make' && Object.keys(values).length === 0) return make(settings, file);
  if (verb === 'apply' && values.from !== undefined) return apply(settings, file, { ...values, from: values.from });
  throw new BundleError(usage);
}

/** One public key in 64 begins with "-": what follows `--from` is the key, never another option. */
const keyJoined = (words: readonly string[]): string[] => {
  const at = words.indexOf('--from');
  return at < 0 || at + 1 === words.length ? [...words] : [...words.slice(0, at), `--from=${words[at + 1]}`, ...words.slice(at + 2)];
};

function parsed() {
  const flag = { type: 'boolean' } as const;
  const args = keyJoined(process.argv.slice(2));
  try {
    return parseArgs({ args, allowPositionals: true, options: { from: { type: 'string' }, yes: flag, over: flag, older: flag } });
  } catch {
    throw new BundleError(usage);
  }
}

/** What helps where a file cannot be written. */
function toWrite(file: string, code: string | undefined): string {
  if (code === 'EEXIST') return 'Give the name of a file that is not there yet.';
  const folder = dirname(resolve(file));
  return code === 'ENOENT'
    ? `There is no folder ${folder}: make it first, or name another one.`
    : `Let this user write to ${folder}, or name a file elsewhere.`;
}

async function make(settings: Settings, file: string): Promise<void> {
  const tables = (await lookedAt(settings, 'knowledge.json')) as Tables<'entries' | 'editions'>;
  const entries = Object.values(tables.entries ?? {}).map((entry) => Entry.parse(entry));
  if (entries.length === 0) throw notStarted();
  const edition = Number(Reflect.get(tables.editions?.['entries'] ?? {}, 'number') ?? 0);
  const { key, isNew } = await signingKey(settings.KEYS_DIR);
  if (isNew)
    print(
      `A new key was made: ${bundleKeyPath(settings.KEYS_DIR)}. If offices know another key of yours, put that one in its place first: a backup has it as "bundle" in keys.json. If not, make a backup.`,
    );
  const published = entries.filter(isPublished);
  const withdrawn = entries.filter((entry) => !isPublished(entry)).map(({ id }) => id);
  const text = bundleText({ number: edition, entries: published, withdrawn }, new Date().toISOString().slice(0, 10), key);
  await writeFile(file, text, { flag: 'wx', mode: 0o644 }).catch((error: NodeJS.ErrnoException) => {
    throw new BundleError(`${file} cannot be written (${error.code}). ${toWrite(file, error.code)}`);
  });
  print(`${file} holds ${published.length} answers, edition ${edition}.`);
  print(`Public key: ${publicName(key)}`);
  print('Tell the office this key by another way than the file, such as on the phone: by it they know that the file is from you.');
}

interface Asked {
  from: string;
  yes?: boolean | undefined;
  over?: boolean | undefined;
  older?: boolean | undefined;
}

async function apply(settings: Settings, file: string, { from, yes = false, over = false, older = false }: Asked): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BundleError(`${file} cannot be read (${error.code}).`);
  });
  const { on, ...bundle } = bundleIn(text, from);
  if (!('entries' in (await lookedAt(settings, 'knowledge.json')))) throw notStarted();
  const { store, key, published, close } = await storeHere(settings);
  try {
    const bundles = new Bundles({ store, acts: new Acts(witnessOf(key), 'answers'), now: () => new Date() });
    const plan = await bundles.plan(bundle, from, over);
    print(`Signed by ${from}. Edition ${bundle.number}, made on ${on}, ${bundle.entries.length} answers.`);
    if (plan.newer !== undefined && !older)
      throw new BundleError(
        `Edition ${plan.newer} of this sender was applied here before. Nothing was changed. Add --older to go back to this one.`,
      );
    for (const taken of plan.taken) differencesOf(taken).forEach(print);
    keptWords(plan.kept).forEach(print);
    if (!yes) return print(`Nothing was changed. ${plan.taken.length} answers would change: add --yes.`);
    const { taken } = await bundles.apply(bundle, from, over);
    published();
    const next = settings.DATABASE_URL ? 'Instances that run show them within seconds.' : 'Start the program again.';
    print(`Applied: ${taken.length} answers. ${next}`);
  } finally {
    await close();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The bundle cannot be used.'}\n`);
  process.exitCode = error instanceof BundleError || error instanceof SettingsError ? 2 : 1;
});
