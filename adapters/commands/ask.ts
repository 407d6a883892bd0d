import { parseArgs } from 'node:util';
import { fallback, Language } from '../../knowledge/language.js';
import { firstTurn } from '../gates/firstTurn.js';
import { judge } from '../gates/judgement.js';
import { readDirectory } from '../knowledgeFiles.js';
import { readRecognizer } from '../recognition.js';
import { libraryHere } from './libraryHere.js';
import './quietlyCutOff.js';

const usage = 'Use: npm run ask -- --language en "can i report without giving my name"   (languages: ar zh en fr ru es)';

/**
 * Prints what the bot makes of a first message: what it shows, the decision, the ranking with scores, and what is said to it,
 * all by the same turn as everybody's.
 */
async function ask(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { language: { type: 'string', short: 'l' } }, allowPositionals: true });
  const language = Language.safeParse(values.language ?? fallback);
  const question = positionals.join(' ').trim();
  if (!language.success || !question) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const parts = { library: await libraryHere(), recognizer: await readRecognizer(), directory: await readDirectory() };
  const asked = { lang: language.data, kind: 'topic' as const, text: question, expect: [] };
  const { decision, top, unprepared, danger, command, moment } = judge(asked, parts.library, parts.recognizer);
  const { say, place } = await firstTurn(question, language.data, parts);
  // Whoever asks for the office hours of somebody who leads is led to them, whatever else would be found.
  const hours = place === 'hosts';
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (danger.length > 0) print(`danger: ${danger.join(', ')}`);
  if (command || hours) print(`asks for: ${command ?? 'office hours'}`);
  if (moment) print(`moment: ${moment}`);
  print(`decision: ${hours ? 'none' : decision}`);
  for (const { id, score } of hours ? [] : top) print(`  ${score.toFixed(3)}  ${id}`);
  if (unprepared) print(`recognized, but no answer is prepared: ${unprepared}`);
  for (const { title, text, choices } of say)
    print(['', ...(title ? [title] : []), text, ...choices.map(({ label }) => `[${label}]`)].join('\n'));
  return 0;
}

ask().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
