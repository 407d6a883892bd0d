import type { Found } from '../knowledge/library.js';
import { speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import { namesThisChat } from '../knowledge/speaksOf.js';
import { namesHarm } from '../knowledge/namesHarm.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import type { Kit } from './kit.js';
import { hasReported, ofHarm, ofOutcome, ofReport, ofTraces, talkedOf } from './talkedOf.js';

/** What search takes a short question for, after which topics of the talk, and what it is about then. */
interface Line {
  of: readonly string[];
  after: readonly string[];
  to: string;
}

/** No time limit for a report helps whoever has made one: another clock runs then, and it is short. */
const lines: readonly Line[] = [
  { of: ['time-limit', 'retaliation-time-limit'], after: ofOutcome, to: 'not-satisfied-with-outcome' },
  { of: ['time-limit'], after: ofHarm, to: 'retaliation-time-limit' },
  { of: ['am-i-obliged-to-report', 'who-must-report', 'training'], after: ['mediation'], to: 'mediation' },
];
/** What stays private, asked by whoever has reported and does not speak of this chat. */
const ofReaders: Line = { of: ['who-sees-this', 'am-i-anonymous', 'stay-anonymous'], after: ofReport, to: 'report-confidentiality' };
/** What is to be deleted after messages and photos, which is evidence, and no chat of this programme. */
const ofDeleting: Line = { of: ['delete-my-data', 'what-is-stored'], after: ofTraces, to: 'keep-evidence' };
/** Topics about the programme, its numbers and its chat. */
const ofProgramme = 'about-me';
const ofAccused = 'rights-of-the-accused';
const ofDanger = 'immediate-danger';

const first = (topic: string, { top, ...rest }: Found): Found => ({
  ...rest,
  top: [{ id: topic, score: top[0]!.score }, ...top.filter(({ id }) => id !== topic)].slice(0, top.length),
});

/**
 * What a short question is about in the talk of whoever has reported: "how long do I have" after an outcome is no question of when to
 * report, "who reads it" not one of this chat, "do I have to go" after a mediation no duty. Words of more than a piece mean what they say.
 */
export function foundLater(words: string, found: Found, kit: Pick<Kit, 'conversation' | 'library' | 'written' | 'signs'>): Found {
  const likeliest = found.top[0]?.id;
  if (likeliest === undefined || !isPiece(words, kit.written)) return found;
  const talk = talkedOf(kit);
  const ofChat = namesThisChat(words);
  const open = ofChat ? lines : [...lines, ofReaders, ofDeleting];
  for (const about of talk) {
    const line = open.find(({ of, after }) => of.includes(likeliest) && after.some((topic) => about.includes(topic)));
    const to = line === ofDeleting && kit.conversation.role === 'accused' ? 'i-am-accused' : line?.to;
    if (to !== undefined && kit.library.published(to)) return first(to, found);
  }
  if (!hasReported(kit.conversation.topics)) return found;
  const own = ofChat ? found : without((id) => kit.library.published(id)?.group === ofProgramme, found);
  const isOfAccused = kit.conversation.role === 'accused' || speaksOfAccusation(words);
  const isOfDanger = namesHarm(words) || kit.signs(words).danger.length > 0;
  const calm = isOfDanger ? own : without((id) => id === ofDanger, own);
  return calm.decision === 'suggest' && !isOfAccused ? without((id) => id === ofAccused, calm) : calm;
}

/** From which share on a topic is sure that stands alone, and how near the next one may be. */
const sure = { least: 0.45, next: 0.25 };

/** Whoever waits for an office does not ask how to come back to a chat, nor for what the other person may do, nor is every room a danger. */
function without(isOther: (id: string) => boolean, { decision, top, ...rest }: Found): Found {
  const others = top.filter(({ id }) => !isOther(id));
  if (others.length === top.length) return { ...rest, decision, top };
  const [first, second] = others;
  // What only words about this programme were near to as well is sure without them.
  if (decision === 'suggest' && first && first.score >= sure.least && (second?.score ?? 0) < sure.next)
    return { ...rest, top: others, decision: 'answer' };
  const isFirst = first === top[0];
  return { ...rest, top: others, decision: isFirst || decision === 'none' ? decision : first ? 'suggest' : 'none' };
}
