import { asksInTalk } from '../knowledge/asksInTalk.js';
import { bearsOutConduct } from '../knowledge/bearsOutConduct.js';
import type { Language } from '../knowledge/language.js';
import type { Found, Heard, Library } from '../knowledge/library.js';
import type { Recognizer, Signs } from '../knowledge/recognition/recognizer.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { declines, refusesPeople } from '../knowledge/saysInTalk.js';
import type { About } from '../knowledge/talkSoFar.js';
import { withoutApology } from '../knowledge/withoutApology.js';
import { deniesAccusation, speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import { tellsOfReporting } from '../knowledge/tellsOfReporting.js';
import type { Conversation } from './conversation.js';
import { withoutDoubtfulDanger } from './doubtfulDanger.js';
import { foundAs } from './foundAs.js';
import { foundFor } from './foundFor.js';
import { hasBegun, inTalk, withHarmDone } from './inTalk.js';
import { hasReported } from './talkedOf.js';
import type { Kit } from './kit.js';
import { answersOnly } from './shortAnswer.js';
import { foundSince, requestAfter } from './sinceReported.js';
import { withoutMistaken } from './withoutMistaken.js';

/** The topic of those who complained and wait. */
const ofWaiting = 'how-long-it-takes';

/** What is heard of the words of one turn. */
export type Ears = Pick<Kit, 'find' | 'findInTalk' | 'signs' | 'near'>;

/** The topic of the person accused, which tells anybody else that this is what they are. */
const ofAccused = 'i-am-accused';

/**
 * Hears the words of one turn, once, in the language in which they seem to be written: what they show and what they are about
 * comes out of the same hearing. It is gone with the turn.
 * @param written the language in which the words seem to be written
 * @param spoken the language that the person chose
 * @param before the messages before these that are still held, oldest first
 * @param talk what the person has told, where they have
 */
export function hearing(
  { library, recognizer }: { library: Library; recognizer: Recognizer },
  written: Language,
  spoken: Language,
  before: () => readonly string[] = () => [],
  talk: Pick<Conversation, 'disclosed' | 'role' | 'warned' | 'topics'> = { disclosed: false, role: null, warned: [], topics: [] },
): Ears {
  const hear = once((words): Heard => library.hear(withoutApology(words), written));
  const signs = once((words): Signs => {
    const begun = hasBegun(talk) || hasReported(talk.topics);
    const all = recognizer.signsIn(withoutApology(words), [written, spoken], () => hear(words), before(), begun);
    const shown = talk.warned.length > 0 ? all : withoutDoubtfulDanger(all, hear(words));
    const isRefused = shown.request !== undefined && isPiece(words, written) && refusesPeople(shown.request, words);
    const here = begun ? inTalk(shown, words, written, talk) : isRefused ? { ...shown, request: undefined } : shown;
    const meant = withoutMistaken(withHarmDone(here, words, talk), words, written, talk, () => hear(words).find());
    return requestAfter(meant, words, (part) => library.hear(part, written));
  });
  const isAccused = (words: string): boolean => {
    if (talk.role === 'accused') return true;
    if (tellsOfReporting(words) || deniesAccusation(words)) return false;
    if (speaksOfAccusation(words) || library.titled(words, written) === ofAccused) return true;
    const { moment } = signs(words);
    const isOfConduct = moment === 'accused' || moment === 'own-behaviour';
    return isOfConduct && bearsOutConduct(moment, words, written, hear(words).find().top[0]?.id);
  };
  const foundHere = (words: string, heardAs: Found): Found => {
    const all = library.titled(words, written) ? heardAs : foundAs(talk.role, words, foundFor(words, heardAs));
    const ofOther = all.top.some(({ id }) => id === ofAccused) && !isAccused(words) ? withoutAccused(all) : all;
    // Whoever is accused and hears nothing waits for another thing than whoever complained.
    const waits = ofOther.decision === 'answer' && ofOther.top[0]?.id === ofWaiting && speaksOfAccusation(words) && isAccused(words);
    const found: Found = waits ? { ...ofOther, decision: 'suggest' } : ofOther;
    const isOffered = (topic: string): boolean => library.published(topic) !== undefined;
    return foundSince(words, found, { role: talk.role, signs: signs(words), isOffered });
  };
  const find = once((words): Found => foundHere(words, hear(words).find()));
  const findInTalk = (words: string): Found => {
    // What is asked to be done, and what is refused, says what it is about by itself.
    if (signs(words).request !== undefined || declines(words)) return find(words);
    return foundHere(words, hear(words).find({ before: talk.topics, asks: asksInTalk(words) }));
  };
  const near = (words: string): About => {
    const { decision, top } = hear(words).find();
    return decision === 'none' || answersOnly(words) || declines(words) ? [] : top;
  };
  return { find, findInTalk, signs, near };
}

/** What is asked of the same words several times in a turn is looked for once. */
function once<T>(of: (words: string) => T): (words: string) => T {
  let last: { words: string; value: T } | undefined;
  return (words) => {
    if (last?.words !== words) last = { words, value: of(words) };
    return last.value;
  };
}

/** What is found but for the topic of the person accused: where that was the answer, what is next is only offered. */
function withoutAccused({ decision, top, ...rest }: Found): Found {
  const others = top.filter(({ id }) => id !== ofAccused);
  const sure = decision === 'answer' && top[0]?.id !== ofAccused;
  return { ...rest, top: others, decision: sure || decision === 'none' ? decision : others.length > 0 ? 'suggest' : 'none' };
}
