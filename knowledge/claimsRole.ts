import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** What somebody says that they are, as the roles of `dialogs/conversation.ts` are called. */
const claimed = {
  manager: among('claimsRole', 'manager'),
  witness: among('claimsRole', 'witness'),
  accused: among('claimsRole', 'accused'),
};

type Claimed = keyof typeof claimed;
const roles = Object.keys(claimed) as Claimed[];

/** That the writer is not the one it was done to. */
const notDoneToThem = among('claimsRole', 'notDoneToThem');

/** Whose manager somebody is: "I am the manager of the accused". */
const leadsTheAccused = among('claimsRole', 'leadsTheAccused');

/** What words say that their writer is: one of the roles, as whoever puts right what they were taken for says it. */
export const rolesClaimed = (words: string): Claimed[] => roles.filter((role) => claimed[role].test(straight(words)));

/** Whether words say that it was not done to their writer ("her, not me"). */
export const deniesBeingHarmed = (words: string): boolean => notDoneToThem.test(straight(words));

/** Whether words say outright that their writer leads whoever is accused: what is said of the accused is not said of them. */
export const leadsAccused = (words: string): boolean => leadsTheAccused.test(straight(words));
