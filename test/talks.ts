import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { languages, type Language } from '../knowledge/language.js';

/** What may be wanted that is no topic. */
const others = ['ack', 'offices', 'human', 'danger', 'bye', 'thanks', 'delete', 'language', 'none'];

/** What somebody writes, and what somebody well informed would bring then: topics, best first, or one thing that is none. */
const Turn = z.object({ text: z.string().min(1), expect: z.array(z.string()).min(1) });
export type Turn = z.infer<typeof Turn>;

/**
 * Talks of several messages, most of which mean something only by those before, by writers who had seen no phrasing and no reply;
 * whoever wrote the unseen ones labelled both. Nothing is learned from the unseen ones.
 */
export const talksIn = (which: 'fitted' | 'unseen', language: Language): Turn[][] =>
  readFileSync(new URL(`./knowledge/talks/${which}/${language}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => z.array(Turn).parse(JSON.parse(line)));

export const allTalks = (which: 'fitted' | 'unseen'): { language: Language; talk: Turn[] }[] =>
  languages.flatMap((language) => talksIn(which, language).map((talk) => ({ language, talk })));

/** The topics that a turn wants; none where it first of all wants something else. */
export const topicsWanted = ({ expect }: Turn): string[] =>
  others.includes(expect[0]!) ? [] : expect.filter((one) => !others.includes(one));
