import { asksInTalk } from '../knowledge/asksInTalk.js';
import type { Found } from '../knowledge/library.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { tellsPiece } from '../knowledge/tellsPiece.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { saidMore } from './moments.js';
import { fitsStory } from './momentTopics.js';

/** What search takes it for that everybody knows and nobody says a word: who has told what was done to them asks for no policy. */
const ofSilence = 'zero-tolerance';

/** Whether the topic that is sure may be what a part of a story is about. */
function fitsPiece(words: string, { top: [first] }: Found, { library, written }: Kit): boolean {
  const topic = first && library.published(first.id);
  return topic?.id !== ofSilence && (!topic || fitsStory(topic) || !isPiece(words, written));
}

/**
 * The reply to whoever goes on telling, after what was done to them or what they are in it is known: that it was heard, with ways on
 * and what it may be about, instead of a question which topic was meant. Whoever asks, or tells what an answer surely fits, gets that.
 * @param found what the message would be answered with
 */
export function moreTold(words: string, found: Found, kit: Kit): Promise<Reply> | Reply | undefined {
  const asks = asksInTalk(words);
  if (!asks && tellsPiece(words)) return saidMore({ ...found, top: [] }, kit);
  // What nothing is near to may be anything: whoever wrote more than a piece is told so, and shown a person to talk to.
  const isNear = found.decision === 'suggest' || (found.decision === 'answer' && !fitsPiece(words, found, kit));
  if (asks || (!isNear && !(found.decision === 'none' && isPiece(words, kit.written)))) return undefined;
  return saidMore(found.decision === 'none' ? { ...found, top: [] } : found, kit);
}
