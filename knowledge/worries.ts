import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** Short worries that people say in words which no topic has for its own, and which search takes for something else. */
const patterns = {
  /** That the other person will say that it was wanted. */
  saysWanted: among('worries', 'saysWanted'),
  /** To leave the job over it. */
  leavesJob: among('worries', 'leavesJob'),
  /** To keep pictures from being shown. */
  stopsPictures: among('worries', 'stopsPictures'),
  /** That nobody at work hears of a doctor or a hospital. */
  doctorInSecret: among('worries', 'doctorInSecret'),
  /** To live under one roof with whoever did it. */
  sharesRoof: among('worries', 'sharesRoof'),
  /** To tell it instead of writing. */
  saysItAloud: among('worries', 'saysItAloud'),
  /** What may become of whoever did it. */
  whatOfThem: among('worries', 'whatOfThem'),
  /** To say no more of it. */
  noMoreTalk: among('worries', 'noMoreTalk'),
  /** To leave what was begun, as a whole message: "never mind", "I'll think about it". */
  letsBe: among('worries', 'letsBe'),
  /** That there is no danger, as a whole message. */
  noDanger: among('worries', 'noDanger'),
  /** That nobody is to hear of it. */
  asksSecrecy: among('worries', 'asksSecrecy'),
} as const;

/** That somebody else said it: whoever did it asks for secrecy as well. */
const retold = among('worries', 'retold');

export type Worry = keyof typeof patterns;
const worries = Object.entries(patterns) as [Worry, RegExp][];

/** The first of these that words say; undefined where they say none. */
export const worryIn = (words: string): Worry | undefined => {
  const said = straight(words);
  return worries.find(([worry, pattern]) => pattern.test(said) && !(worry === 'asksSecrecy' && retold.test(said)))?.[0];
};
