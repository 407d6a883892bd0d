import { asksBesideSilence, sinceReporting, type SinceReporting } from '../knowledge/afterReporting.js';
import { bearsOutConduct } from '../knowledge/bearsOutConduct.js';
import type { Language } from '../knowledge/language.js';
import type { Found, Heard, Library } from '../knowledge/library.js';
import type { Recognizer, Signs } from '../knowledge/recognition/recognizer.js';
import { withoutApology } from '../knowledge/withoutApology.js';
import { speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import { tellsOfReporting } from '../knowledge/tellsOfReporting.js';
import type { Role } from './conversation.js';
import { foundFor } from './foundFor.js';
import type { Kit } from './kit.js';
import { withoutMistaken } from './withoutMistaken.js';

/** The topic of the person accused, which tells anybody else that this is what they are. */
const ofAccused = 'i-am-accused';

/** What answers whoever reported and tells how it went on. */
const afterReporting: Record<SinceReporting, string> = {
  silent: 'how-long-it-takes',
  closed: 'informed-of-outcome',
  shunned: 'retaliation-what',
  unheard: 'corroboration-and-witnesses',
};
/** Topics that search takes for what is asked where somebody only tells when and where they reported: they speak of what comes before. */
const ofBefore: readonly string[] = ['time-limit', 'retaliation-time-limit', 'formal-report-where', 'human-resources-role'];

/**
 * Hears the words of one turn, once, in the language in which they seem to be written: what they show and what they are about
 * comes out of the same hearing. It is gone with the turn.
 * @param written the language in which the words seem to be written
 * @param spoken the language that the person chose
 * @param before the messages before these that are still held, oldest first
 * @param role what the person said that they are
 */
export function hearing(
  { library, recognizer }: { library: Library; recognizer: Recognizer },
  written: Language,
  spoken: Language,
  before: () => readonly string[] = () => [],
  role: Role | null = null,
): Pick<Kit, 'find' | 'signs'> {
  let heard: { words: string; message: Heard } | undefined;
  const hear = (words: string): Heard => {
    if (heard?.words !== words) heard = { words, message: library.hear(withoutApology(words), written) };
    return heard.message;
  };
  let read: { words: string; signs: Signs } | undefined;
  const signs = (words: string): Signs => {
    if (read?.words === words) return read.signs;
    const shown = recognizer.signsIn(withoutApology(words), [written, spoken], () => hear(words), before());
    read = { words, signs: withoutMistaken(shown, words, written, () => hear(words).find()) };
    return read.signs;
  };
  const isAccused = (words: string): boolean => {
    if (role === 'accused') return true;
    if (tellsOfReporting(words)) return false;
    if (speaksOfAccusation(words) || library.titled(words, written) === ofAccused) return true;
    const { moment } = signs(words);
    const isOfConduct = moment === 'accused' || moment === 'own-behaviour';
    return isOfConduct && bearsOutConduct(moment, words, written, hear(words).find().top[0]?.id);
  };
  return {
    find(words) {
      const heardAs = hear(words).find();
      const all = library.titled(words, written) ? heardAs : foundFor(words, heardAs);
      const found = all.top.some(({ id }) => id === ofAccused) && !isAccused(words) ? withoutAccused(all) : all;
      const since = sinceReporting(words);
      const topic = since && library.published(afterReporting[since]) ? afterReporting[since] : undefined;
      if (topic) return isSureOfAnother(found, words) ? found : answeredWith(topic, found, words);
      const waiting = library.published(afterReporting.silent);
      return waiting && found.decision !== 'answer' && tellsOfReporting(words) ? offeredWith(waiting.id, found) : found;
    },
    signs,
  };
}

/** What is found but for the topic of the person accused: where that was the answer, what is next is only offered. */
function withoutAccused({ decision, top, ...rest }: Found): Found {
  const others = top.filter(({ id }) => id !== ofAccused);
  const sure = decision === 'answer' && top[0]?.id !== ofAccused;
  return { ...rest, top: others, decision: sure || decision === 'none' ? decision : others.length > 0 ? 'suggest' : 'none' };
}

/** From which score on a topic is offered beside, where something else is asked in the same message. */
const nearlySure = 0.5;

/** Whether search is sure of what was asked: a day or an office that is only told of asks nothing. */
const isSureOfAnother = ({ decision, top: [first] }: Found, words: string): boolean =>
  decision === 'answer' && first !== undefined && (asksBesideSilence(words) || !ofBefore.includes(first.id));

/** What is told is answered; where something else that search nearly knows is asked as well, both are offered. */
function answeredWith(topic: string, { top }: Found, words: string): Found {
  const [first] = top;
  const isBeside = first !== undefined && first.id !== topic && first.score >= nearlySure && asksBesideSilence(words);
  const all = [{ id: topic, score: 1 }, ...top.filter(({ id }) => id !== topic)].slice(0, 5);
  return { decision: isBeside ? 'suggest' : 'answer', top: all };
}

/** Whoever reported, and tells in other words how it goes, is offered what to do while they wait beside what is nearest. */
function offeredWith(topic: string, { top, ...rest }: Found): Found {
  const at = top.findIndex(({ id }) => id === topic);
  if (at !== -1 && at < 3) return { ...rest, top, decision: 'suggest' };
  const others = top.filter(({ id }) => id !== topic);
  return { ...rest, decision: 'suggest', top: [...others.slice(0, 2), { id: topic, score: 0 }, ...others.slice(2)].slice(0, 5) };
}
