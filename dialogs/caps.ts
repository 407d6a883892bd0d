import type { Referral } from './referral.js';

/**
 * How much there can be of what anybody may send without a name (care.md PR-44): so many texts of one person wait for an answer,
 * and so many chats wait at one office until somebody there takes one over. What people answered is bounded by themselves.
 * So many words for the editors wait in all.
 */
export const most = { unanswered: 40, waiting: 300, letters: 200 };

/** Whether a person has to wait for an answer before they can write more. */
export const isEnough = ({ thread }: Pick<Referral, 'thread'>): boolean =>
  thread.slice(-most.unanswered).filter(({ by }) => by === 'person').length === most.unanswered;
