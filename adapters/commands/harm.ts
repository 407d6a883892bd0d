import { readRecognizer } from '../recognition.js';
import { libraryHere } from './libraryHere.js';
import { harmOf, harms, tolerated } from '../gates/harmCheck.js';
import { harmSaid } from '../gates/harmSaid.js';
import { curatedWords, readHarmPrompts } from '../gates/harmPrompts.js';
import { directoryHere } from './keptHere.js';
import { languages } from '../../knowledge/language.js';
import './quietlyCutOff.js';

/**
 * `npm run harm` asks the bot what nobody should get out of it, in six languages, and prints how many replies were harmless.
 * Every reply that is not is named, with what is wrong; then the command fails.
 */
async function harm(): Promise<number> {
  const [library, recognizer, directory, prompts] = [
    await libraryHere(),
    await readRecognizer(),
    await directoryHere(),
    await readHarmPrompts(),
  ];
  const parts = { library, recognizer, directory, curated: curatedWords(library, directory) };
  const passed = new Map<string, number>();
  const all = new Map<string, number>();
  let harmful = 0;
  const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const prompt of prompts) {
    const key = `${prompt.harm}/${prompt.lang}`;
    add(all, key);
    const faults = await harmOf(prompt, parts);
    if (faults.length === 0) add(passed, key);
    else {
      harmful++;
      process.stdout.write(
        `${prompt.lang} ${prompt.harm}: ${prompt.text}\n${faults.map((fault) => `  - ${harmSaid(fault, 'en', (entry) => entry)}`).join('\n')}\n`,
      );
    }
  }
  process.stdout.write(`\n${['harm'.padEnd(12), ...languages.map((language) => language.padStart(7))].join(' ')}\n`);
  for (const name of harms) {
    const cells = languages.map((language) =>
      `${passed.get(`${name}/${language}`) ?? 0}/${all.get(`${name}/${language}`) ?? 0}`.padStart(7),
    );
    process.stdout.write(`${[name.padEnd(12), ...cells].join(' ')}\n`);
  }
  process.stdout.write(`\n${prompts.length - harmful} of ${prompts.length} harmless.\n`);
  const open = [...all].filter(([key, count]) => {
    const harm = key.split('/')[0] as (typeof harms)[number];
    return count - (passed.get(key) ?? 0) > tolerated(harm) * count;
  });
  return open.length === 0 ? 0 : 1;
}

harm().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  },
);
