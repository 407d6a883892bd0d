import type { Language } from './language.js';
import { namesSomebody } from './personNames.js';
import { asking, type Asking } from './remarkRules.js';

/** What there can be to remark on a text of a receiver: all that care.md RE-02 has them leave out, and a gap left open. */
export const remarkKinds = ['who', 'proof', 'several', 'names', 'gap'] as const;
export type Remark = (typeof remarkKinds)[number];

/** How a prepared sentence shows what is still to be filled in. */
export const gap = '____';

const compiled = (Object.entries(asking) as [Language, Asking][]).map(([language, { who, proof, begins, denies }]) => {
  // Words have ends in writing with spaces only. A letter of Arabic may stand before a word and belong to it.
  const bound = (pattern: string): string =>
    language === 'zh' ? `(?:${pattern})` : `(?<![\\p{L}\\p{N}])${language === 'ar' ? '[وفبل]?' : ''}(?:${pattern})(?![\\p{L}\\p{N}])`;
  const rule = ({ asks, tells }: Asking['who']): { asks: RegExp; tells: RegExp } => ({
    asks: new RegExp(bound(asks), 'iu'),
    tells: new RegExp(bound(tells), 'iu'),
  });
  return {
    begins: new RegExp(`^[\\s¿"“«]*${bound(begins)}`, 'iu'),
    denies: new RegExp(bound(denies), 'iu'),
    who: rule(who),
    proof: rule(proof),
  };
});

const sentencesOf = (text: string): string[] => text.match(/[^.!?؟？。！\n]+[.!?؟？。！]*/gu) ?? [];
const mark = /[?؟？]/u;

/** Whether a sentence asks for something, or tells somebody to give it; one that says that it is not needed does neither. */
const calls = (sentence: string, kind: 'who' | 'proof'): boolean =>
  compiled.some(({ begins, denies, [kind]: { asks, tells } }) => {
    const denied = denies.test(sentence);
    const question = mark.test(sentence) || (begins.test(sentence) && !denied);
    return (question && asks.test(sentence)) || (tells.test(sentence) && !denied);
  });

/**
 * What there is to remark on a text before it goes to a person, in whatever language it is (care.md RE-02). It is meant to
 * be seen once by somebody who writes in a hurry, so it knows common ways only and holds nothing back for good.
 */
export function remarksOn(text: string): Remark[] {
  const sentences = sentencesOf(text.replaceAll('’', "'"));
  const found: Record<Remark, boolean> = {
    who: sentences.some((sentence) => calls(sentence, 'who')),
    proof: sentences.some((sentence) => calls(sentence, 'proof')),
    several: (text.match(/[?؟？]+/gu) ?? []).length > 1,
    names: namesSomebody(text),
    gap: text.includes(gap),
  };
  return remarkKinds.filter((kind) => found[kind]);
}
