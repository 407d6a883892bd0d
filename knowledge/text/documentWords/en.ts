import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['and ', 'but ', 'so ', 'ok '] });

/** Short questions about a document, a body or a register that stands there: since when, whether it binds, who runs it, who is in it. Anywhere else they may be about anything. */
export const documentWords = {
  sinceWhen: wordings(`
    since when, from when, when did it start, when was it made, when was that, what year, which year, in what year,
    in which year, from what year, how old is it, when was it launched, when did it come out, when was it published,
    when was it approved, when was it set up, since what year`),
  isBinding: wordings(`
    is it binding, is that binding, is it a rule, is it law, is it legally binding, does it bind, do they have to follow it,
    do we have to follow it, must they follow it, does everyone have to follow it, is it only advice,
    does it have to be followed`),
  whoRuns: wordings(`
    who runs it, who manages it, who is behind it, who is in charge, who is in charge of it, who leads it, who led it,
    who chairs it, who chaired it, who is responsible for it, who operates it, who owns it, who runs that, who was in charge`),
  whoWrote: wordings(`
    who wrote it, who made it, who drafted it, who issued it, who published it, who is the author, who created it,
    who developed it, who did it, where does it come from`),
  whereToRead: wordings(`
    can i read it, where can i read it, where do i read it, where can i find the text, can i see it, can i see the text,
    is it public, is it published, can i download it, where can i download it, is there a link, do you have a link, link,
    give me the link, where is the document, can i get a copy, where do i get it, where is it published, is it online somewhere`),
  whoIsIn: wordings(`
    who is in it, who is listed, who is in there, who gets listed, who is on it, who is a member, who are the members,
    who took part, who is part of it, which organizations, which agencies, who belongs to it, who is in the database,
    whose names`),
  whatCame: wordings(`
    what did it produce, what did they produce, what came of it, what did they do, what did it do, what were the results,
    what are the results, what was the outcome, what did it find, what did they find, what came out of it, what has it achieved,
    what did it achieve`),
  whatIsMissing: wordings(`
    what is missing, what is missing in it, what’s missing, what’s missing in it, what does it not cover, what doesn’t it cover,
    what are its limits, what are the limits, what are the gaps, what is not in it, what don’t you know about it, is it any good,
    what is wrong with it`),
  online: wordings(`
    and online, what about online, does it cover online, online too, does it apply online, does it hold online,
    and virtual meetings, and on zoom, is online covered`),
  ifBroken: wordings(`
    what if someone breaks it, what can i do if someone breaks it, what happens if someone breaks it,
    what happens if you break it, what if it is broken, what happens if it’s broken, what if somebody violates it,
    what are the consequences, what happens then to them, what if nobody follows it, what if they don’t follow it`),
  lookUp: wordings(`
    can i look up somebody, can i look someone up, can i look up someone, can i search it, can i search for somebody,
    can i check somebody, can i check someone, can i look him up, can i look her up, who can search it, who can see it,
    who can look, can anyone look, can i see who is in it, can managers look, who has access, who can access it`),
  myName: wordings(`
    is my name in it, am i in it, am i listed, am i on it, how do i know if i am in it, how do i know if i’m in it,
    how do i find out if i am in it, would i know, would i be told, will i be told, is he told, is she told, are they told,
    is my name in there, as a victim am i in it, am i in there`),
  putIn: wordings(`
    how do i get him into it, how do i get somebody into it, how do i get someone in it, how do i get her into it,
    can i put him in it, can i put somebody in it, can i get him listed, how do names get in, how does a name get in,
    who puts names in, how do you get in, how does somebody get in, how do people get in it, who enters the names,
    will he be put in it, will he be listed, can i have him listed`),
  takenOut: wordings(`
    can it be corrected, can he challenge it, can she challenge it, can i challenge it, can they challenge it,
    can it be challenged, can it be deleted, can it be removed, can a name be removed, how do i get out of it,
    how do you get out of it, can i contest it, can he contest it, what if it is wrong, what if it’s wrong,
    what if it is a mistake, can i have it corrected, can i comment`),
  whoResigned: wordings(`
    does it show people who resigned, what if he resigns, what if he resigned, what if he quits, what if he leaves before,
    what if they resign, and if he resigns, what if he leaves, does it cover people who left, can he just resign,
    what if she resigns, and people who left`),
  forOutsiders: wordings(`
    and for ngos, and ngos, for ngos too, do ngos use it, does it hold for ngos, is it used by ngos, and outside the un,
    does it work outside the un, and for partners, and implementing partners, what about ngos, what about partners,
    and other organizations, and the private sector, do other organizations use it, what about outside the un`),
  keptHowLong: wordings(`
    for how long, how many years, how long does it stay, how long does a name stay, how long does a name stay in it,
    how long is he in there, how long is he in it, how long do names stay, how long is it kept, how long is a name kept,
    how long do they stay in, how long is somebody in it, for how long is he in there, how long does he stay in it,
    and how long is he in there`),
  howMany: wordings(`
    how many, how many are there, how many principles, how many principles are there, how many people, how many names,
    how many are in it, how many names are in it, how many were there, how many organizations, how many took part,
    how many people answered`),
};

export type DocumentWords = typeof documentWords;
