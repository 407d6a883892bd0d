import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** What somebody may say that they are not, as the roles of `dialogs/conversation.ts` are called. */
const roles = ['accused', 'manager', 'witness'] as const;

/** That the writer is not one of these. */
const denied: Record<(typeof roles)[number], RegExp> = {
  // That they did nothing is the defence of whoever is accused, and no word of who they are.
  accused: among('deniesRole', 'accused'),
  manager: among('deniesRole', 'manager'),
  witness: among('deniesRole', 'witness'),
};

/** That it was done to the writer; whoever is accused says the rest as well ("I am the victim here", of an accusation). */
const done = among('deniesRole', 'done');
/** That it is about the writer, as whoever was taken for a friend says it. */
const about = among('deniesRole', 'about');

/** Whether somebody says that they are not what they were taken for: no friend of whoever it happened to, nobody's manager, not the accused. */
export const deniesRole = (role: (typeof roles)[number], words: string): boolean => denied[role].test(straight(words));

/** Whether somebody who was taken for the accused or a friend says that it happened to them. */
export function wasItTheirs(role: 'accused' | 'witness', words: string): boolean {
  const said = straight(words);
  return done.test(said) || (role === 'witness' && about.test(said));
}
