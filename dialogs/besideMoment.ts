import { asksSomething } from '../knowledge/asksSomething.js';
import { asksWhetherCounts } from '../knowledge/wishes.js';
import { isAccusedInReturn } from '../knowledge/doneToMe.js';
import type { Found } from '../knowledge/library.js';
import { namesContract } from '../knowledge/namesContract.js';
import { speaksOfTheirFriend } from '../knowledge/speaksOfAnother.js';
import { titled } from './answerSay.js';
import type { Choice, Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { offerNear } from './unsure.js';

/** What a message asks beside what it shows: the topic, where it is sure; otherwise a way to those that it may be about. */
export interface Asked {
  sure: Choice[];
  near: Choice[];
}

const whetherItCounts = 'is-this-sexual-harassment';

/** What is asked by whoever first tells what was done to them, with what else is offered; that they ask whether it counts is sure. */
export function withDeed({ sure, near }: Asked, words: string, kit: Kit): Asked {
  const isNew = ({ id }: Choice): boolean => !sure.some((one) => one.id === id);
  const counts = asksWhetherCounts(words) ? titled(whetherItCounts, kit) : [];
  const mine = isAccusedInReturn(words) ? [] : ofContract(words, kit);
  const asked = asksSomething(words) ? [...counts, ...mine] : counts;
  return {
    sure: [...sure, ...asked.filter(isNew)],
    near: [...near, ...besideDeed(words, kit), ...mine.filter((one) => !asked.includes(one))],
  };
}

/** Who is covered, for whoever says what contract they have, or what part in an event. */
function ofContract(words: string, kit: Kit): Choice[] {
  const topic = namesContract(words);
  return topic === undefined ? [] : titled(topic, kit);
}

/**
 * What else is offered to whoever first tells what was done to them: both sides of a charge that answers a no, and who is covered,
 * where they say what contract they have.
 */
function besideDeed(words: string, kit: Kit): Choice[] {
  if (isAccusedInReturn(words)) return ['quid-pro-quo', 'i-am-accused'].flatMap((id) => titled(id, kit));
  if (kit.signs(words).moment !== 'not-staff' || namesContract(words) !== undefined) return [];
  const { decision, top } = kit.find(words);
  const covered = decision === 'answer' && kit.library.published(top[0]?.id ?? '')?.group === 'who-is-covered' ? top[0] : undefined;
  return covered ? titled(covered.id, kit) : [{ id: 'browse/who-is-covered', label: kit.text.groups['who-is-covered'] }];
}

/** Where those who could help are friends of the one who did it, and no answer is sure: what is different then, and which other office there is. */
export function besideTheirFriend(words: string, { decision, top }: Found, kit: Kit): Reply | undefined {
  if (decision === 'answer' || !speaksOfTheirFriend(words)) return undefined;
  const near = decision === 'none' ? [] : top.map(({ id }) => id);
  return offerNear([...new Set(['offender-is-senior', 'which-office', ...near])], 'meant', kit);
}
