/** Whole messages that mean a command, in small letters; what a button says works too. */
export const commands = {
  help: ['help', 'sos', 'i am not safe', "i'm not safe", 'emergency'],
  startOver: ['start over', 'restart', 'begin again', 'menu', 'start', 'home'],
  /** A way back, where one is offered: nothing is lost by it. */
  back: ['back', 'go back'],
  /** What comes next, where there is more of what is shown. */
  next: ['next', 'continue', 'go on', 'more', 'tell me more'],
  /** Takes back what is being asked: the choice that declines it, or a way back. */
  cancel: ['cancel', 'cancel this', 'cancel it'],
  topics: ['topics', 'all topics', 'list of topics'],
  language: ['language', 'languages', 'change language', 'another language'],
  kept: ['what do you keep', 'what do you keep about me', 'my data', 'what do you know about me'],
  goodbye: ['bye', 'goodbye', 'stop', 'exit', 'quit', 'leave'],
  hello: [
    'hi',
    'hello',
    'hey',
    'hi there',
    'good morning',
    'good afternoon',
    'good evening',
    'sorry to bother you',
    'sorry to bother',
    'sorry for bothering you',
    'sorry to disturb you',
    'sorry to disturb',
    'i am sorry to bother you',
    'i’m sorry to bother you',
    'excuse me',
  ],
  thanks: ['thanks', 'thank you', 'thx', 'ok thanks', 'thanks a lot', 'thank you very much'],
  offices: ['offices', 'find an office', 'list of offices', 'contacts'],
  mustTell: ['who must tell', 'who must pass it on', 'who has to report', 'who keeps it'],
  whatIsNew: [
    'what is new',
    'what’s new',
    'what has changed',
    'what changed',
    'is there anything new',
    'anything new',
    'new answers',
    'news',
  ],
  /** Where somebody works and is, to be chosen or changed. */
  organization: [
    'choose organization and place',
    'choose organization',
    'choose my organization',
    'change organization',
    'change my organization',
  ],
  country: ['choose the country', 'choose country', 'choose a country', 'choose place', 'change country', 'change place'],
  /** That somebody is a witness: they saw it, or are called to say what they know. */
  isWitness: ['i am a witness', 'i’m a witness', 'i was a witness', 'witness', 'a witness'],
  print: [
    'print',
    'poster',
    'something to print',
    'pocket sheet',
    'something i can put on the wall',
    'give me something i can put on the wall',
  ],
  forget: [
    'delete',
    'delete the whole chat',
    'delete this',
    'delete everything',
    'delete this chat',
    'delete my data',
    'forget me',
    'forget everything',
    'erase this',
    'clear this chat',
  ],
};

export type Commands = typeof commands;
