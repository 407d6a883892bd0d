/** What is said to whoever writes in few words of the answer that stands there, or of how they are. */
export const followUp = {
  /** Where there is nothing more of an answer, and no other one. */
  noOtherWords:
    'I am sorry. I only have prepared answers, and cannot put this another way. Ask about one point in your own words, choose a topic, or talk to a person.',
  /** To whoever says how they are. */
  heavy:
    'That sounds very hard. You do not have to manage it alone: a counsellor can listen, and you choose what to say. If you are not safe, or think of hurting yourself, type HELP.',
  /** What somebody said that they are in it. */
  role: {
    /** To whoever says it again. */
    again: 'Here is what may fit your situation. You can go on, or ask in a few words.',
    /** As it is shown among what is kept. */
    kept: {
      accused: 'what you said about yourself: you are accused',
      witness: 'what you said about yourself: it happened to somebody else, and you know of it',
      manager: 'what you said about yourself: you write as somebody who leads people',
    },
  },
};
