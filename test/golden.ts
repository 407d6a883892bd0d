import type { Language } from '../knowledge/language.js';
import type { Say } from '../dialogs/dialog.js';
import type { Person } from './person.js';
import type { Town } from './town.js';

/** One thing that a person does. Of several wordings, each must get the same reply. */
type Act = { kind: 'writes'; words: string[]; anew: boolean } | { kind: 'presses'; label: string } | { kind: 'waits'; minutes: number };

/** A situation: its heading, and what the person does in it. The replies are read again from the bot. */
export interface Situation {
  title: string;
  acts: Act[];
  /** As it stands in the file, with the replies. */
  written: string;
}

const nothing = '(nothing)';
const write = '- I write: ';
const anew = '- In a new chat, I write: ';
const or = '- or: ';
const press = '- I press: ';
const wait = '- I wait (minutes): ';

/** Reads a file of golden conversations: what stands before the first situation, and the situations. */
export function readGolden(file: string): { intro: string; situations: Situation[] } {
  const [intro = '', ...sections] = file.split(/^(?=## )/mu);
  return { intro, situations: sections.map(situation) };
}

function situation(section: string): Situation {
  const acts: Act[] = [];
  for (const line of section.split('\n')) {
    const words = (mark: string): string => (line.slice(mark.length) === nothing ? ' ' : line.slice(mark.length));
    const last = acts.at(-1);
    if (line.startsWith(write)) acts.push({ kind: 'writes', words: [words(write)], anew: acts.length === 0 });
    else if (line.startsWith(anew)) acts.push({ kind: 'writes', words: [words(anew)], anew: true });
    else if (line.startsWith(or) && last?.kind === 'writes') last.words.push(words(or));
    else if (line.startsWith(press)) acts.push({ kind: 'presses', label: words(press) });
    else if (line.startsWith(wait)) acts.push({ kind: 'waits', minutes: Number(words(wait)) });
    else if (line.startsWith('- ')) throw new Error(`This line says nothing that a person can do: ${line}`);
  }
  return { title: section.split('\n')[0]!.slice('## '.length), acts, written: section.trim() };
}

/**
 * Plays a situation through the bot, and writes it down as it stands in the file.
 * @param apart whether another wording that gets another reply is written down in a chat of its own; it throws otherwise
 */
export async function replay({ title, acts }: Situation, place: Town, language: Language, apart = false): Promise<string> {
  const others: string[] = [];
  const lines = [`## ${title}`];
  let person = await place.person(language);
  let played: Act[] = [];
  for (const act of acts) {
    if (act.kind === 'writes' && act.anew) {
      if (played.length > 0) person = await place.person(language);
      played = [];
    }
    const reply = await replyTo(act, person, place);
    const same: string[] = [];
    for (const words of act.kind === 'writes' ? act.words.slice(1) : []) {
      const other = await place.person(language);
      for (const before of played) await replyTo(before, other, place);
      const said = await replyTo({ kind: 'writes', words: [words], anew: false }, other, place);
      if (said === reply) same.push(words);
      else if (apart && played.length === 0) others.push('', anew + words, '', said);
      else throw new Error(`«${words}» gets another reply; give it a chat of its own:\n${said}`);
    }
    const kept = act.kind === 'writes' ? { ...act, words: [act.words[0]!, ...same] } : act;
    lines.push('', ...told(kept, acts[0] === act), '', reply);
    played.push(act);
  }
  return [...lines, ...others].join('\n');
}

async function replyTo(act: Act, person: Person, place: Town): Promise<string> {
  const before = person.conversation.items().length;
  if (act.kind === 'writes') await person.says(act.words[0]!);
  else if (act.kind === 'presses') await person.presses(act.label);
  else place.clock.pass(act.minutes);
  const items = person.conversation.items();
  const said = (items.length < before ? items : items.slice(before)).flatMap(({ said }) => said ?? []);
  return said.length === 0 ? `> ${nothing}` : said.map(shown).join('\n>\n');
}

function told(act: Act, first: boolean): string[] {
  const named = (words: string): string => (words.trim() === '' ? nothing : words);
  if (act.kind === 'presses') return [press + act.label];
  if (act.kind === 'waits') return [wait + act.minutes];
  const [words = '', ...others] = act.words.map(named);
  return [(act.anew && !first ? anew : write) + words, ...others.map((other) => or + other)];
}

/** What is said, as a quotation: title, text, buttons. The line on sources and dates is tested elsewhere. */
function shown({ title, text, table, choices }: Say): string {
  const rows = table ? [table.head, ...table.rows].map((cells) => (cells ?? []).join(' | ')) : [];
  const buttons = choices.map(({ label }) => `[${label}]`).join(' ');
  return [title && `**${title}**`, text, rows.join('\n'), buttons]
    .filter(Boolean)
    .join('\n\n')
    .replace(/[\u2066-\u2069]/gu, '')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
