import { documentWords } from '../documentWords/en.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['and ', 'but ', 'so ', 'ok '] });

/** Short questions that ask on about the answer that stands there, and anywhere else may be about anything: who may refuse, who decides, and whether the accused may still come to work. */
export const standingWords = {
  ...documentWords,
  refuses: wordings(`
    what if i refuse, if i refuse, can i refuse, may i refuse, can i say no, what if i say no, if i say no,
    what if i don’t go, what if i don’t want to, what if i do not want to, can i not go, could i refuse,
    am i allowed to refuse, am i allowed to say no, what happens if i refuse, what happens if i say no,
    what happens if i don’t go, what if i decline, can i decline, do i have to go, must i go,
    what if i don’t show up, do i have the right to refuse, can i refuse to answer, what if i don’t answer,
    what if i don’t wanna`),
  whoDecides: wordings(`
    who decides, who decides that, who decides this, who decides about it, who decides about that,
    who makes the decision, who takes the decision, whose decision is it, who approves it, who approves that,
    who has to approve it, who has to agree, who will decide, who has the final say, who gets to decide,
    who is deciding, who makes the final decision, who makes that decision, whose call is it, who signs off,
    who decides in the end, who grants it`),
  othersRefuse: wordings(`
    what if he says no, what if she says no, what if they say no, if he says no, if she says no, if they say no,
    what if he refuses, what if she refuses, what if they refuse, if they refuse, what if he doesn’t agree,
    what if she doesn’t agree, what if they don’t agree, if he doesn’t agree, what if it doesn’t work,
    what if that doesn’t work, if it doesn’t work, if he refuses, if she refuses, if she doesn’t agree,
    if they don’t agree, what if he doesn’t want to, what if she doesn’t want to, what if they don’t want to,
    if he doesn’t want to, what if he won’t agree, what if the other person refuses,
    what if the other person says no, what if hr says no, what if hr refuses, what if my boss says no,
    what if my boss refuses, what if my manager says no, what happens if he refuses, what happens if he says no,
    what happens if they refuse, what if it’s refused, what if they turn it down, what if it fails,
    if that doesn’t work`),
  suspended: wordings(`
    will i be suspended, can i be suspended, could i be suspended, can they suspend me, will they suspend me,
    am i going to be suspended, can they send me home, will they send me home, will i be put on leave,
    can they put me on leave, can i be put on leave, do i still get paid, will i still get paid, is it with pay,
    will i get suspended, can i get suspended, could they suspend me, are they going to suspend me, am i suspended,
    can i be sent home, will i be sent home, will they put me on leave, can i keep working, can i still work,
    can i still come to work, do i keep my salary, will i lose my pay, do i lose my pay, will i lose my salary,
    is it unpaid, with or without pay`),
  whyAsked: wordings(`
    why do you ask, why do you ask that, why do you want to know, why do you need that, why do you need to know,
    why do you ask which organization, why do you need my organization, do i have to say which organization,
    do i have to tell you, why should i say`),
};

export type StandingWords = typeof standingWords;
