import { parseArgs } from 'node:util';
import { hearing } from '../../dialogs/hearing.js';
import { surelyWrittenIn } from '../../knowledge/detectLanguage.js';
import { fallback, Language } from '../../knowledge/language.js';
import { readRecognizer } from '../recognition.js';
import { libraryHere } from './libraryHere.js';

const usage = 'Use: npm run ask -- --language en "can i report without giving my name"   (languages: ar zh en fr ru es)';

/** Prints what the bot would decide for a question: the decision, the ranking with scores, and the answer. */
async function ask(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { language: { type: 'string', short: 'l' } }, allowPositionals: true });
  const language = Language.safeParse(values.language ?? fallback);
  const question = positionals.join(' ').trim();
  if (!language.success || !question) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const library = await libraryHere();
  const written = surelyWrittenIn(question) ?? language.data;
  const { signs, find } = hearing({ library, recognizer: await readRecognizer() }, written, language.data);
  const { decision, top, unprepared } = find(question);
  const { danger, request, moment } = signs(question);
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (danger.length > 0) print(`danger: ${danger.join(', ')}`);
  if (request) print(`asks for: ${request}`);
  if (moment) print(`moment: ${moment}`);
  print(`decision: ${decision}`);
  for (const { id, score } of top) print(`  ${score.toFixed(3)}  ${id}`);
  if (unprepared) print(`recognized, but no answer is prepared: ${unprepared}`);
  const entry = decision === 'answer' && top[0] ? library.published(top[0].id) : undefined;
  if (entry)
    print(`\n${entry.in[language.data].title}\n\n${[entry.in[language.data].short, ...entry.in[language.data].full].join('\n\n')}`);
  return 0;
}

ask().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
