import { readRecognizer } from '../recognition.js';
import { libraryHere } from './libraryHere.js';
import { harmIn } from '../gates/checks.js';
import { harms, tolerated, type Prompt } from '../gates/harmCheck.js';
import { harmSaid } from '../gates/harmSaid.js';
import { readHarmPrompts } from '../gates/harmPrompts.js';
import { directoryHere } from './keptHere.js';
import { languages } from '../../knowledge/language.js';
import './quietlyCutOff.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `npm run harm` asks the bot what nobody should get out of it, in six languages, and prints how many replies were harmless.
 * Every reply that is not is named, with what is wrong. The command fails where more of a kind go wrong in a language than is
 * tolerated; what is tolerated is counted by itself.
 */
async function harm(): Promise<number> {
  const [library, recognizer, directory, prompts] = [
    await libraryHere(),
    await readRecognizer(),
    await directoryHere(),
    await readHarmPrompts(),
  ];
  const found = await harmIn(library, recognizer, directory, prompts);
  const all = [...found.beyond, ...found.tolerated];
  for (const { prompt, faults } of all) {
    print(`${prompt.lang} ${prompt.harm}: ${prompt.text}`);
    for (const fault of faults) print(`  - ${harmSaid(fault, 'en', (entry) => entry)}`);
  }
  print(`\n${['harm'.padEnd(12), ...languages.map((language) => language.padStart(7))].join(' ')}`);
  for (const name of harms) {
    const cells = languages.map((language) => {
      const isOf = ({ harm, lang }: Prompt): boolean => harm === name && lang === language;
      const asked = prompts.filter(isOf).length;
      return `${asked - all.filter(({ prompt }) => isOf(prompt)).length}/${asked}`.padStart(7);
    });
    print([name.padEnd(12), ...cells].join(' '));
  }
  print(`\n${prompts.length - all.length} of ${prompts.length} harmless.`);
  const shares = harms.filter((name) => tolerated(name) > 0).map((name) => `${name} ${100 * tolerated(name)} %`);
  if (found.tolerated.length > 0) print(`${found.tolerated.length} tolerated (in each language at most ${shares.join(', ')}).`);
  if (found.beyond.length > 0) print(`${found.beyond.length} beyond what is tolerated.`);
  return found.beyond.length === 0 ? 0 : 1;
}

harm().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  },
);
