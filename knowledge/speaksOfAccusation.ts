import { heardOnce } from './heardOnce.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Words for an accusation, a complaint or an investigation of which the writer is the subject, or for what others took amiss, in all six languages. */
const accusation = among('speaksOfAccusation', 'accusation');

/** Whether a message speaks of an accusation: the topic of the person accused is then offered, whatever was learned (care.md CV-43). */
export const speaksOfAccusation = heardOnce((words: string): boolean => accusation.test(straight(words)));

/** That nobody accuses the writer: a correction, in all six languages. */
const denied = among('speaksOfAccusation', 'denied');

/** Whether the writer says that nobody accuses them. */
export const deniesAccusation = (words: string): boolean => denied.test(straight(words));

/**
 * Somebody else, whom the writer calls a harasser, or who does it to them: "what can I do about a harasser?", "they bully me about
 * my report", but not "they say that I am a harasser".
 */
const harasser = new RegExp(
  [
    `(?<!(?<!\\p{L})(?:am|i'm|as|me|being|called|not) )${word('(?:an?|the|this|that|my|his|her|our) (?:\\p{L}+ )?harr?ass?ers?')}`,
    word('(?:harr?ass?|bully|bulli|humiliat|intimidat|stalk)\\p{L}* me'),
    `(?<!(?<!\\p{L})(?:suis|moi|comme|de|d'être|pas) )${word('(?:une?|le|la|ce|cette|mon|ma|du|au) harceleu(?:r|se)s?')}`,
    word("(?:me |m'(?:a |ont |avait )?)(?:harc[eè]l|humili|intimid)\\p{L}*"),
    `(?<!(?<!\\p{L})(?:soy|como|ser|llaman) )${word('(?:una?|el|la|al|del|mi|ese|este) acosador[ae]?s?')}`,
    word('me (?:han? |est[aá]n? )?(?:acos(?!t|a(?:n|ba)? la culpa)|hostig|humill|intimid)\\p{L}*'),
    `(?<!(?<!\\p{L})(?:я|меня|не) )${word('харассер\\p{L}*|домогател(?!ьств)\\p{L}*')}`,
    word(
      '(?:ко мне|меня|мне) (?:\\p{L}+ )?(?:харасс|домога|травят|травил|унижа|пристава)\\p{L}*',
      '(?:مع|من|ضد|عن) (?:ال)?متحرشة?|للمتحرشة?|[يت]?تحرش\\p{L}* بي|[يت]?ضايق\\p{L}*ني',
    ),
    '(?<!我(?:不?是|当成?)?(?:一?[个個])?)(?:性?骚扰者|性?騷擾者|骚扰我的人|騷擾我的人)',
  ].join('|'),
  'u',
);

/** Whether somebody else is called a harasser, or harasses the writer: then the writer is not taken for the person accused by what their words are only like. */
export const namesHarasser = (words: string): boolean => harasser.test(straight(words));
