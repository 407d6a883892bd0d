import { z } from 'zod';
import { commandIn, commandNames, topicIn, type Command } from '../../dialogs/always.js';
import { cleaned } from '../../dialogs/heardWords.js';
import { hearing } from '../../dialogs/hearing.js';
import { heardWithout, ownOrganization } from '../../dialogs/ownOrganization.js';
import { topicAlone } from '../../dialogs/ellipses.js';
import { followUpIn, isEllipsis } from '../../dialogs/followUpWords.js';
import { answersOnly } from '../../dialogs/shortAnswer.js';
import { momentTold } from '../../dialogs/takenFor.js';
import { asksOfRecords } from '../../knowledge/asksOfRecords.js';
import { surelyWrittenIn } from '../../knowledge/detectLanguage.js';
import { Language, languages } from '../../knowledge/language.js';
import type { Found, Library } from '../../knowledge/library.js';
import { dangerGroups, isClosed, requests, type Moment } from '../../knowledge/recognition/labels.js';
import type { Recognizer } from '../../knowledge/recognition/recognizer.js';

const kinds = ['topic', 'out-of-scope', 'danger', 'command'] as const;

/**
 * One question of an evaluation, and any of the ids or labels that would be right. Of danger and commands none means that nothing
 * should be recognized: the message is harmless, or asks for nothing to be done.
 */
export const Question = z.object({ lang: Language, kind: z.enum(kinds), text: z.string(), expect: z.array(z.string()).default([]) });
export type Question = z.infer<typeof Question>;

/** What the bot decides for a question, as it would in a conversation. */
export interface Judged extends Found {
  question: Question;
  /** Groups of danger that were recognized. */
  danger: string[];
  /** The command that was recognized, by its label. */
  command: string | null;
  /** Who writes, or in what moment. */
  moment: Moment | null;
}

/** How an evaluation calls the commands that are whole messages. */
const labels: Partial<Record<Command['name'], string>> = {
  language: 'language',
  startOver: 'start-over',
  goodbye: 'exit',
  thanks: 'thanks',
  hello: 'greeting',
  opens: 'greeting',
  forget: 'delete',
};

const nameOf = (command: Command['name']): string => labels[command] ?? command;

/** What may be expected of danger, and of commands. */
const known: Record<'danger' | 'command', ReadonlySet<string>> = {
  danger: new Set(dangerGroups),
  command: new Set([...requests, ...commandNames.map(nameOf)]),
};

/** What a question expects and can never get, since there is no such entry or label: the question would count as wrong. */
export function neverGot({ kind, expect }: Question, library: Pick<Library, 'entry'>): string[] {
  const isThere = (one: string): boolean =>
    kind === 'danger' || kind === 'command' ? known[kind].has(one) : library.entry(one) !== undefined;
  return expect.filter((one) => !isThere(one));
}

/**
 * Decides as a turn does: a message that asks for something to be done is no question, nor is a number, a yes or a no, nor
 * abuse, an attack, or the question whether somebody reported; who answers here is told every time; words are looked up in
 * the language they are surely written in. A disclosure is looked up as well, since a turn offers what it finds.
 */
export function judge(question: Question, library: Library, recognizer: Recognizer): Judged {
  const words = cleaned(question.text);
  const begun = commandIn(words);
  const written = surelyWrittenIn(words) ?? question.lang;
  const heard = hearing({ library, recognizer }, written, question.lang);
  const own = ownOrganization(words);
  const { signs, find } = own && own.rest !== '' ? heardWithout(own, words, heard) : heard;
  const { danger, request, moment = null } = signs(words);
  const shown = { question, danger, moment };
  if (begun) return { ...shown, decision: 'none', top: [], command: nameOf(begun.name) };
  const standing = followUpIn(words, null);
  const alone = standing && isEllipsis(standing) ? topicAlone(standing) : undefined;
  if (answersOnly(words) || (standing && alone === undefined)) return { ...shown, decision: 'none', top: [], command: null };
  const topic = topicIn(words) ?? library.titled(words, written) ?? alone;
  if (topic) return { ...shown, decision: 'answer', top: [{ id: topic, score: 1 }], command: null };
  const found = find(words);
  const told = momentTold(words, { signs, find, written });
  const closed = request !== undefined || asksOfRecords(words) || isClosed(told);
  return { ...shown, ...found, ...(closed ? { decision: 'none' as const } : {}), command: request ?? null };
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

/** Of what should be recognized, how much was, rightly (under acc@1); of what should not, how much was (under wrong-but-confident). */
function recognized(judged: Judged[]): string[] {
  const labels = ({ danger, command, question: { kind } }: Judged): string[] => (kind === 'danger' ? danger : command ? [command] : []);
  const meant = judged.filter(({ question }) => question.expect.length > 0);
  const others = judged.filter(({ question }) => question.expect.length === 0);
  const right = meant.filter((one) => labels(one).some((label) => one.question.expect.includes(label)));
  const alarms = others.filter((one) => labels(one).length > 0);
  const share = (part: Judged[], all: Judged[]): string => (all.length === 0 ? '-' : ((100 * part.length) / all.length).toFixed(1));
  return [share(right, meant), '-', '-', '-', '-', share(alarms, others), '-'];
}

function ratesOf(judged: Judged[], kind: Question['kind']): string[] {
  const share = (fits: (one: Judged) => boolean): string => ((100 * judged.filter(fits).length) / judged.length).toFixed(1);
  const among = ({ question, top }: Judged, n: number): boolean => top.slice(0, n).some(({ id }) => question.expect.includes(id));
  if (kind === 'danger' || kind === 'command') return recognized(judged);
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
