import { z } from 'zod';
import { commandIn, type Command } from '../../dialogs/always.js';
import { cleaned } from '../../dialogs/heardWords.js';
import { surelyWrittenIn } from '../../knowledge/detectLanguage.js';
import { Language, languages } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import type { Ranking } from '../../knowledge/search/index.js';

const kinds = ['topic', 'out-of-scope', 'danger', 'command'] as const;

/** One question of an evaluation, and any of the ids or labels that would be right. */
export const Question = z.object({ lang: Language, kind: z.enum(kinds), text: z.string(), expect: z.array(z.string()).default([]) });
export type Question = z.infer<typeof Question>;

/** What the bot decides for a question, as it would in a conversation. */
export interface Judged extends Ranking {
  question: Question;
  /** Groups of danger that were recognized; always empty until that is built. */
  danger: string[];
  /** The command that was recognized, by its label. */
  command: string | null;
}

/** How an evaluation calls the commands that are recognized; those that are whole messages only, until more is built. */
const labels: Partial<Record<Command['name'], string>> = {
  language: 'language',
  startOver: 'start-over',
  goodbye: 'exit',
  thanks: 'thanks',
  hello: 'greeting',
  forget: 'delete',
};

/** Decides as a turn does: a whole message that is a command is no question, and words are looked up in the language they are surely written in. */
export function judge(question: Question, library: Library): Judged {
  const words = cleaned(question.text);
  const begun = commandIn(words);
  if (begun) return { question, decision: 'none', top: [], danger: [], command: labels[begun.name] ?? null };
  return { question, ...library.find(words, surelyWrittenIn(words) ?? question.lang), danger: [], command: null };
}

/** Rates by language and kind, in per cent, as lines of equal columns. */
export function tableOf(judged: Judged[]): string {
  const columns = ['lang', 'kind', 'n', 'acc@1', 'acc@3', 'answered', 'suggested', 'refused', 'wrong-but-confident', 'answered rightly'];
  const rows = languages.flatMap((lang) =>
    kinds.flatMap((kind) => {
      const of = judged.filter(({ question }) => question.lang === lang && question.kind === kind);
      return of.length > 0 ? [[lang, kind, String(of.length), ...ratesOf(of, kind)]] : [];
    }),
  );
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  return [columns, ...rows]
    .map((row) => row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n');
}

function ratesOf(judged: Judged[], kind: Question['kind']): string[] {
  const share = (fits: (one: Judged) => boolean): string => ((100 * judged.filter(fits).length) / judged.length).toFixed(1);
  const among = ({ question, top }: Judged, n: number): boolean => top.slice(0, n).some(({ id }) => question.expect.includes(id));
  if (kind === 'danger')
    return [share(({ question, danger }) => question.expect.some((label) => danger.includes(label))), ...Array<string>(6).fill('-')];
  if (kind === 'command') return [share(({ question, command }) => question.expect.includes(command ?? '')), ...Array<string>(6).fill('-')];
  const answered = (one: Judged): boolean => one.decision === 'answer';
  const places = kind === 'topic' ? [share((one) => among(one, 1)), share((one) => among(one, 3))] : ['-', '-'];
  return [
    ...places,
    share(answered),
    share(({ decision }) => decision === 'suggest'),
    share(({ decision }) => decision === 'none'),
    share((one) => answered(one) && !among(one, 1)),
    kind === 'topic' ? share((one) => answered(one) && among(one, 1)) : '-',
  ];
}
