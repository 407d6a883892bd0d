/** What is said whatever is open: to a choice that has passed, to a message that cannot be read, where something failed. */
export const always = {
  passed: 'That question has passed. Here is where we are now.',
  unknownChoice: 'I do not know that choice. Here is where we are.',
  startedOver: 'We start again. What would help?',
  ask: 'Write your question in your own words, or choose.',
  /** To whoever only opens a talk. */
  opens:
    'You can ask your question here, or say what is going on, in your own words. A few words are enough, and no names are needed. If it may be about sexual harassment at work, you are in the right place. You can also choose an option.',
  oneOfThese: 'Please choose one of these, or type its number or its words.',
  /** The same to whoever has told something: nobody is hurried. */
  noHurry: 'All right. You can choose something here, or write in your own words, whenever you like.',
  empty: 'There are no words in this message. Write a question, or type the number of a choice.',
  /** @param over how many are too many, where all of it came */
  tooLong: (most: number, over?: number) =>
    `This message is longer than ${most} characters${over ? ` (${over} too many)` : ''}. Nothing was lost: please shorten it and send it again.`,
  onlyText: 'I can read text only. Files and pictures were not kept, and went to nobody from here.',
  failed: 'Something went wrong here, not with you. Nothing was kept. Please send it again.',
  tooMany: 'This chat became so long that the page was emptied. Nothing else changed: we go on.',
  usedUp: (most: number) =>
    `This chat has reached the most that one chat can have: ${most} messages. Start over to go on; this chat is then forgotten. In danger: call the emergency number of the country you are in, or type HELP.`,
};
