import type { Request } from './recognition/labels.js';
import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** What another wrote or said to the writer. */
const reported = among('isOfAnother', 'reported');

/** What is like a request of this programme, and is about somebody else, about their phone or about what they do. */
const ofAnother: Partial<Record<Request, RegExp>> = {
  delete: among('isOfAnother', 'delete'),
  'start-over': among('isOfAnother', 'start-over'),
  language: among('isOfAnother', 'language'),
  human: among('isOfAnother', 'human'),
  thanks: reported,
  exit: among('isOfAnother', 'exit'),
};

/** Words with which somebody leaves or hides the page: beside them a door, or what another said, is why they do. */
const leaves = among('isOfAnother', 'leaves');

/** Words of a wish, beside which it does not matter whom somebody has talked to before, or how they live. */
const wish = among('isOfAnother', 'wish');

/** That the writer talked to somebody before. */
const talked = among('isOfAnother', 'talked');

/** Thanks that are the writer's own. */
const thanksFirst = /^\s*(?:thank|thx|ty(?!\p{L})|merci|gracias|спасибо|شكرا|谢)/u;

const people: readonly Request[] = ['human', 'ombuds', 'counsellor'];

/**
 * Whether words that are like a request ask nothing of this programme: another is to delete something, starts again, speaks no English or
 * said thanks and goodbye; a door does not close; somebody lives alone, or has talked to an office before.
 */
export function isOfAnother(request: Request, words: string): boolean {
  const said = straight(words);
  if (request === 'exit') return !leaves.test(said) && (ofAnother.exit!.test(said) || reported.test(said));
  if (request === 'thanks') return !thanksFirst.test(said) && reported.test(said);
  if (request !== 'human' && ofAnother[request]?.test(said)) return true;
  if (!people.includes(request) || wish.test(said) || /[?？؟]/.test(said)) return false;
  return talked.test(said) || (request === 'human' && ofAnother.human!.test(said));
}
