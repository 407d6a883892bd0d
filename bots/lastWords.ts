import { z } from 'zod';
import type { Records } from '../dialogs/records.js';
import type { Met } from './meet.js';

/** How many messages are held, and for how many minutes: what care.md CR-04 needs to see a sentence that was sent in pieces. */
const held = 2;
export const heldMinutes = 10;

const Words = z.array(z.strictObject({ words: z.string(), until: z.iso.datetime() }));
type Words = z.infer<typeof Words>;

/** In whose name words are held, and under which key: only with the name that their channel gives the conversation can anybody open them. */
type Whose = Pick<Met, 'conversation' | 'seals'>;

/**
 * The last two messages of a conversation, sealed, for ten minutes (decisions.md D3): danger is also looked for in what was
 * sent in pieces.
 * @returns the messages before this one, oldest first
 */
export async function wordsBefore({ lastWords }: Pick<Records, 'lastWords'>, { conversation, seals }: Whose, now: Date): Promise<Words> {
  const sealed = (await lastWords.get(conversation))?.sealed;
  const text = sealed === undefined ? undefined : seals.unseal(sealed);
  return text === undefined ? [] : Words.parse(JSON.parse(text)).filter(({ until }) => until > now.toISOString());
}

/** Holds one more. */
export async function holdWords(
  { lastWords }: Pick<Records, 'lastWords'>,
  { conversation: id, seals }: Whose,
  before: Words,
  words: string,
  now: Date,
): Promise<void> {
  const expires = new Date(now.getTime() + heldMinutes * 60_000).toISOString();
  const all = [...before, { words, until: expires }].slice(-held);
  await lastWords.put({ id, sealed: seals.seal(JSON.stringify(all)), expires });
}
