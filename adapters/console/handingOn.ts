import { textIn } from '../../knowledge/text/index.js';
import { showCase, unknown } from './cases.js';
import { leadBack } from './halfTyped.js';
import { receiverOf, type SignedIn } from './visit.js';

type Outcome = Awaited<ReturnType<SignedIn['parts']['handingOn']['pass']>>;

/** Asks the person whether a colleague may go on (care.md RE-06). */
export const passOn = async (visit: SignedIn): Promise<void> =>
  answer(visit, 'pass', await visit.parts.handingOn.pass(receiverOf(visit), visit.id, visit.form.colleague));

/** Shows the person that another office may fit (care.md CO-11). */
export const suggestOffice = async (visit: SignedIn): Promise<void> =>
  answer(visit, 'suggest', await visit.parts.handingOn.suggestOffice(receiverOf(visit), visit.id, visit.form.suggested));

/** Asks the person whether one may go on with a case of a colleague that waits too long. */
export async function offerToGoOn(visit: SignedIn): Promise<void> {
  const outcome = await visit.parts.handingOn.offer(receiverOf(visit), visit.id);
  if (outcome === 'early') return showCase(visit, 409, textIn(visit.language).gone.desk.asking.early);
  return answer(visit, 'pass', outcome);
}

function answer(visit: SignedIn, what: 'pass' | 'suggest', outcome: Outcome): Promise<void> | void {
  const { desk, agreement } = textIn(visit.language);
  if (outcome === 'gone') return unknown(visit);
  if (outcome === 'asked') return leadBack(visit);
  if (outcome === 'choose') return showCase(visit, 422, agreement.desk[what].choose);
  if (outcome === 'first') return showCase(visit, 409, agreement.desk.suggest.first);
  return showCase(visit, 409, outcome === 'others' ? desk.case.untaken : desk.case.ended);
}
