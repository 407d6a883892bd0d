import { wordingsWith } from './wordings.js';

const wordings = wordingsWith({
  who: ['he', 'she', 'the person', 'this person', 'that person', 'the other person', 'my boss', 'my manager', 'my supervisor'],
  before: ['and ', 'but ', 'so ', 'ok '],
});

/** Short questions that only mean something by what stands there, each with what it asks; none of them tells of anything. */
export const ellipsisWords = {
  findsOut: wordings(`
    if * finds out, what if * finds out, will * know, will * find out, will * know about it, will * find out about it,
    does * find out, does * get to know, will * be told, will * be informed, will * hear about it, will * know it was me,
    will * find out it was me, can * find out, if they find out, what if they find out, will they know, will they find out,
    do they find out, will they be told, will they know it was me, can they find out, what if somebody finds out,
    what if someone finds out, what if anyone finds out, will anyone know, will anybody know, will anyone find out, if people find out,
    who will know, who will find out, who finds out, who will know about it, who gets to know`),
  confidential: wordings(`
    is it confidential, is that confidential, is this confidential, is it really confidential, is everything confidential,
    is it all confidential, will it be confidential, will it stay confidential, does it stay confidential, is it private,
    is that private, will it stay private, does it stay private, does it stay between us, will it stay between us, is it secret,
    will it be kept secret, is it kept secret, do they keep it secret, do they keep it to themselves, how confidential is it,
    how private is it, is it kept confidential, will it be kept confidential`),
  anonymous: wordings(`
    is it anonymous, is that anonymous, can i do it anonymously, can i do that anonymously, can i be anonymous, can i stay anonymous,
    can i remain anonymous, can it be anonymous, without my name, without giving my name, without a name, can i do it without my name,
    can i do that without my name, do i have to give my name, must i give my name, do i need to give my name, do i have to say my name,
    do they need my name, do they have to know my name`),
  howLong: wordings(`
    how long, how long does it take, how long does that take, how long does this take, how long will it take, how long will that take,
    how long would it take, how long do i wait, how long do i have to wait, how long must i wait, how fast, how fast is it,
    how fast does it go, how quickly, how quick is it, how soon, how many days, how many weeks, how many months, how much time,
    how much time does it take, does it take long, does it take a long time, will it take long, is it quick, is it fast`),
  whatNext: wordings(`
    what happens next, what happens then, what happens after that, what happens after, what happens afterwards, what comes next,
    what comes after that, what next, what then, then what, what is next, what’s next, what is the next step, what’s the next step,
    what are the next steps, next steps, what happens after this, what will happen next, what will happen then, what follows`),
  obliged: wordings(`
    do i have to, do i have to do it, do i have to do that, do i have to do this, do i really have to, must i, must i do it,
    must i do that, do i need to, do i need to do it, do i need to do that, am i obliged, am i obliged to, am i obligated,
    am i required to, is it mandatory, is that mandatory, is it compulsory, is it obligatory, is it voluntary, is that voluntary,
    is it required, is it optional`),
  cost: wordings(`
    how much does it cost, how much does that cost, how much is it, how much, does it cost anything, does it cost money,
    does it cost something, does that cost anything, what does it cost, what does that cost, what is the cost, what’s the cost,
    is it free, is that free, is this free, is it free of charge, for free, do i have to pay, do i need to pay, do i pay for it,
    do i have to pay for it, must i pay, who pays, who pays for it, who pays for that, is there a fee, are there fees`),
  losesJob: wordings(`
    can i lose my job, could i lose my job, will i lose my job, might i lose my job, do i lose my job, what if i lose my job,
    can they fire me, could they fire me, will they fire me, can i be fired, could i be fired, will i be fired, can i get fired,
    will i get fired, can * fire me, will * fire me, can i be dismissed, will i be dismissed, what about my job, what about my contract,
    what happens to my job, can i lose my contract, will i lose my contract, is my job safe, is my job at risk, is my contract at risk`),
  whoHelps: wordings(`
    who can help me, who can help, who helps me, who helps, who will help me, who could help me, who can help me with that,
    who can help me with this, who can help with this, who can help with that, can somebody help me with that,
    can someone help me with that, is there somebody who can help, is there someone who can help, who can support me, who supports me,
    who can i ask, who do i ask, whom can i ask, who can advise me, who advises me, who is there for me`),
  whereTo: wordings(`
    where, where to, where exactly, where do i go, where can i go, where should i go, where do i find it, where do i find that,
    where can i find it, where can i find them, where do i find them, where is it, where is that, where are they,
    where can i do that, where can i do it, where do i do that, where do i do it, where do i turn, where can i turn, in which office,
    which office, at which office`),
  changesMind: wordings(`
    can i change my mind, can i still change my mind, can i change my mind later, what if i change my mind, if i change my mind,
    could i change my mind, am i allowed to change my mind, can i take it back, can i take that back, can i take it back later,
    can i withdraw it, can i withdraw it later, can i undo it, can i undo that, is there a way back, what if i regret it`),
  notBelieved: wordings(`
    what if they don’t believe me, what if they do not believe me, if they don’t believe me, if they do not believe me,
    what if nobody believes me, what if no one believes me, if nobody believes me, if no one believes me, what if * doesn’t believe me,
    what if * does not believe me, will they believe me, will anyone believe me, will anybody believe me, will somebody believe me,
    will * believe me, who will believe me, who would believe me, do they believe me, what if i am not believed,
    what if i’m not believed, will i be believed, what if they say i lie, what if they think i lie, what if they think i’m lying`),
  /** Bare words, which ask something only right after an answer; anywhere else somebody may be telling in pieces. */
  andThen: wordings(`
    after that, and then, afterwards`),
  myJob: wordings(`
    my job, my contract`),
  secretly: wordings(`
    confidential, confidentially`),
  byName: wordings(`
    anonymous, anonymously, with my name`),
};

export type EllipsisWords = typeof ellipsisWords;
