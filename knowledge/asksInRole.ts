import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** What people ask about who are not those to whom it was done: each is answered by what they are in it. */
const asked = {
  /** To send whoever did it away from an event. */
  throwsOut: among('asksInRole', 'throwsOut'),
  /** To speak with whoever may have complained of them. */
  talksToHer: among('asksInRole', 'talksToHer'),
  /** To speak with the person named, or to write to them. */
  talksToThem: among('asksInRole', 'talksToThem'),
  /** To say sorry, or send a message. */
  apologizes: among('asksInRole', 'apologizes'),
  /** To tell it themselves before others do. */
  confesses: among('asksInRole', 'confesses'),
  /** To delete, or keep, what was written. */
  deletes: among('asksInRole', 'deletes'),
  /** To strike back: a lawsuit, a complaint of one's own. */
  strikesBack: among('asksInRole', 'strikesBack'),
  /** What follows for whoever lies about it. */
  isLie: among('asksInRole', 'isLie'),
  /** To be ill, ashamed or worn out with it, or to have a family that lives on them. */
  isDistressed: among('asksInRole', 'isDistressed'),
  /** To be made to pay for it: punished, dismissed. */
  isPunished: among('asksInRole', 'isPunished'),
  /** Who accused them, or what is said against them. */
  whoSaidIt: among('asksInRole', 'whoSaidIt'),
  /** A lawyer, or somebody who comes along. */
  bringsSomebody: among('asksInRole', 'bringsSomebody'),
  /** To be kept from work meanwhile. */
  isSuspended: among('asksInRole', 'isSuspended'),
  /** Whether there is pay meanwhile. */
  isPaid: among('asksInRole', 'isPaid'),
  /** Not to answer, not to go, not to say anything. */
  refuses: among('asksInRole', 'refuses'),
  /** Whether the other one, or anybody, learns what they say or who they are. */
  isHeardOf: among('asksInRole', 'isHeardOf'),
  /** To wait before anything is done. */
  waits: among('asksInRole', 'waits'),
  /** To move, send away, not renew or tell the person named, as somebody who leads them may think of it. */
  movesThem: among('asksInRole', 'movesThem'),
  /** That whoever did it goes on with it meanwhile. */
  goesOn: among('asksInRole', 'goesOn'),
  /** To look into it oneself. */
  investigates: among('asksInRole', 'investigates'),
} as const;

export type AskedInRole = keyof typeof asked;
const kinds = Object.entries(asked) as [AskedInRole, RegExp][];

/** What a message asks that is answered by what its writer is in it; empty where it asks none of it. */
export function asksInRole(words: string): AskedInRole[] {
  const said = straight(words);
  return kinds.filter(([, pattern]) => pattern.test(said)).map(([kind]) => kind);
}
