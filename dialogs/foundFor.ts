import { asksSomething } from '../knowledge/asksSomething.js';
import { followedSpeaking, harmedAfterSpeaking } from '../knowledge/harmedAfterSpeaking.js';
import { speaksOfCustom, tellsUnsaid } from '../knowledge/hintsAtWho.js';
import type { Found } from '../knowledge/library.js';
import { namesContract } from '../knowledge/namesContract.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import { speaksOfTheirOwn, toldToStop } from '../knowledge/speaksOf.js';
import { wantsNoPolice } from '../knowledge/wishes.js';

/** What is offered to whoever only says how long it has gone on. */
const ofLongTime = ['my-options', 'time-limit', 'somebody-to-talk-to'];
/** What is offered beside little else where the topic that was found would tell people who they are. */
const ofAnyone = ['is-this-sexual-harassment', 'my-options'];
/** From which share on a topic is near enough to be offered in the place of the one that was found. */
const near = 0.05;
/** The one of these topics that is not even offered where nothing was said of it: whoever reads along would take it for an outing. */
const neverOffered = 'lgbtiq';
const ofPunished = ['retaliation-what', 'retaliation-time-limit'];
/** What is offered first to whoever tells what followed, and was no harm to them. */
const afterwards = 'after-i-report';

/** What is left to whoever has told the other person to stop, in the place of how to do so. */
const afterTold = { of: 'speak-to-the-person', to: 'my-options' };

/** What is offered to whoever speaks of one of their own, whose contract is not theirs. */
const ofTheirOwn = ['a-colleague-told-me', 'counsellor-family'];
/** Topics on who is covered, which tell their reader what contract they have. */
const ofContract = /^covered-/;

/** What is offered to whoever wants no police: who passes on what they say, and what the law of a place can mean. */
const withoutPolice = ['who-must-report', 'national-staff-and-local-law', 'stay-anonymous'];

const first = (ids: readonly string[], { top }: Found): Found['top'] => [
  ...ids.map((id) => ({ id, score: top.find((one) => one.id === id)?.score ?? 0 })),
  ...top.filter(({ id }) => !ids.includes(id)),
];

/**
 * What a message is about, where its words say more than what it is like: whoever tells that they were punished for speaking is
 * answered so; a time alone is no question; and no topic tells people who they are that they said nothing of. Where search is sure of
 * one, their words may be ones that no list holds: it is offered second.
 */
export function foundFor(words: string, found: Found): Found {
  if (onlyDuration(words)) return { decision: 'suggest', top: first(ofLongTime, found).slice(0, 5) };
  const asks = asksSomething(words);
  if (harmedAfterSpeaking(words) && !(asks && found.decision === 'answer'))
    return { decision: asks ? 'suggest' : 'answer', top: first(ofPunished, found).slice(0, 5) };
  if (found.decision === 'answer' && ofPunished.includes(found.top[0]?.id ?? '') && !asks && followedSpeaking(words))
    return { decision: 'suggest', top: first([afterwards], found).slice(0, 5) };
  if (found.top[0]?.id === 'police-report' && wantsNoPolice(words))
    return { decision: 'suggest', top: first(withoutPolice, { ...found, top: found.top.slice(1) }).slice(0, 5) };
  if (ofContract.test(found.top[0]?.id ?? '') && speaksOfTheirOwn(words) && namesContract(words) === undefined)
    return { decision: 'suggest', top: first(ofTheirOwn, found).slice(0, 5) };
  const isDone = found.top[0]?.id === afterTold.of && toldToStop(words);
  return withoutUnsaid(words, isDone ? { ...found, top: first([afterTold.to], { ...found, top: found.top.slice(1) }).slice(0, 5) } : found);
}

function withoutUnsaid(words: string, { decision, top, ...rest }: Found): Found {
  const said = top.filter(({ id }) => !tellsUnsaid(id, words));
  if (said.length === top.length) return { ...rest, decision, top };
  const [sure] = decision === 'answer' ? top.filter(({ id }) => id !== neverOffered).slice(0, 1) : [];
  const kept = sure && sure === top[0] && !said.includes(sure) ? [sure] : [];
  const offered = top.filter((one) => !kept.includes(one) && tellsUnsaid(one.id, words) && speaksOfCustom(one.id, words));
  const isSure = decision === 'answer' && said[0] === top[0];
  if (isSure || decision === 'none') return { ...rest, decision, top: said };
  const others = decision === 'suggest' ? said : said.filter(({ score }) => score >= near);
  const anyone = ofAnyone.filter((id) => !others.some((one) => one.id === id)).map((id) => ({ id, score: 0 }));
  const instead = decision === 'suggest' && others.length > 0 ? others : [...others, ...anyone];
  const all = [...instead.slice(0, 1), ...kept, ...instead.slice(1, 2), ...offered, ...instead.slice(2)];
  return { ...rest, decision: 'suggest', top: all.slice(0, 5) };
}
