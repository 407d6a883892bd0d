/** Cards of those who keep the offices, or check the contacts of their own, in their chats in Teams (decisions.md D6, D17). */
export const officesInTeams = {
  title: 'Office contacts',
  linked: 'Write “Office contacts” here, and a card shows the contacts that are to be checked.',
  due: (count: number) => `Contacts to be checked: ${count}`,
  nothing: 'No contact has to be checked now.',
  findOffice: 'Find an office',
  findAnswer: 'Find an answer',
  words: 'Words in the name of an office, or in what it is for',
  none: 'Nothing fits. Write other words.',
  open: 'Open this office',
  correct: 'Correct the contacts',
  gone: 'Nothing was done: this office is not there, or your account may not do this.',
  confirmed: 'Confirmed. People read that your organization has confirmed it.',
  doubted: 'Taken away. People do not see this contact any more.',
  tooLong: 'This is too long for a card. Read and confirm it in the console.',
  rest: 'Whatever is not on this card is written in the console. It stays as it is.',
  pull: {
    title: 'Take this office away',
    about:
      'Within seconds, people do not get it any more. Whoever has an open chat with it is told. To bring it back, somebody restores it and another person approves.',
    sure: 'Yes, take it away now',
  },
  pulled: 'Taken away. People do not get this office any more.',
};
