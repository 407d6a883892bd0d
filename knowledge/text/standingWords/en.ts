import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['and ', 'but ', 'so ', 'ok '] });

/** Short questions that ask on about the answer that stands there, and anywhere else may be about anything: who may refuse, who decides, and whether the accused may still come to work. */
export const standingWords = {
  refuses: wordings(`
    what if i refuse, if i refuse, can i refuse, may i refuse, can i say no, what if i say no, if i say no,
    what if i don’t go, what if i don’t want to, what if i do not want to, can i not go, could i refuse,
    am i allowed to refuse, am i allowed to say no`),
  whoDecides: wordings(`
    who decides, who decides that, who decides this, who decides about it, who decides about that,
    who makes the decision, who takes the decision, whose decision is it, who approves it, who approves that,
    who has to approve it, who has to agree, who will decide`),
  othersRefuse: wordings(`
    what if he says no, what if she says no, what if they say no, if he says no, if she says no, if they say no,
    what if he refuses, what if she refuses, what if they refuse, if they refuse, what if he doesn’t agree,
    what if she doesn’t agree, what if they don’t agree, if he doesn’t agree, does he have to agree,
    does she have to agree, does he have to accept, must he agree, what if it doesn’t work,
    what if that doesn’t work, if it doesn’t work`),
  suspended: wordings(`
    will i be suspended, can i be suspended, could i be suspended, can they suspend me, will they suspend me,
    am i going to be suspended, can they send me home, will they send me home, will i be put on leave,
    can they put me on leave, can i be put on leave, do i still get paid, will i still get paid, is it with pay`),
};

export type StandingWords = typeof standingWords;
