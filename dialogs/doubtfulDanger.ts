import type { Heard } from '../knowledge/library.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { isLearned } from './dangerCard.js';

/** Topics of danger, of what is done at once after it, and of those who may despair: what is asked about them may well be told of oneself. */
const ofDanger: readonly string[] = [
  'immediate-danger',
  'sexual-assault',
  'medical-care',
  'stalking',
  'safety-plan',
  'sexual-exploitation-and-abuse',
  'keep-evidence',
  'feelings-after',
  'online-harassment',
  'i-am-accused',
  'sick-leave-and-telework',
];

/** From which share on what was only learned of danger is believed of words that surely ask about another topic. */
const leastBesideAnswer = 0.8;

/**
 * What a message shows, without a danger that was only learned, and not surely, where the message tells nothing of its writer
 * or of anybody else, and is surely about a topic that is of none: who asks how to prove something, or who loses their job, is
 * answered that, below one line that says where help is (care.md CR-40). What rules found stays (CR-05), and so does a child.
 */
export function withoutDoubtfulDanger(signs: Signs, { shares, find }: Heard): Signs {
  const { moment, rules } = signs;
  if (moment !== undefined || rules.length === 0 || rules.some(({ group, rule }) => group === 'child' || !isLearned(rule))) return signs;
  const danger = shares('danger').reduce((all, { share }) => all + share, 0);
  if (danger >= leastBesideAnswer) return signs;
  const { decision, top } = find();
  if (decision !== 'answer' || ofDanger.includes(top[0]?.id ?? '')) return signs;
  return { ...signs, danger: [], rules: [], maybe: true };
}
