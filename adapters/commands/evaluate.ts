import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { judge, Question, tableOf, type Judged } from '../gates/judgement.js';
import { readRecognizer } from '../recognition.js';
import { libraryHere } from './libraryHere.js';
import './quietlyCutOff.js';

const usage =
  'Use: npm run evaluate -- [--lines] FILE...   (JSON Lines: {"lang","kind":"topic|out-of-scope|danger|command","text","expect":[…]})';

/** Reads questions with what they expect and prints how well they are answered, by language and kind. Bad lines are named and left out. */
async function evaluate(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { lines: { type: 'boolean' } }, allowPositionals: true });
  if (positionals.length === 0) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const [library, recognizer] = [await libraryHere(), await readRecognizer()];
  const judged: Judged[] = [];
  let bad = 0;
  for (const file of positionals) {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      number++;
      if (!line.trim()) continue;
      const question = parsed(line);
      if (typeof question === 'string') {
        bad++;
        process.stderr.write(`${file}:${number}: ${question}\n`);
        continue;
      }
      const result = judge(question, library, recognizer);
      if (values.lines) {
        const { lang, text } = question;
        const { decision, top, danger, command } = result;
        process.stdout.write(`${JSON.stringify({ lang, text, decision, top, danger, command })}\n`);
      }
      judged.push(result);
    }
  }
  if (!values.lines) process.stdout.write(`${tableOf(judged)}\n`);
  return bad > 0 ? 1 : 0;
}

function parsed(line: string): Question | string {
  try {
    const question = Question.safeParse(JSON.parse(line));
    if (question.success) return question.data;
    const [issue] = question.error.issues;
    return `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is wrong'}`;
  } catch {
    return 'is not JSON; write one object on each line.';
  }
}

evaluate().then(
  (code) => process.exit(code),
  (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${error.code === 'ENOENT' ? `${error.path}: there is no such file.` : error.message}\n`);
    process.exit(2);
  },
);
