import { say } from './answerSay.js';
import type { Changed, Heard, Say } from './dialog.js';
import type { Kit } from './kit.js';

/**
 * What is said, and that nobody gets the files or pictures that came with the words: before all else, but under what helps in
 * danger (care.md CR-20).
 */
export function withoutFiles(said: Say[], heard: Heard | Changed, kit: Kit): Say[] {
  if (heard.kind !== 'said' || !heard.files) return said;
  const at = said.findLastIndex(({ kind }) => kind === 'help') + 1;
  return said.toSpliced(at, 0, say(kit, { text: kit.text.always.onlyText, choices: [] }));
}
