/** Whole messages that answer what is asked, in small letters, and are no question. */
export const shortAnswers = {
  /** Words with which people type the number of a choice. */
  numberWords: ['number', 'option', 'choice'],
  /** Whole messages that mean the first, the second and the third choice. */
  first: ['first', 'the first', 'the first one'],
  second: ['second', 'the second', 'the second one'],
  third: ['third', 'the third', 'the third one'],
  /** Whole messages that answer a question, and are none. */
  yes: ['yes', 'yeah', 'yep', 'yup'],
  no: ['no', 'nope', 'nah', 'not really', 'nope, not really', 'no, not really'],
  /** Neither a yes nor a no: so is a word that only says that something was read. */
  unclear: [
    'ok',
    'okay',
    'sure',
    'maybe',
    'perhaps',
    'i don’t know',
    'i do not know',
    'idk',
    'dunno',
    'not sure',
    'i am not sure',
    'i’m not sure',
    'no idea',
    'never mind',
    'nevermind',
    'forget it',
    'nothing',
    'it’s nothing',
    'doesn’t matter',
    'it doesn’t matter',
  ],
  /** What is asked is left unsaid. */
  unsaid: [
    'skip',
    'skip this',
    'skip it',
    'i’d rather not say',
    'i would rather not say',
    'rather not say',
    'rather not',
    'prefer not to say',
    'i prefer not to say',
    'i’d prefer not to say',
  ],
  /** That somebody was misunderstood, under a card of danger, in other words than those of its button; never what can be said of the matter itself. */
  misread: [
    'you misunderstood me',
    'you got me wrong',
    'that is not what i meant',
    'i did not mean that',
    'you misunderstood',
    'you have misunderstood',
    'you have misunderstood me',
    'you’ve misunderstood',
    'you’ve misunderstood me',
    'you took me wrong',
    'you read me wrong',
    'that’s not what i meant',
    'that isn’t what i meant',
    'it’s not what i meant',
    'not what i meant',
    'i didn’t mean that',
    'i did not mean it like that',
    'i didn’t mean it like that',
    'i meant something else',
  ],
};

export type ShortAnswers = typeof shortAnswers;
