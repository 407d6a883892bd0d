import { listed } from '../wordings.js';

/** What people type on the way to an office, as whole messages with small words around them: in small letters, parted by commas. */
export const wayWords = {
  /** Small words around any of these. */
  around: listed(`
    ok, okay, k, oh, well, so, and, there, here, at all, hm, hmm, as far as i know`),
  /** And around a yes; around a no they would decline: “not now”, “no thanks”. */
  aroundYes: listed(`
    then, please, pls, plz, thanks, thank you, now, just, sure, yet`),
  /** That nobody at an office is part of it, where that is asked. */
  nobody: listed(`
    no, nope, nah, nobody, no body, no one, noone, none, none of them, nobody is, no one is, nobody is involved,
    no one is involved, nobody is part of it, no one is part of it, nobody is part of this, they are not, they’re not,
    they are not involved, they’re not involved, they are not part of it, not involved, not that i know, not that i know of`),
  /** That it may go on. */
  goOn: listed(`
    go on, go ahead, go, continue, let’s continue, let’s go on, let’s go, i want to continue, i want to go on,
    i’ll continue, i’ll go on, carry on, keep going, proceed, next, next step, move on, start`),
  /** That a text is as it should be. */
  fine: listed(`
    fine, that’s fine, that is fine, this is fine, it’s fine, it is fine, good, that’s good, that is good, this is good,
    it’s good, it is good, all good, looks good, looks fine, it looks good, it looks fine, that looks good, this looks good,
    great, perfect, that’s it, that is it, that’s all, that is all, as it is, leave it as it is, leave it, done, ready,
    i’m ready, i am ready, nothing to add, nothing more, i agree, agreed, that works, correct, that’s right`),
  /** That it may be sent: never a yes to it, which only its button or the words of its button give (care.md CO-02). */
  send: listed(`
    send, send it, send this, send that, send it off, send it to them, send to them, send them this, send the text,
    send my text, send the message, send my message, submit, submit it, submit this, you can send it, you may send it,
    i want to send it, i want to send this, i will send it, i’ll send it, let’s send it, do it`),
  /** Whether what goes, or went, to an office is a report. */
  isReport: listed(`
    is this a report, is it a report, is that a report, was this a report, was that a report, was it a report,
    is this now a report, is it now a report, does this count as a report, does it count as a report, did i report,
    did i report it, did i report him, did i report her, did i make a report, have i reported, have i reported it,
    have i made a report, is this a formal report, is this an official report, is it a formal report,
    is it an official report, is this a complaint, is this a formal complaint, is it a complaint, is this reporting`),
  /** Whether somebody at the office has read it. */
  isRead: listed(`
    did anyone read it, did anybody read it, did someone read it, did somebody read it, has anyone read it,
    has anybody read it, has someone read it, has somebody read it, did they read it, have they read it, was it read,
    has it been read, did anyone read my message, has anyone read my message, did they read my message,
    have they read my message, did anyone read my text, has anyone read my text, did anyone open it, did anybody open it,
    has anyone opened it, has anybody opened it, did they open it, have they opened it, was it opened, has it been opened,
    did anyone see it, has anyone seen it, did they see it, have they seen it`),
};

export type WayWords = typeof wayWords;
