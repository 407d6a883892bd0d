/** Whole messages that mean a command, in small letters; what a button says works too. */
export const commands = {
  help: ['help', 'sos', 'i am not safe', "i'm not safe", 'emergency'],
  startOver: ['start over', 'restart', 'begin again', 'menu', 'start', 'home'],
  topics: ['topics', 'all topics', 'list of topics'],
  language: ['language', 'languages', 'change language', 'another language'],
  kept: ['what do you keep', 'what do you keep about me', 'my data', 'what do you know about me'],
  goodbye: ['bye', 'goodbye', 'stop', 'exit', 'quit', 'leave'],
  hello: ['hi', 'hello', 'hey', 'hi there', 'good morning', 'good afternoon', 'good evening'],
  thanks: ['thanks', 'thank you', 'thx', 'ok thanks', 'thanks a lot', 'thank you very much'],
  offices: ['offices', 'find an office', 'list of offices', 'contacts'],
  mustTell: ['who must tell', 'who must pass it on', 'who has to report', 'who keeps it'],
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
