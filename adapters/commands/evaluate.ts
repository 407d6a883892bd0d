import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { judge, neverGot, Question, tableOf, type Judged } from '../gates/judgement.js';
import { dangerGroups, requests } from '../../knowledge/recognition/labels.js';
import { readRecognizer } from '../recognition.js';
import { libraryHere } from './libraryHere.js';
import './quietlyCutOff.js';

const usage = `Use: npm run evaluate -- [--lines] FILE...   (JSON Lines: {"lang","kind":"topic|out-of-scope|danger|command","text","expect":[…]})
expect holds ids of entries (topic), groups of danger (${dangerGroups.join(' ')}) or labels of commands
(${requests.join(' ')} …). Of danger and commands, acc@1 is how much of what expects something
was recognized, and wrong-but-confident how much was recognized of what expects nothing: without expect a message is harmless.`;

/**
 * Reads questions with what they expect and prints how well they are answered, by language and kind. Bad lines are named and left
 * out; where only what is expected is bad, the decision is still among the lines.
 */
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
      const never = typeof question === 'string' ? [] : neverGot(question, library);
      const fault = typeof question === 'string' ? question : never.length > 0 && `expect: there is no ${never.join(', ')}`;
      if (fault) {
        bad++;
        process.stderr.write(`${file}:${number}: ${fault}\n`);
      }
      if (typeof question === 'string') continue;
      const result = judge(question, library, recognizer);
      if (values.lines) {
        const { lang, text } = question;
        const { decision, top, danger, command } = result;
        process.stdout.write(`${JSON.stringify({ lang, text, decision, top, danger, command })}\n`);
      }
      if (!fault) judged.push(result);
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
