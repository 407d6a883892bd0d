import { asksInTalk } from '../knowledge/asksInTalk.js';
import type { Found } from '../knowledge/library.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { declines } from '../knowledge/saysInTalk.js';
import { tellsPiece } from '../knowledge/tellsPiece.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { ofDeed, saidMore } from './moments.js';
import { fitsStory } from './momentTopics.js';

/** What search takes it for that everybody knows and nobody says a word: who has told what was done to them asks for no policy. */
const ofSilence = 'zero-tolerance';

/** Whether a topic is about people to turn to, who are not named once more to whoever says that they want none of them. */
const isOfPeople = (id: string, { library }: Kit): boolean =>
  !ofCase.includes(id) && (ofPeople.includes(id) || ofPeople.includes(library.published(id)?.group ?? ''));
const ofPeople: readonly string[] = ['ombuds', 'counsellor', 'formal-report', 'police-report', 'human-resources-role'];
/** Topics among those of a report that say what a case needs: a "no" beside them ("there is no witness") refuses nobody. */
const ofCase: readonly string[] = ['no-proof', 'corroboration-and-witnesses', 'case-of-the-past', 'time-limit'];

/** From which share on a piece that says who or where it was is about a topic as well ("he is my boss", "I am a man"). */
const surely = 0.75;

/** Whether the topic that is sure may be what a part of a story is about. */
function fitsPiece(words: string, { top: [first] }: Found, kit: Kit): boolean {
  const topic = first && kit.library.published(first.id);
  if (topic === undefined || !isPiece(words, kit.written)) return topic?.id !== ofSilence;
  // How the other one took it is no question of what whoever it was done to may want.
  if (kit.conversation.place === ofDeed) return false;
  return topic.id !== ofSilence && fitsStory(topic) && !(declines(words) && isOfPeople(topic.id, kit));
}

/**
 * The reply to whoever goes on telling, after what was done to them or what they are in it is known: that it was heard, with ways on
 * and what it may be about, instead of a question which topic was meant. Whoever asks, or tells what an answer surely fits, gets that.
 * @param found what the message would be answered with
 */
export function moreTold(words: string, found: Found, kit: Kit): Promise<Reply> | Reply | undefined {
  const asks = asksInTalk(words);
  if (!asks && tellsPiece(words)) return saidMore({ ...found, top: found.top.filter(({ score }) => score >= surely) }, kit);
  // What nothing is near to may be anything: whoever wrote more than a piece is told so, and shown a person to talk to.
  const isNear = found.decision === 'suggest' || (found.decision === 'answer' && !fitsPiece(words, found, kit));
  if (asks || (!isNear && !(found.decision === 'none' && isPiece(words, kit.written)))) return undefined;
  const top = found.decision === 'none' ? [] : found.top.filter(({ id }) => !(declines(words) && isOfPeople(id, kit)));
  return saidMore({ ...found, top }, kit);
}
