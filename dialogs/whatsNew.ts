import { groups } from '../knowledge/entry.js';
import type { PublishedEntry } from '../knowledge/library.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying } from './dialog.js';
import type { Kit } from './kit.js';

/** Answers that say something else than what ships with the product, the newest first in the language of the person. */
export const newest = ({ library, language }: Pick<Kit, 'library' | 'language'>): PublishedEntry[] =>
  groups
    .flatMap((group) => library.inGroup(group))
    .filter(({ meaning }) => meaning > 0)
    .sort((a, b) => b.in[language].preparedOn.localeCompare(a.in[language].preparedOn) || a.order - b.order);

/**
 * What was answered or changed lately, for everybody (features.md S27, idea 10): where somebody looks who left words for the
 * editors, since nobody can be told of an answer.
 */
export const whatsNew = saying((_argument, kit) => {
  const { list, none } = kit.text.worklist.whatsNew;
  const all = newest(kit).slice(0, kit.page);
  const choices = [...all.flatMap(({ id }) => titled(id, kit)), to.topics(kit.text), to.stop(kit.text)];
  return end(say(kit, { text: all.length > 0 ? list : none, choices }));
});
