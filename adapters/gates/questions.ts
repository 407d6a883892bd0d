import { readFile } from 'node:fs/promises';
import { languages } from '../../knowledge/language.js';
import { Question } from './judgement.js';

/**
 * Questions of which it is known where they should lead, in six languages. Search never learns from them: with them it is
 * told whether a change is for the better. Throws with file and line where one cannot be read.
 */
export async function readQuestions(): Promise<Question[]> {
  const all = await Promise.all(
    languages.map(async (language) => {
      const lines = (await readFile(new URL(`../../knowledge/questions/${language}.jsonl`, import.meta.url), 'utf8')).split('\n');
      return lines.flatMap((line, at) => {
        if (!line.trim()) return [];
        try {
          return [Question.parse(JSON.parse(line))];
        } catch (error) {
          throw new Error(
            `knowledge/questions/${language}.jsonl:${at + 1}: ${(error as Error).message}. Correct the line, or leave it out.`,
          );
        }
      });
    }),
  );
  return all.flat();
}
