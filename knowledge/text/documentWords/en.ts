import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['and ', 'but ', 'so ', 'ok '] });

/** Short questions about a document, a body or a register that stands there: since when, whether it binds, who runs it, who is in it. Anywhere else they may be about anything. */
export const documentWords = {
  sinceWhen: wordings(`
    since when, from when, when did it start, when was it made, when was that, what year, which year, in what year,
    in which year, from what year, how old is it, when was it launched, when did it come out, when was it published,
    when was it approved, when was it set up, since what year, when was it created, when was it introduced,
    when did they start it, how long has it existed, how long has it been around, is it new`),
  isBinding: wordings(`
    is it binding, is that binding, is it a rule, is it law, is it legally binding, does it bind, do they have to follow it,
    do we have to follow it, must they follow it, does everyone have to follow it, is it only advice,
    does it have to be followed, is it a law, is this binding, is it enforceable, do organizations have to follow it,
    does everyone have to use it, do they all have to use it`),
  whoRuns: wordings(`
    who runs it, who manages it, who is behind it, who is in charge, who is in charge of it, who leads it, who led it,
    who chairs it, who chaired it, who is responsible for it, who operates it, who owns it, who runs that, who was in charge,
    who’s behind it, who’s in charge, who runs this`),
  whoWrote: wordings(`
    who wrote it, who made it, who drafted it, who issued it, who published it, who is the author, who created it,
    who developed it, where does it come from, who made this, who wrote this, who is it by`),
  whereToRead: wordings(`
    can i read it, where can i read it, where do i read it, where can i find the text, can i see it, can i see the text,
    is it public, is it published, can i download it, where can i download it, is there a link, do you have a link, link,
    give me the link, where is the document, can i get a copy, where do i get it, where is it published, is it online somewhere,
    send me the link, can you send the link, can i have the link, link please, link pls, where’s the link, can i have a copy,
    is there a pdf, pdf`),
  whoIsIn: wordings(`
    who is in it, who is listed, who is in there, who gets listed, who is on it, who is a member, who are the members,
    who took part, who is part of it, which organizations, which agencies, who belongs to it, who is in the database,
    whose names, who’s in it, who’s listed, who’s on it, who’s in there, who is included, which orgs`),
  whatCame: wordings(`
    what did it produce, what did they produce, what came of it, what did they do, what did it do, what were the results,
    what are the results, what was the outcome, what did it find, what did they find, what came out of it, what has it achieved,
    what did it achieve, did it help, did it work, did anything change, has anything changed`),
  whatIsMissing: wordings(`
    what is missing, what is missing in it, what’s missing, what’s missing in it, what does it not cover, what doesn’t it cover,
    what are its limits, what are the limits, what are the gaps, what is not in it, what don’t you know about it, is it any good,
    what is wrong with it, is it reliable, does it work`),
  online: wordings(`
    and online, what about online, does it cover online, online too, does it apply online, does it hold online,
    and virtual meetings, and on zoom, is online covered, and on teams, what about zoom, and virtual events,
    what about social media`),
  ifBroken: wordings(`
    what if someone breaks it, what can i do if someone breaks it, what happens if someone breaks it,
    what happens if you break it, what if it is broken, what happens if it’s broken, what if somebody violates it,
    what are the consequences, what happens then to them, what if nobody follows it, what if they don’t follow it,
    what if they break it, what if someone violates it, what if someone doesn’t follow it, what happens if you don’t follow it,
    what if they ignore it, are there consequences, any consequences`),
  lookUp: wordings(`
    can i look up somebody, can i look someone up, can i look up someone, can i search it, can i search for somebody,
    can i check somebody, can i check someone, can i look him up, can i look her up, who can search it, who can see it,
    who can look, can anyone look, can i see who is in it, can managers look, who has access, who can access it, is he in it,
    is she in it, is he listed, is he on it, is my boss in it, can i see if he is in it, can i check if he is in it,
    can i check if someone is in it, can you look him up, can you check him, can i access it`),
  myName: wordings(`
    is my name in it, am i in it, am i listed, am i on it, how do i know if i am in it, how do i know if i’m in it,
    how do i find out if i am in it, would i know, would i be told, will i be told, is he told, is she told, are they told,
    is my name in there, as a victim am i in it, am i in there, am i in the database, is my name on it, will they tell me,
    would they tell me, how would i know, will i be notified, do they tell you`),
  putIn: wordings(`
    how do i get him into it, how do i get somebody into it, how do i get someone in it, how do i get her into it,
    can i put him in it, can i put somebody in it, can i get him listed, how do names get in, how does a name get in,
    who puts names in, how do you get in, how does somebody get in, how do people get in it, who enters the names,
    will he be put in it, will he be listed, can i have him listed, will he be in it, will he end up in it,
    how do i put him in it, how do i add him, can i add him, how do people end up in it, who decides who is in it,
    who adds names`),
  takenOut: wordings(`
    can it be corrected, can he challenge it, can she challenge it, can i challenge it, can they challenge it,
    can it be challenged, can it be deleted, can it be removed, can a name be removed, how do i get out of it,
    how do you get out of it, can i contest it, can he contest it, what if it is wrong, what if it’s wrong,
    what if it is a mistake, can i have it corrected, can i comment, how do i get off it, can i be removed,
    can i get my name removed, what if they got it wrong, what if he is innocent, what if it’s not true`),
  whoResigned: wordings(`
    does it show people who resigned, what if he resigns, what if he resigned, what if he quits, what if he leaves before,
    what if they resign, and if he resigns, what if he leaves, does it cover people who left, can he just resign,
    what if she resigns, and people who left, what if he already left, what if he left, what if he just leaves,
    what if he retires, what if his contract ends, can he just leave`),
  forOutsiders: wordings(`
    and for ngos, and ngos, for ngos too, do ngos use it, does it hold for ngos, is it used by ngos, and outside the un,
    does it work outside the un, and for partners, and implementing partners, what about ngos, what about partners,
    and other organizations, and the private sector, do other organizations use it, what about outside the un,
    is it only for the un, is it just for the un, what about the private sector`),
  keptHowLong: wordings(`
    for how long, how many years, how long does it stay, how long does a name stay, how long does a name stay in it,
    how long is he in there, how long is he in it, how long do names stay, how long is it kept, how long is a name kept,
    how long do they stay in, how long is somebody in it, for how long is he in there, how long does he stay in it,
    and how long is he in there, forever, is it forever, is it permanent, for life, does it expire, how long do they keep it,
    how long are names kept`),
  howMany: wordings(`
    how many, how many are there, how many principles, how many principles are there, how many people, how many names,
    how many are in it, how many names are in it, how many were there, how many organizations, how many took part,
    how many people answered, how many cases, how many agencies, how many orgs, how big is it`),
};

export type DocumentWords = typeof documentWords;
